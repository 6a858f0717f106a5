package dev.handbook.terms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the term in a question that asks what something is: <em>What is a kernel?</em>, <em>Explain cgroups</em>, <em>Was versteht man
 * unter einem Container?</em>, <em>什么是镜像？</em>
 */
final class AskedTerm {
    /** What goes before the term, by language; what it is about more closely ends it. */
    private static final List<Pattern> BEFORE = List.of(
            before("""
                    (?:what(?:'s|’s| is| are| was| were)|(?:what|how) (?:do|would|can) you (?:mean|understand) by|what does it mean by)
                    (?: actually| exactly| really)?(?: (?:meant by|the (?:meaning|definition|concept|idea) of))?"""),
            before("""
                    (?:please )?(?:can you |could you )?(?:explain|define|describe)(?: to me)?(?: briefly| in short)?
                    (?: (?:what )?(?:is|are) meant by| what (?:is|are)| the (?:meaning|term|concept|idea|notion)(?: of)?)?"""),
            before("was (?:ist|sind|bedeutet|bedeuten|heißt|versteht man unter|verstehen sie unter)(?: eigentlich)?"),
            before("(?:erklär(?:e|en sie)|beschreib(?:e|en sie)|definier(?:e|en sie))"),
            before(
                    "(?:qu['’]est[- ]ce (?:que c['’]est que |que |qu['’])|c['’]est quoi |expliquez |définissez |décrivez )"),
            before("¿? ?(?:qué (?:es|son|significa|se entiende por)|explica|explique|define|defina|describe)"),
            before("(?:o que (?:é|são|significa|se entende por)|explique|defina|descreva)"),
            before("(?:che cos['’]è|cos['’]è|che cosa (?:è|sono|si intende per)|cosa sono|spiega|definisci)"),
            before(
                    "(?:что (?:такое|значит|означает|из себя представляет)|що таке|объясните|объясни|дайте определение)"),
            Pattern.compile("(?:什么是|什麼是|何谓|请解释|解释一下|解释)"));

    private static final Pattern NUMBER = Pattern.compile("^(?:\\(?\\d{1,4}[.):]|[QqF]\\s?\\d{0,4}[.:)])\\s*");

    private static final Pattern MEANING =
            Pattern.compile("(?i)^what (?:does|do) (?<term>.+?) (?:mean|stand for)\\b.*$");

    /** What goes after the term in languages that ask at the end. */
    private static final List<Pattern> AFTER = List.of(
            MEANING,
            Pattern.compile("^(?<term>[^，,。？?]+?)(?:是什么|是什麼|是什么意思)[？?]?$"),
            Pattern.compile("^(?<term>[^、。？?]+?)(?:とは何ですか|とは何か|って何ですか|とは何|とは)[。？?]?$"),
            Pattern.compile("^(?<term>[^.？?]+?)(?:이란|란|은|는)? ?무엇(?:인가요|입니까|인가|인지)?[.？?]?.*$"));

    /** What ends the term: a mark, or a word that goes on to something else. */
    private static final Pattern END = Pattern.compile(
            "\\s*(?:[?？!。:;,，、(\\[/=]|\\.(?=[\\s?]|$)|\\s[-–—]\\s)|\\s+(?:and|or|vs\\.?|versus|in|en|on|with|which|that|when|why|how|und|oder|et|ou|y|e|и|或)\\s");

    /** No letter of Chinese, Japanese or Korean comes before it. */
    private static final char FIRST_OF_THE_EAST = '\u3000';

    private static final Pattern MANY = Pattern.compile("(?i)what (?:are|were)\\b.*");

    private AskedTerm() {}

    private static Pattern before(String words) {
        return Pattern.compile(words.strip().replace("\n", ""), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The term that a question asks about, as the question writes it; empty when it asks something else.
     *
     * @param question plain text; a number in front does not matter
     */
    static Optional<String> in(String question) {
        var asked = NUMBER.matcher(question.strip()).replaceFirst("");
        for (var pattern : atEnd(asked)) {
            var found = pattern.matcher(asked);
            if (found.matches()) {
                return TermPhrase.of(found.group("term"));
            }
        }
        return BEFORE.stream()
                .map(pattern -> pattern.matcher(asked))
                .filter(Matcher::lookingAt)
                .findFirst()
                .flatMap(found ->
                        term(asked, found.end()).map(name -> asksForMany(found) ? TermFinder.singular(name) : name));
    }

    /** Those of {@link #AFTER} that may fit; those that cannot would go through the whole question to see it. */
    private static List<Pattern> atEnd(String asked) {
        var isEastern = asked.chars().anyMatch(c -> c >= FIRST_OF_THE_EAST);
        return isEastern ? AFTER : List.of(MEANING);
    }

    private static boolean asksForMany(Matcher before) {
        return MANY.matcher(before.group()).matches();
    }

    /** What goes before has to end with its word, except in languages that write no spaces. */
    private static Optional<String> term(String asked, int from) {
        var last = asked.charAt(from - 1);
        var isWordOver = last == ' ' || last == '\'' || last == '’' || Character.isIdeographic(last);
        if (from >= asked.length() || !isWordOver && asked.charAt(from) != ' ') {
            return Optional.empty();
        }
        var rest = asked.substring(from).strip();
        var end = END.matcher(rest + "?");
        return end.find() ? TermPhrase.of(rest.substring(0, Math.min(end.start(), rest.length()))) : Optional.empty();
    }
}
