package dev.handbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Changes;
import dev.handbook.model.Note;
import dev.handbook.model.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {
    private static final String SEARCH_PATH = System.getenv("PATH");
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    @TempDir
    Path temporary;

    private Repository repository = new Repository(Path.of(""), List.of());

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Repository.in(temporary.resolve("repository"));
    }

    @Test
    void eachLineHasTheDayOfTheCommitThatWroteIt() throws Exception {
        repository.write("a.md", "one two three four").commit();
        repository.write("a.md", "one 2 three four").commit();
        repository.write("a.md", "zero one 2 three").commit();
        repository.write("a.md", "zero one 2 three five six").commit();
        assertThat(days("a.md")).isEqualTo("3 1 2 1 4 4");
    }

    @Test
    void takenLinesMoveThoseBelow() throws Exception {
        repository.write("a.md", "one two three four five").commit();
        repository.write("a.md", "one two three four 5").commit();
        repository.write("a.md", "three four 5").commit();
        assertThat(days("a.md")).isEqualTo("1 1 2");
    }

    @Test
    void answerHasTheDayOfItsYoungestLine() throws Exception {
        repository.write("a.md", "one two three").commit();
        repository.write("a.md", "one 2 three").commit();
        var changes = changes("a.md");
        assertThat(changes.of(new Source("a.md", 1, 3))).contains(START.plus(Duration.ofDays(2)));
        assertThat(changes.of(new Source("a.md", 3, 3))).contains(START.plus(Duration.ofDays(1)));
        assertThat(changes.of(new Source("a.md", 9, 12))).isEmpty();
        assertThat(changes.of(new Source("b.md", 1, 1))).isEmpty();
    }

    @Test
    void notesOfAFolderAreKnownByTheirPathsBelowIt() throws Exception {
        repository.write("notes/deep/ä b.md", "one").write("other.md", "one").commit();
        repository.write("notes/deep/ä b.md", "one two").commit();
        var folder = repository.folder().resolve("notes");
        var changes = GitHistory.read(folder, List.of(note(folder, "deep/ä b.md")), SEARCH_PATH);
        assertThat(days(changes, "deep/ä b.md")).isEqualTo("1 2");
    }

    @Test
    void renamingIsNoChange() throws Exception {
        repository.write("a.md", "one two three").commit();
        repository.write("a.md", "one two 3").commit();
        repository.write("deep/b.md", "").commit();
        repository.git("mv", "-f", "a.md", "deep/b.md");
        repository.git("mv", "deep/b.md", "deep/c d.md");
        repository.commit();
        repository.write("deep/c d.md", "zero one two 3").write("a.md", "new").commit();
        assertThat(days("deep/c d.md")).isEqualTo("5 1 1 2");
        assertThat(days("a.md")).isEqualTo("5");
    }

    @Test
    void mergeCountsAsOneChange() throws Exception {
        repository.write("a.md", "one two three four five").commit();
        repository.git("checkout", "-q", "-b", "side");
        repository.write("a.md", "one two three four 5").commit();
        repository.git("checkout", "-q", "main");
        repository.write("a.md", "1 two three four five").commit();
        repository.days().add("");
        repository.git("merge", "-q", "--no-edit", "side");
        assertThat(days("a.md")).isEqualTo("3 1 1 1 4");
    }

    @Test
    void linesThatLookLikeAPatchAreText() throws Exception {
        repository.write("a.md", "@@ +++ ---").commit();
        Files.writeString(repository.folder().resolve("a.md"), "-- a/b.md\n++ b/b.md\n@@ -1 +1 @@\n\\ none\nlast");
        repository.commit();
        Files.writeString(repository.folder().resolve("a.md"), "-- a/b.md\n++ b/b.md\n@@ -1 +1 @@\n\\ none\nLAST");
        repository.write("b.md", "one").commit();
        assertThat(days("a.md")).isEqualTo("2 2 2 2 3");
        assertThat(days("b.md")).isEqualTo("3");
    }

    @Test
    void windowsLineEndsAreKnownToo() throws Exception {
        Files.writeString(repository.folder().resolve("a.md"), "one\r\ntwo\r\n");
        repository.commit();
        var changes = GitHistory.read(repository.folder(), List.of(new Note("a.md", "one\ntwo\n")), SEARCH_PATH);
        assertThat(days(changes, "a.md")).isEqualTo("1 1");
    }

    @Test
    void repositoryWithLongHashesIsKnownToo() throws Exception {
        repository = new Repository(Files.createDirectories(temporary.resolve("long")), new ArrayList<>());
        repository.git("init", "-q", "-b", "main", "--object-format=sha256");
        repository.write("a.md", "one").commit();
        assertThat(days("a.md")).isEqualTo("1");
    }

    @Test
    void noteThatIsNotCommittedAsItIsHasNoDays() throws Exception {
        repository.write("a.md", "one two").write("b.md", "one").commit();
        repository.write("a.md", "one two three").write("new.md", "one");
        assertThat(changes("a.md", "b.md", "new.md").lines()).containsOnlyKeys("b.md");
    }

    @Test
    void shallowCloneKnowsOnlyWhatIsYoungerThanItsEnd() throws Exception {
        repository.write("a.md", "one two").commit();
        repository.write("a.md", "one 2").commit();
        repository.write("a.md", "one 2 three").commit();
        repository.git("clone", "-q", "--depth", "2", "file://" + repository.folder(), temporary.resolve("clone") + "");
        var clone = temporary.resolve("clone");
        var changes = GitHistory.read(clone, List.of(note(clone, "a.md")), SEARCH_PATH);
        assertThat(days(changes, "a.md")).isEqualTo("? ? 3");
    }

    @Test
    void nothingIsKnownWithoutGitOrRepositoryOrCommit() throws Exception {
        repository.write("a.md", "one");
        assertThat(changes("a.md")).isEqualTo(Changes.NONE);
        repository.commit();
        assertThat(GitHistory.read(repository.folder(), List.of(note(repository.folder(), "a.md")), ""))
                .isEqualTo(Changes.NONE);
        var elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        assertThat(GitHistory.read(elsewhere, List.of(new Note("a.md", "one\n")), SEARCH_PATH))
                .isEqualTo(Changes.NONE);
    }

    /** Git can be told by settings like these to run a program; the file that it writes would betray it. */
    @Test
    void runsNoProgramThatTheRepositoryNames() throws Exception {
        var trace = temporary.resolve("trace");
        var program = temporary.resolve("program");
        Files.writeString(program, "#!/bin/sh\necho \"$0 $*\" >> " + trace + "\ncat\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        repository.write("a.md", "one").commit();
        repository.write("a.md", "one two").write(".gitattributes", "*.md\tdiff=mine\tfilter=mine");
        repository.commit();
        for (var setting : List.of(
                "core.fsmonitor",
                "core.pager",
                "pager.log",
                "core.sshCommand",
                "core.askPass",
                "core.editor",
                "diff.external",
                "diff.mine.command",
                "diff.mine.textconv",
                "filter.mine.clean",
                "filter.mine.smudge",
                "filter.mine.process",
                "gpg.program",
                "gpg.ssh.program",
                "gpg.x509.program",
                "uploadpack.packObjectsHook",
                "credential.helper",
                "interactive.diffFilter")) {
            repository.git("config", setting, program.toString());
        }
        repository.git("config", "core.hooksPath", temporary.toString());
        repository.git("config", "log.showSignature", "true");
        repository.git("config", "alias.log", "!" + program);
        repository.git("config", "alias.rev-parse", "!" + program);
        repository.git("config", "protocol.ext.allow", "always");
        repository.git("config", "remote.origin.url", "ext::" + program);
        repository.git("config", "remote.origin.promisor", "true");
        repository.git("config", "extensions.partialClone", "origin");
        repository.git("config", "diff.noprefix", "true");
        repository.git("config", "diff.context", "9");
        repository.git("config", "color.ui", "always");
        repository.git("config", "log.follow", "true");
        assertThat(days("a.md")).isEqualTo("1 2");
        removeAnObject();
        changes("a.md");
        assertThat(trace).doesNotExist();
    }

    /** What is missing would be fetched from the remote repository of a partial clone. */
    private void removeAnObject() throws Exception {
        var hash = repository.git("--no-pager", "rev-parse", "HEAD~1:a.md");
        var object = repository
                .folder()
                .resolve(".git/objects")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));
        assertThat(object.toFile().setWritable(true)).isTrue();
        Files.delete(object);
    }

    private String days(String path) throws Exception {
        return days(changes(path), path);
    }

    /** For each line the number of the commit that wrote it. */
    private static String days(Changes changes, String path) {
        return changes.lines().get(path).stream()
                .map(time -> time.equals(Changes.UNKNOWN)
                        ? "?"
                        : "" + Duration.between(START, time).toDays())
                .collect(Collectors.joining(" "));
    }

    private Changes changes(String... paths) throws Exception {
        var notes = new ArrayList<Note>();
        for (var path : paths) {
            notes.add(note(repository.folder(), path));
        }
        return GitHistory.read(repository.folder(), notes, SEARCH_PATH);
    }

    private static Note note(Path folder, String path) throws Exception {
        return new Note(path, Files.readString(folder.resolve(path)));
    }

    @Test
    void followsManyNotesThroughManyCommitsAtOnce() throws Exception {
        for (var commit = 0; commit < 30; commit++) {
            for (var number = 0; number < 10; number++) {
                repository.write(
                        number + ".md",
                        IntStream.rangeClosed(0, commit)
                                .mapToObj(line -> "line" + line)
                                .collect(Collectors.joining(" ")));
            }
            repository.commit();
        }
        var expected = IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(days("0.md")).isEqualTo(expected);
        assertThat(days("9.md")).isEqualTo(expected);
    }
}
