package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageMojoTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final Attached attached = new Attached();
    private final PackageMojo mojo = new PackageMojo(attached);

    @BeforeEach
    void setUp() throws Exception {
        mojo.notes = Files.createDirectory(folder.resolve("notes")).toFile();
        mojo.output = folder.resolve("site").toFile();
        mojo.zip = folder.resolve("target/shells.zip").toFile();
        mojo.workingFolder = folder.toFile();
        mojo.setLog(log);
        Files.writeString(folder.resolve("notes/a.md"), "# Shells\n\n## What is a shell?\n\nA program.\n");
    }

    @Test
    void packsTheWholeSiteIntoOneFolder() throws Exception {
        mojo.execute();

        try (var zip = new ZipFile(mojo.zip)) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("shells/index.html", "shells/handbook.json")
                    .allMatch(name -> name.startsWith("shells/"))
                    .isSorted();
            assertThat(zip.getEntry("shells/index.html").getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(log).endsWith("info Packed target/shells.zip");
        assertThat(attached.files).containsExactly("zip handbook shells.zip");
    }

    @Test
    void equalNotesGiveAnEqualFile() throws Exception {
        mojo.outputTimestamp = "2026-01-01T12:00:00+02:00";
        mojo.execute();
        var first = Files.readAllBytes(mojo.zip.toPath());
        Files.delete(mojo.zip.toPath());
        mojo.outputTimestamp = "1767261600";
        mojo.execute();

        assertThat(mojo.zip).hasBinaryContent(first);
    }

    @Test
    void wrongTimeIsTheAuthorsProblem() {
        mojo.outputTimestamp = "yesterday";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("handbook.outputTimestamp is 'yesterday', which is no time such as 2026-01-01T00:00:00Z");
    }

    /** Remembers what was attached. */
    private static final class Attached implements MavenProjectHelper {
        private final List<String> files = new ArrayList<>();

        @Override
        public void attachArtifact(MavenProject project, String type, String classifier, File file) {
            files.add(type + " " + classifier + " " + file.getName());
        }

        @Override
        public void attachArtifact(MavenProject project, File file, String classifier) {
            throw new AssertionError("the type is named");
        }

        @Override
        public void attachArtifact(MavenProject project, String type, File file) {
            throw new AssertionError("the classifier is named");
        }

        @Override
        public void addResource(MavenProject project, String folder, List<String> in, List<String> out) {
            throw new AssertionError("no resources");
        }

        @Override
        public void addTestResource(MavenProject project, String folder, List<String> in, List<String> out) {
            throw new AssertionError("no resources");
        }
    }
}
