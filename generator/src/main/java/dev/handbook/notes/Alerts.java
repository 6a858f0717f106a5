package dev.handbook.notes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Remarks that stand out, by whatever name a format or program calls them. Formats write them as Markdown does, {@code [!NOTE]} at the
 * start of a block quote; {@link OwnElements} makes a titled box of it.
 */
final class Alerts {
    /** The five kinds that look different, by the names that authors use. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("note", "note"),
            Map.entry("info", "note"),
            Map.entry("seealso", "note"),
            Map.entry("abstract", "note"),
            Map.entry("summary", "note"),
            Map.entry("example", "note"),
            Map.entry("quote", "note"),
            Map.entry("question", "note"),
            Map.entry("faq", "note"),
            Map.entry("todo", "note"),
            Map.entry("tip", "tip"),
            Map.entry("hint", "tip"),
            Map.entry("success", "tip"),
            Map.entry("important", "important"),
            Map.entry("warning", "warning"),
            Map.entry("attention", "warning"),
            Map.entry("bug", "warning"),
            Map.entry("caution", "caution"),
            Map.entry("danger", "caution"),
            Map.entry("error", "caution"));

    private Alerts() {}

    /** The kind of remark that a name stands for, whatever its capitals; nothing if it stands for none. */
    static Optional<String> kind(String name) {
        return Optional.ofNullable(KINDS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Opens a paragraph of a block quote with the mark of a remark. */
    static void mark(Element paragraph, String name, String title) {
        paragraph.appendText("[!" + name + "]" + (title.isBlank() ? "" : " " + title.strip()) + "\n");
    }
}
