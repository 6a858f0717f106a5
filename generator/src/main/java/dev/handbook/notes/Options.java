package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The options of a multiple-choice question. All are shown; the right one is marked by a tick, which can be read aloud, found and
 * copied. It is known by a ticked box, or by its letter, which the note names after the options:
 *
 * <pre>
 * - A: green                      - [ ] green
 * - B: half-oxidised  ✓           - [x] half-oxidised  ✓
 * Answer: B
 * </pre>
 */
final class Options {
    private static final Evaluator LIST = QueryParser.parse("ul, ol");
    private static final Evaluator TICKED = QueryParser.parse("input[checked]");
    private static final Evaluator BOX = QueryParser.parse("input[type=checkbox]");

    private static final String TICK = " \u2713";
    private static final int FEWEST = 2;
    private static final Pattern LETTER = Pattern.compile("^\\s*\\(?([A-Ha-h])\\s*[:.)]");
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s*_>])(?:" + AskingWords.ANSWER
                    + "|correct(?: option| answer)?|right answer|правильный ответ)\\s*(?:is|:|：|-|—|=)?\\s*"
                    + "(?:option\\s+)?\\(?([A-Ha-h])(?![\\p{L}\\p{N}'’])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Options() {}

    /** Marks the right options in an answer, if it has any. */
    static void markRight(Element answer) {
        if (answer.getElementsByTag("li").isEmpty()) {
            return;
        }
        for (var list : answer.select(LIST)) {
            var options = list.children();
            if (options.size() >= FEWEST && options.stream().allMatch(Options::isBox)) {
                options.stream()
                        .filter(option -> option.selectFirst(TICKED) != null)
                        .forEach(Options::mark);
            }
        }
        var lettered = lettered(answer);
        if (lettered.size() >= FEWEST) {
            right(answer)
                    .ifPresent(letter -> lettered.stream()
                            .filter(option -> letter(option).equals(letter))
                            .forEach(Options::mark));
        }
    }

    /** Adds the tick, once. */
    static void mark(Element option) {
        if (!option.text().contains(TICK.strip())) {
            var last = option.lastElementChild();
            (last != null && last.normalName().equals("p") ? last : option).appendText(TICK);
        }
    }

    private static boolean isBox(Element option) {
        return option.normalName().equals("li") && option.selectFirst(BOX) != null;
    }

    private static List<Element> lettered(Element answer) {
        var options = new ArrayList<Element>();
        for (var item : answer.getElementsByTag("li")) {
            if (!letter(item).isEmpty()) {
                options.add(item);
            }
        }
        return options;
    }

    private static String letter(Element option) {
        var letter = LETTER.matcher(option.text());
        return letter.find() ? letter.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private static Optional<String> right(Element answer) {
        var named = NAMED.matcher(answer.wholeText());
        return named.find() ? Optional.of(named.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
