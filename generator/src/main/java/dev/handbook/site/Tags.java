package dev.handbook.site;

import java.util.Locale;
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
    /** Receives the attributes in the order of the page. */
    @FunctionalInterface
    interface Receiver {
        /**
         * Called for each attribute that has a value.
         *
         * @param tag lower case
         * @param name lower case
         * @param value with character references decoded
         */
        void attribute(String tag, String name, String value);
    }

    private static final Map<String, String> CHARACTERS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private final String html;
    private final Receiver receiver;
    private int at;

    private Tags(String html, Receiver receiver) {
        this.html = html;
        this.receiver = receiver;
    }

    /** Reports every attribute of {@code html}. */
    static void read(String html, Receiver receiver) {
        new Tags(html, receiver).read();
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
        var tag = name();
        while (skipSpace() && html.charAt(at) != '>') {
            readAttribute(tag);
        }
        if (tag.equals("script") || tag.equals("style")) {
            skipBehind("</" + tag);
        }
    }

    private void readAttribute(String tag) {
        var name = name();
        if (name.isEmpty()) {
            at++;
        } else if (skipSpace() && html.charAt(at) == '=') {
            at++;
            if (skipSpace()) {
                receiver.attribute(tag, name, decode(value()));
            }
        }
    }

    private String name() {
        var start = at;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        var quote = html.charAt(at);
        if (quote != '"' && quote != '\'') {
            var start = at;
            while (at < html.length() && " \t\n\r\f>".indexOf(html.charAt(at)) < 0) {
                at++;
            }
            return html.substring(start, at);
        }
        var start = ++at;
        skipBehind(String.valueOf(quote));
        return html.substring(start, Math.max(start, at - 1));
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
