package dev.handbook.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The rules by which words of a language are treated: what is cut off at their ends, which words say too little to be looked for, and
 * how the forms of a word become one stem. The browser has the same rules in a script of its own for each language.
 */
enum Language {
    /** Possessive {@code 's}, Porter's stems. */
    ENGLISH("en", stopWords(StopWords.ENGLISH)) {
        @Override
        TokenStream trimmed(TokenStream tokens) {
            return new EnglishPossessiveFilter(tokens);
        }

        @Override
        TokenStream stems(TokenStream words) {
            return new PorterStemFilter(words);
        }
    },
    /** Umlauts, however they are written, and endings. */
    GERMAN("de", GermanAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new GermanLightStemFilter(new GermanNormalizationFilter(words));
        }
    },
    /** Articles with an apostrophe, and endings. */
    FRENCH("fr", FrenchAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream trimmed(TokenStream tokens) {
            return new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES);
        }

        @Override
        TokenStream stems(TokenStream words) {
            return new FrenchLightStemFilter(words);
        }
    },
    /** Endings. */
    SPANISH("es", SpanishAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new SpanishLightStemFilter(words);
        }
    },
    /** Endings. */
    PORTUGUESE("pt", PortugueseAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new PortugueseLightStemFilter(words);
        }
    },
    /** Articles with an apostrophe, and endings. */
    ITALIAN("it", ItalianAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream trimmed(TokenStream tokens) {
            return new ElisionFilter(tokens, ITALIAN_ARTICLES);
        }

        @Override
        TokenStream stems(TokenStream words) {
            return new ItalianLightStemFilter(words);
        }
    },
    /** Endings. */
    RUSSIAN("ru", RussianAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stems(TokenStream words) {
            return new RussianLightStemFilter(words);
        }
    },
    /** Chinese, Japanese and Korean: pairs of characters, because there are no spaces between words. */
    CJK("cjk", CJKAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream trimmed(TokenStream tokens) {
            return new CJKBigramFilter(new CJKWidthFilter(tokens));
        }
    },
    /** Any other: words as they are. */
    OTHER("", CharArraySet.EMPTY_SET);

    /** What Italian puts before an apostrophe. */
    private static final CharArraySet ITALIAN_ARTICLES = stopWords(List.of(
            "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl",
            "sugl", "un", "m", "t", "s", "v", "d"));

    private final String code;
    private final CharArraySet stopWords;

    Language(String code, CharArraySet stopWords) {
        this.code = code;
        this.stopWords = stopWords;
    }

    private static CharArraySet stopWords(List<String> words) {
        return CharArraySet.unmodifiableSet(new CharArraySet(words, true));
    }

    /**
     * The language of a tag.
     *
     * @param tag such as {@code en} or {@code pt-BR}; what is not known gives {@link #OTHER}
     */
    static Language of(String tag) {
        var code = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (List.of("zh", "ja", "ko").contains(code)) {
            return CJK;
        }
        for (var language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        return OTHER;
    }

    /** What the rules are called, in the index and as a script; empty when there are none. */
    String code() {
        return code;
    }

    /** Words too common to tell one question from another, sorted; the browser's rules have the same. */
    List<String> stopWords() {
        return stopWords.stream()
                .map(word -> String.valueOf((char[]) word))
                .sorted()
                .toList();
    }

    /** Cuts off what belongs to no word; tokens are not in lower case yet. */
    TokenStream trimmed(TokenStream tokens) {
        return tokens;
    }

    /** Words as they are written, in lower case, without stop words. */
    final TokenStream words(TokenStream tokens) {
        return new StopFilter(new LowerCaseFilter(trimmed(tokens)), stopWords);
    }

    /** The stems of words, one for one. */
    TokenStream stems(TokenStream words) {
        return words;
    }
}
