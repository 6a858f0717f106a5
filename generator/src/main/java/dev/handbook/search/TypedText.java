package dev.handbook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader typed, cut into its parts. The browser cuts alike ({@code typed-text.js}).
 *
 * <pre>
 * text    = { part }                          parts may be separated by white space
 * part    = [ "-" ] [ filter ":" ] ( quoted | chunk )
 * filter  = "topic" | "term" | "tag"
 * quoted  = '"' words [ '"' [ "~" slop ] ]    typographic quotes, too; the last may be missing
 * chunk   = characters up to the next white space
 * </pre>
 *
 * A dash before a single character or another dash belongs to the chunk: {@code -v}, {@code --read-only}.
 *
 * <p>Nobody types more than {@value #LONGEST_QUERY} characters with quotes and filters in mind: that is a passage out of some text, and all of it
 * are chunks.
 *
 * @param text up to its limit
 * @param parts in order
 */
record TypedText(String text, List<Part> parts) {
    /** A longer text is a passage, in UTF-16 units. */
    static final int LONGEST_QUERY = 200;

    /** A longer text is cut off here. */
    static final int LONGEST_PASSAGE = 2_000;

    private static final String QUOTE = "\"\u201c-\u201f";
    private static final Pattern PART = Pattern.compile(
            "(-(?=[^-" + Identifiers.SPACE + "][^" + Identifiers.SPACE + "]))?(?:(topic|term|tag):)?(?:[" + QUOTE
                    + "]([^" + QUOTE + "]*)(?:[" + QUOTE + "](?:~([0-9]{1,2}))?|\\z)|([^" + Identifiers.SPACE + "]+))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHUNK = Pattern.compile("[^" + Identifiers.SPACE + "]+");
    private static final Pattern HALF_PAIR = Pattern.compile("[\\ud800-\\udfff]");
    private static final Pattern FILTER_ONLY = Pattern.compile("(?:topic|term|tag):", Pattern.CASE_INSENSITIVE);

    TypedText {
        parts = List.copyOf(parts);
    }

    /** What a part is for. */
    enum Kind {
        /** To be looked for. */
        WORDS,
        /** To be found in this order. */
        PHRASE,
        /** The name of a topic, or the beginnings of its words. */
        TOPIC,
        /** The beginning of a term's name. */
        TERM,
        /** The beginning of a tag. */
        TAG
    }

    /**
     * A part of the text.
     *
     * @param isExcluded whether hits must not meet it
     * @param text without signs around it
     * @param slop of a phrase
     * @param start where its text begins in the whole text
     */
    record Part(Kind kind, boolean isExcluded, String text, int slop, int start) {}

    static TypedText of(String typed) {
        var text = cut(typed);
        return new TypedText(text, isPassage(text) ? chunks(text) : parts(text));
    }

    private static boolean isPassage(String text) {
        return text.length() > LONGEST_QUERY;
    }

    /** Whether it is a passage rather than a query. */
    boolean isPassage() {
        return isPassage(text);
    }

    private static List<Part> chunks(String text) {
        return CHUNK.matcher(text)
                .results()
                .map(chunk -> new Part(Kind.WORDS, false, chunk.group(), 0, chunk.start()))
                .toList();
    }

    private static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var found = PART.matcher(text);
        while (found.find()) {
            var isExcluded = found.group(1) != null;
            var quoted = found.group(3);
            var content = quoted != null ? quoted : found.group(5);
            var slop = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
            var kind = kind(found.group(2), quoted != null);
            if (kind != Kind.WORDS || !FILTER_ONLY.matcher(content).matches()) {
                var start = quoted != null ? found.start(3) : found.start(5);
                parts.add(new Part(kind, isExcluded, content, slop, start));
            }
        }
        return parts;
    }

    private static Kind kind(@Nullable String filter, boolean isQuoted) {
        if (filter != null) {
            return Kind.valueOf(filter.toUpperCase(Locale.ROOT));
        }
        return isQuoted ? Kind.PHRASE : Kind.WORDS;
    }

    /** The text up to its limit. Lucene's tokenizer finds nothing at all in a text that ends in half a surrogate pair. */
    private static String cut(String typed) {
        return HALF_PAIR
                .matcher(typed.substring(0, Math.min(typed.length(), LONGEST_PASSAGE)))
                .replaceAll("");
    }
}
