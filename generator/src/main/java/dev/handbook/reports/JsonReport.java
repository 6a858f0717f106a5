package dev.handbook.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Problems as plain JSON. */
final class JsonReport {
    private JsonReport() {}

    /** Writes JSON; no writer here ever touches a disk, so none of them fails. */
    interface Body {
        /** Writes one value. */
        void write(JsonGenerator json) throws IOException;
    }

    static String of(Findings findings) {
        return text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            for (var problem : findings.problems()) {
                json.writeStartObject();
                json.writeStringField("severity", problem.severity().toString());
                json.writeStringField("rule", problem.rule());
                json.writeStringField("path", Findings.clean(findings.path(problem.place())));
                json.writeNumberField("line", problem.place().line());
                json.writeNumberField("column", problem.place().column());
                json.writeStringField("message", Findings.clean(problem.message()));
                json.writeStringField("hint", Findings.clean(problem.hint()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** One JSON value as indented text with a line end. */
    static String text(Body body) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            var lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            body.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON to memory", e);
        }
        return text.toString();
    }
}
