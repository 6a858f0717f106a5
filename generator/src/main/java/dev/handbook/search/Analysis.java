package dev.handbook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How text becomes the words of the index: cut by Unicode's rules, then treated by the rules of a {@link Language}. Every text is cut
 * once, and what becomes of each word is remembered.
 */
final class Analysis implements AutoCloseable {
    private final Language language;
    private final Analyzer words;
    private final Analyzer stemOfWord;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /** By the rules of one language. */
    Analysis(Language language) {
        this.language = language;
        words = analyzer(() -> {
            var tokenizer = new StandardTokenizer();
            return new Analyzer.TokenStreamComponents(tokenizer, language.words(tokenizer));
        });
        stemOfWord = analyzer(() -> {
            var tokenizer = new KeywordTokenizer();
            return new Analyzer.TokenStreamComponents(tokenizer, language.stems(tokenizer));
        });
    }

    private static Analyzer analyzer(java.util.function.Supplier<Analyzer.TokenStreamComponents> components) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return components.get();
            }
        };
    }

    /**
     * A word of a text.
     *
     * @param form how it is written
     * @param position its place among all words of the text, left-out words included; from 0
     * @param start where it begins in the text, in UTF-16 units
     * @param end where it ends in the text, exclusive, in UTF-16 units
     */
    record Word(Form form, int position, int start, int end) {
        /** It as it is written, in lower case. */
        String text() {
            return form.text();
        }

        /** The same word in another place. */
        Word at(int position) {
            return new Word(form, position, start, end);
        }

        /** What stands for it in the index. */
        String stem() {
            return form.stem();
        }
    }

    /** Whose rules these are. */
    Language language() {
        return language;
    }

    /** The words of a text that count, in order. */
    List<Word> words(String text) {
        var found = new ArrayList<Word>();
        try (var tokens = words.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            var increment = tokens.addAttribute(PositionIncrementAttribute.class);
            var position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                found.add(new Word(form(term.toString()), position, offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The stem of a word that is in lower case already. */
    String stem(String word) {
        return form(word).stem();
    }

    private Form form(String word) {
        var known = forms.get(word); // computeIfAbsent locks even for a word that is known
        return known == null ? forms.computeIfAbsent(word, unknown -> new Form(unknown, newStem(unknown))) : known;
    }

    private String newStem(String word) {
        try (TokenStream tokens = stemOfWord.tokenStream("", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            tokens.incrementToken();
            var stem = term.toString();
            tokens.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of the analyzers. */
    @Override
    public void close() {
        words.close();
        stemOfWord.close();
    }
}
