package dev.handbook.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that a site is published to, and what may be in it beforehand: files that its {@linkplain Manifest list} names, and at its top
 * hidden files such as {@code .gitignore} or a {@code CNAME}, which stay. Everything else is foreign.
 *
 * @param path absolute, its parents without symbolic links
 */
record OutputFolder(Path path) {
    private static final int FOREIGN_FILES_SHOWN = 3;
    private static final Set<String> NEVER_READ = Set.of("target", "node_modules");
    private static final int FOREIGN_FILES_COUNTED = 1000;

    /**
     * The folder at this path.
     *
     * @throws RefusedOutput if no site may ever be written there
     */
    static OutputFolder at(Path output) throws IOException {
        var folder = new OutputFolder(real(output.toAbsolutePath().normalize()));
        folder.refuseWrongPlace();
        folder.refuseWrongKind();
        return folder;
    }

    private void refuseWrongPlace() throws IOException {
        if (path.getFileName() == null) {
            throw refused("is the root of a file system");
        }
        if (real(Path.of(System.getProperty("user.home")).toAbsolutePath()).startsWith(path)) {
            throw refused("is or holds your home folder");
        }
        for (var name : path) {
            if (name.toString().equals(".git")) {
                throw refused("is inside the data of a git repository");
            }
        }
    }

    private void refuseWrongKind() {
        if (Files.isSymbolicLink(path)) {
            throw refused("is a symbolic link; name the folder that it leads to, or");
        }
        if (exists() && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            throw refused("is not a folder");
        }
        if (Files.exists(path.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
            throw refused("is a git repository");
        }
    }

    /** The folder of the author's theme has a hidden name, and is read. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") && !name.equals(".handbook");
    }

    /** Whether anything is there. */
    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * @param notes the folder with the notes, which exists
     * @throws RefusedOutput if a site written here would replace the notes, or be read as notes by the next build
     */
    void refuseToTouch(Path notes) throws IOException {
        var realNotes = notes.toRealPath();
        if (realNotes.startsWith(path)) {
            throw refused("is or holds the folder with the notes, " + notes);
        }
        if (path.startsWith(realNotes) && !isLeftOut(realNotes.relativize(path))) {
            throw refused("is inside the folder with the notes, " + notes
                    + ", where pages would be taken for notes; a folder in " + notes.resolve("target")
                    + " would do, for that is never read");
        }
    }

    /** Whether it lies in a folder that is never looked into for notes. */
    private static boolean isLeftOut(Path inNotes) {
        for (var name : inNotes) {
            if (isHidden(name.toString()) || NEVER_READ.contains(name.toString())) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param newFiles paths that are about to be written
     * @throws RefusedOutput if a file here would be lost
     */
    void refuseForeignFiles(Set<String> newFiles) throws IOException {
        if (!exists()) {
            return;
        }
        var own = Manifest.pathsIn(path);
        var foreign = new ArrayList<String>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var name = nameOf(path, file);
                var known = attributes.isRegularFile() && own.contains(name)
                        || isKept(name, attributes) && !newFiles.contains(name);
                if (!known) {
                    foreign.add(name);
                }
                return foreign.size() < FOREIGN_FILES_COUNTED ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        });
        if (!foreign.isEmpty()) {
            throw foreign(foreign);
        }
    }

    /** The files at the top that the site leaves in place, sorted; empty when there is no folder. */
    List<Path> keptFiles() throws IOException {
        if (!exists()) {
            return List.of();
        }
        var own = Manifest.pathsIn(path);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isKeptName(nameOf(path, file)) && !own.contains(nameOf(path, file)))
                    .sorted()
                    .toList();
        }
    }

    /** The path of a file inside a folder, as a {@link Manifest} writes it. */
    static String nameOf(Path folder, Path file) {
        var names = new ArrayList<String>();
        folder.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private static boolean isKept(String name, BasicFileAttributes attributes) {
        return attributes.isRegularFile() && isKeptName(name);
    }

    /** {@code CNAME} because GitHub Pages puts it beside the pages by itself. */
    private static boolean isKeptName(String name) {
        return !name.contains("/") && (name.startsWith(".") || name.equals("CNAME")) && !name.equals(Manifest.NAME);
    }

    private RefusedOutput foreign(List<String> names) {
        var count = names.size();
        var shown = names.stream().sorted().limit(FOREIGN_FILES_SHOWN).collect(Collectors.joining("', '", "'", "'"));
        var more = count > FOREIGN_FILES_SHOWN ? " …" : "";
        var files = count == 1 ? "a file" : count + (count < FOREIGN_FILES_COUNTED ? "" : " or more") + " files";
        return refused("holds " + files + " that Handbook did not write: " + shown + more + "; move "
                + (count == 1 ? "it" : "them") + " away, or");
    }

    /** @param reason what is wrong, up to the way out, which is always there */
    private RefusedOutput refused(String reason) {
        return new RefusedOutput("no site is written to " + path + ": it " + reason
                + (reason.endsWith(", or") ? " " : "; ") + "choose another output folder");
    }

    /** With the symbolic links among the parents that exist followed; the last name is taken as it is. */
    private static Path real(Path path) throws IOException {
        var parent = path.getParent();
        if (parent == null) {
            return path;
        }
        var realParent = Files.exists(parent) ? parent.toRealPath() : real(parent);
        return realParent.resolve(path.getFileName());
    }
}
