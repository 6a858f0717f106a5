package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What of an HTML page is no part of the note, with its words, so that none is lost without a word. */
final class PageFrame {
    /** Nobody needs to hear of more. */
    private static final int MAX_TOLD = 10;

    private static final int MAX_QUOTED = 80;

    private final List<String> told = new ArrayList<>();
    private int found;
    private int first;

    /** Remembers an element of the page that is left out; nothing if it has no words. */
    void add(Element element, String name, String words) {
        if (words.isBlank()) {
            return;
        }
        if (found == 0) {
            first = offset(element);
        }
        if (found < MAX_TOLD) {
            told.add(name + " \u201c" + shortened(words.strip()) + "\u201d");
        }
        found++;
    }

    /** Remembers what is left of a page when its content has been taken out. */
    void addRest(Element body) {
        add(body, "outside its main part", body.text());
    }

    /** One for the whole page, where the first of it stands; none if nothing was left out. */
    List<Format.Mistake> mistakes(LineIndex lines) {
        if (found == 0) {
            return List.of();
        }
        var place = lines.place("page", first);
        var more = found > MAX_TOLD ? " and " + (found - MAX_TOLD) + " more" : "";
        return List.of(new Format.Mistake(
                "page-frame",
                place.line(),
                place.column(),
                "what frames this page is left out: " + String.join(", ", told) + more,
                "If words of the note are among it, put them into <main>"));
    }

    private static int offset(Element element) {
        var at = element.attr(Markdown.AT);
        return at.isEmpty() ? 0 : Integer.parseInt(at, 0, at.indexOf('-'), 10);
    }

    private static String shortened(String words) {
        if (words.length() <= MAX_QUOTED) {
            return words;
        }
        var end = words.lastIndexOf(' ', MAX_QUOTED);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, MAX_QUOTED / 2)) + "\u2026";
    }
}
