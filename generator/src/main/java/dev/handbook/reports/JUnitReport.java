package dev.handbook.reports;

import dev.handbook.model.Problem;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Problems as a suite of tests: a case for each problem, failed, and one for each note without any, passed. */
final class JUnitReport {
    private final Findings findings;
    private final XMLStreamWriter xml;

    private JUnitReport(Findings findings, XMLStreamWriter xml) {
        this.findings = findings;
        this.xml = xml;
    }

    static String of(Findings findings) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JUnitReport(findings, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML to memory", e);
        }
        return text + "\n";
    }

    private void write() throws XMLStreamException {
        var byFile = byFile();
        var good = findings.notes().stream()
                .filter(note -> !byFile.containsKey(note))
                .toList();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "handbook");
        xml.writeAttribute("tests", String.valueOf(findings.problems().size() + good.size()));
        xml.writeAttribute("failures", String.valueOf(findings.problems().size()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (var problems : byFile.values()) {
            for (var problem : problems) {
                write(problem);
            }
        }
        for (var note : good) {
            startCase(findings.folder() + note, "no problems");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private Map<String, List<Problem>> byFile() {
        return findings.problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.place().path(), TreeMap::new, Collectors.toList()));
    }

    private void write(Problem problem) throws XMLStreamException {
        var place = problem.place();
        startCase(findings.path(place), problem.rule() + " in line " + place.line());
        xml.writeStartElement("failure");
        xml.writeAttribute("type", problem.severity().toString());
        xml.writeAttribute("message", Findings.clean(problem.message()));
        xml.writeCharacters(Findings.clean(findings.folder() + place + ": " + problem.message()
                + (problem.hint().isEmpty() ? "" : "\nhint: " + problem.hint())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void startCase(String file, String name) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", Findings.clean(file));
        xml.writeAttribute("name", Findings.clean(name));
        xml.writeAttribute("file", Findings.clean(file));
        xml.writeAttribute("time", "0");
    }
}
