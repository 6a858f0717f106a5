package dev.handbook.terms;

import dev.handbook.model.Answer;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import dev.handbook.model.Rule;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds short forms in capitals that many answers use and nothing explains: neither a glossary, nor a long form beside one of them. A word
 * that the notes also write in small letters is no short form but is said aloud ({@code NOT}, {@code COPY}).
 */
final class ShortFormProblems {
    /** In so many answers a short form has to stand before it is worth a word to the author. */
    private static final int OFTEN = 5;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    /** A short form while it is counted. */
    private static final class Use {
        private int answers;
        private Answer lastAnswer;
        private final Answer firstAnswer;
        private final int firstStart;

        Use(Answer answer, int start) {
            firstAnswer = answer;
            lastAnswer = answer;
            firstStart = start;
            answers = 1;
        }

        void in(Answer answer) {
            if (lastAnswer != answer) {
                lastAnswer = answer;
                answers++;
            }
        }
    }

    private final TreeMap<String, Use> uses = new TreeMap<>();
    private final Set<String> explained = new HashSet<>();

    private ShortFormProblems() {}

    /** One problem for each, at its first use. */
    static List<Problem> of(LinkedHandbook linked, PlaceFinder places, Map<String, Note> notes) {
        var found = new ShortFormProblems();
        linked.handbook().terms().forEach(found::explain);
        var answers = linked.handbook().topics().stream()
                .flatMap(topic -> topic.sections().stream())
                .flatMap(section -> section.answers().stream())
                .toList();
        answers.forEach(found::read);
        found.uses.values().removeIf(use -> use.answers < OFTEN);
        answers.forEach(found::dropExplained);
        var problems = new ArrayList<Problem>();
        found.uses.forEach((form, use) -> problems.add(problem(form, use, places, notes)));
        return problems;
    }

    private void explain(Term term) {
        Stream.concat(Stream.of(term.name()), term.aliases().stream())
                .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{N}]+")))
                .forEach(explained::add);
    }

    private void read(Answer answer) {
        var text = answer.text().text();
        for (var run : answer.text().runs()) {
            for (var at = run.textStart(); at < run.textEnd(); at++) {
                if (isCapital(text.charAt(at))) {
                    var end = endOfWord(text, at, run.textEnd());
                    if (isShortForm(text, at, end)) {
                        count(text.substring(at, end), answer, at);
                    }
                    at = end;
                } else if (Character.isLetterOrDigit(text.charAt(at))) {
                    at = endOfWord(text, at, run.textEnd());
                }
            }
        }
    }

    private void count(String form, Answer answer, int start) {
        if (explained.contains(form)) {
            return;
        }
        var use = uses.get(form);
        if (use == null) {
            uses.put(form, new Use(answer, start));
        } else {
            use.in(answer);
        }
    }

    private static boolean isShortForm(String text, int start, int end) {
        if (end - start < SHORTEST || end - start > LONGEST || isJoined(text, start - 1) || isJoined(text, end)) {
            return false;
        }
        for (var at = start; at < end; at++) {
            if (!isCapital(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Part of a name such as {@code MY_VAR}, {@code RFC-1918} or {@code README.md}. */
    private static boolean isJoined(String text, int at) {
        return at >= 0
                && at < text.length()
                && ("_-/.".indexOf(text.charAt(at)) >= 0
                        && at + 1 < text.length()
                        && !Character.isWhitespace(text.charAt(at + 1)));
    }

    private static int endOfWord(String text, int start, int limit) {
        var end = start;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A long form beside it explains it; small letters tell that it is a word like others. */
    private void dropExplained(Answer answer) {
        if (uses.isEmpty()) {
            return;
        }
        var text = answer.text().text();
        if (text.indexOf('(') >= 0) {
            ShortForm.in(text.replace('\n', ' ')).forEach(pair -> uses.remove(pair.shortForm()));
        }
        uses.keySet().removeIf(form -> isWord(form.toLowerCase(Locale.ROOT), text));
    }

    private static boolean isWord(String word, String text) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            var end = at + word.length();
            var isWhole = (at == 0 || text.charAt(at - 1) == ' ')
                    && (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == ',');
            if (isWhole) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(String form, Use use, PlaceFinder places, Map<String, Note> notes) {
        var place = places.place(use.firstAnswer.text().text(), use.firstStart, use.firstAnswer.source());
        var note = notes.get(place.path());
        return new Problem(
                Rule.UNDEFINED_SHORT_FORM.severity(),
                Rule.UNDEFINED_SHORT_FORM.id(),
                place,
                use.answers + " answers say '" + form + "', and neither a glossary nor a note says what it stands for",
                "Add it to glossary.yaml, or write its long form beside it once",
                note == null ? "" : note.line(place.line()));
    }
}
