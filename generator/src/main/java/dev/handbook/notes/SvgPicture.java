package dev.handbook.notes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Tells whether an SVG file is a drawing and nothing more. A browser that shows it inside a page runs nothing, but a reader may open it
 * by itself, and then a script in it would run as the site.
 */
final class SvgPicture {
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textpath",
            "marker",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "pattern",
            "filter",
            "feblend",
            "fecolormatrix",
            "fecomposite",
            "fedropshadow",
            "feflood",
            "fegaussianblur",
            "femerge",
            "femergenode",
            "feoffset",
            "style",
            "switch",
            "metadata");

    private SvgPicture() {}

    /** What makes this file more than a drawing, in words; nothing when it is one. */
    static Optional<String> danger(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        if (text.contains("<!ENTITY") || text.contains("<?xml-stylesheet")) {
            return Optional.of("an entity or style sheet declaration");
        }
        return Jsoup.parse(text, "", Parser.xmlParser()).getAllElements().stream()
                .filter(element -> element.parent() != null)
                .map(SvgPicture::danger)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> danger(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        if (!DRAWING.contains(name.substring(name.indexOf(':') + 1))
                && !element.parents().stream()
                        .anyMatch(parent -> parent.tagName().equals("metadata"))) {
            return Optional.of("the element <" + element.tagName() + ">");
        }
        if (name.equals("style")
                && (element.wholeText() + element.data()).matches("(?is).*(@import|url\\s*\\(|\\\\).*")) {
            return Optional.of("a style that loads something");
        }
        return element.attributes().asList().stream()
                .filter(attribute -> isDangerous(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue()))
                .map(attribute -> "the attribute " + attribute.getKey())
                .findFirst();
    }

    private static boolean isDangerous(String key, String value) {
        var name = key.substring(key.indexOf(':') + 1);
        if (name.startsWith("on")) {
            return true;
        }
        if (name.equals("href") || name.equals("src")) {
            return !value.strip().startsWith("#");
        }
        return value.toLowerCase(Locale.ROOT)
                .replaceAll("url\\(\\s*['\"]?#", "")
                .contains("url(");
    }
}
