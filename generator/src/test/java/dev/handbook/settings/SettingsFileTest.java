package dev.handbook.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
    @Test
    void readsEveryShape() {
        var chosen = read("""
                        # Ours
                        title: What we know
                        rememberIds: false
                        reports: [sarif, junit]
                        severities:
                          missing-picture: error
                        ignore:
                          drafts/**: [unanswered, broken-link]
                          "*.txt": all
                        """).chosen();

        assertThat(chosen.text(Setting.TITLE)).isEqualTo("What we know");
        assertThat(chosen.flag(Setting.REMEMBER_IDS)).isFalse();
        assertThat(chosen.list(Setting.REPORTS)).containsExactly("sarif", "junit");
        assertThat(chosen.pairs(Setting.SEVERITIES)).isEqualTo(Map.of("missing-picture", "error"));
        assertThat(chosen.pairs(Setting.IGNORE))
                .isEqualTo(Map.of("drafts/**", "unanswered broken-link", "*.txt", "all"));
    }

    @Test
    void emptyFileSetsNothing() {
        var content = read("# nothing yet\n");

        assertThat(content.problems()).isEmpty();
        assertThat(content.chosen().values()).isEmpty();
        assertThat(content.chosen().text(Setting.FAIL_ON)).isEqualTo("error");
    }

    @Test
    void everyMistakeIsToldAtItsPlace() {
        var content = read("""
                titel: x
                failOn: sometimes
                reports: {a: b}
                rememberIds: true
                rememberIds: false
                severities:
                  missing-pictures: error
                  unanswered: wrong
                """);

        assertThat(content.problems())
                .extracting(Problem::place)
                .extracting(Object::toString)
                .containsExactly(
                        "handbook.yaml:1:1",
                        "handbook.yaml:2:9",
                        "handbook.yaml:3:10",
                        "handbook.yaml:5:1",
                        "handbook.yaml:7:3",
                        "handbook.yaml:7:3");
        assertThat(content.problems())
                .extracting(Problem::message)
                .startsWith(
                        "there is no setting 'titel'",
                        "failOn is 'sometimes', which is none of error, warning, never",
                        "'reports' needs a list such as [first, second]",
                        "'rememberIds' is set twice")
                .anySatisfy(message -> assertThat(message).startsWith("severities holds 'missing-pictures'"))
                .anySatisfy(message -> assertThat(message)
                        .isEqualTo("severities holds 'wrong', which is none of error, warning, ignore"));
        assertThat(content.problems().get(0).hint()).isEqualTo("Did you mean 'title'?");
        assertThat(content.chosen().values()).containsOnlyKeys(Setting.REMEMBER_IDS);
    }

    @Test
    void brokenYamlIsOneErrorAtItsPlace() {
        var problems = read("title: [a\nfailOn: error\n").problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place().line()).isEqualTo(2);
        assertThat(problems.get(0).message()).startsWith("cannot be read as YAML");
    }

    @Test
    void endlessNestingIsOneErrorAtItsPlace() {
        var problems = read("title: x\nignore: " + "[".repeat(40_000)).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place()).hasToString("handbook.yaml:2:18");
        assertThat(problems.get(0).message()).isEqualTo("nesting deeper than 10 levels");
    }

    @Test
    void aliasesAreRefused() {
        var problems = read("reports: &a [sarif]\nignore: {x: *a}\n").problems();

        assertThat(problems).hasSize(1);
    }

    @Test
    void whatIsSetFirstWins() {
        var pom = new Chosen(Map.of(Setting.TITLE, List.of("From the POM")));
        var file = read("title: From the file\nfailOn: never\n").chosen();

        assertThat(pom.over(file).text(Setting.TITLE)).isEqualTo("From the POM");
        assertThat(pom.over(file).text(Setting.FAIL_ON)).isEqualTo("never");
    }

    private static SettingsFile.Content read(String text) {
        return SettingsFile.read(new Note(SettingsFile.NAME, text));
    }
}
