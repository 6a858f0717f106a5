package dev.handbook.notes;

import dev.handbook.model.Note;
import dev.handbook.model.Picture;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a folder of notes: files with an ending that a {@link Format} knows or with none, {@code glossary.yaml} and {@code handbook.yaml} at the
 * top, {@code *.glossary.yaml} anywhere, and pictures. Files of other kinds that look like an author's own are counted and mentioned once, by
 * folder and kind.
 *
 * <p>Hidden files and folders but {@code .handbook}, which is the author's own theme, {@code target}, {@code node_modules} and the output
 * folder are left out. So that nothing outside the folder
 * can get into a site, symbolic links are not followed: what a link inside the folder leads to is read where it lies, and a link
 * that leads elsewhere is reported. Devices, pipes and sockets are never opened. A file that cannot be used is a problem of the author's and
 * stops nothing.
 */
public final class NotesFolder {
    /** The largest note that is read, in bytes. */
    static final int NOTE_LIMIT = 8 * 1024 * 1024;

    /** The largest picture that is read, in bytes. */
    static final int PICTURE_LIMIT = 32 * 1024 * 1024;

    private static final Set<String> SKIPPED_FOLDERS = Set.of("node_modules", "target");
    private static final String SETTINGS = "handbook.yaml";
    private static final Pattern GLOSSARY =
            Pattern.compile("glossary\\.ya?ml|(?:.*/)?[^/]+\\.glossary\\.ya?ml", Pattern.CASE_INSENSITIVE);

    private static final String ENDINGS = String.join(
            ", ", Format.endings().stream().map(ending -> "." + ending).toList());

    private final Path root;
    private final Path output;
    private final List<Note> settings = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> glossaries = new ArrayList<>();
    private final List<Note> ids = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final UnreadFiles unread = new UnreadFiles();

    private NotesFolder(Path root, Path output) {
        this.root = root;
        this.output = output;
    }

    /**
     * Reads everything in the folder.
     *
     * @param notes the folder
     * @param output where the site goes; left out when it lies inside {@code notes}, and need not exist
     * @throws UnreadableNotes if the folder is missing, cannot be listed, or has no notes in it
     */
    public static Sources read(Path notes, Path output) {
        if (!Files.isDirectory(notes)) {
            throw new UnreadableNotes(
                    "the notes folder " + notes + (Files.exists(notes) ? " is not a folder" : " does not exist"));
        }
        try {
            var root = notes.toRealPath();
            var reader = new NotesFolder(root, Files.exists(output) ? output.toRealPath() : output.toAbsolutePath());
            reader.readFolder(root, "");
            return reader.sources(notes, ThemeFolder.read(root));
        } catch (IOException e) {
            throw new UnreadableNotes("cannot read the notes folder " + notes + ": " + e.getMessage(), e);
        }
    }

    private Sources sources(Path folder, ThemeFolder.Content theme) {
        if (notes.isEmpty() && problems.isEmpty()) {
            throw new UnreadableNotes("no notes in " + folder + ": none of its files ends in " + ENDINGS);
        }
        problems.addAll(unread.problems());
        problems.addAll(theme.problems());
        notes.sort(Comparator.comparing(Note::path));
        glossaries.sort(Comparator.comparing(Note::path));
        pictures.sort(Comparator.comparing(Picture::path));
        Collections.sort(problems);
        return new Sources(settings, notes, glossaries, ids, pictures, theme.files(), problems);
    }

    private void readFolder(Path folder, String prefix) throws IOException {
        try (var content = Files.newDirectoryStream(folder)) {
            for (var file : content) {
                var name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    readAny(file, prefix + name, name);
                }
            }
        }
    }

    private void readAny(Path file, String path, String name) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            checkLink(file, path);
        } else if (attributes.isDirectory()) {
            if (!SKIPPED_FOLDERS.contains(name) && !file.equals(output) && isUsable(path, name)) {
                readFolder(file, path + "/");
            }
        } else if (!isWanted(path)) {
            unread.add(path);
        } else if (isUsable(path, name)) {
            if (attributes.isRegularFile()) {
                readFile(file, path);
            } else {
                report("special-file", path, "neither a file nor a folder, so it is not read", "");
            }
        }
    }

    private void checkLink(Path link, String path) {
        if (!leadsInside(link)) {
            report(
                    "symbolic-link",
                    path,
                    "this symbolic link does not lead into the notes folder, so it is not followed",
                    "copy the file here, or delete the link");
        }
    }

    private boolean leadsInside(Path link) {
        try {
            return link.toRealPath().startsWith(root);
        } catch (IOException e) {
            // It leads nowhere, or in a circle.
            return false;
        }
    }

    private static boolean isWanted(String path) {
        return isNote(path)
                || isGlossary(path)
                || path.equals(IdFile.NAME)
                || path.equals(SETTINGS)
                || Picture.isPicture(path);
    }

    private static boolean isNote(String path) {
        return Format.byPath(path).isPresent() && !UnreadFiles.isKnown(path);
    }

    private static boolean isGlossary(String path) {
        return Format.ending(path).endsWith("ml") && GLOSSARY.matcher(path).matches();
    }

    /** Whether the name can be printed, linked and written again everywhere. */
    private boolean isUsable(String path, String name) {
        if (name.indexOf('\ufffd') >= 0) {
            report(
                    "file-name",
                    path,
                    "this file name is not text",
                    "rename it, or run Java under a UTF-8 locale such as LC_ALL=C.UTF-8");
            return false;
        }
        var odd = name.codePoints().filter(NotesFolder::isOdd).findFirst();
        odd.ifPresent(character -> report(
                "file-name",
                path,
                character == '\\'
                        ? "a file name with a backslash is not read"
                        : String.format(
                                Locale.ROOT, "a file name with the invisible character U+%04X is not read", character),
                "rename it"));
        return odd.isEmpty();
    }

    private static boolean isOdd(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Joiners are part of words and of emoji; the rest of this class turns the reading direction or is a stray
            // mark.
            case Character.FORMAT -> character != 0x200c && character != 0x200d;
            default -> character == '\\';
        };
    }

    private void readFile(Path file, String path) {
        var limit = Picture.isPicture(path) ? PICTURE_LIMIT : NOTE_LIMIT;
        byte[] content;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            content = in.readNBytes(limit + 1);
        } catch (IOException e) {
            report(
                    "unreadable",
                    path,
                    "this file cannot be read: " + e.getClass().getSimpleName(),
                    "check its permissions");
            return;
        }
        if (content.length > limit) {
            var megabytes = limit / (1024 * 1024);
            report("too-large", path, "this file is larger than " + megabytes + " MB and is not read", "split it");
        } else if (Picture.isPicture(path)) {
            addPicture(path, content);
        } else {
            addText(path, Decoder.decode(path, content));
        }
    }

    private void addPicture(String path, byte[] content) {
        var isSvg = path.toLowerCase(Locale.ROOT).endsWith(".svg");
        var danger = isSvg ? SvgPicture.danger(content) : Optional.<String>empty();
        if (danger.isEmpty()) {
            pictures.add(new Picture(path, content));
        } else {
            report(
                    "unsafe-picture",
                    path,
                    "this picture holds " + danger.get() + ", so it is more than a drawing and is not copied",
                    "Export it as plain SVG, or as PNG");
        }
    }

    private List<Note> listOf(String path) {
        return switch (path) {
            case SETTINGS -> settings;
            case IdFile.NAME -> ids;
            default -> isGlossary(path) ? glossaries : notes;
        };
    }

    private void addText(String path, Decoder.Decoded decoded) {
        if (!decoded.isWhole() && Format.ending(path).isEmpty()) {
            unread.add(path); // without an ending nothing says that it is meant to be text
            return;
        }
        if (decoded.isWhole()) {
            listOf(path).add(new Note(path, decoded.text()));
        }
        if (!decoded.remarks().isEmpty()) {
            var lines = new LineIndex(decoded.text());
            decoded.remarks().forEach(remark -> problems.add(problem(path, remark, lines)));
        }
    }

    private static Problem problem(String path, Decoder.Remark remark, LineIndex lines) {
        var place = lines.place(path, remark.offset());
        // Where the text ends too early, its next character is not known.
        var rest = remark.offset() == lines.length() ? "\ufffd" : "";
        return new Problem(
                remark.severity(),
                remark.rule(),
                place,
                remark.message(),
                remark.hint(),
                lines.text(place.line()) + rest);
    }

    private void report(String rule, String path, String message, String hint) {
        problems.add(new Problem(Severity.ERROR, rule, new Place(path, 1, 1), message, hint, ""));
    }
}
