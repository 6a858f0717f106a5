package dev.handbook.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Walks over the attributes of a page. It is made for the HTML that Handbook itself writes, with every {@code <} in text escaped,
 * but comments, scripts and unquoted values do not lead it astray either. Markup is ASCII, so a page is read as the bytes that it is, and only
 * values that are wanted become text.
 *
 * <pre>
 * tag       = "&lt;" name {space attribute} ["/"] "&gt;"
 * attribute = name ["=" (quoted | unquoted)]
 * </pre>
 */
final class Tags {
    /** Receives the wanted attributes in the order of the page. */
    @FunctionalInterface
    interface Receiver {
        /**
         * Called for each wanted attribute that has a value.
         *
         * @param name lower case
         * @param value with character references decoded
         */
        void attribute(String name, String value);
    }

    /** Elements whose content is no markup. */
    private static final List<String> RAW_TEXT = List.of("script", "style");

    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] COMMENT_END = ascii("-->");

    /** What makes a small letter of a capital one. */
    private static final int SMALL = 0x20;

    private static final Map<String, String> CHARACTERS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private final byte[] html;
    private final List<String> wanted;
    private final Receiver receiver;
    private int at;

    private Tags(byte[] html, List<String> wanted, Receiver receiver) {
        this.html = html;
        this.wanted = wanted;
        this.receiver = receiver;
    }

    /**
     * Reports attributes of a page.
     *
     * @param html in UTF-8
     * @param wanted names of the attributes that are reported, lower case; in the page they may be of any case
     */
    static void read(byte[] html, List<String> wanted, Receiver receiver) {
        new Tags(html, wanted, receiver).read();
    }

    private void read() {
        for (at = indexOf('<', 0); at < html.length; at = indexOf('<', at)) {
            if (isAt(COMMENT, at)) {
                skipBehind(COMMENT_END);
            } else if (at + 1 < html.length && isLetter(html[at + 1])) {
                at++;
                readTag();
            } else {
                at++;
            }
        }
    }

    private void readTag() {
        var rawText = nameAmong(RAW_TEXT);
        while (skipSpace() && html[at] != '>') {
            readAttribute();
        }
        if (!rawText.isEmpty()) {
            skipBehind(ascii("</" + rawText));
        }
    }

    private void readAttribute() {
        var start = at;
        var name = nameAmong(wanted);
        if (at == start) {
            at++;
        } else if (skipSpace() && html[at] == '=') {
            at++;
            if (skipSpace()) {
                readValue(name);
            }
        }
    }

    /** @param name empty when nobody wants the value */
    private void readValue(String name) {
        var quote = html[at];
        var isQuoted = quote == '"' || quote == '\'';
        var start = isQuoted ? at + 1 : at;
        var end = isQuoted ? indexOf(quote, start) : endOfUnquoted(start);
        if (!name.isEmpty()) {
            receiver.attribute(name, decode(new String(html, start, end - start, StandardCharsets.UTF_8)));
        }
        at = isQuoted ? Math.min(end + 1, html.length) : end;
    }

    /** Moves behind a name; returns it in lower case if it is one of these, else an empty text. */
    private String nameAmong(List<String> names) {
        var start = at;
        while (at < html.length && !endsName(html[at])) {
            at++;
        }
        for (var name : names) {
            if (name.length() == at - start && isNameAt(name, start)) {
                return name;
            }
        }
        return "";
    }

    /** Whether these small letters stand there, in either case. */
    private boolean isNameAt(String name, int start) {
        for (var i = 0; i < name.length(); i++) {
            if ((html[start + i] | SMALL) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int endOfUnquoted(int start) {
        var end = start;
        while (end < html.length && html[end] != '>' && (html[end] == '/' || !isSpace(html[end]))) {
            end++;
        }
        return end;
    }

    /** The length of the page when there is none. */
    private int indexOf(int sign, int start) {
        var found = start;
        while (found < html.length && html[found] != sign) {
            found++;
        }
        return found;
    }

    /** Whether anything comes after the space. */
    private boolean skipSpace() {
        while (at < html.length && isSpace(html[at])) {
            at++;
        }
        return at < html.length;
    }

    private static boolean isLetter(byte c) {
        return (c | SMALL) >= 'a' && (c | SMALL) <= 'z';
    }

    private static boolean endsName(byte c) {
        return isSpace(c) || c == '>' || c == '=' || c == '"' || c == '\'';
    }

    /** A slash separates attributes as space does. */
    private static boolean isSpace(byte c) {
        return c == ' ' || c == '/' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void skipBehind(byte[] mark) {
        while (at < html.length && !isAt(mark, at)) {
            at++;
        }
        at = Math.min(at + mark.length, html.length);
    }

    private boolean isAt(byte[] mark, int start) {
        for (var i = 0; i < mark.length; i++) {
            if (start + i >= html.length || html[start + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String decode(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        var text = new StringBuilder(value.length());
        var from = 0;
        for (var and = value.indexOf('&'); and >= 0; and = value.indexOf('&', from)) {
            var end = value.indexOf(';', and);
            if (end < 0) {
                break;
            }
            text.append(value, from, and).append(character(value.substring(and + 1, end)));
            from = end + 1;
        }
        return text.append(value, from, value.length()).toString();
    }

    private static String character(String reference) {
        try {
            if (reference.startsWith("#x") || reference.startsWith("#X")) {
                return Character.toString(Integer.parseInt(reference.substring(2), 16));
            }
            if (reference.startsWith("#")) {
                return Character.toString(Integer.parseInt(reference.substring(1)));
            }
        } catch (IllegalArgumentException e) {
            return "&" + reference + ";";
        }
        return CHARACTERS.getOrDefault(reference, "&" + reference + ";");
    }
}
