package dev.handbook.history;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs git in one folder, to read only. The configuration of the repository may be a stranger's, and git lets it name programs: a monitor
 * of files, a pager, a tool that shows differences or checks signatures, a way to fetch what is missing. Each of them is switched off, and
 * the commands that are run here start no hooks.
 *
 * @param program the file that is run
 * @param folder where it runs
 */
record Git(Path program, Path folder) {
    /** How long git may be silent about its end once it has been read, and how long it may run at all, before it is killed. */
    private static final long PATIENCE_SECONDS = 120;

    /** No setting of the repository is stronger than these. */
    private static final List<String> SAFE = List.of(
            "--no-pager",
            "--literal-pathspecs",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.quotePath=false",
            "-c",
            "log.showSignature=false",
            "-c",
            "log.follow=false",
            "-c",
            "protocol.allow=never");

    /** What reads the output of git. */
    @FunctionalInterface
    interface Reader<T> {
        /** Called once; what it leaves unread is not waited for. */
        T read(GitOutput output) throws IOException;
    }

    /** The git that is installed, to be run in a folder; empty when there is none. Only folders of the search path are looked into. */
    static Optional<Git> in(Path folder, String searchPath) {
        for (var name : searchPath.split(File.pathSeparator)) {
            for (var file : List.of("git", "git.exe")) {
                // An empty or relative name would mean the folder that Maven was started in, and that may be a
                // stranger's.
                if (!name.isEmpty() && Path.of(name).isAbsolute()) {
                    var program = Path.of(name, file);
                    if (Files.isRegularFile(program) && Files.isExecutable(program)) {
                        return Optional.of(new Git(program, folder));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Runs a command and reads what it prints.
     *
     * @throws IOException if git cannot be started, is killed, or its output ends too early
     */
    <T> T run(Reader<T> reader, String... command) throws IOException {
        var words = new ArrayList<String>(List.of(program.toString()));
        words.addAll(SAFE);
        words.addAll(List.of(command));
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        protect(builder);
        var process = builder.start();
        var guard = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        try (var output = process.getInputStream()) {
            process.getOutputStream().close();
            return reader.read(new GitOutput(output));
        } finally {
            guard.cancel(false);
            process.destroy();
        }
    }

    /** Takes away what the caller's environment says to git, and says what must hold. */
    private static void protect(ProcessBuilder builder) {
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("GIT_NO_REPLACE_OBJECTS", "1");
        // A list of allowed protocols goes before all settings; none is called so.
        environment.put("GIT_ALLOW_PROTOCOL", "none");
        environment.put("LC_ALL", "C");
    }

    /** The lines that a command prints, as UTF-8; none when it fails. */
    List<String> lines(String... command) throws IOException {
        return run(
                output -> {
                    var lines = new ArrayList<String>();
                    for (var line = output.line(); !line.isEmpty(); line = output.line()) {
                        lines.add(new String(line.get(), StandardCharsets.UTF_8));
                    }
                    return lines;
                },
                command);
    }
}
