package dev.handbook;

import dev.handbook.model.SiteFile;
import java.util.List;
import java.util.Locale;

/** How large a site is, in words for its author. */
final class SiteSize {
    private SiteSize() {}

    /** Such as {@code 61 files, 1.4 MB}; a kilobyte has 1000 bytes. */
    static String of(List<SiteFile> files) {
        var bytes = files.stream().mapToLong(file -> file.content().length).sum();
        var size = bytes < 1_000_000
                ? (bytes + 999) / 1000 + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
        return files.size() + (files.size() == 1 ? " file, " : " files, ") + size;
    }
}
