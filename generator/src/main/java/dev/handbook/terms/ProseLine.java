package dev.handbook.terms;

import dev.handbook.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a rich text that begins with prose: a paragraph, a bullet, a cell, the words behind a term of a definition list.
 *
 * @param start offset of the line in the text, UTF-16 units
 * @param text its words, those of code and links included
 * @param lead what it begins with in bold or italics, or empty
 * @param marked the word in it that the note marks as the one being defined, or empty
 * @param heading the heading right above, or empty
 * @param listed the term of a definition list that it explains, or empty
 */
record ProseLine(int start, String text, String lead, String marked, String heading, String listed) {
    private static final Pattern HEADING_ABOVE = Pattern.compile("</h[1-6]>\\s*(?:<[^/][^>]*>\\s*)*$");
    private static final Pattern LISTED_ABOVE = Pattern.compile("</dt>\\s*<dd[^>]*>\\s*(?:<[^/][^>]*>\\s*)*$");
    /** How far back tags are looked at, in UTF-16 units of HTML. */
    private static final int TAGS = 200;

    /** All such lines, in order. */
    static List<ProseLine> of(RichText text) {
        var lines = new ArrayList<ProseLine>();
        var nextLine = 0;
        var hasMarks = text.html().contains("<dfn");
        for (var run : text.runs()) {
            if (run.textStart() >= nextLine) {
                var start = text.text().lastIndexOf('\n', run.textStart()) + 1;
                var end = endOfLine(text.text(), run.textStart());
                nextLine = end;
                if (text.text().substring(start, run.textStart()).isBlank()) {
                    lines.add(line(text, run, start, end, hasMarks));
                }
            }
        }
        return lines;
    }

    private static ProseLine line(RichText text, RichText.Run first, int start, int end, boolean hasMarks) {
        var tags = text.html().substring(Math.max(0, first.htmlStart() - TAGS), first.htmlStart());
        var above = lineAbove(text.text(), start);
        var isLead = (tags.endsWith("<strong>") || tags.endsWith("<b>"))
                && text.html().startsWith("</", first.htmlEnd());
        return new ProseLine(
                start,
                text.text().substring(start, end),
                isLead ? text.text().substring(first.textStart(), first.textEnd()) : "",
                hasMarks ? marked(text, start, end) : "",
                tags.contains("</h") && HEADING_ABOVE.matcher(tags).find() ? above : "",
                tags.contains("</dt>") && LISTED_ABOVE.matcher(tags).find() ? above : "");
    }

    private static String marked(RichText text, int start, int end) {
        return text.runs().stream()
                .filter(run -> run.textStart() >= start && run.textEnd() <= end)
                .filter(run -> text.html().startsWith("<dfn>", run.htmlStart() - "<dfn>".length()))
                .map(run -> text.text().substring(run.textStart(), run.textEnd()))
                .findFirst()
                .orElse("");
    }

    private static String lineAbove(String text, int start) {
        return start < 2 ? "" : text.substring(text.lastIndexOf('\n', start - 2) + 1, start - 1);
    }

    private static int endOfLine(String text, int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
