package dev.handbook.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges whether words read as the name of a term. What speaks of other things (<em>it</em>, <em>another option</em>), weighs them (
 * <em>a good image</em>), or relates them (<em>difference between</em>) is no name.
 */
final class TermPhrase {
    /** Longer names are nearly always parts of sentences. */
    private static final int MOST_WORDS = 4;
    /** No word of a natural language that makes a term is longer. */
    private static final int LONGEST = 60;

    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:(?:an?|the|ein(?:e|en|em|er)?|der|die|das|un|une|le|la|les|des|los|las|una|el|unos|um|uma|uns|os|as|il|lo|gli|i|o)"
                    + "\\s+|(?:l|un)['’])(?=\\S)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.+#/-]*(?<!['’]s?)");

    /** Words that point, count, relate or ask: none of them stands in a name. */
    private static final Set<String> NEVER = words("""
            a an the this that these those it its he she they them their we us our you your i me my one ones two three some any all
            both each every either neither no none nothing something anything everything someone anyone everyone nobody there here
            what which who whom whose why how when where if whether because although while
            another other others same such certain several many much most more few less least
            is are was were be been being am do does did has have had can could will would shall should may might must
            of for from with without between among versus vs about into onto over under than then so also only just very too not
            and or but as at by in on to per thus hence therefore however moreover also finally basically actually exactly usually often
            generally sometimes today once again
            der die das ein eine einen dies diese dieser dieses es sie er wir ihr und oder von für mit zwischen zu im am
            le la les un une des ce cette ces il elle nous vous et ou de du pour avec entre
            que se si el los las una esto este esta estos eso y o del para con entre su
            os as um uma isto este essa e ou do da dos das para com
            это этот эта эти он она оно они и или для с из между""");

    /** Words that weigh or order things, in front of what could be anything. */
    private static final Set<String> WEIGHING = words("""
            good better best bad worse worst common typical usual simple easy quick classic popular useful important main major key
            first second third last next final new old different similar general real whole full single right wrong correct favourite
            favorite basic possible potential own alternative additional extra great""");

    /** Words for what is said about things rather than for things. */
    private static final Set<String> TALK = words("""
            alternative exception caveat problem solution example way reason question answer difference result option choice trick tip
            goal aim purpose idea point advantage disadvantage benefit drawback downside upside mistake thing case consequence note cause
            effect meaning definition need advice output default ways things advantages disadvantages benefits drawbacks differences
            examples reasons pros cons problems issue issues options solutions cases""");

    /** Words that say of what kind something is: they end no name, but a definition may begin with them. */
    private static final Set<String> KINDS = words(
            "kind sort type part role list number order approach step rule fact use kinds types parts rules steps");

    private TermPhrase() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    /** The name that these words are, without an article; empty when they are none. */
    static Optional<String> of(String words) {
        var name = withoutArticle(words.strip());
        if (name.isEmpty() || name.length() > LONGEST || !reads(name.split(" "))) {
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** The words without an article in front. */
    static String withoutArticle(String words) {
        var article = ARTICLE.matcher(words);
        return article.lookingAt() ? words.substring(article.end()) : words;
    }

    /** Whether a word weighs things, or speaks about what is said, rather than names a thing. */
    static boolean isAside(String word) {
        return WEIGHING.contains(key(word))
                || TALK.contains(key(word))
                || key(word).equals("other");
    }

    private static boolean reads(String[] words) {
        var last = key(words[words.length - 1]);
        if (words.length > MOST_WORDS
                || WEIGHING.contains(key(words[0]))
                || TALK.contains(last)
                || KINDS.contains(last)) {
            return false;
        }
        return Arrays.stream(words).allMatch(word -> WORD.matcher(word).matches() && !isCommon(word))
                && name(words).codePoints().filter(Character::isLetter).count() > 1;
    }

    private static String name(String[] words) {
        return String.join("", words);
    }

    /** AS and OR in capitals are names. */
    private static boolean isCommon(String word) {
        var isAcronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return !isAcronym && NEVER.contains(key(word));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
