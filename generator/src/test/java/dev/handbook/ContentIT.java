package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.handbook.model.Article;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.notes.GlossaryReader;
import dev.handbook.notes.NoteParser;
import dev.handbook.notes.NotesFolder;
import dev.handbook.notes.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Our own notes, checked as far as a machine can: examples parse, words are spelt as the dictionary has them. */
class ContentIT {
    private static final Path CONTENT = Path.of("../content");
    private static final Path DICTIONARY = Path.of("/usr/share/hunspell");
    private static final Path OWN_WORDS = Path.of("src/test/resources/content-words.txt");

    private static final Set<String> INSTRUCTIONS = Set.of(
            "ADD",
            "ARG",
            "CMD",
            "COPY",
            "ENTRYPOINT",
            "ENV",
            "EXPOSE",
            "FROM",
            "HEALTHCHECK",
            "LABEL",
            "ONBUILD",
            "RUN",
            "SHELL",
            "STOPSIGNAL",
            "USER",
            "VOLUME",
            "WORKDIR");

    private static final Pattern HEREDOC = Pattern.compile("<<-?[\"']?(\\w+)[\"']?");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*\\p{L}|\\p{L}");

    /** Paths, addresses, flags and names of things are not words. */
    private static final Pattern NO_WORD =
            Pattern.compile("\\S*(?:[/@_=.:]\\S|\\d|--|[a-z][A-Z])\\S*|\\b\\p{Lu}{2,}\\w*\\b|-\\w+");

    /** What a note says, and where it says it. */
    private record Passage(String place, RichText title, RichText text) {
        Stream<Element> code(String... languages) {
            var classes =
                    Stream.of(languages).map(language -> "language-" + language).toList();
            return Jsoup.parseBodyFragment(text.html()).select("pre > code").stream()
                    .filter(code -> classes.stream().anyMatch(code::hasClass));
        }

        /** The prose of it, without code. */
        String prose() {
            var tree = Jsoup.parseBodyFragment(title.html() + " " + text.html());
            tree.select("pre, code, kbd, samp").forEach(code -> code.text(" "));
            return tree.text();
        }
    }

    @Test
    void shellExamplesParse() throws Exception {
        var wrong = new ArrayList<String>();
        for (var passage : passages()) {
            for (var code : passage.code("bash", "sh", "shell").toList()) {
                var process = new ProcessBuilder("bash", "-n")
                        .redirectErrorStream(true)
                        .start();
                try (var in = process.getOutputStream()) {
                    in.write(code.wholeText().getBytes(StandardCharsets.UTF_8));
                }
                var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
                if (process.exitValue() != 0) {
                    wrong.add(passage.place() + ": " + said + code.wholeText());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void yamlAndJsonExamplesParse() throws IOException {
        var found = 0;
        for (var passage : passages()) {
            for (var code : passage.code("yaml", "yml").toList()) {
                var load = new Load(
                        LoadSettings.builder().setLabel(passage.place()).build());
                load.loadAllFromString(code.wholeText()).forEach(document -> {});
                found++;
            }
            for (var code : passage.code("json").toList()) {
                try (var json = new JsonFactory().createParser(code.wholeText())) {
                    while (json.nextToken() != null) {
                        found++;
                    }
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void dockerfileExamplesHoldInstructionsOnly() {
        var wrong = new ArrayList<String>();
        var found = 0;
        for (var passage : passages()) {
            for (var code : passage.code("dockerfile", "docker").toList()) {
                wrong.addAll(notInstructions(code.wholeText()).stream()
                        .map(line -> passage.place() + ": " + line)
                        .toList());
                found++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isPositive();
    }

    @Test
    void wordsAreSpeltAsTheDictionaryHasThem() throws Exception {
        var speller = speller();
        var own = Set.copyOf(Files.readAllLines(OWN_WORDS));
        var unknown = new TreeMap<String, String>();
        for (var passage : passages()) {
            WORD.matcher(NO_WORD.matcher(passage.prose()).replaceAll(" "))
                    .results()
                    .map(match -> match.group().replace('’', '\'').replaceAll("'s?$", ""))
                    .filter(word -> !own.contains(word) && !own.contains(word.toLowerCase(java.util.Locale.ROOT)))
                    .filter(word -> !speller.spell(word))
                    .forEach(word -> unknown.putIfAbsent(word, passage.place()));
        }
        assertThat(unknown)
                .as("words that neither the British dictionary nor %s has", OWN_WORDS)
                .isEmpty();
    }

    private static Hunspell speller() throws Exception {
        var affixes = DICTIONARY.resolve("en_GB.aff");
        assertThat(affixes)
                .as("the British dictionary; install Debian's package hunspell-en-gb")
                .exists();
        try (var affix = Files.newInputStream(affixes);
                var words = Files.newInputStream(DICTIONARY.resolve("en_GB.dic"))) {
            return new Hunspell(new Dictionary(new ByteBuffersDirectory(), "words", affix, words));
        }
    }

    /** Lines that begin no instruction and continue none. */
    private static List<String> notInstructions(String dockerfile) {
        var wrong = new ArrayList<String>();
        var end = "";
        var continues = false;
        for (var line : dockerfile.lines().toList()) {
            if (!end.isEmpty()) {
                end = line.strip().equals(end) ? "" : end;
            } else if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                var word = line.strip().split("\\s+")[0];
                if (!continues && !INSTRUCTIONS.contains(word)) {
                    wrong.add(line);
                }
                var heredoc = HEREDOC.matcher(line);
                end = heredoc.find() ? heredoc.group(1) : "";
                continues = line.stripTrailing().endsWith("\\");
            }
        }
        return wrong;
    }

    private static List<Passage> passages() {
        var sources = NotesFolder.read(CONTENT, Path.of("nowhere"));
        var passages = new ArrayList<Passage>();
        var paths = sources.pictures().stream().map(picture -> picture.path()).toList();
        for (var topic : new NoteParser(2).parse(sources.notes(), paths).topics()) {
            topic.sections().forEach(section -> passages.addAll(passages(section)));
        }
        passages.addAll(definitions(sources));
        return passages;
    }

    private static List<Passage> definitions(Sources sources) {
        return GlossaryReader.read(sources.glossaries()).terms().stream()
                .map(term -> new Passage(term.place().toString(), RichText.EMPTY, words(term.definition())))
                .toList();
    }

    private static RichText words(String text) {
        return new RichText(text.replace("&", "&amp;").replace("<", "&lt;"), text, List.of(), List.of());
    }

    private static List<Passage> passages(Section section) {
        return section.accept(new Section.Visitor<>() {
            @Override
            public List<Passage> question(Question question) {
                var title = new Passage(question.place().toString(), question.title(), RichText.EMPTY);
                var answers = question.answers().stream()
                        .map(answer -> new Passage(answer.source().toString(), RichText.EMPTY, answer.text()));
                return Stream.concat(Stream.of(title), answers).toList();
            }

            @Override
            public List<Passage> article(Article article) {
                return List.of(new Passage(article.place().toString(), article.title(), article.text()));
            }
        });
    }
}
