package dev.handbook.reports;

import dev.handbook.model.SiteFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A format in which problems are written for other programs. */
public enum ReportFormat {
    /** One object with a list of problems, in the names that {@code handbook.json} uses. */
    JSON("handbook-problems.json", JsonReport::of),
    /** The XML that JUnit's Ant task once wrote and every build server shows: a failed case for each problem. */
    JUNIT("TEST-handbook.xml", JUnitReport::of),
    /** SARIF 2.1.0 (OASIS), which code hosts show beside the line. */
    SARIF("handbook.sarif", SarifReport::of);

    private final String file;
    private final Function<Findings, String> writer;

    ReportFormat(String file, Function<Findings, String> writer) {
        this.file = file;
        this.writer = writer;
    }

    /** The format of this name, in lower case as authors write it; empty when there is none. */
    public static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** The names of all formats, sorted. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ReportFormat::toString).toList();
    }

    /** The report; its path is a file name. */
    public SiteFile write(Findings findings) {
        return SiteFile.of(file, writer.apply(findings));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
