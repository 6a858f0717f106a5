package dev.handbook.history;

import dev.handbook.model.Changes;
import dev.handbook.model.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The door of this room: says when each line of the notes last changed on the branch that is checked out. A merge counts as one change, made
 * when it was merged. All notes are followed at once through one {@code git log}, so the cost is that of the history and not
 * of the number of notes.
 *
 * <p>Nothing is known of a note that differs from the last commit, of lines as old as the end of a shallow clone, and of lines older than
 * {@value #MOST_COMMITS} commits of notes.
 */
public final class GitHistory {
    /** So many commits are looked at: the work has a bound, and it does not depend on a clock. */
    static final int MOST_COMMITS = 5_000;

    private static final String RENAME_FROM = "rename from ";
    private static final String RENAME_TO = "rename to ";
    private static final String NEW_FILE = "+++ b/";

    private final Git git;
    private final Set<String> ends;

    /** The notes by their path in the version that is looked at. */
    private final Map<String, LineTimes> followed = new HashMap<>();

    /** The same by their path now. */
    private final Map<String, LineTimes> notes = new TreeMap<>();

    private GitHistory(Git git, Set<String> ends) {
        this.git = git;
        this.ends = ends;
    }

    /**
     * Asks git; nothing is known when there is none, when the folder is in no repository, or when git fails.
     *
     * @param folder of the notes
     * @param notes as they were read from there, their paths relative to it
     * @param searchPath where programs are looked for, as the environment's {@code PATH} says it
     */
    public static Changes read(Path folder, List<Note> notes, String searchPath) {
        var installed = Git.in(folder.toAbsolutePath(), searchPath);
        if (installed.isEmpty()) {
            return Changes.NONE;
        }
        try {
            var git = installed.get();
            var history = new GitHistory(git, endsOfShallowClone(git, folder));
            history.follow(notes);
            return history.read();
        } catch (IOException e) {
            return Changes.NONE; // dates are an extra: a site without them is whole
        }
    }

    /** The commits behind which a shallow clone knows nothing: they seem to have written everything. */
    private static Set<String> endsOfShallowClone(Git git, Path folder) throws IOException {
        var file = git.lines("rev-parse", "--git-path", "shallow").stream().findFirst();
        var path = folder.toAbsolutePath().resolve(file.orElse("."));
        return Files.isRegularFile(path) ? new HashSet<>(Files.readAllLines(path, StandardCharsets.UTF_8)) : Set.of();
    }

    /** Takes up the notes that are as they were committed last. */
    private void follow(List<Note> candidates) throws IOException {
        var committed = committed();
        for (var note : candidates) {
            if (isCommitted(note, committed.getOrDefault(note.path(), ""))) {
                var lines = (int) note.text()
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
                var times = new LineTimes(note.text().endsWith("\n") ? lines : lines + 1);
                notes.put(note.path(), times);
                followed.put(note.path(), times);
            }
        }
    }

    /** The hashes of the files of the last commit by their paths below the folder. */
    private Map<String, String> committed() throws IOException {
        return git.run(
                output -> {
                    var hashes = new HashMap<String, String>();
                    for (var entry = output.upTo('\0'); !entry.isEmpty(); entry = output.upTo('\0')) {
                        var text = new String(entry.get(), StandardCharsets.UTF_8);
                        var tab = text.indexOf('\t');
                        hashes.put(text.substring(tab + 1), text.substring(text.lastIndexOf(' ', tab) + 1, tab));
                    }
                    return hashes;
                },
                "ls-tree",
                "-r",
                "-z",
                "HEAD");
    }

    /** Line ends are the same to us, so those of Windows count as ours. */
    private static boolean isCommitted(Note note, String hash) {
        return !hash.isEmpty()
                && (hash.equals(hash(note.text(), hash.length()))
                        || hash.equals(hash(note.text().replace("\n", "\r\n"), hash.length())));
    }

    /** The name that git gives this content, of 40 characters or of 64. */
    private static String hash(String text, int length) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        try {
            var digest = MessageDigest.getInstance(length == 40 ? "SHA-1" : "SHA-256");
            digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has both", e);
        }
    }

    private Changes read() throws IOException {
        if (!followed.isEmpty()) {
            git.run(
                    this::read,
                    "log",
                    "--first-parent",
                    "-m",
                    "--max-count=" + MOST_COMMITS,
                    "--format=%x00%H %ct",
                    "--no-show-signature",
                    "--no-notes",
                    "--no-decorate",
                    "--no-color",
                    "--patch",
                    "--unified=0",
                    "--inter-hunk-context=0",
                    "--diff-algorithm=myers",
                    "--no-indent-heuristic",
                    "--text",
                    "--no-ext-diff",
                    "--no-textconv",
                    "--ignore-submodules=all",
                    "--find-renames=100%",
                    "--relative",
                    "-O/dev/null",
                    "--src-prefix=a/",
                    "--dst-prefix=b/",
                    "HEAD",
                    "--",
                    ".");
        }
        return new Changes(notes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, note -> note.getValue().times())));
    }

    /** Reads commits until every line has found its own. */
    private boolean read(GitOutput log) throws IOException {
        var time = Changes.UNKNOWN;
        var path = "";
        var oldPath = "";
        var hunks = new ArrayList<LineTimes.Hunk>();
        var renamed = new HashMap<String, String>();
        for (var next = log.line(); !next.isEmpty() && !followed.isEmpty(); next = log.line()) {
            var line = new String(next.get(), StandardCharsets.UTF_8);
            if (line.startsWith("@@ ")) {
                hunks.add(hunk(line, log));
                continue;
            }
            apply(path, time, hunks);
            if (line.startsWith("\0")) {
                renamed.forEach(this::rename);
                renamed.clear();
                path = "";
                time = time(line);
            } else if (line.startsWith("diff --git ")) {
                path = "";
            } else if (line.startsWith(RENAME_FROM)) {
                oldPath = line.substring(RENAME_FROM.length());
            } else if (line.startsWith(RENAME_TO)) {
                renamed.put(line.substring(RENAME_TO.length()), oldPath);
            } else if (line.startsWith(NEW_FILE)) {
                // Git ends a name that holds a space with a tab.
                path = line.substring(NEW_FILE.length()).replaceFirst("\t$", "");
            }
        }
        apply(path, time, hunks);
        return followed.isEmpty();
    }

    private Instant time(String line) {
        var space = line.indexOf(' ');
        return ends.contains(line.substring(1, space))
                ? Changes.UNKNOWN
                : Optional.of(line.substring(space + 1))
                        .filter(seconds -> seconds.matches("\\d{1,11}"))
                        .map(Long::parseLong)
                        .map(Instant::ofEpochSecond)
                        .orElse(Changes.UNKNOWN);
    }

    /** Reads the head of a change, {@code @@ -12,2 +12,3 @@}, and skips its lines: they may look like anything. */
    private static LineTimes.Hunk hunk(String head, GitOutput log) throws IOException {
        var words = head.split(" ", 4);
        var old = words[1].substring(1).split(",");
        var now = words[2].substring(1).split(",");
        var oldCount = old.length == 1 ? 1 : Integer.parseInt(old[1]);
        var newCount = now.length == 1 ? 1 : Integer.parseInt(now[1]);
        skip(oldCount, log);
        skip(newCount, log);
        return new LineTimes.Hunk(oldCount, Integer.parseInt(now[0]), newCount);
    }

    /** A remark with a backslash follows the last line of a file if that has no end. */
    private static void skip(int lines, GitOutput log) throws IOException {
        log.skipLines(lines);
        if (log.isNext('\\')) {
            log.skipLines(1);
        }
    }

    private void apply(String path, Instant time, List<LineTimes.Hunk> hunks) {
        if (!hunks.isEmpty()) {
            Optional.ofNullable(followed.get(path))
                    .filter(note -> note.isDoneAfter(time, hunks))
                    .ifPresent(note -> followed.remove(path));
        }
        hunks.clear();
    }

    /** Behind the commit that renamed it, a note is found under its old path, which no note has now. */
    private void rename(String path, String oldPath) {
        Optional.ofNullable(followed.remove(path)).ifPresent(note -> followed.put(oldPath, note));
    }
}
