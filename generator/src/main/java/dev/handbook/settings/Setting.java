package dev.handbook.settings;

import dev.handbook.model.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that an author can set in {@code handbook.yaml}, in a POM or behind {@code -Dhandbook.}; in all of them by the same name. */
public enum Setting {
    /** What the handbook is called. */
    TITLE("title", Shape.TEXT, "Handbook", List.of(), List.of()),
    /** The colour of links and buttons. */
    COLOR("color", Shape.COLOR, "", List.of(), List.of()),
    /** A picture in the notes folder that stands for the handbook. */
    LOGO("logo", Shape.TEXT, "", List.of(), List.of()),
    /** Which problems fail the build. */
    FAIL_ON("failOn", Shape.TEXT, "error", List.of(), List.of("error", "warning", "never")),
    /** Whether the addresses of questions are remembered beside the notes. */
    REMEMBER_IDS("rememberIds", Shape.TEXT, "true", List.of(), List.of("true", "false")),
    /** Whether terms are found in the notes, beside those of the glossary. */
    FIND_TERMS("findTerms", Shape.TEXT, "true", List.of(), List.of("true", "false")),
    /** How severe the problems of a rule are, by its id. */
    SEVERITIES("severities", Shape.PAIRS, "", Rule.ids(), List.of("error", "warning", "ignore")),
    /** Rules that do not count at some paths. */
    IGNORE("ignore", Shape.PAIRS, "", List.of(), allRules()),
    /** Within what a term is linked once. */
    LINK_SCOPE("linkScope", Shape.TEXT, "answer", List.of(), List.of("answer", "section", "page", "all")),
    /** The most links in one answer. */
    LINK_BUDGET("linkBudget", Shape.NUMBER, "20", List.of(), List.of()),
    /** The language of the notes, and of the words around them. */
    LANG("lang", Shape.TEXT, "en", List.of(), List.of()),
    /** Which dialect notes are written in, by patterns of their paths. */
    DIALECTS("dialects", Shape.PAIRS, "", List.of(), List.of()),
    /** In which formats problems are written to files, too. */
    REPORTS("reports", Shape.LIST, "", List.of(), List.of("json", "junit", "sarif")),
    /** Where the site is published. */
    URL("url", Shape.ADDRESS, "", List.of(), List.of()),
    /** Where readers edit a note. */
    EDIT_URL("editUrl", Shape.NOTE_ADDRESS, "", List.of(), List.of()),
    /** Whether pages say when an answer last changed. */
    CHANGE_DATES("changeDates", Shape.TEXT, "true", List.of(), List.of("true", "false"));

    private static final String ANY = ".*";

    /** What readers and scripts can be sent to: no {@code javascript:}, no {@code file:}, no names and passwords. */
    private static final String WEB = "https?://[A-Za-z0-9.\\-\\[\\]:]+(?=/|$)";

    /** How a value is written. */
    enum Shape {
        /** One value. */
        TEXT("one value", ANY, ""),
        /** A whole number from 0 to 999,999. */
        NUMBER("one number", "\\d{1,6}", "a whole number from 0 to 999999"),
        /** A colour in hexadecimal digits. */
        COLOR(
                "a colour such as '#0a5a4f', in quotes",
                "#(?:\\p{XDigit}{3}){1,2}",
                "a colour such as '#0a5a4f', in quotes"),
        /** Where a site is found. */
        ADDRESS("one address", WEB + "[^\\s?#{}\"<>]*", "an address such as https://example.org/handbook/"),
        /** Where a note is found, by its path and a line of it. */
        NOTE_ADDRESS(
                "one address",
                WEB + "[^\\s{}\"<>]*(?:\\{line}[^\\s{}\"<>]*)*\\{path}(?:[^\\s{}\"<>]|\\{line}|\\{path})*",
                "an address such as https://example.org/edit/main/notes/{path}#L{line}"),
        /** Several values, in square brackets or with a dash before each. */
        LIST("a list such as [first, second]", ANY, ""),
        /** Names with one or more values each; behind {@code -Dhandbook.} as {@code name=value}, separated by commas. */
        PAIRS("lines of 'name: value'", ANY, "");

        private final String words;
        private final Pattern pattern;
        private final String expected;

        Shape(String words, String pattern, String expected) {
            this.words = words;
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
            this.expected = expected;
        }

        /** Whether one element may be written like this. */
        boolean lets(String element) {
            return pattern.matcher(element).matches();
        }

        /** What an element has to be, in words; empty when it may be anything. */
        String expected() {
            return expected;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final String key;
    private final Shape shape;
    private final String byDefault;
    private final List<String> names;
    private final List<String> choices;

    Setting(String key, Shape shape, String byDefault, List<String> names, List<String> choices) {
        this.key = key;
        this.shape = shape;
        this.byDefault = byDefault;
        this.names = names;
        this.choices = choices;
    }

    private static List<String> allRules() {
        return Stream.concat(Stream.of("all"), Rule.ids().stream()).toList();
    }

    /** The setting of this name; empty when there is none. */
    static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** The names of all settings, in the order of this list. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    /** Its name. */
    public String key() {
        return key;
    }

    /** What it is when nobody sets it; the empty text for an empty list and for no pairs. */
    public String byDefault() {
        return byDefault;
    }

    Shape shape() {
        return shape;
    }

    /** The names that pairs may have; none when any will do. */
    List<String> names() {
        return names;
    }

    /** The values that it may have, of each element if there are several; none when any will do. */
    List<String> choices() {
        return choices;
    }
}
