package dev.handbook.search;

import dev.handbook.browser.Chromium;
import dev.handbook.browser.PageServer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pure modules of the browser's search in a real browser, without any page around them. The sources are loaded as the modules
 * that they are, so that tests reach functions which the joined script keeps to itself.
 */
final class ClientPage implements AutoCloseable {
    private final PageServer server;
    private final Chromium browser = Chromium.start();

    ClientPage(SearchIndex index) {
        server = PageServer.start(Path.of("../templates/scripts"))
                .with("/search-index.js", index.export().get(0).text())
                .with("/index.html", """
                        <!doctype html>
                        <script>var handbookSearchIndex = (...exported) => globalThis.exported = exported;</script>
                        <script src="search-index.js"></script>
                        <script type="module">
                        import {analyze} from './search/analysis.js';
                        import {readIndex} from './search/index-loader.js';
                        import {planQuery} from './search/query-plan.js';
                        import {rank} from './search/ranking.js';
                        const index = readIndex(exported[0], exported[2]);
                        const bitsOf = (score) => new Int32Array(new Float32Array([score]).buffer)[0];
                        globalThis.fromHex = (hex) =>
                            hex.replace(/..../g, (unit) => String.fromCharCode(parseInt(unit, 16)));
                        globalThis.answers = (queries, count) => queries.map((typed) =>
                            rank(planQuery(typed, index), index, count).best.map(({document, score}) =>
                                index.findable(document).url + ' ' + bitsOf(score)));
                        globalThis.words = (texts) => texts.map((text) =>
                            analyze(text, index.stopWords).map(({text, stem, end}) => `${text} ${stem} ${end}`));
                        </script>
                        """);
        browser.open(server.url("/index.html"));
        browser.waitUntil("globalThis.words");
    }

    /** For each query the best hits, as {@code url score}, the score as the bits of a float. */
    List<?> answers(List<String> queries, int count) {
        return (List<?>) browser.eval("return answers(arguments[0].map(fromHex), arguments[1])", hex(queries), count);
    }

    /** For each text the words that count, as {@code word stem end}. */
    List<?> words(List<String> texts) {
        return (List<?>) browser.eval("return words(arguments[0].map(fromHex))", hex(texts));
    }

    /** UTF-16 units in hexadecimal: the way to the browser does not keep halves of surrogate pairs. */
    private static List<String> hex(List<String> texts) {
        return texts.stream()
                .map(text -> text.chars().mapToObj("%04x"::formatted).collect(Collectors.joining()))
                .toList();
    }

    /** A text as ASCII, for reports, which lose control characters and halves of surrogate pairs. */
    static String escaped(Object text) {
        return text.toString()
                .chars()
                .mapToObj(unit -> unit < ' ' || unit > '~' ? "\\u%04x".formatted(unit) : Character.toString(unit))
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
