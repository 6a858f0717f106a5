package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.handbook.model.LinkRule;
import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Term;
import dev.handbook.notes.GlossaryReader.Glossary;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryReaderTest {
    @Test
    void countsProblemsOfOneRuleBehindTheThousandth() {
        var problems = GlossaryReader.read(List.of(new Note("glossary.yaml", "- tea\n".repeat(1_500))))
                .problems();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).message())
                .isEqualTo("from here on there are 500 more problems of the rule glossary-type");
    }

    private static final String KEYS = "term, aliases, definition, seeAlso, topics, not, case or link";
    private static final String VOLUME = "- term: volume\n  definition: Storage that stays.\n";

    @Test
    void readsNameAliasesAndDefinition() {
        var glossary = read("""
                # Words of the trade
                - term: virtual machine
                  aliases: [VM, "guest: the box"]
                  definition: >
                    A computer
                    made of software.
                """);

        assertThat(glossary.problems()).isEmpty();
        assertThat(glossary.terms())
                .containsExactly(new Term(
                        "virtual-machine",
                        "virtual machine",
                        List.of("VM", "guest: the box"),
                        "A computer made of software.",
                        new Place("glossary.yaml", 2, 9)));
    }

    @Test
    void sortsByNameWhateverTheCase() {
        var glossary = read(entry("port") + entry("OCI") + entry("inode") + entry("Inode"));

        assertThat(glossary.terms()).extracting(Term::name).containsExactly("Inode", "inode", "OCI", "port");
    }

    @Test
    void givesUniqueIdsInAnyScript() {
        var glossary = read(entry("C++") + entry("C#") + entry("Контейнер Linux") + entry("==="));

        assertThat(glossary.terms()).extracting(Term::id).containsExactly("term", "c", "c-2", "контейнер-linux");
    }

    @Test
    void emptyFileIsAnEmptyGlossary() {
        assertThat(read("")).isEqualTo(new Glossary(List.of(), List.of()));
        assertThat(read("# nothing yet\n\n---\n")).isEqualTo(new Glossary(List.of(), List.of()));
    }

    @Test
    void readsIndentedAndFlowLists() {
        assertThat(names("---\n  - term: pipe\n    definition: d\n  - term: port\n    definition: d\n"))
                .containsExactly("pipe", "port");
        assertThat(names("[{term: pipe, definition: d}, {term: port, definition: d}]"))
                .containsExactly("pipe", "port");
    }

    @Test
    void namesTheKeyThatWasProbablyMeant() {
        assertThat(problems("- term: pipe\n  alias: [tube]\n  defintion: d\n  colour: red\n"))
                .containsExactly(
                        "glossary.yaml:1:9: warning: missing-definition: 'pipe' has no definition, expected 'definition: …' ()",
                        "glossary.yaml:2:3: warning: unknown-glossary-key: unknown key 'alias', expected " + KEYS
                                + " (Did you mean 'aliases'?)",
                        "glossary.yaml:3:3: warning: unknown-glossary-key: unknown key 'defintion', expected " + KEYS
                                + " (Did you mean 'definition'?)",
                        "glossary.yaml:4:3: warning: unknown-glossary-key: unknown key 'colour', expected " + KEYS
                                + " ()");
    }

    @Test
    void showsTheLineOfAProblem() {
        var glossary = read("- term: pipe\n  colour: \"red\"\n  definition: d\n");

        assertThat(glossary.problems()).extracting(Problem::excerpt).containsExactly("  colour: \"red\"");
    }

    @Test
    void countsColumnsInUtf16Units() {
        assertThat(problems("- {term: \"🐳🐳\", definition: d, size: 3}\n"))
                .containsExactly("glossary.yaml:1:33: warning: unknown-glossary-key: unknown key 'size', expected "
                        + KEYS + " ()");
    }

    @Test
    void syntaxErrorCostsOnlyItsOwnEntry() {
        var glossary = read("- term: pipe\n  definition: A channel: one way.\n" + VOLUME + "- term: [open\n");

        assertThat(glossary.terms()).extracting(Term::name).containsExactly("volume");
        assertThat(print(glossary))
                .containsExactly(
                        "glossary.yaml:2:24: error: glossary-syntax: cannot be read as YAML: mapping values are not allowed here"
                                + " (Put text that contains ': ' in quotes)",
                        "glossary.yaml:5:14: error: glossary-syntax: cannot be read as YAML: expected ',' or ']', but got <stream"
                                + " end> ()");
    }

    @Test
    void wrongTypesAreNamed() {
        assertThat(problems(
                        "- just words\n- term: {a: b}\n- term: pipe\n  aliases: tube\n  definition: [d]\n" + VOLUME))
                .containsExactly(
                        "glossary.yaml:1:3: error: glossary-type: an entry is 'just words', expected 'term:' and 'definition:' ()",
                        "glossary.yaml:2:9: error: glossary-type: 'term' is a mapping, expected text ()",
                        "glossary.yaml:3:9: warning: missing-definition: 'pipe' has no definition, expected 'definition: …' ()",
                        "glossary.yaml:4:12: warning: glossary-type: 'aliases' is 'tube', expected a list (Write aliases: [tube])",
                        "glossary.yaml:5:15: error: glossary-type: 'definition' is a list, expected text ()");
    }

    @Test
    void aLoneAliasIsStillUsed() {
        assertThat(read("- term: pipe\n  aliases: tube\n  definition: d\n")
                        .terms()
                        .get(0)
                        .aliases())
                .containsExactly("tube");
    }

    @Test
    void anythingButAListIsRefused() {
        assertThat(problems("terms: none\n"))
                .containsExactly(
                        "glossary.yaml:1:1: error: glossary-syntax: found no list, expected entries that begin with '- term:'"
                                + " (Begin every entry with a dash)");
    }

    @Test
    void entryWithoutNameIsReported() {
        assertThat(problems("- definition: d\n- term: ''\n  definition: d\n- term:\n"))
                .containsExactly(
                        "glossary.yaml:1:3: error: missing-term: an entry without a term, expected '- term: …' ()",
                        "glossary.yaml:2:9: error: missing-term: an entry without a term, expected '- term: …' ()",
                        "glossary.yaml:4:8: error: missing-term: an entry without a term, expected '- term: …' ()");
    }

    @Test
    void numbersAndKeywordsAreText() {
        assertThat(names(entry("404") + entry("null") + entry("yes"))).containsExactly("404", "null", "yes");
    }

    @Test
    void duplicateNamesThePlaceOfTheFirst() {
        assertThat(problems(VOLUME
                        + "- term: Volume\n  definition: d\n- term: disk\n  aliases: [volume]\n  definition: d\n"))
                .containsExactly(
                        "glossary.yaml:3:9: warning: duplicate-term: 'Volume' is already defined at glossary.yaml:1:9"
                                + " (Keep one of the two, or give each 'topics' of its own; mentions are linked to the first)",
                        "glossary.yaml:6:13: warning: alias-clash: 'volume', an alias of 'disk', is already a term at"
                                + " glossary.yaml:1:9 (Keep one of the two, or give each 'topics' of its own; mentions are linked"
                                + " to 'volume')");
    }

    @Test
    void clashingAliasesNameBothTerms() {
        assertThat(problems("- term: cell\n  aliases: [unit]\n  definition: d\n"
                        + "- term: pod\n  aliases: [unit]\n  definition: d\n- term: unit\n  definition: d\n"))
                .containsExactly(
                        "glossary.yaml:5:13: warning: alias-clash: 'unit', an alias of 'pod', is already an alias of 'cell' at"
                                + " glossary.yaml:2:13 (Keep one of the two, or give each 'topics' of its own; mentions are linked"
                                + " to 'cell')",
                        "glossary.yaml:7:9: warning: alias-clash: 'unit' is already an alias of 'cell' at glossary.yaml:2:13"
                                + " (Keep one of the two, or give each 'topics' of its own; mentions are linked to 'unit')");
    }

    @Test
    void topicsTellTwoSensesOfAWordApart() {
        var glossary = read("- term: layer\n  definition: d\n  topics: [images]\n"
                + "- term: layer\n  definition: e\n  topics: [Computer networks, DNS]\n");

        assertThat(glossary.problems()).isEmpty();
        assertThat(glossary.terms()).extracting(Term::id).containsExactly("layer", "layer-computer-networks");
        assertThat(glossary.terms().get(1).linkRule().topics()).containsExactly("Computer networks", "DNS");
    }

    @Test
    void sensesThatShareATopicAreDuplicates() {
        assertThat(problems("- term: layer\n  definition: d\n  topics: [images, builds]\n"
                        + "- term: layer\n  definition: e\n  topics: [networks, Images]\n"))
                .singleElement()
                .asString()
                .startsWith("glossary.yaml:4:9: warning: duplicate-term: ");
    }

    @Test
    void readsHowATermIsLinked() {
        var rule =
                read("- term: make\n  definition: d\n  case: sensitive\n  link: all\n  topics: [builds]\n  not: [make sure]\n")
                        .terms()
                        .get(0)
                        .linkRule();

        assertThat(rule).isEqualTo(new LinkRule(true, LinkRule.Extent.ALL, List.of("builds"), List.of("make sure")));
        assertThat(read(VOLUME).terms().get(0).linkRule()).isEqualTo(LinkRule.USUAL);
    }

    @Test
    void valuesThatAreNoChoiceAreReported() {
        assertThat(problems("- term: make\n  definition: d\n  case: Sensitive\n  link: sometimes\n"))
                .containsExactly(
                        "glossary.yaml:3:9: warning: glossary-value: 'case' is 'Sensitive', expected sensitive (Did you mean"
                                + " 'sensitive'?)",
                        "glossary.yaml:4:9: warning: glossary-value: 'link' is 'sometimes', expected never, first or all ()");
    }

    @Test
    void seeAlsoFindsTermsByAnyOfTheirNames() {
        var glossary = read(VOLUME
                + "- term: disk\n  aliases: [drive]\n  definition: d\n  seeAlso: [Volume, disk, layer]\n"
                + "- term: layer\n  definition: d\n  topics: [a]\n  seeAlso: [drive]\n"
                + "- term: layer\n  definition: d\n  topics: [b]\n");

        assertThat(glossary.problems()).isEmpty();
        assertThat(glossary.terms())
                .extracting(Term::seeAlso)
                .containsExactly(List.of("volume", "layer", "layer-b"), List.of("disk"), List.of(), List.of());
    }

    @Test
    void seeAlsoOfNobodyIsReported() {
        assertThat(problems(VOLUME + "- term: disk\n  definition: d\n  seeAlso: [volum, cloud]\n"))
                .containsExactly(
                        "glossary.yaml:5:13: warning: unknown-see-also: 'seeAlso' names 'volum', which no entry defines (Did you"
                                + " mean 'volume'?)",
                        "glossary.yaml:5:20: warning: unknown-see-also: 'seeAlso' names 'cloud', which no entry defines ()");
    }

    @Test
    void spellingsOfOneTermAndAcronymsAreNoDuplicates() {
        assertThat(problems(
                        "- term: volume\n  aliases: [Volume, volume]\n  definition: d\n" + entry("ADD") + entry("add")))
                .isEmpty();
    }

    @Test
    void duplicatesAreFoundAcrossFiles() {
        var glossary = GlossaryReader.read(List.of(new Note("b.yaml", VOLUME), new Note("a.yaml", VOLUME)));

        assertThat(print(glossary)).singleElement().asString().startsWith("b.yaml:1:9: warning: duplicate-term: ");
        assertThat(glossary.terms()).extracting(Term::id).containsExactly("volume", "volume-2");
    }

    @Test
    void aKeyGivenTwiceIsReported() {
        assertThat(problems("- term: pipe\n  definition: d\n  definition: e\n"))
                .containsExactly(
                        "glossary.yaml:3:3: error: duplicate-glossary-key: 'definition' is given twice, first in line 2"
                                + " (The first is used)");
    }

    @Test
    void tagsAndAliasesAreRefused() {
        var glossary = read(
                "- term: !!java.net.URL [\"http://localhost\"]\n- &a {term: x}\n- *a\n- !foo\n  term: y\n" + VOLUME);

        assertThat(print(glossary))
                .contains(
                        "glossary.yaml:1:9: error: glossary-syntax: found the tag 'tag:yaml.org,2002:java.net.URL', expected plain text"
                                + " (Write it out)",
                        "glossary.yaml:3:3: error: glossary-syntax: found the alias '*a', expected plain text"
                                + " (Write it out)",
                        "glossary.yaml:4:3: error: glossary-syntax: found the tag '!foo', expected plain text"
                                + " (Write it out)");
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("volume", "x");
    }

    @Test
    void brokenEscapesAreReported() {
        var glossary = read(VOLUME + "- term: \"a\\x");

        assertThat(print(glossary))
                .containsExactly(
                        "glossary.yaml:3:1: error: glossary-syntax: cannot be read as YAML: a backslash in double quotes"
                                + " without a proper code after it (Put the text in single quotes)");
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("volume");
    }

    @Test
    void hostileFilesAreReadQuickly() {
        var bomb = "- &a [lol, lol]\n- &b [*a, *a, *a]\n".repeat(2_000);
        for (var text : List.of(
                "- " + "[".repeat(200_000),
                "- {".repeat(50_000),
                "- ".repeat(100_000),
                "- a: ".repeat(50_000),
                "-\n".repeat(20_000),
                bomb,
                "- term: x\n  definition: d\n".repeat(10_000),
                manySenses(),
                "- term: " + "x".repeat(1_000_000) + "\n",
                "- \"\\U00110000\\ud800\"",
                "%YAML 99999999999999999999.1\n---\n- term: x\n",
                "- term: \u0001\n",
                "- ? [a]\n  : b\n",
                "x".repeat(6_000_000))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> read(text + "\n" + VOLUME), () -> text.substring(0, 9));
        }
    }

    private static String manySenses() {
        var text = new StringBuilder();
        for (var i = 0; i < 3_000; i++) {
            text.append("- term: x\n  topics: [t" + i + "]\n  seeAlso: [x" + i + "]\n");
        }
        return text.toString();
    }

    private static Glossary read(String yaml) {
        return GlossaryReader.read(new Note("glossary.yaml", yaml));
    }

    private static List<String> names(String yaml) {
        return read(yaml).terms().stream().map(Term::name).toList();
    }

    private static List<String> problems(String yaml) {
        return print(read(yaml));
    }

    private static List<String> print(Glossary glossary) {
        return glossary.problems().stream()
                .map(p ->
                        p.place() + ": " + p.severity() + ": " + p.rule() + ": " + p.message() + " (" + p.hint() + ")")
                .toList();
    }

    private static String entry(String name) {
        return "- term: '" + name + "'\n  definition: d\n";
    }
}
