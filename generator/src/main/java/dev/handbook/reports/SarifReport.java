package dev.handbook.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.handbook.model.Problem;
import dev.handbook.model.Rule;
import dev.handbook.model.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Problems as a SARIF 2.1.0 log ("Static Analysis Results Interchange Format", OASIS 2020) of one run. */
final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** What RFC 3986 allows in a path as it is, besides letters and digits. */
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private final Findings findings;
    private final JsonGenerator json;

    private SarifReport(Findings findings, JsonGenerator json) {
        this.findings = findings;
        this.json = json;
    }

    static String of(Findings findings) {
        return JsonReport.text(json -> new SarifReport(findings, json).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (var problem : findings.problems()) {
            write(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Handbook");
        json.writeArrayFieldStart("rules");
        for (var rule : Rule.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.rule());
        json.writeStringField("level", level(problem.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField(
                "text",
                Findings.clean(problem.message() + (problem.hint().isEmpty() ? "" : "\nHint: " + problem.hint())));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(findings.path(problem.place())));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", problem.place().line());
        json.writeNumberField("startColumn", problem.place().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity.toString();
    }

    /** A relative path as a URI reference. */
    private static String uri(String path) {
        var uri = new StringBuilder();
        for (var octet : path.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xff);
            var isPlain = character < 0x80 && Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0;
            uri.append(isPlain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return uri.toString();
    }
}
