package dev.handbook.search;

/**
 * Addresses without what the browser can tell from the topic and the title, which halves what a hit costs.
 *
 * <pre>
 * topic at  topics/storage     title  What is a volume?
 * topics/storage.html#what-is-a-volume-2  →  .html#-2
 * topics/storage.html#q7                  →  .html##q7
 * </pre>
 */
final class ShortAddress {
    private ShortAddress() {}

    /**
     * The short form.
     *
     * @param url that begins with {@code base}
     * @param base what all addresses of a topic begin with
     * @param title what may stand in the address as a slug
     */
    static String of(String url, String base, String title) {
        var rest = url.substring(base.length());
        var hash = rest.indexOf('#');
        if (hash < 0) {
            return rest;
        }
        var anchor = rest.substring(hash + 1);
        var slug = slug(title);
        return rest.substring(0, hash + 1) + (anchor.startsWith(slug) ? anchor.substring(slug.length()) : "#" + anchor);
    }

    /** What two addresses have in common at their beginning, without the dot of an ending. */
    static String base(String one, String other) {
        var end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        var ending = one.lastIndexOf('.', end - 1);
        return one.substring(0, ending < 0 ? end : Math.min(end, ending));
    }

    /** Letters and digits of ASCII in lower case, a dash for all between two of them. */
    static String slug(String title) {
        var slug = new StringBuilder();
        for (var character : title.toCharArray()) {
            var isUpper = character >= 'A' && character <= 'Z';
            if (isUpper || character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
                slug.append((char) (isUpper ? character + 'a' - 'A' : character));
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        var end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
