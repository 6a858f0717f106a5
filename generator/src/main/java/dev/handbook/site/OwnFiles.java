package dev.handbook.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Deletes a site that was replaced: the regular files on its list and folders that are empty, nothing else, and never through a link. */
final class OwnFiles extends SimpleFileVisitor<Path> {
    private final Path site;
    private final Path successor;
    private final Set<String> own;

    private OwnFiles(Path site, Path successor, Set<String> own) {
        this.site = site;
        this.successor = successor;
        this.own = own;
    }

    /**
     * @param site the folder to empty; gone afterwards unless it holds something that is not ours
     * @param successor the site that took its place: a hidden file that went there unchanged is not needed twice
     */
    static void delete(Path site, Path successor) throws IOException {
        Files.walkFileTree(site, new OwnFiles(site, successor, Manifest.pathsIn(site)));
        var list = site.resolve(Manifest.NAME);
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(list);
        }
        deleteIfEmpty(site);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var name = OutputFolder.nameOf(site, file);
        // The list itself goes last, so that a build killed in between still knows its files.
        if (attributes.isRegularFile() && !name.equals(Manifest.NAME) && (own.contains(name) || isCarriedOver(file))) {
            Files.delete(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isCarriedOver(Path file) throws IOException {
        var copy = successor.resolve(file.getFileName());
        return site.equals(file.getParent())
                && Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(file, copy) == -1;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException exception) throws IOException {
        if (exception != null) {
            throw exception;
        }
        if (!folder.equals(site)) {
            deleteIfEmpty(folder);
        }
        return FileVisitResult.CONTINUE;
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (isEmpty(folder)) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }
}
