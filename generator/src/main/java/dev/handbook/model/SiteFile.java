package dev.handbook.model;

import java.nio.charset.StandardCharsets;

/**
 * One file of the finished site. The list of them is everything that is ever written.
 *
 * @param path where it goes, relative to the output folder, with {@code /} between names; never absolute, never upwards
 * @param content its bytes; owned by this record, never changed
 */
public record SiteFile(String path, byte[] content) {
    public SiteFile {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("not a path inside the site: '" + path + "'");
        }
    }

    /** A text file in UTF-8. */
    public static SiteFile of(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content read as UTF-8. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
