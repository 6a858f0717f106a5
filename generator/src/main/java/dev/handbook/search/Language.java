package dev.handbook.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;

/**
 * The rules by which words of a language are treated: what is cut off at their ends, which words say too little to be looked for, and
 * how the forms of a word become one stem.
 */
enum Language {
    /** Possessive {@code 's}, Porter's stems. */
    ENGLISH("en", StopWords.ENGLISH) {
        @Override
        TokenStream trimmed(TokenStream tokens) {
            return new EnglishPossessiveFilter(tokens);
        }

        @Override
        TokenStream stems(TokenStream words) {
            return new PorterStemFilter(words);
        }
    },
    /** Any other: words as they are. */
    OTHER("", List.of());

    private final String code;
    private final List<String> stopWords;
    private final CharArraySet stopSet;

    Language(String code, List<String> stopWords) {
        this.code = code;
        this.stopWords = stopWords;
        stopSet = CharArraySet.unmodifiableSet(new CharArraySet(stopWords, false));
    }

    /**
     * The language of a tag.
     *
     * @param tag such as {@code en} or {@code pt-BR}; what is not known gives {@link #OTHER}
     */
    static Language of(String tag) {
        var code = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        return OTHER;
    }

    /** Two letters, or empty. */
    String code() {
        return code;
    }

    /** Words too common to tell one question from another, sorted; the browser gets this very list. */
    List<String> stopWords() {
        return stopWords;
    }

    /** Cuts off what belongs to no word; tokens are not in lower case yet. */
    TokenStream trimmed(TokenStream tokens) {
        return tokens;
    }

    /** Words as they are written, in lower case, without stop words. */
    final TokenStream words(TokenStream tokens) {
        return new StopFilter(new LowerCaseFilter(trimmed(tokens)), stopSet);
    }

    /** The stems of words, one for one. */
    TokenStream stems(TokenStream words) {
        return words;
    }
}
