package dev.handbook.pages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A file of words as {@link Properties} reads it, in UTF-8, with the line of each.
 *
 * @param entries in the order of the file; of a key that stands twice the last one counts
 * @param unreadable lines that are no entries
 */
record MessageFile(List<Entry> entries, List<Entry> unreadable) {
    private static final Pattern GOES_ON = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\$");
    private static final Pattern COMMENT = Pattern.compile("\\s*[#!].*");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    MessageFile {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * One text.
     *
     * @param text what is said; of a line that cannot be read, why not
     * @param line 1-based, where the entry begins
     */
    record Entry(String key, String text, int line) {}

    /** Reads a file; a backslash at its end joins a line with the next one. */
    static MessageFile of(String content) {
        var lines = content.replaceFirst("^" + BYTE_ORDER_MARK, "").lines().toList();
        var entries = new ArrayList<Entry>();
        var unreadable = new ArrayList<Entry>();
        for (int start = 0, end; start < lines.size(); start = end) {
            end = start + 1;
            while (end < lines.size() && goesOn(lines, start, end - 1)) {
                end++;
            }
            read(String.join("\n", lines.subList(start, end)), start + 1, entries, unreadable);
        }
        return new MessageFile(entries, unreadable);
    }

    private static boolean goesOn(List<String> lines, int start, int line) {
        return !COMMENT.matcher(lines.get(start)).matches()
                && GOES_ON.matcher(lines.get(line)).find();
    }

    private static void read(String text, int line, List<Entry> entries, List<Entry> unreadable) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            properties
                    .stringPropertyNames()
                    .forEach(key -> entries.add(new Entry(key, properties.getProperty(key), line)));
        } catch (IllegalArgumentException e) {
            unreadable.add(new Entry("", "\\u without the four digits of a character", line));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a text", e);
        }
    }
}
