package dev.handbook.settings;

import dev.handbook.model.Nearest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author has set. Everything else is as {@link Setting#byDefault} says.
 *
 * @param values of each setting that was set: one text, the elements of a list, or pairs {@code name=value}, where several values of a name
 *     are separated by spaces
 */
public record Chosen(Map<Setting, List<String>> values) {
    public Chosen {
        var copy = new EnumMap<Setting, List<String>>(Setting.class);
        values.forEach((setting, list) -> copy.put(setting, List.copyOf(list)));
        values = Map.copyOf(copy);
    }

    /** A value that its setting may not have. */
    record Mistake(Setting setting, String message, String hint) {}

    /** What is set here, and what is set there as far as it is not set here. */
    public Chosen over(Chosen other) {
        var both = new EnumMap<Setting, List<String>>(Setting.class);
        both.putAll(other.values);
        both.putAll(values);
        return new Chosen(both);
    }

    /** The first value that its setting may not have, in words for the author; empty when all are allowed. */
    public Optional<String> mistake() {
        return mistakes().stream()
                .map(mistake ->
                        "handbook." + mistake.message() + (mistake.hint().isEmpty() ? "" : ". " + mistake.hint()))
                .findFirst();
    }

    /** Everything that its setting may not be or hold, in the order of the settings. */
    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        for (var setting : Setting.values()) {
            list(setting).forEach(element -> mistakes.addAll(mistakes(setting, element)));
        }
        return mistakes;
    }

    private static List<Mistake> mistakes(Setting setting, String element) {
        return switch (setting.shape()) {
            case TEXT, LIST -> refused(setting, setting.choices(), element);
            case NUMBER, COLOR, ADDRESS, NOTE_ADDRESS ->
                unless(
                        setting.shape().lets(element),
                        setting,
                        element,
                        setting.shape().expected());
            case PAIRS ->
                name(element).isEmpty()
                        ? List.of(new Mistake(
                                setting, setting.key() + " holds '" + element + "', expected name=value", ""))
                        : mistakesOfPair(setting, element);
        };
    }

    private static List<Mistake> unless(boolean isRight, Setting setting, String found, String expected) {
        var message = setting.key() + " is '" + found + "', expected " + expected;
        return isRight ? List.of() : List.of(new Mistake(setting, message, ""));
    }

    private static List<Mistake> mistakesOfPair(Setting setting, String pair) {
        var mistakes = new ArrayList<>(refused(setting, setting.names(), name(pair)));
        for (var value : value(pair).split("[\\s,]+")) {
            mistakes.addAll(refused(setting, setting.choices(), value));
        }
        return mistakes;
    }

    /** A mistake if the value found is none of those allowed; without a list any is allowed. */
    private static List<Mistake> refused(Setting setting, List<String> allowed, String found) {
        if (allowed.isEmpty() || allowed.contains(found)) {
            return List.of();
        }
        var near = Nearest.to(found, allowed);
        var message = setting.key() + (setting.shape() == Setting.Shape.TEXT ? " is '" : " holds '") + found
                + "', which is none of " + String.join(", ", allowed);
        return List.of(new Mistake(
                setting,
                message,
                near.map(name -> "Did you mean '" + name + "'?").orElse("")));
    }

    /** The value of a setting that has one. */
    public String text(Setting setting) {
        var list = list(setting);
        return list.isEmpty() ? setting.byDefault() : list.get(0);
    }

    /** The value of a setting that is a number. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** Whether a setting that can be {@code true} is. */
    public boolean flag(Setting setting) {
        return text(setting).equals("true");
    }

    /** The elements of a setting that is a list. */
    public List<String> list(Setting setting) {
        return values.getOrDefault(setting, List.of());
    }

    /** The values by their names, in the order in which they were written; of a name that is there twice, the last. */
    public Map<String, String> pairs(Setting setting) {
        var pairs = new LinkedHashMap<String, String>();
        list(setting).forEach(pair -> pairs.put(name(pair), value(pair)));
        return pairs;
    }

    private static String name(String pair) {
        return pair.substring(0, Math.max(pair.indexOf('='), 0)).strip();
    }

    private static String value(String pair) {
        return pair.substring(pair.indexOf('=') + 1).strip();
    }
}
