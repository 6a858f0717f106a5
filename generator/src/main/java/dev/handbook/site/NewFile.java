package dev.handbook.site;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written once and belongs to the author from then on. */
public final class NewFile {
    private NewFile() {}

    /**
     * Writes the content of a file to a path, unless something is there already. Folders are made as needed.
     *
     * @return whether it was written
     * @throws RefusedOutput if it cannot be written
     */
    public static boolean write(Path path, SiteFile file) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, file.content(), StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new RefusedOutput("cannot write " + path + ": " + e.getMessage(), e);
        }
    }
}
