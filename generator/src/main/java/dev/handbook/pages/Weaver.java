package dev.handbook.pages;

import dev.handbook.model.Answer;
import dev.handbook.model.Link;
import dev.handbook.model.Picture;
import dev.handbook.model.RichText;
import java.time.Instant;
import java.util.List;

/** Puts links into rich text, as seen from one folder of the site. */
final class Weaver {
    private final Site site;
    private final String root;

    /**
     * @param root the way from the page to the site's root
     */
    Weaver(Site site, String root) {
        this.site = site;
        this.root = root;
    }

    /** Text without term links, such as a title. */
    SafeHtml plain(RichText text) {
        return new SafeHtml(text.weave(List.of(), this::openingTag, this::address));
    }

    /** An answer with its terms linked. */
    TopicPage.Passage passage(Answer answer) {
        var html = answer.text().weave(answer.links(), this::openingTag, this::address);
        var source = answer.source();
        return new TopicPage.Passage(
                new SafeHtml(html),
                source.toString(),
                site.publication().edit(source.path(), source.firstLine()),
                site.changeOf(source).map(Weaver::day).orElse(""));
    }

    /** The day in UTC, so that it is the same for all readers. */
    private static String day(Instant time) {
        return time.toString().substring(0, "2026-03-14".length());
    }

    private String openingTag(Link link) {
        var term = site.term(link.termId());
        return "<a class=\"term\" href=\"" + root + site.map().page(term) + "\" data-term=\"" + term.id() + "\">";
    }

    private String address(RichText.Reference reference) {
        var address = site.map().address(reference);
        return root + (Picture.isPicture(reference.path()) ? Encoded.path(address) : address);
    }
}
