package dev.handbook.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.handbook.model.Answer;
import dev.handbook.model.Asking;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.SiteFile;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The handbook as data, for other programs: {@code handbook.json}. Questions come in reading order, terms from A to Z, problems by
 * place; one of them per line, so that two builds compare well.
 */
final class HandbookJson {
    static final String PATH = "handbook.json";

    private final Site site;
    private final JsonGenerator json;

    private HandbookJson(Site site, JsonGenerator json) {
        this.site = site;
        this.json = json;
    }

    /** The file. */
    static SiteFile of(Site site) {
        var bytes = new ByteArrayBuilder(); // the largest file of all: its parts are put together once
        try (var json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(new LinePerValue());
            new HandbookJson(site, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + PATH, e);
        }
        return new SiteFile(PATH, bytes.toByteArray());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("questions");
        for (var topic : site.handbook().topics()) {
            for (var question : topic.questions()) {
                write(topic, question);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("terms");
        for (var term : site.terms()) {
            write(term);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (var problem : site.problems()) {
            write(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(Topic topic, Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", question.id());
        json.writeStringField("question", question.title().text());
        json.writeStringField("topic", topic.title());
        json.writeStringField("url", site.map().anchor(question));
        json.writeArrayFieldStart("tags");
        for (var tag : question.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("askedIn");
        for (var place : firstOfEachNote(question).values()) {
            writePlace(place.path(), place.line());
        }
        json.writeEndArray();
        if (!question.isAnswered()) {
            writeGiven(question.given());
        }
        json.writeArrayFieldStart("answers");
        for (var answer : question.said()) {
            write(answer);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Most questions give nothing, and have no such field. */
    private void writeGiven(List<RichText> given) throws IOException {
        var words = given.stream().map(RichText::text).collect(Collectors.joining("\n"));
        if (!words.isBlank()) {
            json.writeStringField("given", words);
        }
    }

    /** A note that lists a question in its contents and answers it further down asks it once. */
    private static Map<String, Place> firstOfEachNote(Question question) {
        var places = new LinkedHashMap<String, Place>();
        question.askings().stream().map(Asking::place).forEach(place -> places.putIfAbsent(place.path(), place));
        return places;
    }

    private void write(Answer answer) throws IOException {
        json.writeStartObject();
        writeGiven(answer.hasGiven() ? List.of(answer.given()) : List.of());
        json.writeStringField("text", answer.text().text());
        json.writeFieldName("source");
        writePlace(answer.source().path(), answer.source().firstLine());
        json.writeArrayFieldStart("links");
        for (var link : answer.links()) {
            json.writeStartObject();
            json.writeStringField("term", site.term(link.termId()).name());
            json.writeNumberField("start", link.start());
            json.writeNumberField("end", link.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Term term) throws IOException {
        json.writeStartObject();
        json.writeStringField("term", term.name());
        json.writeArrayFieldStart("aliases");
        for (var alias : term.aliases()) {
            json.writeString(alias);
        }
        json.writeEndArray();
        json.writeStringField("definition", term.definition());
        json.writeBooleanField("found", term.isFound());
        json.writeFieldName("source");
        writePlace(term.place().path(), term.place().line());
        json.writeStringField("url", site.map().page(term));
        json.writeArrayFieldStart("mentions");
        for (var section : site.mentionsOf(term)) {
            if (section instanceof Question) {
                json.writeString(section.id());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Problem problem) throws IOException {
        Place place = problem.place();
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().toString());
        json.writeStringField("rule", problem.rule());
        json.writeStringField("path", place.path());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
    }

    private void writePlace(String path, int line) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", path);
        json.writeNumberField("line", line);
        json.writeEndObject();
    }

    /** Starts a line for each value of the three outer lists. */
    private static final class LinePerValue extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            newLine(json);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            super.writeArrayValueSeparator(json);
            newLine(json);
        }

        private static void newLine(JsonGenerator json) throws IOException {
            var isOuterList = json.getOutputContext().getParent().getParent().inRoot();
            if (isOuterList) {
                json.writeRaw('\n');
            }
        }
    }
}
