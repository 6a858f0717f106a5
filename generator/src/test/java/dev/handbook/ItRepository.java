package dev.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** A file in this folder by which Maven takes what is missing from all that this build has downloaded, and needs no network. */
    static Path settings(Path folder) throws IOException {
        var text = SETTINGS.formatted(System.getProperty("handbook.downloaded"));
        return Files.writeString(folder.resolve("settings.xml"), text);
    }
}
