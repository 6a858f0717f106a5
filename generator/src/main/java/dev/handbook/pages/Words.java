package dev.handbook.pages;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the pages say around the words of the notes, in one language, from {@code messages/LANG.properties} of the theme. What a language
 * does not say is said in English. {@code {0}}, {@code {1}} and so on stand for values.
 */
final class Words {
    /** The language that has all words. */
    static final String FALLBACK = "en";

    /** Keys of the words that the browser scripts say. */
    static final String OF_SCRIPTS = "script.";

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Pattern VALUE = Pattern.compile("\\{\\d+}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    // Unicode's isolates: between them stand words that run another way than those around them.
    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String ANY_DIRECTION = "\u2068";
    private static final String END = "\u2069";

    private final String lang;
    private final Map<String, String> own;
    private final Map<String, String> english;

    private Words(String lang, Map<String, String> own, Map<String, String> english) {
        this.lang = lang;
        this.own = Map.copyOf(own);
        this.english = Map.copyOf(english);
    }

    /**
     * The words of a language.
     *
     * @param lang a tag such as {@code de} or {@code pt-BR}: what the theme says in Portuguese, and above that what it says as in Brazil. One
     *     that the theme does not speak gives English.
     */
    static Words of(Theme theme, String lang) {
        var tag = lang.isBlank() ? FALLBACK : lang.strip().replace('_', '-');
        var own = new TreeMap<String, String>();
        for (var end = tag.indexOf('-'); end >= 0; end = tag.indexOf('-', end + 1)) {
            own.putAll(theme.messages(tag.substring(0, end)));
        }
        own.putAll(theme.messages(tag));
        var english = new TreeMap<>(theme.messages(FALLBACK));
        if (isRightToLeft(tag)) {
            own.replaceAll((key, text) -> isolated(text));
            english.replaceAll(
                    (key, text) -> LETTER.matcher(text).find() ? LEFT_TO_RIGHT + isolated(text) + END : isolated(text));
        }
        return new Words(tag, own, english);
    }

    /** Values may be words of either direction, and must not turn the sentence around them. */
    private static String isolated(String text) {
        return VALUE.matcher(text).replaceAll(value -> ANY_DIRECTION + value.group() + END);
    }

    private static boolean isRightToLeft(String lang) {
        var parts = List.of(lang.split("-"));
        return parts.contains("Arab")
                || parts.contains("Hebr")
                || RIGHT_TO_LEFT.contains(Plural.language(lang)) && !parts.contains("Latn") && !parts.contains("Cyrl");
    }

    /** The language of the site, a tag for {@code lang} attributes; its words may be in English all the same. */
    String lang() {
        return lang;
    }

    /** Whether this language is written from right to left. */
    boolean isRightToLeft() {
        return isRightToLeft(lang);
    }

    /** Whether there is a text of this key. */
    boolean has(String key) {
        return own.containsKey(key) || english.containsKey(key);
    }

    /**
     * A text with its values in it.
     *
     * @param values texts, or numbers, which are written as the language writes them
     * @throws IllegalArgumentException if there is no such text
     */
    String text(String key, Object... values) {
        var text = own.getOrDefault(key, english.getOrDefault(key, ""));
        if (text.isEmpty() && !has(key)) {
            throw new IllegalArgumentException("the theme has no words '" + key + "'");
        }
        if (values.length == 0) {
            return text;
        }
        var words = Arrays.stream(values)
                .map(value -> value instanceof Integer number ? number(number) : value.toString())
                .toList();
        return filled(text, words);
    }

    /** A text with its values in it; a value that is not there leaves nothing. */
    static String filled(String text, List<String> values) {
        var out = new StringBuilder();
        var matcher = VALUE.matcher(text);
        var from = 0;
        while (matcher.find()) {
            var number = Integer.parseInt(text, matcher.start() + 1, matcher.end() - 1, 10);
            out.append(text, from, matcher.start()).append(number < values.size() ? values.get(number) : "");
            from = matcher.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /**
     * {@code 1 question}, {@code 12,000 questions}, {@code no questions}.
     *
     * @param number 0 or more
     * @param noun the texts are {@code noun.one}, {@code noun.few}, {@code noun.many} and {@code noun.other}, as far as the language tells
     *     them apart, and {@code noun.none} where it has words for that
     */
    String count(int number, String noun) {
        var isOwn = own.containsKey(noun + ".other");
        var texts = isOwn ? own : english;
        var none = noun + ".none";
        if (number == 0 && texts.containsKey(none)) {
            return text(none);
        }
        var form = noun + "." + Plural.of(isOwn ? lang : FALLBACK, number);
        return text(texts.containsKey(form) ? form : noun + ".other", number);
    }

    /** {@code 12,000} or {@code 12.000}; of 0 and more. */
    String number(int number) {
        var digits = new StringBuilder().append(number);
        var separator = text("number.group");
        for (var at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, separator);
        }
        return digits.toString();
    }

    /** Several texts as a list in a line. */
    String list(List<String> texts) {
        return String.join(text("list.separator"), texts);
    }

    /** The same with a capital first letter, if a letter comes first. */
    static String capitalized(String words) {
        var first = words.startsWith(LEFT_TO_RIGHT) || words.startsWith(ANY_DIRECTION) ? 1 : 0;
        return first >= words.length()
                ? words
                : words.substring(0, first) + Character.toUpperCase(words.charAt(first)) + words.substring(first + 1);
    }

    /**
     * A script that gives the browser scripts their words: by their keys without {@value #OF_SCRIPTS}, and under {@code lang} the language
     * whose plural forms they have.
     */
    String script() {
        var keys = new TreeSet<>(english.keySet());
        keys.addAll(own.keySet());
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField(
                    "lang", own.keySet().stream().anyMatch(Words::isBent) ? Plural.language(lang) : FALLBACK);
            for (var key : keys) {
                if (key.startsWith(OF_SCRIPTS)) {
                    json.writeStringField(key.substring(OF_SCRIPTS.length()), text(key));
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return "window.handbookWords=" + out + ";\n";
    }

    /** A style that gives the other styles the words that they put beside the notes'. */
    String style() {
        return "@layer tokens {:root {--words-open: " + quoted("topic.contents-open") + "; --words-missing-picture: "
                + quoted("topic.missing-picture") + "}}\n";
    }

    private String quoted(String key) {
        return "\"" + text(key).replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\n\r\f]", " ") + "\"";
    }

    private static boolean isBent(String key) {
        return key.startsWith(OF_SCRIPTS) && key.endsWith(".other");
    }
}
