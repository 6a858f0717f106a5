package dev.handbook.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.handbook.model.Answer;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a page is about in the words of schema.org, as JSON-LD: the site and its search, the questions of a topic with their answers, the
 * glossary and its terms. Answers are given by their first words and their address, so that a page is not sent twice.
 */
final class StructuredData {
    /** So much of an answer is told, in UTF-16 units. */
    private static final int ANSWER_LENGTH = 300;

    private final Site site;

    StructuredData(Site site) {
        this.site = site;
    }

    /** Writes the fields of one object. */
    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** The home page: the site, and how it is searched. */
    DataBlock home(String summary) {
        return block("WebSite", json -> {
            json.writeStringField("@id", address(""));
            json.writeStringField("url", address(""));
            json.writeStringField("name", site.title());
            json.writeStringField("description", summary);
            object(json, "potentialAction", "SearchAction", action -> {
                object(
                        action,
                        "target",
                        "EntryPoint",
                        target -> target.writeStringField(
                                "urlTemplate", address("search.html") + "?q={search_term_string}"));
                action.writeStringField("query-input", "required name=search_term_string");
            });
        });
    }

    /**
     * A page of a topic. One that holds a single question is about that; one with several answers frequent questions; one without any
     * answer is a page like others.
     *
     * @param path of the page
     * @param changed when it last changed, or empty
     */
    DataBlock topic(Topic topic, String path, List<Section> sections, String changed) {
        var answered = sections.stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(Question::isAnswered)
                .toList();
        var type = answered.isEmpty() ? "WebPage" : sections.size() == 1 ? "QAPage" : "FAQPage";
        return block(type, json -> {
            json.writeStringField("@id", address(path));
            json.writeStringField("url", address(path));
            json.writeStringField("name", topic.title());
            if (!changed.isEmpty()) {
                json.writeStringField("dateModified", changed);
            }
            partOfSite(json);
            crumbs(json, List.of(new Signpost(topic.title(), path)));
            if (!answered.isEmpty()) {
                json.writeArrayFieldStart("mainEntity");
                for (var question : answered) {
                    question(json, question);
                }
                json.writeEndArray();
            }
        });
    }

    private void question(JsonGenerator json, Question question) throws IOException {
        var address = address(site.map().anchor(question));
        json.writeStartObject();
        json.writeStringField("@type", "Question");
        json.writeStringField("@id", address);
        json.writeStringField("name", Site.label(question.title()));
        var given = question.given();
        if (!given.isEmpty()) {
            var all = question.title().text() + "\n" + given.get(0).text();
            json.writeStringField("text", Excerpt.of(all, ANSWER_LENGTH));
        }
        var answers = question.said();
        json.writeNumberField("answerCount", answers.size());
        object(json, "acceptedAnswer", "Answer", answer -> answer(answer, answers.get(0), address));
        var shown = QuestionPages.answers(question).get(0);
        if (shown.size() > 1) {
            json.writeArrayFieldStart("suggestedAnswer");
            for (var other : shown.subList(1, shown.size())) {
                json.writeStartObject();
                json.writeStringField("@type", "Answer");
                answer(json, other, address);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void answer(JsonGenerator json, Answer answer, String address) throws IOException {
        json.writeStringField("text", Excerpt.of(answer.text().text(), ANSWER_LENGTH));
        json.writeStringField("url", address);
    }

    /** A page of a term. */
    DataBlock term(Term term, String path) {
        return block("DefinedTerm", json -> {
            json.writeStringField("@id", address(site.map().page(term)));
            json.writeStringField("url", address(path));
            json.writeStringField("name", term.name());
            json.writeStringField("description", term.definition());
            if (!term.aliases().isEmpty()) {
                json.writeArrayFieldStart("alternateName");
                for (var alias :
                        Pieces.of(term.aliases(), TermPages.NAMED_PER_PAGE).get(0)) {
                    json.writeString(alias);
                }
                json.writeEndArray();
            }
            object(json, "inDefinedTermSet", "DefinedTermSet", set -> {
                set.writeStringField("@id", glossary());
                set.writeStringField("name", site.words().text("glossary.title"));
            });
        });
    }

    /** A page of the glossary: its terms by name; each has a page that defines it. */
    DataBlock glossary(List<Term> terms) {
        return block("DefinedTermSet", json -> {
            json.writeStringField("@id", glossary());
            json.writeStringField("url", glossary());
            json.writeStringField("name", site.words().text("glossary.title"));
            partOfSite(json);
            json.writeArrayFieldStart("hasDefinedTerm");
            for (var term : terms) {
                json.writeStartObject();
                json.writeStringField("@type", "DefinedTerm");
                json.writeStringField("@id", address(site.map().page(term)));
                json.writeStringField("name", term.name());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private String glossary() {
        return address(GlossaryPages.FIRST);
    }

    private void partOfSite(JsonGenerator json) throws IOException {
        object(json, "isPartOf", "WebSite", whole -> {
            whole.writeStringField("@id", address(""));
            whole.writeStringField("name", site.title());
        });
    }

    /** The way from the home page, which comes first. */
    private void crumbs(JsonGenerator json, List<Signpost> ways) throws IOException {
        object(json, "breadcrumb", "BreadcrumbList", list -> {
            list.writeArrayFieldStart("itemListElement");
            crumb(list, 1, new Signpost(site.title(), ""));
            for (var position = 0; position < ways.size(); position++) {
                crumb(list, position + 2, ways.get(position));
            }
            list.writeEndArray();
        });
    }

    private void crumb(JsonGenerator json, int position, Signpost way) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "ListItem");
        json.writeNumberField("position", position);
        json.writeStringField("name", way.label());
        json.writeStringField("item", address(way.address()));
        json.writeEndObject();
    }

    /** The absolute address of what stands at a relative one; of the home page for the empty one. */
    private String address(String relative) {
        var end = relative.indexOf('#');
        var path = end < 0 ? relative : relative.substring(0, end);
        return site.publication().absolute(path) + relative.substring(path.length());
    }

    private static void object(JsonGenerator json, String name, String type, Fields fields) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@type", type);
        fields.write(json);
        json.writeEndObject();
    }

    private static DataBlock block(String type, Fields fields) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", type);
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return DataBlock.of(text.toString());
    }
}
