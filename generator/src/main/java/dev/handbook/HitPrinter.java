package dev.handbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.handbook.search.Hit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what a search found. */
enum HitPrinter {
    /** For people: rank, score, title and place of each hit. */
    TEXT {
        @Override
        List<String> lines(String query, List<Hit> hits, String suggestion, List<String> explanations) {
            var lines = new ArrayList<String>();
            lines.add((hits.isEmpty() ? "Nothing found for " : "Found for ") + Glyphs.show(query));
            if (!suggestion.isEmpty()) {
                lines.add("Did you mean " + Glyphs.show(suggestion) + "?");
            }
            for (var i = 0; i < hits.size(); i++) {
                var hit = hits.get(i);
                lines.add(String.format(
                        Locale.ROOT,
                        "%3d. %9.4f  %s  (%s%s, %s:%d)",
                        i + 1,
                        hit.score(),
                        Glyphs.show(hit.title().replaceAll("\\s+", " ")),
                        kind(hit),
                        hit.topic().isEmpty() ? "" : " in " + Glyphs.show(hit.topic()),
                        Glyphs.show(hit.place().path()),
                        hit.place().line()));
                if (i < explanations.size()) {
                    explanations.get(i).lines().map(line -> "      " + line).forEach(lines::add);
                }
            }
            return lines;
        }
    },
    /** For programs: one object on one line. */
    JSON {
        @Override
        List<String> lines(String query, List<Hit> hits, String suggestion, List<String> explanations) {
            var text = new StringWriter();
            try (var json = new JsonFactory().createGenerator(text)) {
                json.setHighestNonEscapedChar(LAST_VISIBLE); // it is printed on a terminal all the same
                json.writeStartObject();
                json.writeStringField("query", query);
                json.writeStringField("suggestion", suggestion);
                json.writeArrayFieldStart("hits");
                for (var i = 0; i < hits.size(); i++) {
                    write(hits.get(i), i < explanations.size() ? explanations.get(i) : "", json);
                }
                json.writeEndArray();
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.of(text.toString());
        }
    };

    /** The last character of ASCII that is not a control character. */
    private static final int LAST_VISIBLE = 0x7e;

    /**
     * The lines for one query.
     *
     * @param suggestion the query with mistyped words put right, or empty
     * @param explanations of the scores, hit by hit; may be empty
     */
    abstract List<String> lines(String query, List<Hit> hits, String suggestion, List<String> explanations);

    private static String kind(Hit hit) {
        return hit.kind().name().toLowerCase(Locale.ROOT);
    }

    private static void write(Hit hit, String explanation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", hit.id());
        json.writeNumberField("score", hit.score());
        json.writeStringField("kind", kind(hit));
        json.writeStringField("title", hit.title());
        json.writeStringField("topic", hit.topic());
        json.writeStringField("url", hit.url());
        json.writeObjectFieldStart("place");
        json.writeStringField("path", hit.place().path());
        json.writeNumberField("line", hit.place().line());
        json.writeEndObject();
        if (!explanation.isEmpty()) {
            json.writeStringField("explanation", explanation);
        }
        json.writeEndObject();
    }
}
