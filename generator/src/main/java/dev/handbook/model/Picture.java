package dev.handbook.model;

import java.util.Locale;
import java.util.Set;

/**
 * A picture in the notes folder that a note may show.
 *
 * @param path where it lies, relative to the notes folder, with {@code /} between names
 * @param content its bytes; owned by this record, never changed
 */
public record Picture(String path, byte[] content) {
    private static final Set<String> TYPES = Set.of("avif", "gif", "jpeg", "jpg", "png", "svg", "webp");

    /** Whether a file of this name is a picture that browsers show. */
    public static boolean isPicture(String path) {
        return TYPES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
