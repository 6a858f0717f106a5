package dev.handbook.pages;

import dev.handbook.model.About;
import dev.handbook.model.Answer;
import dev.handbook.model.Link;
import dev.handbook.model.Picture;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import freemarker.core.HTMLOutputFormat;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts links into rich text, as seen from one folder of the site. */
final class Weaver {
    private static final HTMLOutputFormat HTML = HTMLOutputFormat.INSTANCE;

    /** The way back from a footnote, as notes have it: with the number of the footnote in place of words. */
    private static final Pattern FOOTNOTE =
            Pattern.compile("<a class=\"footnote-back\" href=\"([^\"]*)\" data-back=\"(\\d+)\">");

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

    /** What is put before the reader of a question. */
    List<SafeHtml> given(Question question) {
        return question.given().stream()
                .map(given -> new SafeHtml(withWords(given.weave(List.of(), this::openingTag, this::address))))
                .toList();
    }

    /** An answer with its terms linked. */
    TopicPage.Passage passage(Answer answer) {
        var html = answer.text().weave(answer.links(), this::openingTag, this::address);
        var source = answer.source();
        return new TopicPage.Passage(
                new SafeHtml(withWords(html)),
                source.toString(),
                credit(site.about(source.path())),
                site.publication().edit(source.path(), source.firstLine()),
                site.changeOf(source).map(Weaver::day).orElse(""));
    }

    private String credit(About about) {
        var author = about.author();
        var date = about.date();
        if (author.isEmpty()) {
            return date.isEmpty() ? "" : site.words().text("source.dated", date);
        }
        return date.isEmpty()
                ? site.words().text("source.by", author)
                : site.words().text("source.by-dated", author, date);
    }

    /** The ways back from footnotes with what they say. Nothing that an author writes looks like them: notes have no classes of their own. */
    private String withWords(String html) {
        return FOOTNOTE.matcher(html)
                .replaceAll(back -> Matcher.quoteReplacement("<a class=\"footnote-back\" href=\"" + back.group(1)
                        + "\" aria-label=\""
                        + HTML.escapePlainText(site.words().text("topic.footnote", Integer.valueOf(back.group(2))))
                        + "\">"));
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
