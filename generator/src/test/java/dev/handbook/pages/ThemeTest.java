package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.model.Changes;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Picture;
import dev.handbook.model.Problem;
import dev.handbook.model.Progress;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Path TEMPLATES = Path.of("../templates");

    @Test
    void everyFileOfOursCanBeReplaced() throws IOException {
        Set<String> names;
        try (var files = Files.walk(TEMPLATES)) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("scripts/"))
                    // What cuts and stems words has to agree with what built the index.
                    .filter(name -> !name.startsWith("assets/search-rules/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        names.addAll(List.of("handbook.js", "search.js", "results.js", Theme.EXTRA_STYLE, Theme.EXTRA_SCRIPT));

        assertThat(Theme.names()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void templateOfTheAuthorsTakesThePlaceOfOurs() {
        var site = site(SiteFile.of("pages/not-found.ftlh", "<p>${frame.site}: <b>lost</b>"));

        assertThat(site.get("404.html")).isEqualTo("<p>Ours &amp; yours: <b>lost</b>");
        assertThat(site.get("index.html")).isEqualTo(site().get("index.html"));
    }

    @Test
    void stylesOfTheAuthorsComeOnTopOfOurs() {
        var css = site(
                        SiteFile.of("styles/extra.css", "h1 { color: red }\n"),
                        SiteFile.of("styles/print.css", "@page { margin: 0 }"))
                .get("assets/handbook.css");

        assertThat(css)
                .contains("@page { margin: 0 }")
                .contains("@layer tokens {")
                .endsWith("h1 { color: red }\n");
    }

    @Test
    void scriptOfTheAuthorsRunsAfterOurs() {
        var site = site(SiteFile.of("assets/extra.js", "hello();"), SiteFile.of("assets/fonts/ours.woff2", "font"));

        assertThat(site).containsEntry("assets/extra.js", "hello();").containsEntry("assets/fonts/ours.woff2", "font");
        assertThat(site.get("index.html")).containsSubsequence("assets/handbook.js", "assets/extra.js");
        assertThat(site().get("index.html")).doesNotContain("extra.js");
    }

    @Test
    void nameThatTheThemeDoesNotHaveIsAProblem() {
        var problems = Theme.with(
                        List.of(SiteFile.of("pages/topik.ftlh", ""), SiteFile.of("assets/search-index.js", "")))
                .problems();

        assertThat(problems)
                .extracting(Problem::place)
                .extracting(Object::toString)
                .containsExactly(".handbook/pages/topik.ftlh:1:1", ".handbook/assets/search-index.js:1:1");
        assertThat(problems.get(0).hint()).isEqualTo("Did you mean 'pages/topic.ftlh'?");
    }

    @Test
    void templateThatCannotBeReadIsAProblemAndOursIsUsed() {
        var broken = SiteFile.of("pages/not-found.ftlh", "<p>\n  ${frame.site lost\n");

        assertThat(Theme.with(List.of(broken)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString(".handbook/pages/not-found.ftlh:2:16");
            assertThat(problem.message()).startsWith("this template cannot be read: ");
            assertThat(problem.excerpt()).isEqualTo("  ${frame.site lost");
        });
        assertThat(site(broken).get("404.html")).isEqualTo(site().get("404.html"));
    }

    @Test
    void templateThatAsksForWhatIsNotThereEndsTheBuildAtItsPlace() {
        assertThatThrownBy(() -> site(SiteFile.of("pages/not-found.ftlh", "<p>\n${frame.sight}")))
                .isInstanceOf(BrokenTheme.class)
                .hasMessage(
                        ".handbook/pages/not-found.ftlh:2:3: error: The following has evaluated to null or missing: frame.sight");
    }

    @Test
    void misspeltNameInATemplateIsToldTheRightOne() {
        assertThatThrownBy(() -> site(SiteFile.of("pages/search.ftlh", "<p>${fram}")))
                .isInstanceOf(BrokenTheme.class)
                .hasMessage(
                        ".handbook/pages/search.ftlh:1:6: error: The following has evaluated to null or missing: fram;"
                                + " did you mean 'frame'?");
    }

    @Test
    void styleInWhichSomethingNeverEndsIsLeftOut() {
        var broken = SiteFile.of("styles/tokens.css", ":root {\n  --color-accent: red;\n");
        assertThat(Theme.with(List.of(broken)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).isEqualTo(".handbook/styles/tokens.css:1:7");
            assertThat(problem.message()).isEqualTo("nothing closes this brace");
        });
        assertThat(site(broken).get("assets/handbook.css")).isEqualTo(site().get("assets/handbook.css"));
    }

    @Test
    void oneColourReachesStylesAndMark() {
        var site = site(Theme.OURS.withColor("#8a2be2"));

        assertThat(site.get("assets/handbook.css")).contains("--color-accent: light-dark(#7");
        assertThat(site.get("assets/mark.svg")).doesNotContain("#0d6b5e").contains("fill=\"#7");
    }

    @Test
    void logoTakesThePlaceOfTheMark() {
        var picture = new Picture("img/logo.PNG", new byte[] {1, 2});
        var site = site(Theme.OURS.withLogo("img/logo.PNG", List.of(picture)));

        assertThat(site).containsEntry("assets/logo.PNG", "\1\2");
        assertThat(site.get("index.html")).contains("src=\"assets/logo.PNG\"").doesNotContain("mark.svg");
    }

    @Test
    void logoThatIsNotThereIsAProblem() {
        var theme = Theme.OURS.withLogo("img/logo.pgn", List.of(new Picture("img/logo.png", new byte[0])));

        assertThat(theme.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("img/logo.pgn:1:1");
            assertThat(problem.hint()).isEqualTo("Did you mean 'img/logo.png'?");
        });
        assertThat(site(theme)).isEqualTo(site());
    }

    private static Map<String, String> site(SiteFile... own) {
        return site(Theme.with(List.of(own)));
    }

    private static Map<String, String> site(Theme theme) {
        var handbook = new Handbook("Ours & yours", List.of(), List.of());
        return new PageRenderer(theme, Progress.UNHEARD)
                        .files(
                                new LinkedHandbook(handbook),
                                SiteMap.of(handbook),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Publication.NOWHERE,
                                Changes.NONE)
                        .stream()
                        .collect(Collectors.toMap(SiteFile::path, SiteFile::text));
    }
}
