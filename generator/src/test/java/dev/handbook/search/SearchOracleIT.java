package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The browser has to find what Lucene's IndexSearcher finds, in the same order, with the same bits in every score. */
class SearchOracleIT {
    private static final int COUNT = 10;

    @Test
    void browserAnswersAsLuceneDoesInAMadeUpHandbook() {
        try (var index = new SampleText(1).handbook(400).index()) {
            assertThat(compare(index, new SampleQueries(2).take(4_000))).isGreaterThan(20_000);
        }
    }

    /** Parts as small as they can be, so that nothing that a query needs is there by chance. */
    @Test
    void browserAnswersAsLuceneDoesFromManyParts() {
        try (var index = new SampleText(1).handbook(400).index()) {
            var scripts = index.export(new IndexFiles.Limits(0, 400, 1000, 3));
            assertThat(scripts).hasSizeGreaterThan(300);
            try (var page = new ClientPage(scripts)) {
                assertThat(compare(index, page, new SampleQueries(7).take(1_500)))
                        .isGreaterThan(7_500);
            }
        }
    }

    /** So few that common words leave most documents out, phrases need those, and names are not told by their titles. */
    @Test
    void browserAnswersAsLuceneDoesWhereCommonWordsCountInFewDocuments() {
        try (var index = new SampleText(1).handbook(400).index(20);
                var page = new ClientPage(index.export(new IndexFiles.Limits(0, 4_000, 1000, 8)))) {
            assertThat(compare(index, page, new SampleQueries(8).take(1_500))).isGreaterThan(5_000);
        }
    }

    /** So large that fewer words of a text count, and fewer of those that letters begin; with so many names that they stand with the words. */
    @Test
    void browserAnswersAsLuceneDoesInALargeHandbook() {
        var text = new SampleText(12);
        var handbook = text.handbook(400);
        for (var i = 0; i < 16_500; i++) {
            handbook.question(text.subject() + " " + i, text.subject() + " " + text.oddity());
        }
        for (var i = 0; i < 600; i++) {
            handbook.term("name" + i, List.of("other " + text.subject() + " " + i, text.oddity() + i), text.answer(1));
        }
        var queries = new ArrayList<>(new SampleQueries(13).take(700));
        for (var i = 0; i < 100; i++) {
            queries.add(
                    text.oneOf("name", "other name", "nam") + text.number(600) + text.oneOf("", " " + text.subject()));
            queries.add(text.answer(2 + text.number(2)));
        }
        try (var index = handbook.index();
                var page = new ClientPage(index.export())) {
            assertThat(compare(index, page, queries)).isGreaterThan(4_000);
        }
    }

    @Test
    void browserAnswersAsLuceneDoesInFuzzedText() {
        var text = new SampleText(5);
        var handbook = new SampleHandbook();
        for (var i = 0; i < 120; i++) {
            handbook.question(
                    text.characters(1 + text.number(40)), text.characters(1 + text.number(300)), text.answer(1));
        }
        try (var index = handbook.term(text.oddity(), List.of(text.oddity(), text.subject()), text.answer(1))
                .index()) {
            assertThat(compare(index, new SampleQueries(6).take(800))).isGreaterThan(1_000);
        }
    }

    @Test
    void browserAnswersAsLuceneDoesInOurOwnNotes() {
        var notes = OwnNotes.read();
        try (var index = notes.handbook().index()) {
            assertThat(compare(index, notes.queries(3, 1_200))).isGreaterThan(6_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, Wie hängen Häuser und Straßen der größten Städte zusammen?, Grösse, Haeuser, Hauser, uberhaus",
        "fr, L'image des conteneurs s'exécute aujourd'hui dans l'été, conteneur, l’images, resume, résumé",
        "es, Las imágenes de los contenedores más rápidos, imagen, contenedore, rapida, canción",
        "pt, As imagens dos contêineres são versões ações, imagem, versao, conteiner, ação",
        "it, L'immagine dell'ambiente è nell'archivio degli utenti, immagini, un'archivio, citta, città",
        "ru, Образы контейнеров хранятся ещё в реестрах, образ, контейнер, еще, реестра",
        "ja, コンテナのイメージは容器です ﾃﾞｰﾀ ＡＢＣ, イメージ, 容器, データ, abc",
        "zh-Hant, 容器和映像檔 Docker 的區別, 映像, 容器, docker, 區別",
        "ko, 컨테이너 이미지는 레이어로 구성된다, 이미지, 컨테이너, 레이, 구성",
        "xx, Words as they are words résumé, word, words, resume, résumé"
    })
    void otherLanguagesAreSearchedAlike(
            String language, String text, String one, String two, String three, String four) {
        var words = new ArrayList<>(List.of(one, two, three, four));
        words.addAll(List.of(text.split(" ")));
        var handbook =
                new SampleHandbook().question(text, text + " " + four).term(one, List.of(two + " " + three), text);
        for (var word : words) {
            handbook.question(word + " " + one, text + " " + word + ". " + three);
            handbook.question(word, four + " " + word + " " + two);
        }
        var random = new SampleText(9);
        var queries = new ArrayList<>(List.of(text, "\"" + text + "\"", "\"" + one + " " + two + "\"~3"));
        for (var i = 0; i < 300; i++) {
            var query = random.oneOf(words.toArray(String[]::new))
                    + random.oneOf("", " ", "s ")
                    + random.oneOf(words.toArray(String[]::new));
            var cut = random.number(query.length());
            queries.add(query);
            queries.add(query.substring(0, cut));
            queries.add(query.substring(cut));
            queries.add(query.substring(0, cut) + random.oneOf("x", "-", "\"", " ") + query.substring(cut));
            queries.add("\"" + query + "\"");
        }
        try (var index = handbook.index(language)) {
            assertThat(compare(index, queries)).isGreaterThan(2_000);
        }
    }

    @Test
    void emptyHandbookIsSearchedAlike() {
        try (var index = new SampleHandbook().index()) {
            assertThat(compare(index, new SampleQueries(4).take(60))).isZero();
        }
    }

    /** How many hits both found. */
    private static int compare(SearchIndex index, List<String> queries) {
        try (var page = new ClientPage(index)) {
            return compare(index, page, queries);
        }
    }

    private static int compare(SearchIndex index, ClientPage page, List<String> queries) {
        var answers = page.answers(queries, COUNT);
        var found = 0;
        for (var i = 0; i < queries.size(); i++) {
            var expected = lucene(index, queries.get(i));
            if (!answers.get(i).equals(expected)) {
                assertThat(answers.get(i))
                        .as("query: %s", ClientPage.escaped(queries.get(i)))
                        .isEqualTo(expected);
            }
            found += expected.size() - 1;
        }
        return found;
    }

    private static List<String> lucene(SearchIndex index, String query) {
        var answer = new ArrayList<String>();
        for (var hit : index.search(query, COUNT)) {
            answer.add(hit.url() + " " + Float.floatToRawIntBits(hit.score()));
        }
        answer.add(index.suggestion(query));
        return answer;
    }
}
