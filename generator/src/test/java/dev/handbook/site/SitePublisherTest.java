package dev.handbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePublisherTest {
    private static final SiteFile HOME = SiteFile.of("index.html", "<p>home");
    private static final SiteFile TOPIC = SiteFile.of("topics/images.html", "<p>images");
    private static final SiteFile BAD = SiteFile.of("x".repeat(300) + ".html", "no disk takes a name this long");

    @TempDir
    Path folder;

    private Path output;
    private Path work;

    @BeforeEach
    void nameFolders() throws IOException {
        folder = folder.toRealPath();
        output = folder.resolve("site");
        work = folder.resolve(".handbook-tmp-site");
    }

    @Test
    void writesSiteAndListOfItsFiles() throws IOException {
        publish(TOPIC, HOME);

        assertThat(content(output)).containsOnlyKeys(".handbook-files", "index.html", "topics/images.html");
        assertThat(output.resolve("index.html")).hasContent("<p>home");
        assertThat(output.resolve(".handbook-files")).hasContent("""
                        68db1a4970c9e0cc29ab46abb64c517af96cc6935223fd737cf6c27077b036fb  index.html
                        fe7221b0de38d0185daebf20f413ddb7fcdafa8700115ef4ea87a7805c9b51b1  topics/images.html
                        """);
    }

    @Test
    void makesParentsOfOutput() {
        output = folder.resolve("a/b/site");
        publish(HOME);

        assertThat(output.resolve("index.html")).exists();
    }

    @Test
    void leavesNothingBesideOutput() throws IOException {
        publish(HOME);
        publish(HOME, TOPIC);

        assertThat(content(folder).keySet()).allMatch(path -> path.startsWith("site/"));
        assertThat(work).doesNotExist();
    }

    @Test
    void sameFilesInAnyOrderGiveEqualBytes() throws IOException {
        publish(HOME, TOPIC);
        var first = content(output);
        publish(TOPIC, HOME);

        assertThat(content(output)).isEqualTo(first);
    }

    @Test
    void removesOwnFilesThatAreNoLongerPartOfTheSite() throws IOException {
        publish(HOME, TOPIC);
        publish(HOME);

        assertThat(content(output)).containsOnlyKeys(".handbook-files", "index.html");
        assertThat(output.resolve("topics")).doesNotExist();
    }

    @Test
    void replacesOwnFileThatSomebodyDeletedOrChanged() throws IOException {
        publish(HOME, TOPIC);
        Files.delete(output.resolve("index.html"));
        Files.writeString(output.resolve("topics/images.html"), "by hand");
        publish(HOME, TOPIC);

        assertThat(output.resolve("index.html")).hasContent("<p>home");
        assertThat(output.resolve("topics/images.html")).hasContent("<p>images");
    }

    @Test
    void keepsHiddenFilesAndDomainNameAtTheTop() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve(".gitignore"), "*\n");
        Files.writeString(output.resolve("CNAME"), "notes.example.org");
        publish(HOME);
        publish(TOPIC);

        assertThat(output.resolve(".gitignore")).hasContent("*\n");
        assertThat(output.resolve("CNAME")).hasContent("notes.example.org");
        assertThat(output.resolve("index.html")).doesNotExist();
        assertThat(work).doesNotExist();
    }

    @Test
    void refusesFolderWithForeignFilesAndLeavesThemUntouched() throws IOException {
        write("site/thesis.doc", "years of work");
        write("site/data/a.csv", "1");
        write("site/data/b.csv", "2");
        write("site/data/c.csv", "3");
        var before = content(folder);

        assertThatThrownBy(() -> publish(HOME))
                .isInstanceOf(RefusedOutput.class)
                .hasMessage(
                        "no site is written to %s: it holds 4 files that Handbook did not write:"
                                + " 'data/a.csv', 'data/b.csv', 'data/c.csv' …; move them away, or choose another output folder",
                        output);
        assertThat(content(folder)).isEqualTo(before);
    }

    @Test
    void refusesForeignFileAmongOwnFiles() throws IOException {
        publish(HOME, TOPIC);
        write("site/topics/mine.txt", "mine");
        var before = content(folder);

        assertThatThrownBy(() -> publish(HOME))
                .hasMessageContaining("a file that Handbook did not write: 'topics/mine.txt'");
        assertThat(content(folder)).isEqualTo(before);
    }

    @Test
    void refusesToReplaceHiddenFileThatItDidNotWrite() throws IOException {
        write("site/.nojekyll", "mine");

        assertThatThrownBy(() -> publish(SiteFile.of(".nojekyll", ""))).isInstanceOf(RefusedOutput.class);
        assertThat(output.resolve(".nojekyll")).hasContent("mine");
    }

    @Test
    void damagedListMakesFilesForeign() throws IOException {
        publish(HOME);
        Files.writeString(output.resolve(".handbook-files"), "index.html\n../secret\n");

        assertThatThrownBy(() -> publish(HOME)).hasMessageContaining("did not write: 'index.html'");
    }

    @Test
    void listThatNamesFilesElsewhereDeletesNothingThere() throws IOException {
        write("secret", "keep me");
        publish(HOME);
        var list = output.resolve(".handbook-files");
        Files.writeString(list, "0".repeat(64) + "  ../secret\n", StandardOpenOption.APPEND);
        publish(TOPIC);

        assertThat(folder.resolve("secret")).hasContent("keep me");
    }

    @Test
    void failureWhileWritingLeavesOldSiteAsItWas() throws IOException {
        publish(HOME);
        var before = content(folder);

        assertThatThrownBy(() -> publish(TOPIC, BAD))
                .isInstanceOf(RefusedOutput.class)
                .hasMessageContaining("cannot write the site to " + output)
                .hasMessageContaining("File name too long")
                .hasMessageContaining("unchanged");
        assertThat(content(folder)).isEqualTo(before);
        assertThat(work).doesNotExist();
    }

    @Test
    void failureOfTheFirstBuildLeavesNoSite() {
        assertThatThrownBy(() -> publish(HOME, BAD)).isInstanceOf(RefusedOutput.class);
        assertThat(output).doesNotExist();
    }

    @Test
    void oldSiteReturnsWhenNewOneCannotTakeItsPlace() throws IOException {
        publish(HOME);
        var before = content(output);
        try (var workFolder = WorkFolder.beside(output)) {
            assertThatThrownBy(workFolder::swap).isInstanceOf(IOException.class);
        }
        assertThat(content(output)).isEqualTo(before);
    }

    @Test
    void buildKilledBetweenTheRenamesIsHealed() throws IOException {
        publish(HOME, TOPIC);
        write("site/.gitignore", "*");
        Files.createDirectory(work);
        Files.move(output, work.resolve("old"));
        write(".handbook-tmp-site/new/.handbook-files", "0".repeat(64) + "  next.html\n");
        write(".handbook-tmp-site/new/next.html", "never seen");

        assertThatThrownBy(() -> publish(BAD)).isInstanceOf(RefusedOutput.class);
        assertThat(content(output))
                .containsOnlyKeys(".gitignore", ".handbook-files", "index.html", "topics/images.html");
        assertThat(work).doesNotExist();
    }

    @Test
    void buildKilledAfterTheRenamesIsHealed() throws IOException {
        publish(HOME, TOPIC);
        Files.createDirectory(work);
        Files.move(output, work.resolve("old"));
        publish(HOME);

        assertThat(content(folder)).containsOnlyKeys("site/.handbook-files", "site/index.html");
    }

    @Test
    void leftoversThatAreNotOursAreSetAside() throws IOException {
        write(".handbook-tmp-site/old/mine.txt", "mine");
        write("site/.gitignore", "*");

        assertThat(publish(HOME)).containsExactly(work.resolve("kept-1"));
        assertThat(work.resolve("kept-1/mine.txt")).hasContent("mine");
        assertThat(publish(HOME)).isEmpty();
        assertThat(work.resolve("kept-1/mine.txt")).exists();
    }

    @Test
    void linkInsideOutputIsForeignAndItsTargetSafe() throws IOException {
        write("elsewhere/index.html", "not ours");
        publish(SiteFile.of("topics/index.html", ""));
        Files.delete(output.resolve("topics/index.html"));
        Files.delete(output.resolve("topics"));
        Files.createSymbolicLink(output.resolve("topics"), folder.resolve("elsewhere"));

        assertThatThrownBy(() -> publish(HOME)).hasMessageContaining("did not write: 'topics'");
        assertThat(folder.resolve("elsewhere/index.html")).hasContent("not ours");
    }

    @Test
    void linkInLeftoversIsNotFollowed() throws IOException {
        write("elsewhere/index.html", "not ours");
        write(".handbook-tmp-site/new/.handbook-files", "0".repeat(64) + "  topics/index.html\n");
        Files.createSymbolicLink(work.resolve("new/topics"), folder.resolve("elsewhere"));

        assertThat(publish(HOME)).containsExactly(work.resolve("kept-1"));
        assertThat(folder.resolve("elsewhere/index.html")).hasContent("not ours");
    }

    @Test
    void linkAsWorkFolderIsRefused() throws IOException {
        write("elsewhere/mine.txt", "mine");
        Files.createSymbolicLink(work, folder.resolve("elsewhere"));

        assertThatThrownBy(() -> publish(HOME)).hasMessageContaining("it is not a folder; delete it");
        assertThat(content(folder.resolve("elsewhere"))).containsOnlyKeys("mine.txt");
    }

    @Test
    void linkAsOutputIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(output, folder.resolve("elsewhere"));

        assertThatThrownBy(() -> publish(HOME))
                .hasMessageContaining(
                        "it is a symbolic link; name the folder that it leads to, or choose another output folder");
    }

    @Test
    void refusesFolderThatAnotherBuildIsWritingTo() throws IOException {
        try (var other = WorkFolder.beside(output)) {
            assertThat(other.kept()).isEmpty();
            assertThatThrownBy(() -> publish(HOME)).hasMessageContaining("another build is writing to " + output);
        }
        publish(HOME);
        assertThat(output.resolve("index.html")).exists();
    }

    @Test
    void lockFileOfKilledBuildIsNoObstacle() throws IOException {
        write(".handbook-tmp-site/lock", "");
        publish(HOME);

        assertThat(output.resolve("index.html")).exists();
    }

    @Test
    void lockThatWasOpenedBeforeItWasThrownAwayHoldsNothing() throws IOException {
        var first = WorkFolder.beside(output);
        try (var late = FileChannel.open(work.resolve("lock"), StandardOpenOption.WRITE)) {
            first.close();
            assertThat(late.size()).isPositive();
        }
    }

    @Test
    void refusesPlacesThatAreNeverASite() throws IOException {
        var home = Path.of(System.getProperty("user.home"));
        write("repository/.git/HEAD", "ref: refs/heads/main");
        write("plain", "a file");

        assertRefused(home, "is or holds your home folder");
        assertRefused(folder.getRoot(), "is the root of a file system");
        assertRefused(folder.resolve("repository"), "is a git repository");
        assertRefused(folder.resolve("repository/.git/site"), "is inside the data of a git repository");
        assertRefused(folder.resolve("plain"), "is not a folder");
    }

    @Test
    void checkRefusesNotesFolderAndItsParents() throws IOException {
        var notes = Files.createDirectories(folder.resolve("work/notes"));

        assertThatThrownBy(() -> SitePublisher.check(notes, notes))
                .hasMessageContaining("is or holds the folder with the notes");
        assertThatThrownBy(() -> SitePublisher.check(folder.resolve("work"), notes))
                .hasMessageContaining("is or holds the folder with the notes");
        SitePublisher.check(folder.resolve("work/notes-site"), notes);
        assertThat(content(folder)).isEmpty();
    }

    @Test
    void checkRefusesFolderWhereNotesAreRead() throws IOException {
        var notes = Files.createDirectories(folder.resolve("notes"));

        assertThatThrownBy(() -> SitePublisher.check(notes.resolve("a/site"), notes))
                .hasMessage(
                        "no site is written to %s: it is inside the folder with the notes, %s, where pages would be taken"
                                + " for notes; a folder in %s would do, for that is never read; choose another output folder",
                        notes.resolve("a/site"), notes, notes.resolve("target"));
        assertThatThrownBy(() -> SitePublisher.check(notes.resolve(".handbook/assets"), notes))
                .hasMessageContaining("is inside the folder with the notes");
        SitePublisher.check(notes.resolve("target/handbook"), notes);
        SitePublisher.check(notes.resolve(".site"), notes);
    }

    @Test
    void fullDiskIsToldWithTheFileAndLeavesTheOldSite() throws Exception {
        publish(HOME);
        var before = content(folder);
        // A limit on the size of files stands for a disk that is full in the middle of one.
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 8; exec \"$@\"",
                        "bash",
                        java.toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName(),
                        output.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.strip())
                .isEqualTo("cannot write the site to " + output + ": " + work.resolve("new/large.json")
                        + ": File too large; what was there is unchanged");
        assertThat(content(folder)).isEqualTo(before);
    }

    /** Publishes a file that is larger than the disk has room for, and prints what it is told. */
    static final class FullDisk {
        private FullDisk() {}

        /** @param output to publish to */
        public static void main(String[] output) {
            var large = new SiteFile("large.json", new byte[100_000]);
            try {
                SitePublisher.publish(Path.of(output[0]), List.of(HOME, large));
            } catch (RefusedOutput e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void checkRefusesForeignFilesEarly() throws IOException {
        write("site/mine.txt", "mine");

        assertThatThrownBy(() -> SitePublisher.check(output, folder.resolve("site/..")))
                .isInstanceOf(RefusedOutput.class);
        assertThatThrownBy(() -> SitePublisher.check(output, Files.createDirectory(folder.resolve("notes"))))
                .hasMessageContaining("'mine.txt'");
    }

    @Test
    void namesThatDifferInCaseOrUnicodeFormCollide() {
        assertCollision("pictures/A.png", "pictures/a.png");
        assertCollision("pictures/\u00e9.png", "pictures/e\u0301.png");
        assertCollision("\u03c3.png", "\u03c2.png");
        assertThatThrownBy(() -> publish(SiteFile.of("a", ""), SiteFile.of("A/b", "")))
                .hasMessage(
                        "'a' is a file of the site, but 'A/b' needs a folder of that name; rename one of them in the notes");
        publish(SiteFile.of("stra\u00dfe.png", ""), SiteFile.of("strasse.png", ""));
    }

    @Test
    void pathsThatAreNoPlainNamesAreAnErrorOfTheCaller() {
        for (var path : List.of("a//b", "./a", "a/", "a\nb", ".handbook-files")) {
            assertThatIllegalArgumentException().as(path).isThrownBy(() -> publish(SiteFile.of(path, "")));
        }
    }

    private void assertCollision(String one, String other) {
        assertThatThrownBy(() -> publish(SiteFile.of(one, ""), SiteFile.of(other, "")))
                .isInstanceOf(RefusedOutput.class)
                .hasMessage("two files of the site have names that many disks take for one: '" + one + "' and '" + other
                        + "'; rename one of them in the notes");
    }

    private void assertRefused(Path place, String reason) {
        assertThatThrownBy(() -> SitePublisher.publish(place, List.of(HOME)))
                .isInstanceOf(RefusedOutput.class)
                .hasMessage("no site is written to " + place + ": it " + reason + "; choose another output folder");
    }

    private List<Path> publish(SiteFile... files) {
        return SitePublisher.publish(output, List.of(files));
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Every file below {@code root} and what is in it. */
    private static Map<String, String> content(Path root) throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                content.put(OutputFolder.nameOf(root, file), Files.readString(file));
            }
        }
        return content;
    }
}
