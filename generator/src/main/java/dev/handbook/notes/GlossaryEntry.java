package dev.handbook.notes;

import dev.handbook.model.LinkRule;
import dev.handbook.model.Severity;
import dev.handbook.model.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One entry of a glossary: the {@link Term} it defines, and the names it wants to point to, which can be understood only when all
 * entries are read. What is wrong with it is reported while it is read.
 *
 * @param term without anything to see also; its id is made of its name alone
 * @param seeAlso names of other terms, as written
 * @param file where it stands
 */
record GlossaryEntry(Term term, List<GlossaryValues.Text> seeAlso, GlossaryFile file) {
    private static final String TERM = "term";
    private static final String ALIASES = "aliases";
    private static final String DEFINITION = "definition";
    private static final String SEE_ALSO = "seeAlso";
    private static final String TOPICS = "topics";
    private static final String NOT = "not";
    private static final String CASE = "case";
    private static final String LINK = "link";
    private static final List<String> KEYS = List.of(TERM, ALIASES, DEFINITION, SEE_ALSO, TOPICS, NOT, CASE, LINK);

    private static final String SENSITIVE = "sensitive";
    private static final List<String> EXTENTS = List.of("never", "first", "all");

    GlossaryEntry {
        seeAlso = List.copyOf(seeAlso);
    }

    /** Reads an entry; empty for one without a name. */
    static Optional<GlossaryEntry> read(GlossaryFile file, GlossaryYaml.Entry entry, GlossaryNames names) {
        if (!(entry.value() instanceof MappingNode mapping)) {
            file.reportType(entry, entry.value(), "an entry", "'term:' and 'definition:'");
            return Optional.empty();
        }
        var values = new GlossaryValues(file, entry, mapping, KEYS);
        var name = values.text(TERM).filter(text -> !text.value().isEmpty());
        if (name.isEmpty()) {
            reportNameless(file, entry, values);
            return Optional.empty();
        }
        return Optional.of(read(file, values, name.get(), names));
    }

    private static GlossaryEntry read(
            GlossaryFile file, GlossaryValues values, GlossaryValues.Text name, GlossaryNames names) {
        var aliases = values.texts(ALIASES, "an alias");
        var definition = values.text(DEFINITION).map(GlossaryValues.Text::value).orElse("");
        var seeAlso = values.texts(SEE_ALSO, "a term to see also");
        var term = new Term(
                Slug.of(name.value(), "term"),
                name.value(),
                strings(aliases),
                definition,
                List.of(),
                linkRule(values),
                name.place());
        if (definition.isEmpty()) {
            var message = GlossaryFile.quote(name.value()) + " has no definition, expected 'definition: …'";
            file.report(Severity.WARNING, "missing-definition", name.place(), message, "");
        }
        names.claim(file, term, name);
        aliases.forEach(alias -> names.claim(file, term, alias));
        return new GlossaryEntry(term, seeAlso, file);
    }

    private static LinkRule linkRule(GlossaryValues values) {
        var isCaseSensitive = values.choice(CASE, List.of(SENSITIVE)).isPresent();
        var extent = values.choice(LINK, EXTENTS)
                .map(word -> LinkRule.Extent.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(LinkRule.Extent.USUAL);
        var topics = strings(values.texts(TOPICS, "a topic"));
        return new LinkRule(isCaseSensitive, extent, topics, strings(values.texts(NOT, "a phrase")));
    }

    private static List<String> strings(List<GlossaryValues.Text> texts) {
        return texts.stream().map(GlossaryValues.Text::value).distinct().toList();
    }

    private static void reportNameless(GlossaryFile file, GlossaryYaml.Entry entry, GlossaryValues values) {
        var spot = values.node(TERM);
        var isToldAlready = spot.isPresent() && !(spot.get() instanceof ScalarNode);
        if (!isToldAlready) {
            var message = "an entry without a term, expected '- term: …'";
            file.report(Severity.ERROR, "missing-term", file.place(entry, spot.orElse(entry.value())), message, "");
        }
    }
}
