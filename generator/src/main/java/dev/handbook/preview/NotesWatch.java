package dev.handbook.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Notices that something in a folder has been saved. It looks at times and sizes now and then, which works alike on every system and
 * disk, also on those that send no notice.
 */
public final class NotesWatch {
    private static final Set<String> SKIPPED = Set.of("node_modules", "target");

    /** The one hidden folder that is an author's own: it holds the theme. */
    private static final String THEME = ".handbook";

    private final Path folder;
    private final Path skipped;
    private Map<Path, String> seen;

    /**
     * Remembers how the folder is now.
     *
     * @param skipped a folder that is not looked at, such as the output; need not exist
     */
    public NotesWatch(Path folder, Path skipped) {
        this.folder = folder.toAbsolutePath().normalize();
        this.skipped = skipped.toAbsolutePath().normalize();
        this.seen = look();
    }

    /** Whether anything was added, changed or deleted since the last look. */
    public boolean hasChanged() {
        var now = look();
        var changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private Map<Path, String> look() {
        var files = new HashMap<Path, String>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    var name = path.getFileName().toString();
                    var isHidden = name.startsWith(".") && !name.equals(THEME);
                    var isLeftOut = isHidden || SKIPPED.contains(name) || path.equals(skipped);
                    return isLeftOut && !path.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    // Hidden files are no notes; editors write many of them.
                    if (!path.getFileName().toString().startsWith(".")) {
                        files.put(path, attributes.lastModifiedTime() + " " + attributes.size());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException e) {
                    return FileVisitResult.CONTINUE; // deleted while we looked: the next look sees it
                }
            });
        } catch (IOException e) {
            return files; // the folder is gone for the moment; so are its files
        }
        return files;
    }
}
