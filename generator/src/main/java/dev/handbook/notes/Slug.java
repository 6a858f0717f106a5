package dev.handbook.notes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Makes names for anchors and files from what people wrote. */
final class Slug {
    private static final int MAX_LENGTH = 80;

    /** Windows takes files of these names, whatever their ending, for devices: no zip with such a page can be unpacked there. */
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])");

    private final Set<String> taken = new HashSet<>();

    /** For each slug that was wanted twice, a number below which all are taken: "see also" comes back in every note. */
    private final Map<String, Integer> counted = new HashMap<>();

    /** Gives out names other than those that are taken already. */
    Slug(String... taken) {
        this.taken.addAll(Set.of(taken));
    }

    /** The fragment that Markdown viewers give a heading: {@code What's new?} becomes {@code whats-new}. */
    static String fragment(String heading) {
        var lower = heading.strip().toLowerCase(Locale.ROOT);
        var fragment = new StringBuilder(lower.length());
        for (int at = 0, c; at < lower.length(); at += Character.charCount(c)) {
            c = lower.codePointAt(at);
            if (Letters.isPart(c) || c == '_' || c == '-') {
                fragment.appendCodePoint(c);
            } else if (c == ' ') {
                fragment.append('-');
            }
        }
        return fragment.toString();
    }

    /** Letters, digits and single dashes, at most 80 long and cut between words; {@code fallback} if nothing remains, and behind the name of a device. */
    static String of(String text, String fallback) {
        var dashed = dashed(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        if (dashed.length() > MAX_LENGTH) {
            var cut = dashed.lastIndexOf('-', MAX_LENGTH);
            dashed = dashed.substring(0, cut > MAX_LENGTH / 2 ? cut : MAX_LENGTH);
        }
        if (DEVICE.matcher(dashed).matches()) {
            return dashed + "-" + fallback;
        }
        return dashed.isEmpty() ? fallback : dashed;
    }

    /** As many words as a name may have, and one that is too many. */
    private static String dashed(String text) {
        var dashed = new StringJoiner("-");
        var at = 0;
        while (at < text.length() && dashed.length() <= MAX_LENGTH) {
            var end = Letters.end(text, at);
            var word = text.substring(at, end);
            if (!word.isEmpty() && !word.codePoints().allMatch(Slug::isMark)) {
                dashed.add(word);
            }
            at = Math.max(end, at + 1);
        }
        return dashed.toString();
    }

    /** Emoji leave marks behind that nobody sees. */
    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** The same, made unique among all that this object gave out, by {@code -2}, {@code -3} …. */
    String unique(String text, String fallback) {
        var slug = of(text, fallback);
        if (taken.add(slug)) {
            return slug;
        }
        var n = counted.getOrDefault(slug, 2);
        while (!taken.add(slug + "-" + n)) {
            n++;
        }
        counted.put(slug, n + 1);
        return slug + "-" + n;
    }
}
