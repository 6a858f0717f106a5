package dev.handbook.site;

import java.util.List;
import java.util.Map;

/**
 * Walks over the attributes of a page. It is made for the HTML that Handbook itself writes, with every {@code <} in text escaped,
 * but comments, scripts and unquoted values do not lead it astray either.
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

    private static final Map<String, String> CHARACTERS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private final String html;
    private final List<String> wanted;
    private final Receiver receiver;
    private int at;

    private Tags(String html, List<String> wanted, Receiver receiver) {
        this.html = html;
        this.wanted = wanted;
        this.receiver = receiver;
    }

    /**
     * Reports attributes of {@code html}.
     *
     * @param wanted names of the attributes that are reported, lower case; in the page they may be of any case
     */
    static void read(String html, List<String> wanted, Receiver receiver) {
        new Tags(html, wanted, receiver).read();
    }

    private void read() {
        for (at = html.indexOf('<'); at >= 0 && at < html.length(); at = html.indexOf('<', at)) {
            if (html.startsWith("<!--", at)) {
                skipBehind("-->");
            } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
                at++;
                readTag();
            } else {
                at++;
            }
        }
    }

    private void readTag() {
        var rawText = nameAmong(RAW_TEXT);
        while (skipSpace() && html.charAt(at) != '>') {
            readAttribute();
        }
        if (!rawText.isEmpty()) {
            skipBehind("</" + rawText);
        }
    }

    private void readAttribute() {
        var start = at;
        var name = nameAmong(wanted);
        if (at == start) {
            at++;
        } else if (skipSpace() && html.charAt(at) == '=') {
            at++;
            if (skipSpace()) {
                readValue(name);
            }
        }
    }

    /** @param name empty when nobody wants the value */
    private void readValue(String name) {
        var quote = html.charAt(at);
        var isQuoted = quote == '"' || quote == '\'';
        var start = isQuoted ? at + 1 : at;
        var end = isQuoted ? indexOf(quote, start) : endOfUnquoted(start);
        if (!name.isEmpty()) {
            receiver.attribute(name, decode(html.substring(start, end)));
        }
        at = isQuoted ? Math.min(end + 1, html.length()) : end;
    }

    /** Moves behind a name; returns it in lower case if it is one of these, else an empty text. */
    private String nameAmong(List<String> names) {
        var start = at;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        for (var name : names) {
            if (name.length() == at - start && html.regionMatches(true, start, name, 0, name.length())) {
                return name;
            }
        }
        return "";
    }

    private int endOfUnquoted(int start) {
        var end = start;
        while (end < html.length()
                && html.charAt(end) != '>'
                && (html.charAt(end) == '/' || !isSpace(html.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int indexOf(char quote, int start) {
        var found = html.indexOf(quote, start);
        return found < 0 ? html.length() : found;
    }

    /** Whether anything comes after the space. */
    private boolean skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        return at < html.length();
    }

    private static boolean endsName(char c) {
        return isSpace(c) || c == '>' || c == '=' || c == '"' || c == '\'';
    }

    /** A slash separates attributes as space does. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '/' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void skipBehind(String mark) {
        var found = html.indexOf(mark, at);
        at = found < 0 ? html.length() : found + mark.length();
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
