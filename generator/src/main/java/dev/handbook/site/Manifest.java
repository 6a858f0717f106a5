package dev.handbook.site;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of the files that a build wrote, kept in the site itself as {@code .handbook-files}. One line per file, sorted by path, in the
 * form that {@code sha256sum -c} reads:
 *
 * <pre>
 * line = sha-256 in 64 hexadecimal digits, two spaces, path with "/" between names
 * </pre>
 *
 * A line that is not of this form lists nothing, so a damaged list makes files foreign and never the other way round.
 */
final class Manifest {
    /** Its name in the site's root. */
    static final String NAME = ".handbook-files";

    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}  (.+)");

    private Manifest() {}

    /** The list of these files, itself left out. */
    static String of(List<SiteFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(SiteFile::path))
                .map(file -> sha256(file.content()) + "  " + file.path() + "\n")
                .collect(Collectors.joining());
    }

    /** The paths that the list in {@code folder} names, and the list itself; empty when there is no list. */
    static Set<String> pathsIn(Path folder) throws IOException {
        var list = folder.resolve(NAME);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        var paths = new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                .lines()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
        paths.add(NAME);
        return paths;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
