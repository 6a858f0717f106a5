package dev.handbook.pages;

import dev.handbook.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells which words of an author's can take the place of ours: those that we have, with values that we give. */
final class MessageCheck {
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");
    private static final Pattern FORM = Pattern.compile("(.*)\\.(?:none|zero|one|two|few|many)");
    private static final String REPLACEMENT = "\uFFFD";

    private final Map<String, String> known;

    /**
     * @param known our words in English, by their keys
     */
    MessageCheck(Map<String, String> known) {
        this.known = known;
    }

    /**
     * What is wrong in a file.
     *
     * @param line 1-based
     */
    record Flaw(int line, String message, String hint) {}

    /** The words that can be used, by their keys. */
    Map<String, String> usable(String content) {
        var usable = new TreeMap<String, String>();
        for (var entry : MessageFile.of(content).entries()) {
            if (flaw(entry).isEmpty()) {
                usable.put(entry.key(), entry.text());
            }
        }
        return usable;
    }

    /** Everything else, line by line. */
    List<Flaw> flaws(String content) {
        var file = MessageFile.of(content);
        var flaws = new ArrayList<Flaw>();
        file.unreadable()
                .forEach(entry -> flaws.add(new Flaw(entry.line(), "these words cannot be read: " + entry.text(), "")));
        file.entries().forEach(entry -> flaws.addAll(flaw(entry)));
        return flaws.stream().sorted((one, other) -> one.line() - other.line()).toList();
    }

    /** One flaw or none. */
    private List<Flaw> flaw(MessageFile.Entry entry) {
        var ours = ours(entry.key());
        if (ours.isEmpty()) {
            var near = Nearest.to(entry.key(), known.keySet());
            var hint = near.map(key -> "Did you mean '" + key + "'?").orElse("");
            return List.of(new Flaw(entry.line(), "the pages have no words '" + entry.key() + "'", hint));
        }
        if (entry.text().contains(REPLACEMENT)) {
            return List.of(new Flaw(entry.line(), "these words are not in UTF-8", "Save the file in UTF-8"));
        }
        var values = values(ours.get(0));
        var strange = new TreeSet<>(values(entry.text()));
        strange.removeAll(values);
        var rest = VALUE.matcher(entry.text()).replaceAll("");
        if (strange.isEmpty() && rest.indexOf('{') < 0 && rest.indexOf('}') < 0) {
            return List.of();
        }
        var found = strange.isEmpty() ? "a brace that stands for no value" : strange.first();
        return List.of(new Flaw(
                entry.line(),
                "the words '" + entry.key() + "' have " + found,
                values.isEmpty() ? "They are given no values" : "They are given " + String.join(", ", values)));
    }

    /** Our words of this key; of a form that English does not have, those of the form that every language has. */
    private List<String> ours(String key) {
        var form = FORM.matcher(key);
        var text = known.containsKey(key) || !form.matches() ? known.get(key) : known.get(form.group(1) + ".other");
        return text == null ? List.of() : List.of(text);
    }

    private static TreeSet<String> values(String text) {
        var values = new TreeSet<String>();
        VALUE.matcher(text).results().map(MatchResult::group).forEach(values::add);
        return values;
    }
}
