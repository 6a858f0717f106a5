package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.About;
import dev.handbook.model.Note;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    @Test
    void wordsForReadersOfOtherToolsAreShown() {
        assertThat(Reads.picture(new Note("a.md", """
                        ---
                        title: Boats
                        description: What floats, and why
                        categories: [Harbour]
                        ---

                        Wood floats.
                        """)))
                .isEqualTo("# Boats\n. Boats @ 7-7: What floats, and why | Wood floats.\n");
        assertThat(Reads.picture(new Note("a.md", """
                        ---
                        title: Why does wood float?
                        subtitle: A walk to the pond
                        keywords: pond, wood
                        ---

                        It is lighter than water.
                        """))).isEqualTo("""
                        # Why does wood float?
                        ? Why does wood float? @ a.md:1
                        = It is lighter than water. | A walk to the pond @ 7-7
                        """);
        assertThat(Reads.picture(new Note("a.md", """
                        +++
                        title = "Boats"
                        summary = "What floats"
                        +++
                        ## Does iron float?
                        As a bowl.
                        """))).isEqualTo("""
                        # Boats
                        . Boats @ 1-4: What floats
                        ? Does iron float? @ a.md:5
                        = As a bowl. @ 6-6
                        """);
        assertThat(Reads.notes(new Note("a.md", "---\ncategory: Harbour\n---\n## Why?\nSo.\n"))
                        .topics()
                        .get(0)
                        .questions())
                .allSatisfy(question -> assertThat(question.tags()).containsExactly("Harbour"));
    }

    @Test
    void whatIsForOtherProgramsIsKeptForTheReport() {
        var about = about("""
                ---
                title: Boats
                author:
                  name: Ada Reed
                  mail: ada@pond.example
                date: 2023-05-01
                layout: post
                draft: null
                links:
                  - to: harbour
                    as: [pier, quay]
                lang: en
                ---
                Wood floats.
                """);
        assertThat(about.author()).isEqualTo("Ada Reed");
        assertThat(about.date()).isEqualTo("2023-05-01");
        assertThat(about.facts())
                .extracting(Object::toString)
                .containsExactly(
                        "author.name: Ada Reed",
                        "author.mail: ada@pond.example",
                        "date: 2023-05-01",
                        "layout: post",
                        "draft: ",
                        "links.to: harbour",
                        "links.as: pier",
                        "links.as: quay",
                        "lang: en");
    }

    @Test
    void severalAuthorsAreNamedOnce() {
        assertThat(about("---\nauthors: [Ada, Bo]\nby: Ada\n---\nWood floats.\n")
                        .author())
                .isEqualTo("Ada, Bo");
        assertThat(about("+++\nauthor = \"Bo\"\n[params]\nweight = 3\n+++\nWood floats.\n")
                        .facts())
                .extracting(Object::toString)
                .containsExactly("author: Bo", "[params]", "weight: 3");
    }

    @Test
    void linesThatAreNoYamlAreKeptForTheReport() {
        assertThat(about("---\nlayout: a: b\nauthor: Ada\n# for me\n  - pier\n---\nWood floats.\n")
                        .facts())
                .extracting(Object::toString)
                .containsExactly("layout: a: b", "author: Ada", "- pier");
    }

    @Test
    void moreThanTheReportShowsIsReported() {
        var note = new Note("a.md", "---\nlayout: " + "long ".repeat(1000) + "\nid: 7\n---\nWood floats.\n");
        assertThat(Reads.problems(note))
                .containsExactly(
                        "a.md:2:9: warning: front-matter: the front matter says more than 4000 characters for other programs");
        assertThat(Reads.notes(note).notes().get(0).about().facts()).isEmpty();
    }

    @Test
    void otherFormatsSpeakOfThemselvesInSettings() {
        assertThat(about("a.org", "#+title: Boats\n#+author: Ada\n#+DATE: May\n\nWood floats.\n")
                        .facts())
                .extracting(Object::toString)
                .containsExactly("author: Ada", "date: May");
        assertThat(about("a.adoc", "= Boats\n:toc: left\n:author: Bo\n:icons:\n\nWood floats.\n")
                        .facts())
                .extracting(Object::toString)
                .containsExactly("toc: left", "author: Bo");
    }

    @Test
    void articlesHaveTheTagsOfTheirNote() {
        var topic = Reads.notes(new Note("a.md", "---\ntags: [pond]\n---\n# Boats\n\n## Wood\n\nIt floats.\n"))
                .topics()
                .get(0);
        assertThat(topic.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.tags()).containsExactly("pond"));
    }

    @Test
    void aTitleThatTheFolderHidesStandsAboveTheNote() {
        assertThat(Reads.picture(new Note("pond/a.md", "---\ntitle: Boats\n---\n## Does iron float?\nAs a bowl.\n")))
                .isEqualTo("# Pond\n. Boats @ 1-1: \n? Does iron float? @ pond/a.md:4\n= As a bowl. @ 5-5\n");
        assertThat(Reads.picture(new Note("pond/a.md", "---\ntitle: Boats\n---\n# Boats\n\nWood floats.\n")))
                .isEqualTo("# Pond\n. Boats @ 4-6: Wood floats.\n");
        assertThat(Reads.picture(new Note("pond/a.md", "---\ntitle: Boats\n---\nWood floats.\n")))
                .isEqualTo("# Pond\n. Boats @ 4-4: Wood floats.\n");
    }

    private static About about(String text) {
        return about("a.md", text);
    }

    private static About about(String path, String text) {
        return Reads.notes(new Note(path, text)).notes().get(0).about();
    }

    @Test
    void keysOfOursAreRead() {
        var read = read("title: Black tea\ntopic: 'Tea: hot'\ntags: [cup, pot, cup]\nlang: de_AT\ndir: RTL\n"
                + "dialect: heading-question");
        assertThat(read.title()).isEqualTo("Black tea");
        assertThat(read.topic()).isEqualTo("Tea: hot");
        assertThat(read.tags()).containsExactly("cup", "pot");
        assertThat(read.lang()).isEqualTo("de-AT");
        assertThat(read.dir()).isEqualTo("rtl");
        assertThat(read.dialect()).isEqualTo("heading-question");
        assertThat(read.lines()).isEqualTo(8);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "title: !!java.io.File [x]#2:8 found the tag 'tag:yaml.org,2002:java.io.File', expected plain text",
                "a: &a [*a]#2:8 found the alias '*a', expected plain text",
                "a: [[[[[[[[[[[x]]]]]]]]]]]#2:13 found nesting deeper than 10 levels, expected plain text",
                "title: [a, b]#2:8 'title' is a list, expected text",
                "topic: {a: b}#2:8 'topic' is keys and values, expected text",
                "titel: x#2:1 nothing is known about the key 'titel'",
                "lang: German!#2:7 'lang' is 'German!', expected a language tag such as en, pt-BR or zh-Hans",
                "dir: left#2:6 'dir' is 'left', expected ltr, rtl or auto",
            })
    void mistakeIsNamedWithItsPlace(String yaml, String problem) {
        assertThat(problems(read(yaml))).containsExactly(problem);
    }

    @Test
    void misspeltKeyIsGuessed() {
        assertThat(read("titel: x").problems())
                .singleElement()
                .matches(p -> p.hint().equals("Did you mean 'title'?"));
    }

    @Test
    void keysOfOtherToolsNeedNoRemark() {
        assertThat(read("layout: post\npermalink: /x\ndate: 2020-01-01\nauthors: [a]\nweight: 3\ndraft: yes")
                        .problems())
                .isEmpty();
    }

    @Test
    void valueThatNeedsQuotesIsUsedAllTheSame() {
        var read = read("title: Tea: an introduction");
        assertThat(read.title()).isEqualTo("Tea: an introduction");
        assertThat(problems(read))
                .containsExactly("2:11 the front matter is not YAML: mapping values are not allowed here");
    }

    @Test
    void longFrontMatterIsReadToItsEnd() {
        var keywords = "  - leaf\n".repeat(400);
        var read = read("keywords:\n" + keywords + "title: Tea");
        assertThat(read.title()).isEqualTo("Tea");
        assertThat(read.lines()).isEqualTo(404);
    }

    @Test
    void aliasesDoNotMultiply() {
        var bomb = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\ntitle: Tea";
        assertThat(read(bomb).title()).isEqualTo("Tea");
        assertThat(problems(read(bomb))).containsExactly("3:8 found the alias '*a', expected plain text");
    }

    @Test
    void tomlIsReadAndNotShown() {
        var note = new Note("a.md", "+++\ntitle = \"Tea\"\ntags = [\"cup\", 'pot']\n[menu]\nx = 1\n+++\nLeaves.\n");
        assertThat(FrontMatter.of(note).title()).isEqualTo("Tea");
        assertThat(FrontMatter.of(note).tags()).isEqualTo(List.of("cup", "pot"));
        assertThat(Reads.picture(note)).isEqualTo("# Tea\n. Tea @ 7-7: Leaves.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Just a sentence\n---", "- a\n- b\n---", "42\n---", "title: never closed"})
    void rulesAtTheTopAreNoFrontMatter(String between) {
        assertThat(FrontMatter.of(new Note("a.md", "---\n" + between + "\n\n")).lines())
                .isZero();
    }

    private static FrontMatter read(String yaml) {
        return FrontMatter.of(new Note("a.md", "---\n" + yaml + "\n---\nLeaves.\n"));
    }

    private static List<String> problems(FrontMatter read) {
        return read.problems().stream()
                .map(p -> p.place().line() + ":" + p.place().column() + " " + p.message())
                .toList();
    }
}
