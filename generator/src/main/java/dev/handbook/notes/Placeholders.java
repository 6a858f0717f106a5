package dev.handbook.notes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in angle brackets that stand for something: {@code docker run <image name>}, {@code List<String>}, "the <body> tag". To Markdown they
 * are tags, which no page would show. A tag that no page may hold, without attributes and closed nowhere in the note, is taken for words.
 */
final class Placeholders {
    private static final Pattern OPENING = Pattern.compile("<([A-Za-z][A-Za-z0-9-]{0,60})((?:\\s[^<>=\"'/]{0,200})?)>");
    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]{0,60})");

    /** Elements that nobody closes and that no page needs. */
    private static final Set<String> NEVER_CLOSED =
            Set.of("wbr", "col", "colgroup", "area", "base", "embed", "param", "track");

    private final Set<String> closed = new HashSet<>();

    /** Knows which tags a note closes. */
    Placeholders(CharSequence note) {
        CLOSING.matcher(note).results().forEach(tag -> closed.add(name(tag.group(1))));
    }

    /** Raw HTML with the brackets of such words escaped. */
    String shown(String html) {
        return OPENING.matcher(html).replaceAll(tag -> {
            var isWord = !isElement(tag.group(1));
            return Matcher.quoteReplacement(isWord ? "&lt;" + tag.group(1) + tag.group(2) + "&gt;" : tag.group());
        });
    }

    private boolean isElement(String written) {
        var name = name(written);
        return closed.contains(name) || AllowList.allows(name) || NEVER_CLOSED.contains(name);
    }

    private static String name(String written) {
        return written.toLowerCase(Locale.ROOT);
    }
}
