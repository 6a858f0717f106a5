package dev.handbook.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a sentence as a definition: <em>A volume is a directory that …</em>, <em>Kubernetes is an orchestrator …</em>, <em>COW stands for
 * copy on write.</em> What is defined has to be new to the reader (<em>a volume</em>, not <em>the volume</em>) and to be a thing of some
 * kind (<em>is a</em>, not <em>is slow</em>).
 *
 * @param name what is defined, without its article
 * @param shortForm the short form that stands in brackets behind it, or empty
 * @param hasDefiniteArticle whether it is <em>the</em> kernel: then the sentence may speak of one that was mentioned before
 * @param isPlural whether it speaks of several: <em>Volumes are …</em>
 */
record DefiningSentence(String name, String shortForm, boolean hasDefiniteArticle, boolean isPlural) {
    /** No definition has its verb further to the right, in UTF-16 units. */
    private static final int REACH = 120;

    private static final String SUBJECT =
            "(?<article>(?:%s)\\s+|(?:l|un)['’]|)(?<name>[\\p{L}\\p{N}][^,;:.!?()\"“”]*?(?:\\.[^\\s,;:.!?()]+)?)(?:\\s*\\((?<short>[^()]{2,20})\\))?\\s+";

    private static final List<Shape> SHAPES = List.of(
            shape(
                    List.of(" is ", " are "),
                    "an?|the",
                    "(?<verb>is|are) (?:simply |basically |essentially |just )?(?:an?|one of the|any)\\s(?<kind>\\S+ \\S+)"),
            shape(
                    List.of(" is ", " are "),
                    "an?|the",
                    "(?<verb>is|are) (?:simply |basically |essentially |just )?the\\s(?=(?<kind>\\S+ \\S+)).* (?:that|which|who|where|whose|of|for|to|used)\\s"),
            shape(
                    List.of(" refer", " stand", " is "),
                    "an?|the",
                    "(?<verb>refers? to|stands? for|is defined as|is used to describe)\\s(?<kind>)"),
            shape(
                    List.of(" ist ", " sind ", " bezeichne"),
                    "ein|eine|der|die|das",
                    "(?<verb>ist|sind|bezeichnet|bezeichnen) (?:eine?|der|die|das)\\s(?<kind>)"),
            shape(
                    List.of(" est ", " sont ", " désigne "),
                    "une?|les?|la",
                    "(?<verb>est|sont|désigne) (?:une?|les?|la|l['’]|des)\\s?(?<kind>)"),
            shape(
                    List.of(" es ", " son "),
                    "una?|el|la|los|las",
                    "(?<verb>es|son) (?:una?|el|la|los|las|unos|unas)\\s(?<kind>)"),
            shape(List.of(" é ", " são "), "uma?|os?|as?", "(?<verb>é|são) (?:uma?|os?|as?)\\s(?<kind>)"),
            shape(
                    List.of(" è ", " sono "),
                    "un[ao]?|il|la|lo|gli|le|i",
                    "(?<verb>è|sono) (?:un[ao]?|un['’]|il|la|lo|gli|le|i|dei|delle)\\s?(?<kind>)"),
            new Shape(
                    List.of("это"),
                    Pattern.compile(
                            "^(?<article>)(?<name>[\\p{L}\\p{N}][^,;:.!?()—–]*?)(?:\\s*\\((?<short>[^()]{2,20})\\))?\\s+(?<verb>[—–-])\\s*это\\s(?<kind>)")));

    /** Where the verb is looked for: behind an article, a name and a short form of several words. */
    private static final int FIRST_WORDS = 10;

    private static final int LONGEST_VERB = 10;
    private static final Set<String> VERBS = Set.of(
            "is",
            "are",
            "refers",
            "refer",
            "stands",
            "stand",
            "ist",
            "sind",
            "bezeichnet",
            "bezeichnen",
            "est",
            "sont",
            "désigne",
            "es",
            "son",
            "é",
            "são",
            "è",
            "sono",
            "—",
            "–",
            "-");

    private static final Pattern INDEFINITE = Pattern.compile("(?i)an?|eine?|une?|una?|uma?|uno");
    private static final Pattern PLURAL = Pattern.compile("are|sind|bezeichnen|sont|son|são|sono");

    /**
     * A way in which sentences define.
     *
     * @param signs of which each such sentence has one, in lower case
     */
    private record Shape(List<String> signs, Pattern pattern) {
        /** A pattern that does not fit takes long to say so; most of the shapes are of other languages. */
        boolean mayFit(String lowerCase) {
            return signs.stream().anyMatch(lowerCase::contains);
        }
    }

    private static Shape shape(List<String> signs, String articles, String verb) {
        return new Shape(
                signs,
                Pattern.compile(
                        "^" + SUBJECT.formatted(articles) + verb, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** What the sentence defines; empty when it is no definition. */
    static Optional<DefiningSentence> read(String sentence) {
        if (!mayDefine(sentence)) {
            return Optional.empty();
        }
        var reach = Math.min(sentence.length(), REACH);
        var beginning = sentence.substring(0, reach).toLowerCase(Locale.ROOT).replace('\t', ' ');
        for (var shape : SHAPES) {
            if (!shape.mayFit(beginning)) {
                continue;
            }
            var found = shape.pattern().matcher(sentence).region(0, reach);
            if (found.find()) {
                return isKind(found.group("kind")) ? read(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether it is no question and one of the first words is a verb that definitions have; hardly any sentence passes, so the rest may take its time. */
    private static boolean mayDefine(String sentence) {
        if (sentence.isEmpty() || sentence.endsWith("?") || !Character.isLetterOrDigit(sentence.codePointAt(0))) {
            return false;
        }
        var from = 0;
        for (var word = 0; word < FIRST_WORDS; word++) {
            var to = sentence.indexOf(' ', from);
            if (to < 0 || to > REACH) {
                return false;
            }
            if (word > 0 && to - from <= LONGEST_VERB && VERBS.contains(sentence.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** <em>A great way</em> and <em>a different message</em> weigh a thing; they do not say what it is. */
    private static boolean isKind(String words) {
        return Arrays.stream(words.split("[^\\p{L}]+")).noneMatch(TermPhrase::isAside);
    }

    private static Optional<DefiningSentence> read(Matcher found) {
        var article = found.group("article").strip();
        var name = TermPhrase.of(found.group("name")).filter(words -> !article.isEmpty() || isNamed(words));
        var isThe = !article.isEmpty() && !INDEFINITE.matcher(article).matches() && !article.endsWith("'");
        var isPlural = PLURAL.matcher(found.group("verb")).matches();
        var shortForm = Optional.ofNullable(found.group("short")).orElse("");
        return name.map(words -> new DefiningSentence(words, shortForm, isThe, isPlural));
    }

    /** Without an article, <em>Publishing is a decision</em> says no more than that, and a number is one of many. */
    private static boolean isNamed(String words) {
        return !(words.indexOf(' ') < 0 && words.endsWith("ing"))
                && !Character.isDigit(words.charAt(words.length() - 1));
    }
}
