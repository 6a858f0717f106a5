package dev.handbook.terms;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Asking;
import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.LinkRule;
import dev.handbook.model.Place;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Source;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows links as brackets in the text. */
final class Marked {
    private static final Source SOURCE = new Source("note.md", 1, 1);

    private final List<Term> terms;
    private final String topic;
    private final LinkSettings settings;

    private Marked(List<Term> terms, String topic, LinkSettings settings) {
        this.terms = terms;
        this.topic = topic;
        this.settings = settings;
    }

    /** A glossary of these terms. */
    static Marked of(Term... terms) {
        return new Marked(List.of(terms), "Topic", LinkSettings.USUAL);
    }

    /** A term with an id of its name and its place; give each another line. */
    static Term term(int line, String name, String definition, LinkRule rule) {
        return new Term(name + line, name, List.of(), definition, List.of(), rule, new Place("glossary.yaml", line, 1));
    }

    /** The same glossary in a topic of this title. */
    Marked under(String topic) {
        return new Marked(terms, topic, settings);
    }

    /** The same glossary, linked by these settings. */
    Marked with(LinkSettings settings) {
        return new Marked(terms, topic, settings);
    }

    /** A glossary of lines such as {@code virtual machine | VM, guest | definition}. */
    static Marked glossary(String... lines) {
        var terms = new ArrayList<Term>();
        for (var line : lines) {
            var parts = (line + "||").split("\\|");
            var aliases = parts.length > 1 ? parts[1].strip() : "";
            var definition = parts.length > 2 ? parts[2].strip() : "";
            terms.add(new Term(
                    parts[0].strip(),
                    parts[0].strip(),
                    aliases.isEmpty() ? List.of() : Arrays.asList(aliases.split(", ")),
                    definition,
                    new Place("glossary.yaml", terms.size() + 1, 1)));
        }
        return Marked.of(terms.toArray(Term[]::new));
    }

    /** A text whose code, between backticks, is no prose. The backticks do not belong to the text. */
    static RichText text(String marked) {
        var text = new StringBuilder();
        var runs = new ArrayList<RichText.Run>();
        var isCode = false;
        for (var part : marked.split("`", -1)) {
            var start = text.length();
            text.append(part);
            if (!isCode && !part.isEmpty()) {
                runs.add(new RichText.Run(start, text.length(), start, text.length()));
            }
            isCode = !isCode;
        }
        return new RichText(text.toString(), text.toString(), runs, List.of());
    }

    /** A handbook of one topic with these texts, in turn as answer and as article. */
    Handbook handbook(List<RichText> texts) {
        var sections = new ArrayList<Section>();
        for (var text : texts) {
            var id = "s" + sections.size();
            var answers = List.of(new Answer(text, SOURCE));
            var askings = List.of(new Asking(new Place("note.md", 1, 1), "Why?", ""));
            sections.add(
                    sections.size() % 2 == 0
                            ? new Question(id, RichText.EMPTY, askings, answers)
                            : new Article(id, RichText.EMPTY, text, SOURCE, ""));
        }
        return new Handbook("Notes", List.of(new Topic("topic", topic, sections)), terms);
    }

    /** The links of an answer with this text. */
    List<Link> links(RichText text) {
        var linked = TermLinker.link(handbook(List.of(text)), settings);
        return linked.handbook().questions().get(0).answers().get(0).links();
    }

    /** The ids of the terms linked in a text, in order. */
    List<String> terms(String marked) {
        return links(text(marked)).stream().map(Link::termId).toList();
    }

    /** The text with its links in brackets, without the backticks. */
    String linked(String marked) {
        var shown = new StringBuilder(marked.replace("`", ""));
        var links = links(text(marked));
        for (var i = links.size() - 1; i >= 0; i--) {
            shown.insert(links.get(i).end(), "⟧").insert(links.get(i).start(), "⟦");
        }
        return shown.toString();
    }
}
