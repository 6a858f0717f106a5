package dev.handbook.pages;

/**
 * Where the site and its notes are found on the web.
 *
 * @param url of the site's root, ends in a slash; empty for a site that is read from disk or moves around
 * @param editUrl of a note, with {@code {path}} for its path and perhaps {@code {line}}; empty when readers cannot edit notes
 */
public record Publication(String url, String editUrl) {
    /** Neither the site nor its notes are on the web. */
    public static final Publication NOWHERE = new Publication("", "");

    /** The file of the picture that stands for the site where somebody links to it. */
    public static final String PICTURE = "assets/card.png";

    private static final String HOME = "index.html";

    public Publication {
        url = url.isEmpty() || url.endsWith("/") ? url : url + "/";
    }

    /** The same notes in a site that lies at no known address. */
    public Publication withoutUrl() {
        return new Publication("", editUrl);
    }

    /** Whether addresses of the site are known to the world. */
    boolean isKnown() {
        return !url.isEmpty();
    }

    /** The one address of a file of the site, such as {@code https://example.org/topics/images.html}; the folder alone for the home page. */
    String absolute(String path) {
        return path.equals(HOME) ? url : url + Encoded.path(path);
    }

    /** The folder of the site on its server, such as {@code /handbook/}; empty when it is not known. */
    public String folder() {
        return isKnown() ? url.substring(url.indexOf('/', url.indexOf("//") + 2)) : "";
    }

    /**
     * Where a line of a note is edited; empty when nobody said where.
     *
     * @param line 1-based
     */
    String edit(String path, int line) {
        return editUrl.replace("{path}", Encoded.path(path)).replace("{line}", Integer.toString(line));
    }
}
