package dev.handbook.preview;

import dev.handbook.model.SiteFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the preview shows at a moment: the last site that could be built, and what is wrong with the notes since.
 *
 * @param number of this state; the next one has the next number
 * @param files by their paths
 * @param problems as they are printed, a line each; empty when there are none
 * @param isStale whether the notes are too broken to be built, so that the files are those of an earlier state
 */
public record Preview(int number, Map<String, SiteFile> files, List<String> problems, boolean isStale) {
    public Preview {
        files = Map.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Before the first build there is nothing to see. */
    public static Preview empty() {
        return new Preview(0, Map.of(), List.of(), true);
    }

    /** A build went well. */
    public Preview built(List<SiteFile> site, List<String> problems) {
        var byPath = site.stream().collect(Collectors.toMap(SiteFile::path, Function.identity()));
        return new Preview(number + 1, byPath, problems, false);
    }

    /** A build failed: the last good site stays. */
    public Preview failed(List<String> problems) {
        return new Preview(number + 1, files, problems, true);
    }

    /** The file at a path of the site; empty when it has none. */
    Optional<SiteFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
