package dev.handbook.notes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which keys front matter may have: ours, and those that other tools read from the same notes. */
final class FrontMatterKeys {
    private static final List<String> OURS = List.of("topic", "title", "tags", "lang", "dialect");

    /** What Jekyll, Hugo, Obsidian, Docusaurus, VitePress, MkDocs, Pandoc and card programs keep there. */
    private static final Set<String> FOREIGN = Set.of(
            ("abstract alias aliases author authors bibliography canonical canonical_url categories category classes comments"
                            + " completed cover coverimage created creator cssclass cssclasses custom_edit_url date date_created"
                            + " date_modified deck description difficulty disqus draft editlink encoding excerpt featured_image"
                            + " footer hide hide_table_of_contents hide_title id image images index isdraft keywords language"
                            + " lastmod lastupdated last_modified_at layout level linktitle locale menu modified nav_exclude"
                            + " nav_order navbar next no_toc order outline output pagetitle pagination_label parent permalink position"
                            + " prev priority publish published publishdate redirect redirect_from redirect_to reviewed sidebar"
                            + " sidebar_class_name sidebar_label sidebar_position slug source sources status subject subtitle"
                            + " summary tag template theme thumbnail toc toc_max_heading_level toc_min_heading_level type unlisted"
                            + " updated url version weight")
                    .split(" "));

    private FrontMatterKeys() {}

    /** Whether the key means something to us. */
    static boolean isOurs(String key) {
        return OURS.contains(key);
    }

    /** Whether the key needs no remark. */
    static boolean isKnown(String key) {
        return isOurs(key) || FOREIGN.contains(key.toLowerCase(Locale.ROOT));
    }

    /** What to say about keys that are neither. */
    static String unknown(List<String> keys) {
        var shown = keys.stream().limit(5).map(GlossaryFile::quote).collect(Collectors.joining(", "));
        return "nothing is known about " + (keys.size() == 1 ? "the key " : "the keys ") + shown
                + (keys.size() > 5 ? " and " + (keys.size() - 5) + " more" : "");
    }

    /** The key of ours that was probably meant, as a question, or which ones there are. */
    static String hint(List<String> keys) {
        for (var key : keys) {
            for (var ours : OURS) {
                if (key.length() <= 2 * ours.length() && distance(key.toLowerCase(Locale.ROOT), ours) <= 2) {
                    return "Did you mean '" + ours + "'?";
                }
            }
        }
        return "Handbook reads " + String.join(", ", OURS);
    }

    /** How many letters must be added, dropped or changed (Levenshtein 1966). */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
