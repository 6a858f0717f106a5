package dev.handbook.model;

import java.util.regex.Pattern;

/**
 * Says which notes are meant by their paths. {@code *} stands for any part of a name, {@code ?} for one character, {@code **} for
 * folders and names, everything else for itself: {@code drafts/**} is all that lies in {@code drafts}, {@code *.txt} every text file
 * at the top, <code>**&#47;todo.md</code> every note of this name, also at the top.
 */
public final class PathPattern {
    private final Pattern pattern;

    private PathPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Reads a pattern; every text is one. */
    public static PathPattern of(String text) {
        var regex = new StringBuilder();
        var at = 0;
        while (at < text.length()) {
            if (text.startsWith("**/", at)) {
                regex.append("(?:[^/]++/)*+");
                at += 3;
            } else if (text.startsWith("**", at)) {
                regex.append(".*");
                at += 2;
            } else {
                regex.append(one(text.charAt(at)));
                at++;
            }
        }
        return new PathPattern(Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    private static String one(char character) {
        return switch (character) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(character));
        };
    }

    /** Whether it means this path, which is relative to the notes folder and has slashes. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
