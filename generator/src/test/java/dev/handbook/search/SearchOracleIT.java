package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The browser has to find what Lucene's IndexSearcher finds, in the same order, with the same bits in every score. */
class SearchOracleIT {
    private static final int QUERIES = 2_000;
    private static final int COUNT = 10;

    @Test
    void browserAnswersAsLuceneDoes() {
        try (var index = new SampleText(1).handbook(400).index();
                var page = new ClientPage(index)) {
            var queries = queries();
            var answers = page.answers(queries, COUNT);
            var found = 0;
            for (var i = 0; i < queries.size(); i++) {
                var expected = lucene(index, queries.get(i));
                assertThat(answers.get(i))
                        .as("query: %s", ClientPage.escaped(queries.get(i)))
                        .isEqualTo(expected);
                found += expected.size();
            }
            assertThat(found).as("hits compared").isGreaterThan(QUERIES * COUNT / 2);
        }
    }

    private static List<String> lucene(SearchIndex index, String query) {
        return index.search(query, COUNT).stream()
                .map(hit -> hit.url() + " " + Float.floatToRawIntBits(hit.score()))
                .toList();
    }

    /** Words, pairs, sentences, whole questions, beginnings of all of them, and odd strings. */
    private static List<String> queries() {
        var text = new SampleText(2);
        var queries = new ArrayList<>(List.of(
                "",
                " ",
                "the",
                "what is",
                "constructor",
                "__proto__",
                "toString",
                "hasOwnProperty",
                "__proto_",
                "C++",
                "c",
                "orchestrati",
                "node.js",
                "node.j",
                "--read-only",
                "容器",
                "容",
                "😀",
                "👩‍💻",
                "’s",
                "''",
                "\u2028",
                "image " + "x".repeat(193) + "😀",
                "image\ud83d",
                "image " + "container ".repeat(40)));
        while (queries.size() < QUERIES) {
            var whole = switch (text.number(6)) {
                case 0 -> text.subject();
                case 1 -> text.subject() + " " + text.subject();
                case 2 -> text.question();
                case 3 -> text.answer(1 + text.number(4));
                case 4 -> text.oddity() + " " + text.oddity();
                default ->
                    text.subject() + text.oneOf("s", "ed", "ing ", "ization", "'s", "x") + text.oneOf("", " ", "?");
            };
            var end = text.number(3) == 0 ? whole.length() : text.number(whole.length() + 1);
            queries.add(whole.substring(0, end));
        }
        return queries;
    }
}
