package dev.handbook.terms;

import java.util.regex.Pattern;

/** Whether a mention is part of a longer proper name: <em>Elastic Container Service</em>. */
final class ProperNames {
    private static final Pattern ROMAN = Pattern.compile("X{1,2}(IX|IV|V?I{0,3})|I?V|VI{0,3}|I[IX]|III");

    /** Abbreviations are shorter than this. */
    private static final int LONG = 5;

    private ProperNames() {}

    /**
     * A word that the glossary writes small is written large, and so are its neighbours, among them a word that is not the glossary's.
     * <em>Docker Image</em> is fine where the glossary knows Docker.
     */
    static boolean isPartOfName(Mention mention, Words words, TermTrie names) {
        var form = mention.name().form();
        var lastForm = form.substring(form.lastIndexOf(' ') + 1);
        return isVersioned(mention, words)
                || isMaker(mention, words, lastForm)
                || isWithinName(mention, words, names)
                || isRaised(words, mention.last(), lastForm) && hasNameAfter(mention.last(), words, names)
                || isRaised(words, mention.first(), form) && hasNameBefore(mention.first(), words, names);
    }

    /** <em>OS X</em>: a Roman number belongs to the name of a product. <em>VM A</em> and <em>VM I</em> are no numbers, or too short to tell. */
    private static boolean isVersioned(Mention mention, Words words) {
        return words.isCapitalised(mention.last())
                && !words.after(mention.last()).isEmpty()
                && ROMAN.matcher(words.written(mention.last() + 1)).matches();
    }

    /** <em>LXD by Linux Containers</em>: who made what has a name, written large though the glossary's word is small. */
    private static boolean isMaker(Mention mention, Words words, String lastForm) {
        var by = mention.first() - 1;
        return mention.first() < mention.last()
                && words.before(mention.first()).equals("by")
                && !words.before(by).isEmpty()
                && words.isCapitalised(by - 1)
                && words.isCapitalised(mention.first())
                && isRaised(words, mention.last(), lastForm);
    }

    /** <em>Oracle VM VirtualBox</em>: capitals that the glossary does not know on both sides of an abbreviation. */
    private static boolean isWithinName(Mention mention, Words words, TermTrie names) {
        var before = mention.first() - 1;
        var after = mention.last() + 1;
        return words.isCapitalised(mention.first())
                && !words.before(mention.first()).isEmpty()
                && !words.after(mention.last()).isEmpty()
                && words.isTitleCase(before)
                && words.isTitleCase(after)
                && !names.knows(words.key(before))
                && !names.knows(words.key(after))
                && !(words.startsSentence(before) && isOrdinary(words.key(before)));
    }

    private static boolean isRaised(Words words, int word, String form) {
        return Character.isLowerCase(form.codePointAt(0)) && words.isCapitalised(word);
    }

    private static boolean hasNameAfter(int word, Words words, TermTrie names) {
        var at = word;
        while (at < word + WordClasses.REACH && !words.after(at).isEmpty() && words.isTitleCase(at + 1)) {
            if (!names.knows(words.key(++at))) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a sentence is no sign of a name if it often stands before nouns. */
    private static boolean hasNameBefore(int word, Words words, TermTrie names) {
        var at = word;
        while (at > word - WordClasses.REACH && !words.before(at).isEmpty() && isName(at - 1, words)) {
            at--;
            if (!names.knows(words.key(at)) && !(words.startsSentence(at) && isOrdinary(words.key(at)))) {
                return true;
            }
        }
        return false;
    }

    /** A capital and small letters, or more capitals than most abbreviations of computing have: <em>GNOME Shell</em>, but <em>PID Namespace</em>. */
    private static boolean isName(int word, Words words) {
        var written = words.written(word);
        return words.isTitleCase(word)
                || written.length() >= LONG && written.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isOrdinary(String word) {
        return WordClasses.DETERMINERS.contains(word)
                || WordClasses.PREPOSITIONS.contains(word)
                || word.length() <= 5
                || word.endsWith("ing");
    }
}
