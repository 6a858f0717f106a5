package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** The lines of a note in which indentation says what belongs to what. Indexes are 0-based; tabs count up to the next eighth column. */
final class Indented {
    private static final int TAB = 8;

    private final String[] lines;

    Indented(String text) {
        lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            lines[i] = untabbed(lines[i]).stripTrailing();
        }
    }

    int count() {
        return lines.length;
    }

    /** A whole line without the spaces at its end. */
    String line(int i) {
        return lines[i];
    }

    /** The words of a line. */
    String words(int i) {
        return lines[i].stripLeading();
    }

    boolean isBlank(int i) {
        return lines[i].isEmpty();
    }

    /** How many spaces a line begins with. */
    int indent(int i) {
        return lines[i].length() - lines[i].stripLeading().length();
    }

    /** Takes the first {@code length} characters off the words of a line and puts spaces there. */
    void blank(int i, int length) {
        var start = indent(i);
        lines[i] = " ".repeat(start + length) + lines[i].substring(start + length);
    }

    /** The first line from {@code i} that has words; {@code to} if none has. */
    int skipBlank(int i, int to) {
        var next = i;
        while (next < to && isBlank(next)) {
            next++;
        }
        return next;
    }

    /** The first line after {@code i} that has words and is indented by no more than {@code indent}; blank lines before it excluded. */
    int endOf(int i, int to, int indent) {
        var end = i + 1;
        for (var next = i + 1; next < to; next++) {
            if (!isBlank(next)) {
                if (indent(next) <= indent) {
                    return end;
                }
                end = next + 1;
            }
        }
        return end;
    }

    /** The lines from {@code from} to {@code to}, moved left by what all of them are indented. */
    String block(int from, int to) {
        return String.join("\n", Arrays.asList(lines).subList(from, Math.max(from, to)))
                .stripIndent();
    }

    /** The words of the lines from {@code from} to {@code to}. */
    String joined(int from, int to) {
        List<String> words = new ArrayList<>();
        for (var i = from; i < to; i++) {
            words.add(words(i));
        }
        return String.join("\n", words);
    }

    /** A list entry with one paragraph needs no element for it. */
    static void unwrapOnlyParagraph(Element entry) {
        Element only = null;
        for (var child = entry.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("p")) {
                if (only != null) {
                    return;
                }
                only = child;
            }
        }
        if (only != null) {
            only.unwrap();
        }
    }

    private static String untabbed(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var out = new StringBuilder();
        for (var i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(line.charAt(i));
            }
        }
        return out.toString();
    }
}
