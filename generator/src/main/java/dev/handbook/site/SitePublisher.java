package dev.handbook.site;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a finished site into its folder in one step. Readers see the old site or the new one and never a mixture; a build that fails or is
 * killed leaves the old one.
 *
 * <p>The site is written beside the output first, with the {@linkplain Manifest list} of its files. Then the old site is renamed away, the
 * new one takes its name, and of the old one exactly the files on its list are deleted. When the machine stops between
 * the two renames, the next build puts the old site back before it does anything else.
 *
 * <p>Traps: the output is a new folder after each build, so a program that keeps the old one open has to open it again. A
 * folder that is itself the mount point of a disk cannot be renamed and is refused; publish to a folder in it. A page
 * that was changed by hand is replaced, because by its name it is ours.
 */
public final class SitePublisher {
    private SitePublisher() {}

    /**
     * Says early whether a site may be written to a folder, so that nobody waits for a build in vain. Changes nothing.
     *
     * @param output need not exist yet
     * @param notes the folder with the notes, which exists
     * @throws RefusedOutput if {@link #publish} would refuse the folder, or if it is the notes folder, holds it, or lies in it where
     *     notes are read
     */
    public static void check(Path output, Path notes) {
        try {
            var folder = OutputFolder.at(output);
            folder.refuseToTouch(notes);
            folder.refuseForeignFiles(Set.of());
        } catch (IOException e) {
            throw unwritable(output, e);
        }
    }

    /**
     * Replaces what an earlier build wrote by these files. Hidden files at the top such as {@code .gitignore} stay.
     *
     * @param output need not exist yet; its parents are made as needed
     * @param files in any order; may be empty
     * @return folders beside the output that hold files which appeared among ours while the site was replaced; usually empty
     * @throws RefusedOutput if the output holds foreign files, is in use by another build or cannot be written, or if two
     *     files have the same name but for case or Unicode form; the output is as before then
     */
    public static List<Path> publish(Path output, List<SiteFile> files) {
        SiteNames.check(files);
        try {
            var folder = OutputFolder.at(output);
            Files.createDirectories(folder.path().getParent());
            try (var work = WorkFolder.beside(folder.path())) {
                work.heal();
                folder.refuseForeignFiles(files.stream().map(SiteFile::path).collect(Collectors.toSet()));
                prepare(work, folder, files);
                work.swap();
                work.discardBackup();
                return work.kept();
            }
        } catch (IOException e) {
            throw unwritable(output, e);
        }
    }

    /**
     * Deletes what an earlier build wrote, and folders that are empty then. Files of others stay.
     *
     * @param output need not exist
     * @return how many files it had, its list included
     * @throws RefusedOutput if the output is in use by a build or cannot be changed
     */
    public static int delete(Path output) {
        try {
            var folder = OutputFolder.at(output);
            if (!folder.exists()) {
                return 0;
            }
            try (var work = WorkFolder.beside(folder.path())) {
                work.heal();
                var count = Manifest.pathsIn(folder.path()).size();
                // Nothing is staged, so no file counts as carried over.
                OwnFiles.delete(folder.path(), work.staging());
                return count;
            }
        } catch (IOException e) {
            throw new RefusedOutput("cannot delete the site in " + output + ": " + reason(e), e);
        }
    }

    private static void prepare(WorkFolder work, OutputFolder folder, List<SiteFile> files) throws IOException {
        try {
            stage(work.staging(), files);
            for (var file : folder.keptFiles()) {
                Files.copy(
                        file,
                        work.staging().resolve(file.getFileName()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException | RuntimeException e) {
            clearAfter(e, work);
            throw e;
        }
    }

    /** The list goes first: whatever a killed build has written after it can be recognised. */
    private static void stage(Path staging, List<SiteFile> files) throws IOException {
        Files.createDirectory(staging);
        var list = Manifest.of(files).getBytes(StandardCharsets.UTF_8);
        write(staging.resolve(Manifest.NAME), list);
        var folders = new HashSet<Path>();
        for (var file : files) {
            var path = resolve(staging, file.path());
            if (folders.add(path.getParent())) {
                Files.createDirectories(path.getParent());
            }
            write(path, file.content());
        }
    }

    /** A full disk is told by the system without the name of the file, which is what the author needs. */
    private static void write(Path path, byte[] content) throws IOException {
        try {
            Files.write(path, content, StandardOpenOption.CREATE_NEW);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw (IOException) new FileSystemException(path.toString(), null, e.getMessage()).initCause(e);
        }
    }

    private static Path resolve(Path staging, String path) {
        try {
            return staging.resolve(path);
        } catch (InvalidPathException e) {
            throw new RefusedOutput(
                    "this system cannot name a file '" + path
                            + "'; rename it in the notes, or run Java under a UTF-8 locale such as LC_ALL=C.UTF-8",
                    e);
        }
    }

    private static void clearAfter(Exception failure, WorkFolder work) {
        try {
            work.clear(work.staging());
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static RefusedOutput unwritable(Path output, IOException e) {
        return new RefusedOutput(
                "cannot write the site to " + output + ": " + reason(e) + "; what was there is unchanged", e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof FileSystemException failed && failed.getReason() == null) {
            return failed.getFile() + " (" + e.getClass().getSimpleName() + ")";
        }
        return String.valueOf(e.getMessage());
    }
}
