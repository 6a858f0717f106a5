package dev.handbook.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out of a style what only its authors read: comments, indents and empty lines. */
final class CompactStyle {
    /** Strings are found so that no comment begins in one. */
    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile("/\\*.*?\\*/|(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')", Pattern.DOTALL);

    private CompactStyle() {}

    /** The same style with fewer bytes, each line ended. */
    static String of(String style) {
        var said = COMMENT_OR_STRING
                .matcher(style)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
        return said.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
