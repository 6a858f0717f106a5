package dev.handbook;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** The local repository that the build has put the plugin into, for tests that run a Maven of their own. */
final class ItRepository {
    /** Where it is. */
    static final Path PATH = Path.of("target/it-repository").toAbsolutePath();

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>downloaded</id>
                  <repositories>
                    <repository>
                      <id>downloaded</id>
                      <url>file://%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>downloaded</id>
                      <url>file://%1$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>downloaded</activeProfile></activeProfiles>
            </settings>
            """;

    private ItRepository() {}

    /**
     * Does work with it while no other test does, also none in another Java: two Mavens that put a file into it at once may both fail. Waits for
     * its turn.
     */
    static <T> T alone(Callable<T> work) throws Exception {
        var lock = PATH.resolveSibling("it-repository.lock");
        try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            return work.call();
        }
    }

    /** A file in this folder by which Maven takes what is missing from all that this build has downloaded, and needs no network. */
    static Path settings(Path folder) throws IOException {
        var text = SETTINGS.formatted(System.getProperty("handbook.downloaded"));
        return Files.writeString(folder.resolve("settings.xml"), text);
    }
}
