package dev.handbook.search;

import dev.handbook.browser.Chromium;
import dev.handbook.browser.PageServer;
import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pure modules of the browser's search in a real browser, without any page around them. The sources are loaded as the modules
 * that they are, so that tests reach functions which the joined script keeps to itself.
 */
final class ClientPage implements AutoCloseable {
    private static final List<String> RULES = List.of("characters", "en", "de", "fr", "es", "pt", "it", "ru", "cjk");

    private final PageServer server;
    private final Chromium browser = Chromium.start();

    /** With the index as it is published. */
    ClientPage(SearchIndex index) {
        this(index.export());
    }

    /** @param scripts of the index */
    ClientPage(List<SiteFile> scripts) {
        server = PageServer.start(Path.of("../templates/scripts"));
        for (var name : RULES) {
            server.with("/assets/search-rules/" + name + ".js", rules(name));
        }
        scripts.forEach(script -> server.with("/" + script.path(), script.content()));
        server.with("/index.html", """
                        <!doctype html>
                        <script type="module">
                        import {analyze} from './search/analysis.js';
                        import {fold} from './search/folding.js';
                        import {loadIndex, receiveIndex} from './search/index-loader.js';
                        import {planQuery} from './search/query-plan.js';
                        import {receiveRules, ruleOf} from './search/rules.js';
                        import {identifierOf} from './search/typed-text.js';
                        import {bestOf, findAll} from './search/ranking.js';
                        import {addScript} from './scripts.js';
                        globalThis.handbookAddScript = addScript;
                        receiveIndex();
                        receiveRules();
                        const index = await loadIndex('');
                        const bitsOf = (score) => new Int32Array(new Float32Array([score]).buffer)[0];
                        globalThis.fromHex = (hex) =>
                            hex.replace(/..../g, (unit) => String.fromCharCode(parseInt(unit, 16)));
                        globalThis.answers = async (queries, count) => {
                          const answers = [];
                          for (const typed of queries) {
                            for (;;) {
                              const plan = planQuery(typed, index);
                              const hits = bestOf(findAll(plan, index), count)
                                  .map(({document, score}) => [index.findable(document), bitsOf(score)]);
                              if (!(await loadMissing())) {
                                answers.push([...hits.map(([{url}, bits]) => `${url} ${bits}`), plan.suggestion]);
                                break;
                              }
                            }
                          }
                          return answers;
                        };
                        const loadMissing = () => index.loadMissing('');
                        globalThis.words = async (texts, language) => {
                          do {
                            var words = texts.map((text) =>
                                analyze(text, {language}).map(({text, stem, position, end}) => `${text} ${stem} ${position} ${end}`));
                          } while (await loadMissing());
                          return words;
                        };
                        globalThis.stopWords = async (language) => {
                          await words(['.'], language);
                          return language ? Array.from(ruleOf(language).stopWords).sort() : [];
                        };
                        globalThis.identifiers = (texts) => texts.map((text) => identifierOf(text));
                        globalThis.folded = (texts) => texts.map((text) => fold(text));
                        </script>
                        """);
        browser.open(server.url("/index.html"));
        browser.waitUntil("globalThis.words");
    }

    private static String rules(String name) {
        try {
            return Files.readString(Path.of("../templates/assets/search-rules/" + name + ".js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each query the best hits, as {@code url score}, the score as the bits of a float; then the text put right, or nothing. */
    List<?> answers(List<String> queries, int count) {
        return (List<?>) browser.eval("return answers(arguments[0].map(fromHex), arguments[1])", hex(queries), count);
    }

    /** For each text the words that count by the rules of a language, as {@code word stem position end}. */
    List<?> words(List<String> texts, Language language) {
        return (List<?>)
                browser.eval("return words(arguments[0].map(fromHex), arguments[1])", hex(texts), language.code());
    }

    /** The stop words of a language, sorted. */
    List<?> stopWords(Language language) {
        return (List<?>) browser.eval("return stopWords(arguments[0])", language.code());
    }

    /** For each text the identifier that it is, or nothing. */
    List<?> identifiers(List<String> texts) {
        return (List<?>) browser.eval("return identifiers(arguments[0].map(fromHex))", hex(texts));
    }

    /** Each text without accents. */
    List<?> folded(List<String> texts) {
        return (List<?>) browser.eval("return folded(arguments[0].map(fromHex))", hex(texts));
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
