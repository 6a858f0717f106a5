package dev.handbook.pages;

import dev.handbook.model.Link;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Sentence;
import dev.handbook.model.Term;
import java.util.Optional;

/**
 * The sentence in which a text mentions a term, plain text on one line.
 *
 * @param before the words in front of the mention
 * @param word the mention as it is written
 * @param after the words behind it
 */
record Quote(String before, String word, String after) {
    /** How much of a long sentence stands on each side of the mention, in UTF-16 units. */
    static final int REACH = 130;

    private static final String CUT = "…";

    /** The first sentence of a section that links to a term; empty when none does. */
    static Optional<Quote> of(Section section, Term term) {
        for (var answer : section.answers()) {
            for (var link : answer.links()) {
                if (link.termId().equals(term.id())) {
                    return Optional.of(of(answer.text(), link));
                }
            }
        }
        return Optional.empty();
    }

    /** The sentence around a link. Sentences without end are cut between words. */
    static Quote of(RichText text, Link link) {
        var all = text.text();
        var sentence = Sentence.around(all, link.start(), link.end());
        return new Quote(
                lastWords(oneLine(all.substring(sentence.start(), link.start()))),
                oneLine(all.substring(link.start(), link.end())),
                firstWords(oneLine(all.substring(link.end(), sentence.end()))));
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ').replace('\t', ' ');
    }

    private static String lastWords(String words) {
        if (words.length() <= REACH) {
            return words;
        }
        var from = words.indexOf(' ', words.length() - REACH);
        return CUT + (from < 0 ? whole(words, words.length() - REACH, words.length()) : words.substring(from));
    }

    private static String firstWords(String words) {
        if (words.length() <= REACH) {
            return words;
        }
        var to = words.lastIndexOf(' ', REACH);
        return (to <= 0 ? whole(words, 0, REACH) : words.substring(0, to + 1)) + CUT;
    }

    /** A part of a word without spaces; both halves of a character outside the basic plane stay together. */
    private static String whole(String words, int from, int to) {
        var start = from > 0 && Character.isLowSurrogate(words.charAt(from)) ? from - 1 : from;
        var end = to < words.length() && Character.isLowSurrogate(words.charAt(to)) ? to - 1 : to;
        return words.substring(start, end);
    }
}
