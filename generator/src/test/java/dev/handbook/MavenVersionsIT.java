package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plugin runs on the oldest Maven that it names, on the newest of the line that most people have, and on the next one, and none of them finds
 * anything to warn about. The build unpacks them into {@code target/mavens}.
 */
class MavenVersionsIT {
    private static final Path MAVENS = Path.of("target/mavens");

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>dev.handbook.it</groupId>
              <artifactId>notes</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
                  <plugin>
                    <groupId>dev.handbook</groupId>
                    <artifactId>handbook-maven-plugin</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <executions>
                      <execution>
                        <goals><goal>generate</goal><goal>package</goal><goal>check</goal></goals>
                        <configuration><notes>${project.basedir}/notes</notes></configuration>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    @TempDir
    Path folder;

    @Test
    void oldestNewestAndNextAreThere() throws IOException {
        assertThat(mavens().map(home -> home.getFileName().toString()))
                .hasSize(3)
                .anyMatch(name -> name.startsWith("apache-maven-3.6.3"))
                .anyMatch(name -> name.startsWith("apache-maven-3.9."))
                .anyMatch(name -> name.startsWith("apache-maven-4."));
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void buildsASiteAndFindsNothingToWarnAbout(Path maven) throws Exception {
        Files.writeString(folder.resolve("pom.xml"), POM);
        Files.createDirectory(folder.resolve(".mvn")); // by which Maven 4 knows the root of a project
        var notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("maven.md"), "## What is a goal?\n\nWhat a plugin can do.\n");
        var output = folder.resolve("output.txt");
        var command = List.of(
                "bash",
                maven.resolve("bin/mvn").toAbsolutePath().toString(),
                "-B",
                "-o",
                "-s",
                ItRepository.settings(folder).toString(),
                "-Dmaven.repo.local=" + ItRepository.PATH,
                "-Daether.offline.protocols=file",
                "-Dmaven.plugin.validation=verbose",
                "verify");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        var ended = ItRepository.alone(() -> {
            var running = process.start();
            assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return running;
        });
        var said = Files.readString(output);

        assertThat(ended.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("Open target/handbook/index.html", "Packed target/handbook.zip", "1 question (0 open)");
        assertThat(said.lines().filter(line -> line.startsWith("[WARNING]"))).isEmpty();
    }

    /** Each in the folder that it was unpacked into. */
    private static Stream<Path> mavens() throws IOException {
        try (var folders = Files.walk(MAVENS, 2)) {
            return folders
                    .filter(path -> path.getFileName().toString().startsWith("apache-maven-"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
