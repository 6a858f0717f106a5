package dev.handbook.pages;

import dev.handbook.model.About;
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
    private final Words words;
    private final String summary;

    ReportPages(Site site) {
        this.site = site;
        this.words = site.words();
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
                Frame.of(site, path, words.text("report.title"), summary, "report"),
                summary,
                number == 1 ? totals(site.readings()) : List.of(),
                pages.get(number - 1).stream().map(this::view).toList(),
                Pager.between(words, number, pages.size(), page -> Pieces.path("report", page)));
    }

    private String summary(List<NoteReading> readings) {
        return words.text(
                "report.summary",
                Words.capitalized(words.count(readings.size(), "note")),
                words.count(sum(readings, NoteReading::questions), "question"),
                sum(readings, NoteReading::answered),
                sum(readings, NoteReading::unanswered),
                words.count(sum(readings, NoteReading::articles), "article"));
    }

    private static int sum(List<NoteReading> readings, ToIntFunction<NoteReading> number) {
        return readings.stream().mapToInt(number).sum();
    }

    /** The dialect that read most questions first. */
    private List<ReportPage.DialectTotal> totals(List<NoteReading> readings) {
        var totals = new TreeMap<String, Total>();
        for (var reading : readings) {
            for (var evidence : reading.dialects()) {
                totals.merge(evidence.dialect(), new Total(evidence.dialect(), 1, evidence.questions()), Total::plus);
            }
        }
        return totals.values().stream()
                .sorted(Comparator.comparingInt(Total::questions).reversed())
                .map(this::view)
                .toList();
    }

    private record Total(String name, int notes, int questions) {
        Total plus(Total other) {
            return new Total(name, notes + other.notes, questions + other.questions);
        }
    }

    private ReportPage.DialectTotal view(Total total) {
        return new ReportPage.DialectTotal(
                dialect(total.name()), total.name(), words.number(total.notes()), words.number(total.questions()));
    }

    private ReportPage.NoteView view(NoteReading reading) {
        return new ReportPage.NoteView(
                reading.path(),
                reading.format(),
                reading.about().facts().stream().map(About.Fact::toString).toList(),
                reading.dialects().stream().map(this::view).toList(),
                words.number(reading.questions()),
                words.number(reading.answered()),
                words.number(reading.unanswered()),
                words.number(reading.articles()));
    }

    private ReportPage.EvidenceView view(NoteReading.Evidence evidence) {
        return new ReportPage.EvidenceView(
                dialect(evidence.dialect()),
                words.text("report.evidence-" + evidence.signs(), words.count(evidence.questions(), "question")));
    }

    /** What a dialect looks for; its name if there are no words for it. */
    private String dialect(String name) {
        var key = "dialect." + name;
        return words.has(key) ? words.text(key) : name;
    }
}
