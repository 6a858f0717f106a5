package dev.handbook.notes;

import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the author's own theme: the folder {@code .handbook} at the top of the notes. Its files take the place of ours of the same path. Hidden
 * files and symbolic links in it are left out.
 */
final class ThemeFolder {
    /** Where it lies; hidden, so that no file in it is taken for a note. */
    static final String NAME = ".handbook";

    private static final int LIMIT = 8 * 1024 * 1024;

    private final Path folder;
    private final List<SiteFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What was read.
     *
     * @param files by their paths in the folder, sorted
     * @param problems of files that cannot be used
     */
    record Content(List<SiteFile> files, List<Problem> problems) {}

    private ThemeFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads the theme of the notes at {@code root}; nothing, when there is none. */
    static Content read(Path root) throws IOException {
        var reader = new ThemeFolder(root.resolve(NAME));
        if (Files.isDirectory(reader.folder, LinkOption.NOFOLLOW_LINKS)) {
            reader.readFolder(reader.folder);
        }
        reader.files.sort(Comparator.comparing(SiteFile::path));
        return new Content(List.copyOf(reader.files), List.copyOf(reader.problems));
    }

    private void readFolder(Path from) throws IOException {
        try (var content = Files.newDirectoryStream(from, file -> !isHidden(file))) {
            for (var file : content) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    readFolder(file);
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    readFile(file);
                }
            }
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private void readFile(Path file) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var content = in.readNBytes(LIMIT + 1);
            if (content.length > LIMIT) {
                report("too-large", path, "this file is larger than 8 MB and is not read");
            } else {
                files.add(new SiteFile(path, content));
            }
        } catch (IOException e) {
            report(
                    "unreadable",
                    path,
                    "this file cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private void report(String rule, String path, String message) {
        problems.add(new Problem(Severity.ERROR, rule, new Place(NAME + "/" + path, 1, 1), message, "", ""));
    }
}
