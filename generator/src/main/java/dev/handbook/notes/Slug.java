package dev.handbook.notes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names for anchors and files from what people wrote. */
final class Slug {
    private static final Pattern NOT_IN_FRAGMENT = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MAX_LENGTH = 80;

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
        return NOT_IN_FRAGMENT.matcher(lower).replaceAll("").replace(' ', '-');
    }

    /** Letters, digits and single dashes, at most 80 long and cut between words; {@code fallback} if nothing remains. */
    static String of(String text, String fallback) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var dashed = NOT_IN_ID.matcher(lower).replaceAll("-").replaceAll("^-|-$", "");
        if (dashed.length() > MAX_LENGTH) {
            var cut = dashed.lastIndexOf('-', MAX_LENGTH);
            dashed = dashed.substring(0, cut > MAX_LENGTH / 2 ? cut : MAX_LENGTH);
        }
        return dashed.isEmpty() ? fallback : dashed;
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
