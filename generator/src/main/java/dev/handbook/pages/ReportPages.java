package dev.handbook.pages;

import dev.handbook.model.NoteReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Decides the pages that say how the notes were read. */
final class ReportPages {
    /** How many notes one page lists. */
    static final int NOTES_PER_PAGE = 200;

    private final Site site;
    private final String summary;

    ReportPages(Site site) {
        this.site = site;
        this.summary = summary(site.readings());
    }

    /** All pages, sorted by the notes' paths; one page when there is no note. */
    List<Supplier<Page>> all() {
        var pages = Pieces.of(site.readings(), NOTES_PER_PAGE);
        var all = new ArrayList<Supplier<Page>>();
        for (var page = 1; page <= pages.size(); page++) {
            var number = page;
            all.add(() -> page(pages, number));
        }
        return all;
    }

    private ReportPage page(List<List<NoteReading>> pages, int number) {
        var path = Pieces.path("report", number);
        return new ReportPage(
                path,
                Frame.of(site, path, "How the notes were read", summary, "report"),
                summary,
                number == 1 ? totals(site.readings()) : List.of(),
                pages.get(number - 1).stream().map(ReportPages::view).toList(),
                Pager.between(number, pages.size(), page -> Pieces.path("report", page)));
    }

    private static String summary(List<NoteReading> readings) {
        return Words.capitalized(Words.count(readings.size(), "note")) + ", "
                + Words.count(sum(readings, NoteReading::questions), "question") + " ("
                + Words.number(sum(readings, NoteReading::answered)) + " answered, "
                + Words.number(sum(readings, NoteReading::unanswered)) + " open), "
                + Words.count(sum(readings, NoteReading::articles), "article") + ".";
    }

    private static int sum(List<NoteReading> readings, ToIntFunction<NoteReading> number) {
        return readings.stream().mapToInt(number).sum();
    }

    /** The dialect that read most questions first. */
    private static List<ReportPage.DialectTotal> totals(List<NoteReading> readings) {
        var totals = new TreeMap<String, Total>();
        for (var reading : readings) {
            for (var evidence : reading.dialects()) {
                totals.merge(evidence.dialect(), new Total(evidence.dialect(), 1, evidence.questions()), Total::plus);
            }
        }
        return totals.values().stream()
                .sorted(Comparator.comparingInt(Total::questions).reversed())
                .map(Total::view)
                .toList();
    }

    private record Total(String name, int notes, int questions) {
        Total plus(Total other) {
            return new Total(name, notes + other.notes, questions + other.questions);
        }

        ReportPage.DialectTotal view() {
            return new ReportPage.DialectTotal(
                    DialectWords.of(name), name, Words.number(notes), Words.number(questions));
        }
    }

    private static ReportPage.NoteView view(NoteReading reading) {
        return new ReportPage.NoteView(
                reading.path(),
                reading.format(),
                reading.dialects().stream().map(ReportPages::view).toList(),
                Words.number(reading.questions()),
                Words.number(reading.answered()),
                Words.number(reading.unanswered()),
                Words.number(reading.articles()));
    }

    private static ReportPage.EvidenceView view(NoteReading.Evidence evidence) {
        return new ReportPage.EvidenceView(
                DialectWords.of(evidence.dialect()),
                Words.count(evidence.questions(), "question") + ", " + evidence.signs() + " signs");
    }
}
