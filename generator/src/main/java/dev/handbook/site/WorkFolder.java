package dev.handbook.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hidden folder beside the output in which a site is prepared, for one build at a time. Being beside it means being on the same disk, so
 * that renaming suffices.
 *
 * <pre>
 * parent/site/                      what readers see
 * parent/.handbook-tmp-site/lock    held while a build writes; the system lets go of it when the build is killed
 * parent/.handbook-tmp-site/new     the next site, until it becomes the output
 * parent/.handbook-tmp-site/old     the last site, from the moment it was the output until it is deleted
 * parent/.handbook-tmp-site/kept-1  files that a build found in old or new and that were not its own
 * </pre>
 *
 * A build that is killed leaves some of this behind, and {@link #heal} brings it in order.
 */
final class WorkFolder implements AutoCloseable {
    private static final int ATTEMPTS = 100;

    private final Path folder;
    private final Path output;
    private final FileChannel channel;
    private final List<Path> kept = new ArrayList<>();

    private WorkFolder(Path folder, Path output, FileChannel channel) {
        this.folder = folder;
        this.output = output;
        this.channel = channel;
    }

    /**
     * Makes the folder and locks it.
     *
     * @throws RefusedOutput if another build holds it
     */
    static WorkFolder beside(Path output) throws IOException {
        var folder = output.resolveSibling(".handbook-tmp-" + output.getFileName());
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var channel = lock(folder, output);
            if (channel.isPresent()) {
                return new WorkFolder(folder, output, channel.get());
            }
        }
        throw inUse(output, folder);
    }

    /** Empty when the build before us has just thrown this lock away: then there is a fresh one to be had. */
    private static Optional<FileChannel> lock(Path folder, Path output) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new RefusedOutput("cannot work in " + folder + ": it is not a folder; delete it");
            }
            Files.createDirectories(folder);
        }
        try {
            var channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            return hold(channel, output, folder);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileChannel> hold(FileChannel channel, Path output, Path folder) throws IOException {
        var isOurs = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(output, folder);
            }
            isOurs = channel.size() == 0;
        } catch (OverlappingFileLockException e) {
            throw inUse(output, folder);
        } finally {
            if (!isOurs) {
                channel.close();
            }
        }
        return isOurs ? Optional.of(channel) : Optional.empty();
    }

    private static RefusedOutput inUse(Path output, Path folder) {
        return new RefusedOutput("another build is writing to " + output + " (it holds " + folder.resolve("lock")
                + "); wait until it has finished");
    }

    /** Where the next site is prepared; it does not exist yet. */
    Path staging() {
        return folder.resolve("new");
    }

    /** Where the last site waits to be deleted. */
    Path backup() {
        return folder.resolve("old");
    }

    /** Undoes what a killed build left: the last site goes back to its place, or away if the next one took its place. */
    void heal() throws IOException {
        if (Files.exists(backup(), LinkOption.NOFOLLOW_LINKS) && !Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(backup(), output, StandardCopyOption.ATOMIC_MOVE);
        }
        clear(backup());
        clear(staging());
    }

    /**
     * Lets the staged site take the place of the output. When that fails half way the output is as before.
     */
    void swap() throws IOException {
        var hadSite = Files.exists(output, LinkOption.NOFOLLOW_LINKS);
        if (hadSite) {
            Files.move(output, backup(), StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(staging(), output, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (hadSite) {
                Files.move(backup(), output, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    /**
     * Deletes the site that was replaced. It is the next build's turn when that fails: the new site is in place, which is what counts.
     */
    void discardBackup() {
        try {
            clear(backup());
        } catch (IOException e) {
            kept.add(backup());
        }
    }

    /** Deletes our files in one of the folders here; what is left is set aside and appears in {@link #kept}. */
    void clear(Path site) throws IOException {
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        OwnFiles.delete(site, output);
        if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            var number = 1;
            while (Files.exists(folder.resolve("kept-" + number), LinkOption.NOFOLLOW_LINKS)) {
                number++;
            }
            kept.add(Files.move(site, folder.resolve("kept-" + number), StandardCopyOption.ATOMIC_MOVE));
        }
    }

    /** The folders that hold files which were in the way and are not ours; usually empty. */
    List<Path> kept() {
        return List.copyOf(kept);
    }

    /**
     * Lets the next build in. The lock file is deleted while it is still held and marked by a byte, so that a build that has
     * already opened it sees that it holds nothing any more.
     */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(folder.resolve("lock"));
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Kept files are in it, or the next build already is.
            return;
        }
    }
}
