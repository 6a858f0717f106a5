package dev.handbook.search;

import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts each text of a document up once: gives its stems, as {@link Analysis#STEMS} does, and notes the words that they come from.
 *
 * <pre>
 * text → words ─┬→ their stems    fields TITLE and BODY
 *               └→ each word once field WORD, the last of a document
 * </pre>
 *
 * Made for one thread that writes one document after the other.
 */
final class IndexAnalyzer extends Analyzer {
    private CharArraySet noted = emptySet();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(new WordNotes(Analysis.words(tokenizer))));
    }

    /**
     * Gives, each time it is read, the words of all texts that were read since the last time; each of them once, in no particular order.
     */
    TokenStream notedWords() {
        return new NotedWords();
    }

    private static CharArraySet emptySet() {
        return new CharArraySet(64, false);
    }

    /** Lets words pass and notes them. */
    private final class WordNotes extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        WordNotes(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!noted.contains(word.buffer(), 0, word.length())) {
                noted.add(word.toString());
            }
            return true;
        }
    }

    private final class NotedWords extends TokenStream {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private Iterator<Object> rest = emptySet().iterator();

        @Override
        public void reset() {
            rest = noted.iterator();
            noted = emptySet();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            var chars = (char[]) rest.next();
            word.copyBuffer(chars, 0, chars.length);
            return true;
        }
    }
}
