package dev.handbook.model;

import java.util.List;

/**
 * Text that asks nothing: an introduction, a list of links, a chapter of prose.
 *
 * @param id see {@link Section#id()}
 * @param title its heading, or what stands for one
 * @param text what it says
 * @param source the note and lines it stands in
 * @param fragment the anchor that the note's own format gives its heading, or empty
 * @param tags those of its note, in order
 * @param links the terms linked in {@code text}, ordered, without overlap; empty until terms are linked
 */
public record Article(
        String id, RichText title, RichText text, Source source, String fragment, List<String> tags, List<Link> links)
        implements Section {
    public Article {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
    }

    /** An article without tags, whose terms are not linked yet. */
    public Article(String id, RichText title, RichText text, Source source, String fragment) {
        this(id, title, text, source, fragment, List.of());
    }

    /** An article whose terms are not linked yet. */
    public Article(String id, RichText title, RichText text, Source source, String fragment, List<String> tags) {
        this(id, title, text, source, fragment, tags, List.of());
    }

    /** The same article with this id instead. */
    public Article withId(String id) {
        return new Article(id, title, text, source, fragment, tags, links);
    }

    /** The same article with these links instead. */
    public Article withLinks(List<Link> links) {
        return new Article(id, title, text, source, fragment, tags, links);
    }

    @Override
    public Place place() {
        return new Place(source.path(), source.firstLine(), 1);
    }

    @Override
    public List<Answer> answers() {
        return List.of(new Answer(text, source, links));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.article(this);
    }
}
