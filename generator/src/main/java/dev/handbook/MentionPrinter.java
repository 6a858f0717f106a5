package dev.handbook;

import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Nearest;
import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Section;
import dev.handbook.model.Term;
import dev.handbook.terms.Decision;
import dev.handbook.terms.LinkSettings;
import dev.handbook.terms.PlaceFinder;
import dev.handbook.terms.Reason;
import dev.handbook.terms.TermLinker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says on a console what became of every mention of a term:
 *
 * <pre>
 * kernel (glossary.yaml:12): 3 mentions, 1 link
 *     docker.md:12:5: linked: which share the [kernel] of the host
 *     docker.md:14:9: linked before: since the [kernel] decides
 *     docker.md:20:4: in a question: What is a [kernel]?
 * </pre>
 *
 * Lines and columns are 1-based. A place is found by the words around it; where markup hides them, it is the line on which the answer begins.
 */
final class MentionPrinter {
    private static final String INDENT = "    ";
    /** How much of the text around a mention is shown, in UTF-16 units. */
    private static final int AROUND = 40;

    private final LinkedHandbook linked;
    private final List<Note> notes;
    private final LinkSettings settings;

    MentionPrinter(LinkedHandbook linked, List<Note> notes, LinkSettings settings) {
        this.linked = linked;
        this.notes = notes;
        this.settings = settings;
    }

    /**
     * Every mention of the terms that go by a name, in reading order; nothing when no term does.
     *
     * @param name a name or an alias, in the singular or the plural, in capitals or not
     */
    List<String> explain(String name) {
        var terms = TermLinker.called(linked.handbook().terms(), name, settings.lang());
        if (terms.isEmpty()) {
            return List.of();
        }
        var sections = new HashMap<String, Section>();
        linked.handbook()
                .topics()
                .forEach(topic -> topic.sections().forEach(section -> sections.put(section.id(), section)));
        var decisions = TermLinker.explain(linked.handbook(), settings);
        var places = new PlaceFinder(notes);
        return terms.stream()
                .flatMap(term -> explain(term, decisions, sections, places))
                .map(Glyphs::show)
                .toList();
    }

    /** The name of the term that was probably meant; none when no name is like it. */
    List<String> nearest(String name) {
        var names = linked.handbook().terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.aliases().stream()))
                .toList();
        return Nearest.to(name, names).stream().toList();
    }

    private static Stream<String> explain(
            Term term, List<Decision> all, Map<String, Section> sections, PlaceFinder places) {
        var decisions = all.stream()
                .filter(decision -> decision.termId().equals(term.id()))
                .toList();
        var links = decisions.stream()
                .filter(decision -> decision.reason() == Reason.LINKED)
                .count();
        var lines = new ArrayList<String>();
        lines.add(term.name() + " (" + (term.isFound() ? "found in " : "")
                + term.place().path() + ":" + term.place().line() + "): " + count(decisions.size(), "mention") + ", "
                + count((int) links, "link"));
        for (var decision : decisions) {
            var section = sections.get(decision.sectionId());
            if (section != null) {
                lines.add(INDENT + line(decision, section, places));
            }
        }
        return lines.stream();
    }

    private static String line(Decision decision, Section section, PlaceFinder places) {
        if (decision.answer() == Decision.TITLE) {
            return told(section.place(), decision, section.title().text());
        }
        var answer = section.answers().get(decision.answer());
        var text = answer.text().text();
        return told(places.place(text, decision.start(), answer.source()), decision, text);
    }

    private static String told(Place place, Decision decision, String text) {
        var before = text.substring(Math.max(0, decision.start() - AROUND), decision.start());
        var after = text.substring(decision.end(), Math.min(text.length(), decision.end() + AROUND));
        return place + ": " + decision.reason().text() + ": "
                + (lastLine(before) + "[" + text.substring(decision.start(), decision.end()) + "]" + firstLine(after))
                        .strip();
    }

    private static String lastLine(String text) {
        var whole = text.substring(text.lastIndexOf('\n') + 1);
        return whole.length() < AROUND ? whole : whole.substring(whole.indexOf(' ') + 1);
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        var whole = end < 0 ? text : text.substring(0, end);
        return whole.length() < AROUND || whole.lastIndexOf(' ') < 0
                ? whole
                : whole.substring(0, whole.lastIndexOf(' '));
    }

    private static String count(int number, String singular) {
        return (number == 0 ? "no" : number) + " " + singular + (number == 1 ? "" : "s");
    }
}
