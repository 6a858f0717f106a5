package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates, styles and scripts say nothing by themselves: every word of ours stands in the files of messages, where it can be translated. */
class WordlessTemplatesTest {
    private static final Path TEMPLATES = Path.of("../templates");

    /** What FreeMarker acts on: comments, directives and values. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?s)<#--.*?-->|</?[#@](?:->|[^>\"]|\"[^\"]*\")*>|\\$\\{(?:[^}\"]|\"[^\"]*\")*}");

    private static final Pattern SAID_BY_ATTRIBUTE =
            Pattern.compile("(?:aria-label|placeholder|title|alt|label)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L} ,.']*");

    /** Two words of letters, or a word that begins with a capital letter and is no name of the language. */
    private static final Pattern SENTENCE =
            Pattern.compile("[^.#\\[].*(?:\\p{Ll}{2,} \\p{Ll}+|\\b\\p{Lu}\\p{Ll}{2,}).*");

    private static final Pattern CONTENT = Pattern.compile("[^-]content:([^;]*);");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("text\\(\"([\\w.-]+)\"");
    private static final Pattern SCRIPT_KEY = Pattern.compile("(?:text|count)\\('([\\w-]+)'");

    /** Strings of scripts that readers never see, though they look like words. */
    private static final Set<String> UNSEEN = Set.of(
            // Names that the browser gives.
            "Escape",
            "Enter",
            "ArrowDown",
            "ArrowUp",
            "Shift",
            "DecompressionStream",
            // Classes and selectors.
            "action mark-known",
            "action mark-again",
            "action show-answer",
            "search-hit-kind search-hit-",
            // Told to the console when a script of another site is asked for.
            "not a script of the search: ",
            // A function of the page, and a property of the browser.
            "handbookAddScript",
            "hb",
            "handbookSearchRules",
            "handbookWords",
            "trustedTypes",
            "saveData",
            "isComposing",
            "execCommand");

    @Test
    void templatesHoldNoWordsOfTheirOwn() {
        var said = new ArrayList<String>();
        for (var file : files("ftlh", "ftlx")) {
            var html = DIRECTIVE.matcher(read(file)).replaceAll("§");
            SAID_BY_ATTRIBUTE
                    .matcher(html)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(said::add);
            LETTERS.matcher(TAG.matcher(html).replaceAll("§"))
                    .results()
                    .map(found -> file.getFileName() + ": " + found.group())
                    .forEach(said::add);
        }
        assertThat(said).filteredOn(words -> LETTERS.matcher(words).find()).isEmpty();
    }

    @Test
    void scriptsHoldNoWordsOfTheirOwn() {
        for (var file : files("js")) {
            if (!file.toString().contains("search-rules")) {
                assertThat(strings(read(file)))
                        .as(file.toString())
                        .filteredOn(words -> SENTENCE.matcher(words).matches() && !UNSEEN.contains(words))
                        .isEmpty();
            }
        }
    }

    @Test
    void stylesHoldNoWordsOfTheirOwn() {
        for (var file : files("css")) {
            var said = CONTENT.matcher(read(file))
                    .results()
                    .flatMap(content -> STRING.matcher(content.group(1)).results())
                    .map(MatchResult::group);
            assertThat(said)
                    .as(file.toString())
                    .noneMatch(words -> LETTERS.matcher(words).find());
        }
    }

    @Test
    void everyKeyThatIsAskedForHasWords() {
        var known = keys();
        var asked = new TreeSet<String>();
        files("ftlh", "ftlx").forEach(file -> found(TEMPLATE_KEY, file).forEach(asked::add));
        files("js")
                .forEach(file ->
                        found(SCRIPT_KEY, file).map(Words.OF_SCRIPTS::concat).forEach(asked::add));
        assertThat(asked)
                .hasSizeGreaterThan(100)
                .filteredOn(key -> !known.contains(key)
                        && !(isBeginning(key) && known.stream().anyMatch(one -> one.startsWith(key))))
                .isEmpty();
    }

    @Test
    void allWordsAreAskedFor() {
        var quoted = new TreeSet<String>();
        Stream.concat(files("ftlh", "ftlx").stream(), javaFiles().stream())
                .forEach(file -> found(Pattern.compile("\"([\\w-]+(?:\\.[\\w-]*)*)\""), file)
                        .forEach(quoted::add));
        files("js")
                .forEach(file -> found(Pattern.compile("'([\\w-]+)'"), file)
                        .map(Words.OF_SCRIPTS::concat)
                        .forEach(quoted::add));
        assertThat(keys())
                .filteredOn(key -> !quoted.contains(key)
                        && quoted.stream().noneMatch(start -> isBeginning(start) && key.startsWith(start)))
                .isEmpty();
    }

    /** All keys of ours, without the forms of numbers. */
    private static Set<String> keys() {
        var all = Theme.ourMessages("en").keySet();
        return all.stream()
                .map(key -> {
                    var words = key.replaceFirst("\\.(none|one|other)$", "");
                    return all.contains(words + ".other") ? words : key;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether what is asked for goes on with a value. */
    private static boolean isBeginning(String key) {
        return key.endsWith("-") || key.endsWith(".") && !key.equals(Words.OF_SCRIPTS);
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        return pattern.matcher(read(file)).results().map(found -> found.group(1));
    }

    /** The strings of a script, without what is in comments and regular expressions of one line. */
    private static List<String> strings(String script) {
        var pattern = Pattern.compile(
                "(?s)//[^\n]*|/\\*.*?\\*/|(?<=[(=:,] ?)/(?![*/])(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\\n])*]|[^/\\\\\n\\[])+/|'((?:\\\\.|[^'\\\\\n])*)'|`((?:\\\\.|[^`\\\\])*)`");
        return pattern.matcher(script)
                .results()
                .map(WordlessTemplatesTest::string)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** A string without the values in it; empty for anything else. */
    private static String string(MatchResult found) {
        if (found.group(1) != null) {
            return found.group(1);
        }
        return found.group(2) == null ? "" : found.group(2).replaceAll("\\$\\{(?:[^{}]|\\{[^{}]*})*}", "");
    }

    private static List<Path> files(String... endings) {
        return walk(TEMPLATES, endings);
    }

    private static List<Path> javaFiles() {
        return walk(Path.of("src/main/java/dev/handbook/pages"), "java");
    }

    private static List<Path> walk(Path folder, String... endings) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith("." + ending)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
