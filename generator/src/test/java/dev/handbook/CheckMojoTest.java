package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final CheckMojo mojo = new CheckMojo();

    @BeforeEach
    void setUp() throws IOException {
        mojo.notes = Files.createDirectory(folder.resolve("notes")).toFile();
        mojo.output = folder.resolve("site").toFile();
        mojo.workingFolder = folder.toFile();
        mojo.setLog(log);
        write("a.md", "# Shells\n\n## What is a shell?\n\n![A shell](shell.png) runs programs.\n");
    }

    @Test
    void writesNothing() throws Exception {
        mojo.execute();

        assertThat(folder).isDirectoryNotContaining("glob:**site");
        assertThat(folder.resolve("notes")).isDirectoryNotContaining("glob:**tsv");
        assertThat(log).last().asString().endsWith("; 1 warning");
    }

    @Test
    void failsFromTheSeverityOn() {
        mojo.failOn = "warning";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 warning in notes (handbook.failOn=warning)");
    }

    @Test
    void settingsBesideTheNotesHold() throws Exception {
        write("handbook.yaml", "severities:\n  missing-picture: error\n");

        assertThatThrownBy(mojo::execute).hasMessage("1 error in notes (handbook.failOn=error)");
        assertThat(log).anyMatch(line -> line.startsWith("error notes/a.md:5:1: error: "));
    }

    @Test
    void commandLineWinsOverTheFile() throws Exception {
        write("handbook.yaml", "failOn: warning\n");
        mojo.failOn = "never";
        mojo.execute();

        assertThat(log).last().asString().endsWith("; 1 warning");
    }

    @Test
    void mistakesInTheSettingsFailTheBuild() throws Exception {
        write("handbook.yaml", "failon: warning\n");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error in notes/handbook.yaml");
        assertThat(log)
                .containsExactly(
                        "error notes/handbook.yaml:1:1: error: there is no setting 'failon'",
                        "error     failon: warning",
                        "error     ^",
                        "error     hint: Did you mean 'failOn'?");
    }

    @Test
    void mistakesOnTheCommandLineAreNamed() {
        mojo.severities = List.of("missing-picure=error");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("handbook.severities holds 'missing-picure'")
                .hasMessageEndingWith("Did you mean 'missing-picture'?");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("notes").resolve(name), text);
    }

    @Test
    void reportsAreWrittenAlsoWhenTheBuildFails() throws Exception {
        write("handbook.yaml", "reports: [sarif, json]\nfailOn: warning\n");
        mojo.reportsFolder = folder.resolve("target/reports").toFile();

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(folder.resolve("target/reports/handbook.sarif")).content().contains("\"uri\" : \"notes/a.md\"");
        assertThat(folder.resolve("target/reports/handbook-problems.json")).exists();
        assertThat(log).contains("info The problems are in target/reports/handbook.sarif");
    }

    @Test
    void everyReportCanBeSet() {
        assertThatCode(() -> {
                    mojo.reports = ReportFormat.names();
                    mojo.reportsFolder = folder.resolve("reports").toFile();
                    mojo.execute();
                })
                .doesNotThrowAnyException();
        assertThat(folder.resolve("reports")).isDirectoryContaining("glob:**TEST-handbook.xml");
    }

    @Test
    void withoutPomReportsLieWhereMavenWasStarted() throws Exception {
        mojo.reports = List.of("json");
        mojo.reportsFolder = folder.resolve("${project.basedir}/target/reports").toFile();
        mojo.execute();

        assertThat(folder.resolve("target/reports/handbook-problems.json")).exists();
    }
}
