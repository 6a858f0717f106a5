package dev.handbook.terms;

/** Whether a mention is part of a longer proper name: <em>Elastic Container Service</em>. */
final class ProperNames {
    private ProperNames() {}

    /**
     * A word that the glossary writes small is written large, and so are its neighbours, among them a word that is not the glossary's.
     * <em>Docker Image</em> is fine where the glossary knows Docker.
     */
    static boolean isPartOfName(Mention mention, Words words, TermTrie names) {
        var form = mention.name().form();
        var lastForm = form.substring(form.lastIndexOf(' ') + 1);
        return isRaised(words, mention.last(), lastForm) && hasNameAfter(mention.last(), words, names)
                || isRaised(words, mention.first(), form) && hasNameBefore(mention.first(), words, names);
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
        while (at > word - WordClasses.REACH && !words.before(at).isEmpty() && words.isTitleCase(at - 1)) {
            at--;
            if (!names.knows(words.key(at)) && !(words.startsSentence(at) && isOrdinary(words.key(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinary(String word) {
        return WordClasses.DETERMINERS.contains(word)
                || WordClasses.PREPOSITIONS.contains(word)
                || word.length() <= 5
                || word.endsWith("ing");
    }
}
