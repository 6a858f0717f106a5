package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the glossary is about, as far as its own words tell: a text that shares few words with the names and definitions of all terms is
 * about something else, and a <em>layer</em> or an <em>image</em> there is not the glossary's. Names count fully, words of
 * definitions by half, in proportion to all words of a text that mean something.
 *
 * <p>A small glossary knows few words of its subject, so less is asked of a text; below some ten words hardly anything.
 */
final class Subject {
    /** The share asked of a text when the glossary is large. Texts on the glossary's subject have 0.35 to 0.6, others 0.05 to 0.3. */
    private static final double SHARE = 1.0 / 3;
    /** The share asked of a text whose terms vouch for each other. */
    private static final double SHARE_IN_COMPANY = SHARE / 2;
    /** So many everyday words of one glossary hardly meet by chance. */
    private static final int COMPANY = 3;
    /** How many words a glossary of some seventy terms knows; smaller ones ask for less. */
    private static final int LARGE = 300;

    private static final double DEFINITION_WEIGHT = 0.5;
    private static final Set<String> FUNCTION_WORDS =
            Set.of(("about after all also an and another any are as at be because been before"
                            + " between both but by can could did do does down during each every for from had has have he her his how if in"
                            + " into is it its just many may more most much must my name named no not now of on one only or other our out over"
                            + " own same she should so some such than that the their them then there these they this those through to too two"
                            + " under until up use used using very was we were what when where which while who why will with without would you"
                            + " your")
                    .split(" "));

    private final Set<String> inNames = new HashSet<>();
    private final Set<String> inDefinitions = new HashSet<>();
    private final double scale;

    Subject(List<Term> terms) {
        for (var term : terms) {
            collect(term.name(), inNames);
            term.aliases().forEach(alias -> collect(alias, inNames));
            collect(term.definition(), inDefinitions);
        }
        inDefinitions.removeAll(inNames);
        scale = Math.min(1, (inNames.size() + inDefinitions.size()) / (double) LARGE);
    }

    /**
     * Whether a text is about the glossary's subject. Less is asked of it when its terms vouch for each other: when one goes by a
     * name that everyday language does not share, such as {@code Docker image} or {@code VM}, or when there are several.
     *
     * @param title what the text answers; its known words speak for the text, its others not against it
     * @param mentions the terms that the text seems to mention
     */
    boolean covers(Words title, Words text, List<Mention> mentions) {
        var known = 0.0;
        var all = 0;
        for (var i = 0; i < title.size(); i++) {
            var weight = weight(title, i);
            known += weight;
            all += weight > 0 ? 1 : 0;
        }
        for (var i = 0; i < text.size(); i++) {
            known += weight(text, i);
            all += hasMeaning(text, i) ? 1 : 0;
        }
        return known >= all * scale * (isCompany(mentions) ? SHARE_IN_COMPANY : SHARE);
    }

    private static boolean isCompany(List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> !mention.name().isCommonNoun())
                || mentions.stream()
                                .map(mention -> mention.name().term().id())
                                .distinct()
                                .limit(COMPANY)
                                .count()
                        == COMPANY;
    }

    private double weight(Words words, int word) {
        if (!hasMeaning(words, word)) {
            return 0;
        }
        var key = stem(words.key(word));
        return inNames.contains(key) ? 1 : inDefinitions.contains(key) ? DEFINITION_WEIGHT : 0;
    }

    private static boolean hasMeaning(Words words, int word) {
        var key = words.key(word);
        return words.isWord(word)
                && key.length() > 1
                && Character.isLetter(key.charAt(0))
                && !FUNCTION_WORDS.contains(key);
    }

    /** Adds the stems of the words of a text that mean something. */
    static void collect(String text, Set<String> stems) {
        var words = Words.of(text);
        collect(words, 0, words.size(), stems);
    }

    /** Adds the stems of those words from {@code first} to before {@code end} that mean something. */
    static void collect(Words words, int first, int end, Set<String> stems) {
        for (var i = first; i < end; i++) {
            if (hasMeaning(words, i)) {
                stems.add(stem(words.key(i)));
            }
        }
    }

    private static String stem(String word) {
        var plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
