package dev.handbook.pages;

import dev.handbook.model.Answer;
import dev.handbook.model.Link;
import dev.handbook.model.Picture;
import dev.handbook.model.RichText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts links into rich text, as seen from one folder of the site. */
final class Weaver {
    private static final String UNRESERVED = "-._~/";

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
        return new TopicPage.Passage(new SafeHtml(html), answer.source().toString());
    }

    private String openingTag(Link link) {
        var term = site.term(link.termId());
        return "<a class=\"term\" href=\"" + root + site.map().page(term) + "\" data-term=\"" + term.id() + "\">";
    }

    private String address(RichText.Reference reference) {
        var address = site.map().address(reference);
        return root + (Picture.isPicture(reference.path()) ? encoded(address) : address);
    }

    /** A path as it is written in an address: file names may hold spaces, {@code #} and {@code %}. */
    private static String encoded(String path) {
        var out = new StringBuilder(path.length() + 16);
        for (var unit : path.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (unit & 0xFF);
            if (character < 128 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                out.append(character);
            } else {
                out.append('%')
                        .append(Character.forDigit(character >> 4, 16))
                        .append(Character.forDigit(character & 15, 16));
            }
        }
        return out.toString();
    }
}
