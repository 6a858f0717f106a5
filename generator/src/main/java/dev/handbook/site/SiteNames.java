package dev.handbook.site;

import dev.handbook.model.SiteFile;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that the files of a site can lie side by side on every file system: some take {@code A.png} and {@code a.png} for one file, and some
 * take two spellings of {@code é} for one.
 */
final class SiteNames {
    /** From the folded path to the path that came first. */
    private final Map<String, String> files = new HashMap<>();

    /** From the folded path of a folder to a file in it. */
    private final Map<String, String> folders = new HashMap<>();

    private SiteNames() {}

    /**
     * @throws RefusedOutput if two files would overwrite each other, or one is where another needs a folder
     * @throws IllegalArgumentException if a path is not a plain path of names
     */
    static void check(List<SiteFile> files) {
        var names = new SiteNames();
        files.forEach(file -> names.addFile(file.path()));
        files.forEach(file -> names.checkFolders(file.path()));
    }

    private void addFile(String path) {
        checkPlain(path);
        var other = files.putIfAbsent(fold(path), path);
        if (other != null) {
            throw new RefusedOutput("two files of the site have names that many disks take for one: '" + other
                    + "' and '" + path + "'; rename one of them in the notes");
        }
        for (var slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.putIfAbsent(fold(path.substring(0, slash)), path);
        }
    }

    private void checkFolders(String path) {
        var inside = folders.get(fold(path));
        if (inside != null) {
            throw new RefusedOutput("'" + path + "' is a file of the site, but '" + inside
                    + "' needs a folder of that name; rename one of them in the notes");
        }
    }

    private static void checkPlain(String path) {
        for (var name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                throw new IllegalArgumentException("not a plain path: '" + path + "'");
            }
        }
        if (path.equals(Manifest.NAME) || path.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a path of a site: '" + path + "'");
        }
    }

    /** Without the differences in letter case and Unicode form; character by character, so that {@code ß} is not {@code ss}. */
    private static String fold(String path) {
        var folded = new StringBuilder(path.length());
        Normalizer.normalize(path, Normalizer.Form.NFD)
                .codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
