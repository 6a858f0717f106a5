package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows every relative link of a site, as a reader would who opens it from disk. */
final class SiteLinks {
    private static final Pattern ADDRESS = Pattern.compile("<[a-z][^>]*?\\s(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("<[a-z][^>]*?\\sid=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z0-9+.-]*:.*");

    /** Comes with the search, not with the pages. */
    private static final String INDEX = "assets/search-index.js";

    private SiteLinks() {}

    /** The links that lead nowhere, as {@code page -> address}. */
    static List<String> broken(Collection<SiteFile> files) {
        Map<String, Set<String>> idsByPath = files.stream()
                .collect(Collectors.toMap(SiteFile::path, file -> isPage(file) ? Set.copyOf(ids(file)) : Set.of()));
        var broken = new ArrayList<String>();
        for (var page : pages(files)) {
            for (var address : addresses(page)) {
                var target = URI.create("site:/" + page.path()).resolve(address);
                var ids = idsByPath.get(target.getPath().substring(1));
                var fragment = target.getFragment();
                if (ids == null || (fragment != null && !ids.contains(fragment))) {
                    broken.add(page.path() + " -> " + address);
                }
            }
        }
        return broken;
    }

    /** The pages among the files. */
    static List<SiteFile> pages(Collection<SiteFile> files) {
        return files.stream().filter(SiteLinks::isPage).toList();
    }

    /** The ids of a page, in order. */
    static List<String> ids(SiteFile page) {
        return ID.matcher(page.text()).results().map(found -> found.group(1)).toList();
    }

    private static List<String> addresses(SiteFile page) {
        return ADDRESS.matcher(new String(page.content(), StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(address -> !address.endsWith(INDEX))
                .filter(address -> !ELSEWHERE.matcher(address).matches())
                .toList();
    }

    private static boolean isPage(SiteFile file) {
        return file.path().endsWith(".html");
    }
}
