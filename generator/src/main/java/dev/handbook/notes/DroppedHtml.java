package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Elements of a note that no page may hold. Scripts, styles and frames go with all that is in them; of the others the words stay, and what
 * they drew, played or loaded goes. Each is remembered on the body of the clean tree, for the author to be told.
 */
final class DroppedHtml {
    /** On the body: names of dropped elements and where they stand, {@code script@12-40 svg@}. */
    private static final String DROPPED = "data-dropped";

    private static final String NAMES = "script|style|svg|iframe|video|audio|object|embed|canvas|math";

    /** Tags whose places count: of what will be dropped, and of what may ask. */
    private static final Pattern TAG =
            Pattern.compile("<(" + NAMES + "|details|summary|h[1-6]|li|tr|dt)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    private static final Elements TOLD = Elements.of(NAMES);

    /** Boxes that only group what is in them. */
    private static final Elements BOXES =
            Elements.of("address|article|aside|center|dialog|fieldset|footer|form|header|hgroup|main|nav|section");

    /** Their words would run into each other without the tags. */
    private static final Elements APART =
            Elements.of("button|desc|legend|mi|mn|mo|mtext|optgroup|option|select|text|textarea|title|tspan");

    /** Nobody needs to hear of more in one note. */
    private static final int MAX_TOLD = 100;

    private DroppedHtml() {}

    /** Elements of some names. */
    private record Elements(Set<String> names, Evaluator selector) {
        static Elements of(String names) {
            return new Elements(Set.of(names.split("\\|")), QueryParser.parse(names.replace('|', ',')));
        }

        List<Element> in(Document tree, TagNames held) {
            return held.hasAny(names) ? tree.select(selector) : List.of();
        }
    }

    /** An element that was dropped, empty, with its place if that is known. */
    static List<Element> of(Element body) {
        var dropped = new ArrayList<Element>();
        for (var each : body.attr(DROPPED).split(" ")) {
            var at = each.indexOf('@');
            if (at > 0) {
                dropped.add(new Element(each.substring(0, at)).attr(Markdown.AT, each.substring(at + 1)));
            }
        }
        return dropped;
    }

    /** Tells the author, once per element. */
    static void report(NoteTree tree, Problems problems) {
        for (var element : tree.dropped()) {
            var name = element.normalName();
            var isCode = Set.of("script", "style").contains(name);
            var isLost = Set.of("script", "style", "iframe").contains(name);
            problems.warn(
                    "dropped-html",
                    tree.place(element, tree.start()),
                    "<" + name + "> may not stand in a page; "
                            + (isLost
                                    ? "it is left out with all that is in it"
                                    : "its words are kept, the rest is left out"),
                    isCode
                            ? "Show code in a code block, between three backticks"
                            : "Keep pictures as files in the notes folder, and link to what can be played or opened elsewhere");
        }
    }

    /** Adds to those tags of raw HTML that are asked for it where they stand in the note. */
    static String withPlaces(CharSequence html, IntUnaryOperator offset) {
        return TAG.matcher(html).replaceAll(tag -> {
            var at = offset.applyAsInt(tag.start());
            return Matcher.quoteReplacement(tag.group() + " " + Markdown.AT + "=" + at + "-"
                    + (at + tag.group().length()));
        });
    }

    /** What is about to be dropped from a tree that holds these elements; makes sure that no words run together when it is. */
    static String prepare(Document dirty, TagNames held) {
        var names = new StringBuilder();
        var told = 0;
        for (var element : TOLD.in(dirty, held)) {
            if (element.closest("svg, math") == element || element.closest("svg, math") == null) {
                names.append(
                        told++ < MAX_TOLD
                                ? element.normalName() + "@"
                                        + element.attr(Markdown.AT).replace(" ", "") + " "
                                : "");
            }
        }
        BOXES.in(dirty, held).forEach(box -> box.tagName("div"));
        var edits = new Edits();
        for (var element : APART.in(dirty, held)) {
            edits.replace(element, List.of(new TextNode(" "), element, new TextNode(" ")));
        }
        edits.make();
        return names.toString();
    }

    /** Leaves the result of {@link #prepare} on the clean tree. */
    static void remember(String names, Element body) {
        if (!names.isEmpty()) {
            body.attr(DROPPED, names);
        }
    }
}
