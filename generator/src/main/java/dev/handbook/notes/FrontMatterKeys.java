package dev.handbook.notes;

import dev.handbook.model.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which keys front matter may have: ours, and those that other tools read from the same notes. */
final class FrontMatterKeys {
    private static final List<String> OURS = List.of("topic", "title", "tags", "lang", "dir", "dialect", "encoding");

    /** What Jekyll, Hugo, Obsidian, Docusaurus, VitePress, MkDocs, Pandoc and card programs keep there. */
    private static final Set<String> FOREIGN = Set.of(
            ("abstract alias aliases author authors bibliography canonical canonical_url categories category classes comments"
                            + " completed cover coverimage created creator cssclass cssclasses custom_edit_url date date_created"
                            + " date_modified deck description difficulty disqus draft editlink excerpt featured_image"
                            + " footer hide hide_table_of_contents hide_title id image images index isdraft keywords language"
                            + " lastmod lastupdated last_modified_at layout level linktitle locale menu modified nav_exclude"
                            + " nav_order navbar next no_toc order outline output pagetitle pagination_label parent permalink position"
                            + " prev priority publish published publishdate redirect redirect_from redirect_to reviewed sidebar"
                            + " sidebar_class_name sidebar_label sidebar_position slug source sources status subject subtitle"
                            + " summary tag template theme thumbnail toc toc_max_heading_level toc_min_heading_level type unlisted"
                            + " updated url version weight")
                    .split(" "));

    /** Those of them whose words readers are meant to see. */
    private static final Set<String> PROSE = Set.of("abstract", "description", "excerpt", "subtitle", "summary");

    /** Those of them that name what a note is about, as tags do. */
    private static final Set<String> LIKE_TAGS = Set.of("tag", "categories", "category", "keywords");

    /** As BCP 47 makes them, roughly: {@code en}, {@code pt-BR}, {@code zh-Hans-TW}. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

    private FrontMatterKeys() {}

    /** Whether the key means something to us. */
    static boolean isOurs(String key) {
        return OURS.contains(key);
    }

    /** Whether the value of a key of ours stands in the pages; the others only say how to read the note. */
    static boolean isShown(String key) {
        return key.equals("topic") || key.equals("title");
    }

    /** Whether the value is something to read. */
    static boolean isProse(String key) {
        return PROSE.contains(key);
    }

    /** Whether the values are tags by another name. */
    static boolean isLikeTags(String key) {
        return LIKE_TAGS.contains(key);
    }

    /** Whether the key needs no remark. */
    static boolean isKnown(String key) {
        return isOurs(key) || FOREIGN.contains(key.toLowerCase(Locale.ROOT));
    }

    /** What a value of a key of ours means; nothing if it means nothing. An empty value is one, too. */
    static Optional<String> meaning(String key, String value) {
        return switch (key) {
            case "lang" ->
                Optional.of(value.replace('_', '-'))
                        .filter(tag -> tag.isEmpty() || LANGUAGE.matcher(tag).matches());
            case "dir" ->
                Optional.of(value.toLowerCase(Locale.ROOT))
                        .filter(Set.of("", "ltr", "rtl", "auto")::contains)
                        .map(dir -> dir.equals("auto") ? "" : dir);
            default -> Optional.of(value);
        };
    }

    /** What values of a key have to be. */
    static String expected(String key) {
        return key.equals("dir") ? "ltr, rtl or auto" : "a language tag such as en, pt-BR or zh-Hans";
    }

    /** What to say about keys that are neither. */
    static String unknown(List<String> keys) {
        var shown = keys.stream().limit(5).map(GlossaryFile::quote).collect(Collectors.joining(", "));
        return "nothing is known about " + (keys.size() == 1 ? "the key " : "the keys ") + shown
                + (keys.size() > 5 ? " and " + (keys.size() - 5) + " more" : "");
    }

    /** The key of ours that was probably meant, as a question, or which ones there are. */
    static String hint(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Nearest.to(key, OURS).stream())
                .findFirst()
                .map(ours -> "Did you mean '" + ours + "'?")
                .orElse("Handbook reads " + String.join(", ", OURS));
    }
}
