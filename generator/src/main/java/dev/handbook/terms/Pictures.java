package dev.handbook.terms;

import java.util.Set;

/** Whether a mention is a picture that the text shows its reader: <em>in this image we see</em>, <em>the image below</em>, <em>the next image shows</em>. */
final class Pictures {
    /** What pictures are called; other things are seen as well, but in another way. */
    private static final Set<String> PICTURES = WordClasses.of("image images");

    private static final Set<String> PLACES = WordClasses.of("below above");
    private static final Set<String> POINTING =
            WordClasses.of("this these above below following next previous preceding");
    private static final Set<String> SHOW = WordClasses.of("show shows showed illustrate illustrates depict depicts");
    private static final Set<String> SHOWN = WordClasses.of("shown seen illustrated depicted pictured");
    private static final Set<String> READERS = WordClasses.of("we you one i");
    private static final Set<String> MAY = WordClasses.of("can could may will might");
    private static final Set<String> SEE = WordClasses.of("see notice observe");

    private Pictures() {}

    static boolean isShown(Mention mention, Words words, TermTrie names) {
        return PICTURES.contains(mention.name().form())
                && (isBeside(mention, words) || shows(mention, words) || isLookedAt(mention, words));
    }

    /** <em>The image below</em> ends there or shows something; <em>the image below is pulled</em> is a listing of one. */
    private static boolean isBeside(Mention mention, Words words) {
        var next = words.after(mention.last() + 1);
        return PLACES.contains(words.after(mention.last())) && (next.isEmpty() || SHOW.contains(next));
    }

    private static boolean shows(Mention mention, Words words) {
        return SHOW.contains(words.after(mention.last())) && isPointedAt(mention, words);
    }

    private static boolean isPointedAt(Mention mention, Words words) {
        return POINTING.contains(words.before(mention.first()));
    }

    /** <em>In the image you can see</em>, <em>as shown in the image</em>. */
    private static boolean isLookedAt(Mention mention, Words words) {
        var in = mention.first() - (words.before(mention.first() - 1).equals("in") ? 2 : 3);
        if (in < 0 || !words.key(in).equals("in") || words.before(in + 1).isEmpty()) {
            return false;
        }
        return SHOWN.contains(words.before(in)) || words.startsSentence(in) && isSeen(mention.last() + 1, words);
    }

    /** Whether readers see what is told, behind the picture and its place. */
    private static boolean isSeen(int behind, Words words) {
        var at = behind;
        while (at < words.size()
                && !words.startsSentence(at)
                && (PLACES.contains(words.key(at)) || words.key(at).equals(","))) {
            at++;
        }
        if (at >= words.size() || words.startsSentence(at) || !READERS.contains(words.key(at))) {
            return false;
        }
        var verb = words.after(at);
        return SEE.contains(MAY.contains(verb) ? words.after(at + 1) : verb);
    }
}
