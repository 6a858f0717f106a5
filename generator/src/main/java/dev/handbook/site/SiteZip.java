package dev.handbook.site;

import dev.handbook.model.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A whole site as one file to send or to keep. Equal sites give equal bytes, whenever and wherever they are zipped. */
public final class SiteZip {
    private SiteZip() {}

    /**
     * Zips a site into one folder, so that unzipping it anywhere makes no mess.
     *
     * @param files in any order
     * @param folder the name of that folder
     * @param time what every entry is dated
     * @return the bytes of the zip file
     */
    public static byte[] of(List<SiteFile> files, String folder, LocalDateTime time) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file :
                    files.stream().sorted(Comparator.comparing(SiteFile::path)).toList()) {
                var entry = new ZipEntry(folder + "/" + file.path());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot zip in memory", e);
        }
        return bytes.toByteArray();
    }
}
