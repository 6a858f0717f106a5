package dev.handbook.pages.markdown;

import java.util.Set;

/**
 * Reads HTML as {@link dev.handbook.model.RichText} writes it: well-formed, attributes in double quotes, and no other references than
 * {@code &amp; &lt; &gt; &quot;}. HTML from anywhere else is none of its business.
 */
final class SafeTags {
    /** Behind these a line begins, so a word does not go on. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
            "span", "strong", "sub", "sup", "u", "var");

    private final String html;
    private int position;
    /** Where the next character was seen that readers see. */
    private int seenAt = -1;

    private char seen = ' ';

    SafeTags(String html) {
        this.html = html;
    }

    /** Is told of tags and words in order. */
    interface Listener {
        /** An element begins; one like {@code br} never ends. */
        void begin(Tag tag);

        /** Words with nothing to decode in them. */
        void words(String words);

        /** An element ends. */
        void end(String name);
    }

    /**
     * A tag as it is written.
     *
     * @param text between the angle brackets
     */
    record Tag(String text) {
        String name() {
            var space = text.indexOf(' ');
            return space < 0 ? text : text.substring(0, space);
        }

        /** The value of an attribute; empty when there is none. */
        String value(String attribute) {
            var key = " " + attribute + "=\"";
            var start = text.indexOf(key);
            if (start < 0) {
                return "";
            }
            var from = start + key.length();
            return decoded(text.substring(from, text.indexOf('"', from)));
        }
    }

    /** Reads all of it. */
    void read(Listener listener) {
        while (position < html.length()) {
            if (html.charAt(position) == '<') {
                var tag = html.substring(position + 1, html.indexOf('>', position));
                position += tag.length() + 2;
                if (tag.startsWith("/")) {
                    listener.end(tag.substring(1));
                } else {
                    listener.begin(new Tag(tag));
                }
            } else {
                var end = html.indexOf('<', position);
                var words = html.substring(position, end < 0 ? html.length() : end);
                position += words.length();
                listener.words(decoded(words));
            }
        }
    }

    /** The character that readers see next on the line; a space at its end. */
    char next() {
        if (position > seenAt) {
            look();
        }
        return seen;
    }

    /** Looks beyond tags within the line; remembered, so that many ends of elements in a row look once. */
    private void look() {
        seenAt = position;
        seen = ' ';
        while (seenAt < html.length() && html.charAt(seenAt) == '<') {
            var end = html.indexOf('>', seenAt);
            var isEnd = html.charAt(seenAt + 1) == '/';
            if (!INLINE.contains(new Tag(html.substring(seenAt + (isEnd ? 2 : 1), end)).name())) {
                return;
            }
            seenAt = end + 1;
        }
        seen = seenAt < html.length() ? html.charAt(seenAt) : ' ';
    }

    /** Whether the element that just began starts with this tag. */
    boolean startsWith(String tag) {
        return html.startsWith(tag, position);
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }
}
