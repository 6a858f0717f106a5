package dev.handbook.site;

import dev.handbook.model.SiteFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks that no link of a finished site leads nowhere: every address inside the site names one of its files, and every fragment
 * an id in that file if it is a page. What authors got wrong has been reported and left out long before, so a link that fails here is
 * our own mistake.
 *
 * <p>Addresses have to work from disk as well, where there is no server to turn {@code topics/} into {@code topics/index.html} and {@code /}
 * is the root of the disk: a link to a folder or from the root is broken too. Addresses with a scheme and those of other hosts are not looked at.
 */
public final class LinkCheck {
    private static final String ID = "id";
    /** Attributes that hold addresses, and the one that addresses lead to. */
    private static final List<String> ATTRIBUTES = List.of(ID, "href", "src", "action", "poster");

    private static final int SHOWN = 20;

    /** The one page that is shown at addresses other than its own. */
    private static final String NOT_FOUND = "404.html";

    private final Set<String> paths;
    /** The ids of each page. */
    private final Map<String, Set<String>> ids = new HashMap<>();
    /** The fragments that are linked, by page, and where first. */
    private final Map<String, Map<String, String>> fragments = new HashMap<>();

    /** What addresses stand for, by the folder of their page. */
    private final Map<String, Map<String, String>> targets = new HashMap<>();

    private final Set<String> broken = new TreeSet<>();

    /** What addresses begin with that lead to the site from the root of its server; empty when there are none. */
    private final String folder;

    private LinkCheck(Set<String> paths, String folder) {
        this.paths = paths;
        this.folder = folder;
    }

    /**
     * The links that lead nowhere, sorted, as {@code index.html: "topics/x.html" is not a file of the site}; empty for a sound
     * site. Takes time in proportion to the size of the pages.
     */
    public static List<String> brokenLinks(List<SiteFile> files) {
        return brokenLinks(files, "");
    }

    /**
     * The same for a site that lies in a folder of a server, such as {@code /handbook/}: the page for addresses that do not exist may lead
     * there from the root.
     */
    public static List<String> brokenLinks(List<SiteFile> files, String folder) {
        var check = new LinkCheck(files.stream().map(SiteFile::path).collect(Collectors.toSet()), folder);
        var pages = files.parallelStream()
                .filter(file -> file.path().endsWith(".html"))
                .map(LinkCheck::read)
                .toList();
        pages.forEach(check::add);
        check.checkFragments();
        return List.copyOf(check.broken);
    }

    /**
     * Stops the build when a link leads nowhere.
     *
     * @param folder of the site on its server, or empty
     * @throws IllegalStateException naming the links
     */
    public static void check(List<SiteFile> files, String folder) {
        var broken = brokenLinks(files, folder);
        if (!broken.isEmpty()) {
            var more = broken.size() > SHOWN ? "\n  … and " + (broken.size() - SHOWN) + " more" : "";
            throw new IllegalStateException("the site has broken links:\n  "
                    + broken.stream().limit(SHOWN).collect(Collectors.joining("\n  ")) + more);
        }
    }

    /** What a page holds; pages are read on as many threads as there are. */
    private record Page(String path, Set<String> ids, Set<String> links) {}

    private static Page read(SiteFile page) {
        var ids = new HashSet<String>();
        var links = new LinkedHashSet<String>();
        Tags.read(page.content(), ATTRIBUTES, (name, value) -> (name.equals(ID) ? ids : links).add(value));
        return new Page(page.path(), ids, links);
    }

    private void add(Page page) {
        page.links().forEach(link -> checkLink(page.path(), link));
        ids.put(page.path(), page.ids());
    }

    private void checkLink(String page, String link) {
        if (leadsElsewhere(link)) {
            return;
        }
        var hash = link.indexOf('#');
        var written = upTo('?', upTo('#', link));
        var address = page.equals(NOT_FOUND) && !folder.isEmpty() && written.startsWith(folder)
                ? written.substring(folder.length())
                : written;
        if (address.startsWith("/") || address.isEmpty() && hash < 0) {
            broken.add(page + ": \"" + link + "\" is no address that works from disk");
            return;
        }
        var target = address.isEmpty() ? page : target(page, address);
        if (!paths.contains(target)) {
            broken.add(page + ": \"" + link + "\" is not a file of the site");
        } else if (hash >= 0 && hash + 1 < link.length()) {
            fragments
                    .computeIfAbsent(target, path -> new HashMap<>())
                    .putIfAbsent(decode(link.substring(hash + 1)), page);
        }
    }

    /** Whether it begins with a scheme or names a host. */
    private static boolean leadsElsewhere(String link) {
        var at = 0;
        while (at < link.length() && ":/?#".indexOf(link.charAt(at)) < 0) {
            at++;
        }
        return link.startsWith("//") || at > 0 && at < link.length() && link.charAt(at) == ':';
    }

    private static String upTo(char mark, String link) {
        var end = link.indexOf(mark);
        return end < 0 ? link : link.substring(0, end);
    }

    private void checkFragments() {
        fragments.forEach((target, wanted) -> wanted.forEach((fragment, page) -> {
            if (ids.containsKey(target) && !ids.get(target).contains(fragment)) {
                broken.add(page + ": \"" + target + "#" + fragment + "\" names no id of that page");
            }
        }));
    }

    /** Pages of one folder name the same files again and again. */
    private String target(String page, String address) {
        return targets.computeIfAbsent(page.substring(0, page.lastIndexOf('/') + 1), folder -> new HashMap<>())
                .computeIfAbsent(address, written -> resolve(page, decode(written)));
    }

    /** The path meant by {@code address} in {@code page}; it begins with {@code ..} when it leaves the site. */
    private static String resolve(String page, String address) {
        var names = new ArrayDeque<>(List.of(page.split("/")));
        names.removeLast();
        for (var name : address.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", new ArrayList<>(names));
    }

    private static String decode(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray percent sign: no file has this name, and the link is reported as written.
            return address;
        }
    }
}
