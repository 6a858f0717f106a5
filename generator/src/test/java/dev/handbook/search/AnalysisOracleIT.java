package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The browser has to cut, lower and stem any text as Lucene does: the words, their stems and where they end. */
class AnalysisOracleIT {
    private static final Analysis ANALYSIS = new Analysis(Language.ENGLISH);
    private static ClientPage page;

    @BeforeAll
    static void open() {
        try (var index = new SampleHandbook().index()) {
            page = new ClientPage(index);
        }
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void randomTextsAreCutAlike() {
        var random = new SampleText(3);
        compare(Stream.generate(() -> random.characters(1 + random.number(40))).limit(60_000));
    }

    /** Texts of the marks, letters and signs that decide where words and emoji end. */
    @Test
    void textsOfFewTrickyCharactersAreCutAlike() {
        var random = new SampleText(4);
        Supplier<String> tricky = () -> random.oneOf(
                "a",
                "B",
                "1",
                "9",
                "'",
                "\u2019",
                "\"",
                ".",
                ",",
                ":",
                ";",
                "_",
                "-",
                " ",
                "\u00ad",
                "\u0301",
                "\u200d",
                "\ufe0f",
                "\ufe0e",
                "\u20e3",
                "#",
                "*",
                "😀",
                "👩",
                "🏽",
                "🇩",
                "🇪",
                "♀",
                "❤",
                "🏴",
                "\udb40\udc67",
                "\udb40\udc7f",
                "א",
                "״",
                "ア",
                "ー",
                "ひ",
                "漢",
                "한",
                "ᄀ",
                "ก",
                "\u0e31",
                "\ud800",
                "\udc00",
                "s",
                "S",
                "ß");
        compare(Stream.generate(() ->
                        Stream.generate(tricky).limit(1 + random.number(12)).collect(Collectors.joining()))
                .limit(20_000));
    }

    @Test
    void everyCharacterIsTreatedAlike() {
        compare(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(codePoint -> "x" + Character.toString(codePoint) + "1" + Character.toString(codePoint)));
    }

    @Test
    void madeUpEnglishIsStemmedAlike() {
        var random = new SampleText(5);
        Supplier<String> word = () -> Stream.generate(() -> random.oneOf(
                        "a", "e", "i", "o", "y", "b", "l", "ll", "s", "t", "w", "x", "at", "iz", "bl", "ed", "ing",
                        "eed", "ies", "sses", "ation", "al", "ize", "ness", "ful", "ement", "ment", "ent", "ion",
                        "logi", "ive"))
                .limit(1 + random.number(5))
                .collect(Collectors.joining());
        compare(Stream.generate(() -> word.get() + " " + word.get() + " " + word.get())
                .limit(20_000));
    }

    @Test
    void identifiersAreToldAlike() {
        var random = new SampleText(6);
        var signs = "aB9-_.+#/:'\"()[]{}<>,;!?*|`@$%&=~^\\\u2019\u201c\u2026\u00e9";
        var chunks = new ArrayList<String>();
        for (var i = 0; i < 20_000; i++) {
            var chunk = new StringBuilder(random.number(9) == 0 ? random.oddity() : "");
            for (var length = random.number(12); length >= 0; length--) {
                chunk.append(signs.charAt(random.number(signs.length())));
            }
            chunks.add(random.number(30) == 0 ? chunk.toString().repeat(1 + random.number(12)) : chunk.toString());
        }
        var answers = page.identifiers(chunks);
        for (var i = 0; i < chunks.size(); i++) {
            assertThat(answers.get(i))
                    .as(chunks.get(i))
                    .isEqualTo(Identifiers.of(chunks.get(i)).orElse(""));
        }
    }

    @Test
    void accentsAreTakenOffAlike() {
        var words = IntStream.range(0, 0x3000)
                .filter(codePoint -> !Character.isSurrogate((char) codePoint))
                .mapToObj(codePoint -> "x" + Character.toString(codePoint) + "e\u0301" + Character.toString(codePoint))
                .toList();
        assertThat(page.folded(words))
                .isEqualTo(words.stream().map(Folding::fold).toList());
        assertThat(page.folded(List.of("\u0301"))).isEqualTo(List.of("\u0301"));
    }

    private static void compare(Stream<String> texts) {
        // Lucene finds nothing in a text that ends in half a surrogate pair; a query plan never asks for one.
        var all = texts.map(text -> Character.isHighSurrogate(text.charAt(text.length() - 1)) ? text + "." : text)
                .toList();
        for (var from = 0; from < all.size(); from += 50_000) {
            compareSome(all.subList(from, Math.min(from + 50_000, all.size())));
        }
    }

    private static void compareSome(List<String> texts) {
        var answers = page.words(texts);
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (!lucene(text).equals(answers.get(i))) {
                assertThat(ClientPage.escaped(answers.get(i)))
                        .as(ClientPage.escaped(text))
                        .isEqualTo(ClientPage.escaped(lucene(text)));
            }
        }
    }

    private static List<String> lucene(String text) {
        return ANALYSIS.words(text).stream()
                .map(word -> word.text() + " " + word.stem() + " " + word.position() + " " + word.end())
                .toList();
    }
}
