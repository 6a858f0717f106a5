package dev.handbook.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository for one test. Its commits are one day apart, at midnight from 2 January 2024 on. */
record Repository(Path folder, List<String> days) {
    /** Makes an empty one. */
    static Repository in(Path folder) throws Exception {
        var repository = new Repository(Files.createDirectories(folder), new ArrayList<>());
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    /** Writes a file; its lines are separated by spaces in {@code lines}. */
    Repository write(String path, String lines) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines.isEmpty() ? "" : lines.replace(' ', '\n') + "\n");
        return this;
    }

    /** Commits everything that has changed. */
    Repository commit() throws Exception {
        days.add("");
        git("add", "-A");
        git("commit", "-q", "-m", "Change notes");
        return this;
    }

    /** Runs git and wants it to succeed. */
    String git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of("-c", "protocol.file.allow=always", "-c", "merge.ff=false"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        var date = (1704067200L + 86400L * days.size()) + " +0000";
        builder.environment().put("GIT_AUTHOR_DATE", date);
        builder.environment().put("GIT_COMMITTER_DATE", date);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + output);
        }
        return output.strip();
    }
}
