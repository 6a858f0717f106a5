package dev.handbook.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A short form beside its long form: <em>virtual machine (VM)</em>, <em>ECS (Elastic Container Service)</em>. The letters of the short
 * form have to stand in the long form in order, the first of them at its beginning, as Schwartz and Hearst describe in "A simple
 * algorithm for identifying abbreviation definitions in biomedical text", 2003.
 *
 * @param longForm in the number in which the short form stands
 * @param shortForm in the singular
 * @param start offset of the pair in the text, UTF-16 units
 */
record ShortForm(String longForm, String shortForm, int start) {
    /** How far before the brackets the other form may begin, in UTF-16 units. */
    private static final int REACH = 120;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,60})\\)");
    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Za-z0-9&/-]{0,8}[A-Z0-9]s?");
    private static final Pattern SHORT_BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}-])([A-Z][A-Z0-9&/-]{1,8}s?) $");
    private static final Pattern LONG = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*(?:[ -][\\p{L}\\p{N}]+){1,6}");

    /** All pairs in a line, in order. */
    static List<ShortForm> in(String line) {
        var pairs = new ArrayList<ShortForm>();
        if (line.indexOf('(') < 0) {
            return pairs;
        }
        var brackets = BRACKETS.matcher(line);
        while (brackets.find()) {
            var from = Math.max(0, brackets.start() - REACH);
            var before = line.substring(from, brackets.start());
            (SHORT.matcher(brackets.group(1)).matches()
                            ? longFormBefore(before, brackets.group(1))
                            : longFormWithin(before, brackets.group(1)))
                    .map(pair -> new ShortForm(pair.longForm(), pair.shortForm(), from + pair.start()))
                    .ifPresent(pairs::add);
        }
        return pairs;
    }

    private static Optional<ShortForm> longFormBefore(String before, String written) {
        var shortForm = singular(written);
        var words = before.stripTrailing();
        var at = words.length();
        for (var i = shortForm.length() - 1; i >= 0; i--) {
            var letter = Character.toLowerCase(shortForm.charAt(i));
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            at--;
            while (at >= 0 && (Character.toLowerCase(words.charAt(at)) != letter || i == 0 && !startsWord(words, at))) {
                at--;
            }
            if (at < 0) {
                return Optional.empty();
            }
        }
        var longForm = words.substring(at);
        return isLongForm(longForm, shortForm) ? Optional.of(new ShortForm(longForm, shortForm, at)) : Optional.empty();
    }

    private static Optional<ShortForm> longFormWithin(String before, String longForm) {
        var found = SHORT_BEFORE.matcher(before);
        if (!found.find()) {
            return Optional.empty();
        }
        var start = found.start(1);
        return longFormBefore(longForm, found.group(1))
                .filter(pair -> pair.start() == 0)
                .map(pair -> new ShortForm(longForm, pair.shortForm(), start));
    }

    /** No more words than twice the letters, so that the letters are not just found somewhere. */
    private static boolean isLongForm(String words, String shortForm) {
        return LONG.matcher(words).matches()
                && words.split("[ -]").length <= Math.min(shortForm.length() + 5, shortForm.length() * 2)
                && words.length() > shortForm.length() + 2;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String singular(String shortForm) {
        return shortForm.endsWith("s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
    }
}
