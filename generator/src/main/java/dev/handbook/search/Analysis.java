package dev.handbook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How text becomes the words of the index: cut by Unicode's rules, possessive {@code 's} removed, lower case, stop words
 * dropped, stemmed by Porter's rules. The same chain as Lucene's EnglishAnalyzer, with more stop words.
 */
final class Analysis {
    /**
     * Words too common to tell one question from another: Lucene's English list and what questions are made of. Sorted; the
     * browser gets this very list.
     */
    static final List<String> STOP_WORDS = List.of(
            "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did",
            "do", "does", "for", "from", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "me",
            "my", "no", "not", "of", "on", "or", "our", "should", "so", "some", "such", "than", "that", "the", "their",
            "them", "then", "there", "these", "they", "this", "to", "us", "was", "we", "were", "what", "when", "where",
            "which", "who", "why", "will", "with", "would", "you", "your");

    /** Gives words as they are written, in lower case. */
    static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, words(tokenizer));
        }
    };

    /** Gives the stems of the same words, one for one. */
    static final Analyzer STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new PorterStemFilter(words(tokenizer)));
        }
    };

    /** Gives the stem of a whole text that is one word already. */
    private static final Analyzer STEM_OF_WORD = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new KeywordTokenizer();
            return new TokenStreamComponents(tokenizer, new PorterStemFilter(tokenizer));
        }
    };

    private static final CharArraySet STOP_SET = CharArraySet.unmodifiableSet(new CharArraySet(STOP_WORDS, false));

    private Analysis() {}

    /** Makes words of what a tokenizer gives. */
    static TokenStream words(TokenStream tokens) {
        return new StopFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)), STOP_SET);
    }

    /**
     * A word of a text.
     *
     * @param text the word or its stem
     * @param end where it ends in the text as it was written, exclusive, in UTF-16 units
     */
    record Word(String text, int end) {}

    /** The words that an analyzer finds in a text, in order. */
    static List<Word> analyze(Analyzer analyzer, String text) {
        var found = new ArrayList<Word>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(new Word(term.toString(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }

    /** The stem of a word that is in lower case already. */
    static String stem(String word) {
        return analyze(STEM_OF_WORD, word).get(0).text();
    }
}
