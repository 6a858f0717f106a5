package dev.handbook.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReportFormatTest {
    private static final Findings FINDINGS = new Findings(
            "my notes/",
            List.of("a.md", "dns.md"),
            List.of(
                    new Problem(
                            Severity.ERROR,
                            "encoding",
                            new Place("dns.md", 3, 7),
                            "a <b> & \u0007 bell",
                            "save it",
                            "x"),
                    new Problem(
                            Severity.WARNING,
                            "unanswered",
                            new Place("ä#b.md", 1, 1),
                            "question has no answer",
                            "",
                            "")));

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        var schema = ReportFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
        var mapper = new ObjectMapper();
        var problems = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(mapper.readTree(schema))
                .validate(mapper.readTree(ReportFormat.SARIF.write(FINDINGS).text()));

        assertThat(problems).isEmpty();
    }

    @Test
    void sarifNamesRuleLevelAndPlace() throws IOException {
        var results = json(ReportFormat.SARIF).at("/runs/0/results");

        assertThat(results).hasSize(2);
        assertThat(results.at("/0/ruleId").asText()).isEqualTo("encoding");
        assertThat(results.at("/0/level").asText()).isEqualTo("error");
        var where = results.at("/1/locations/0/physicalLocation");
        assertThat(where.at("/artifactLocation/uri").asText()).isEqualTo("my%20notes/%C3%A4%23b.md");
        assertThat(results.at("/0/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":3,\"startColumn\":7}");
    }

    @Test
    void junitHasFailedCasesForProblemsAndPassedOnesForGoodNotes() throws Exception {
        var bytes = ReportFormat.JUNIT.write(FINDINGS).content();
        var suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();

        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        var cases = suite.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(3);
        assertThat(((Element) cases.item(2)).getAttribute("classname")).isEqualTo("my notes/a.md");
        var failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getAttribute("message")).isEqualTo("a <b> & \ufffd bell");
        assertThat(failure.getTextContent()).startsWith("my notes/dns.md:3:7: a <b>");
    }

    @Test
    void jsonHasEveryPart() throws IOException {
        assertThat(json(ReportFormat.JSON).at("/problems/0").toString())
                .isEqualTo(
                        "{\"severity\":\"error\",\"rule\":\"encoding\",\"path\":\"my notes/dns.md\",\"line\":3,\"column\":7,"
                                + "\"message\":\"a <b> & \ufffd bell\",\"hint\":\"save it\"}");
    }

    @Test
    void noReportSteersATerminal() {
        var steering = "\u001b]0;title\u0007 \u009b31m red \u007f \r::error::";
        var findings = new Findings(
                "",
                List.of(steering),
                List.of(new Problem(
                        Severity.ERROR, "encoding", new Place(steering, 1, 1), steering, steering, steering)));
        for (var format : ReportFormat.values()) {
            assertThat(format.write(findings).text().chars())
                    .as(format.toString())
                    .noneMatch(character -> character != '\n' && Character.isISOControl(character));
        }
    }

    @Test
    void gitHubCommandsCannotBeForged() {
        var problem = new Problem(
                Severity.WARNING,
                "broken-link",
                new Place("a,b:c.md", 2, 5),
                "no page\n::set-env name=X::y\r\u2028::error::z 100%",
                "",
                "");

        assertThat(GitHubCommand.of(problem, "notes/a,b:c.md"))
                .isEqualTo("::warning file=notes/a%2Cb%3Ac.md,line=2,col=5,title=broken-link::"
                        + "no page%0A::set-env name=X::y  ::error::z 100%25");
    }

    private static JsonNode json(ReportFormat format) throws IOException {
        return new ObjectMapper().readTree(format.write(FINDINGS).content());
    }
}
