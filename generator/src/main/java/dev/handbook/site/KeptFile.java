package dev.handbook.site;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file of ours that is kept in a folder of the author's, written whole or not at all. */
public final class KeptFile {
    private KeptFile() {}

    /** What became of the file. */
    public enum Outcome {
        /** It said the same already. */
        UNCHANGED,
        /** It is new, or says something else now. */
        WRITTEN,
        /** The folder or the file cannot be written; nothing was changed. */
        READ_ONLY
    }

    /**
     * Puts {@code file} into {@code folder}, which is made if need be.
     *
     * @throws RefusedOutput if it cannot be written; what was there is unchanged
     */
    public static void write(Path folder, SiteFile file) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RefusedOutput("cannot make the folder " + folder, e);
        }
        if (keep(folder, file) == Outcome.READ_ONLY) {
            throw new RefusedOutput(
                    "cannot write " + folder.resolve(file.path()) + "; is it read-only, or the disk full?");
        }
    }

    /**
     * Puts {@code file} into {@code folder}.
     *
     * @param folder must exist
     */
    public static Outcome keep(Path folder, SiteFile file) {
        var target = folder.resolve(file.path());
        try {
            if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(target), file.content())) {
                return Outcome.UNCHANGED;
            }
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                    && (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(target))) {
                return Outcome.READ_ONLY;
            }
            var fresh = folder.resolve("." + file.path() + ".new");
            try {
                Files.deleteIfExists(fresh);
                Files.write(fresh, file.content(), StandardOpenOption.CREATE_NEW);
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return Outcome.WRITTEN;
        } catch (IOException e) {
            return Outcome.READ_ONLY; // what it would have said is told by the caller
        }
    }
}
