package dev.handbook;

import dev.handbook.history.GitHistory;
import dev.handbook.model.Changes;
import dev.handbook.model.NoteReading;
import dev.handbook.notes.NotesFolder;
import dev.handbook.notes.Sources;
import dev.handbook.reports.Findings;
import dev.handbook.reports.GitHubCommand;
import dev.handbook.reports.ReportFormat;
import dev.handbook.search.SearchIndex;
import dev.handbook.settings.Chosen;
import dev.handbook.settings.Setting;
import dev.handbook.settings.SettingsFile;
import dev.handbook.site.KeptFile;
import dev.handbook.terms.Proposal;
import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What all goals have in common that build a site. What a POM or the command line does not set is looked up in <code>handbook.yaml</code>,
 * which lies in the notes folder and has the same names.
 */
abstract class SiteMojo extends NotesMojo {
    /** How long a line on a terminal stands before the next, in milliseconds. */
    private static final long REDRAW_MILLIS = 100;

    /** After how long a log that cannot be written over tells how far the build is, in milliseconds. */
    private static final long LINE_MILLIS = 5_000;

    /**
     * What the handbook is called, shown on every page; <code>Handbook</code> when nobody sets it. Sample:
     * <code>&lt;title&gt;What we know&lt;/title&gt;</code>.
     */
    @Parameter(property = "handbook.title")
    String title = "";

    /**
     * The colour of links, buttons and the mark, in hexadecimal digits; a green when nobody sets it. It is made darker or lighter until it can be
     * read on light and on dark pages. Sample: <code>&lt;color&gt;#8a2be2&lt;/color&gt;</code>.
     */
    @Parameter(property = "handbook.color")
    String color = "";

    /**
     * A picture in the notes folder that stands for the handbook in its header and in the tab of the browser. Sample:
     * <code>&lt;logo&gt;img/logo.svg&lt;/logo&gt;</code>.
     */
    @Parameter(property = "handbook.logo")
    String logo = "";

    /**
     * Which problems fail the build: <code>error</code>, which is the default, <code>warning</code> (any problem), or
     * <code>never</code>. Sample: <code>&lt;failOn&gt;warning&lt;/failOn&gt;</code>.
     */
    @Parameter(property = "handbook.failOn")
    String failOn = "";

    /**
     * How severe the problems of a rule are: <code>error</code>, <code>warning</code> or <code>ignore</code>, by the rule's id. Sample:
     * <code>&lt;severities&gt;&lt;rule&gt;missing-picture=error&lt;/rule&gt;&lt;/severities&gt;</code>.
     */
    @Parameter(property = "handbook.severities")
    List<String> severities = List.of();

    /**
     * Rules that do not count at some paths: a pattern of paths in the notes folder, and ids of rules separated by spaces, or
     * <code>all</code>. Sample:
     * <code>&lt;ignore&gt;&lt;path&gt;drafts/**=unanswered broken-link&lt;/path&gt;&lt;/ignore&gt;</code>.
     */
    @Parameter(property = "handbook.ignore")
    List<String> ignore = List.of();

    /**
     * Which dialect notes are written in, where Handbook does not see it by itself: a pattern of paths in the notes folder and the name of
     * a dialect, as the page "How the notes were read" shows it. The first pattern that fits counts; a note's front matter goes before.
     * Sample: <code>&lt;dialects&gt;&lt;path&gt;cards/**=bold-question&lt;/path&gt;&lt;/dialects&gt;</code>.
     */
    @Parameter(property = "handbook.dialects")
    List<String> dialects = List.of();

    /**
     * Within what a term is linked at its first mention only: <code>answer</code>, which is the default, <code>section</code> (a question
     * with all its answers), <code>page</code>, or <code>all</code>, which links every mention. Sample:
     * <code>&lt;linkScope&gt;page&lt;/linkScope&gt;</code>.
     */
    @Parameter(property = "handbook.linkScope")
    String linkScope = "";

    /**
     * The most links to terms in one answer, <code>20</code> when nobody sets it; names go before everyday words. Sample:
     * <code>&lt;linkBudget&gt;8&lt;/linkBudget&gt;</code>.
     */
    @Parameter(property = "handbook.linkBudget")
    String linkBudget = "";

    /**
     * The language of the notes: <code>en</code>, which is the default, or another tag such as <code>de</code> or <code>pt-BR</code>. It says
     * which forms of a word are one, and which language the pages speak around the notes: German, English, Spanish, French, Portuguese, Russian
     * and Chinese; English for any other. Sample: <code>&lt;lang&gt;de&lt;/lang&gt;</code>.
     */
    @Parameter(property = "handbook.lang")
    String lang = "";

    /**
     * In which formats problems are written to files, too: <code>json</code>, <code>junit</code>, <code>sarif</code>. Sample:
     * <code>&lt;reports&gt;&lt;format&gt;sarif&lt;/format&gt;&lt;/reports&gt;</code>.
     */
    @Parameter(property = "handbook.reports")
    List<String> reports = List.of();

    /**
     * The folder that reports are written to. Sample:
     * <code>&lt;reportsFolder&gt;${project.build.directory}/reports&lt;/reportsFolder&gt;</code>.
     */
    @Parameter(property = "handbook.reportsFolder", defaultValue = "${project.build.directory}/handbook-reports")
    File reportsFolder = new File("");

    /** Says <code>true</code> where GitHub runs the build: problems are then shown beside their lines, too. */
    @Parameter(defaultValue = "${env.GITHUB_ACTIONS}", readonly = true)
    String gitHub = "";

    /**
     * Whether terms that the notes explain themselves stand in the glossary beside those of <code>glossary.yaml</code>;
     * <code>true</code> when nobody sets it. Sample: <code>&lt;findTerms&gt;false&lt;/findTerms&gt;</code>.
     */
    @Parameter(property = "handbook.findTerms")
    String findTerms = "";

    /**
     * Where the site is published, with the folder it lies in. Pages then name their own addresses, and what only the web needs is
     * written: a site map for search engines, a feed of changed questions, a picture for links to the site, and a page for
     * addresses that do not exist. Sample: <code>&lt;url&gt;https://example.org/handbook/&lt;/url&gt;</code>.
     */
    @Parameter(property = "handbook.url")
    String url = "";

    /**
     * Where readers edit the note that an answer comes from: an address with <code>{path}</code> for the note's path in the notes
     * folder and, if it likes, <code>{line}</code>. Sample:
     * <code>&lt;editUrl&gt;https://example.org/edit/main/notes/{path}#L{line}&lt;/editUrl&gt;</code>.
     */
    @Parameter(property = "handbook.editUrl")
    String editUrl = "";

    /**
     * Whether pages say when an answer last changed, where git knows; <code>true</code> when nobody sets it. A shallow clone does
     * not know. Sample: <code>&lt;changeDates&gt;false&lt;/changeDates&gt;</code>.
     */
    @Parameter(property = "handbook.changeDates")
    String changeDates = "";

    /**
     * What to explain. A term, by any of its names: the build then prints every mention of it, its place, and why it is a link or none.
     * Or a note, by its path relative to the notes folder, a part of that, or <code>all</code>: the build then says which dialects were
     * found on what evidence, and of each question on which line it is asked and where it is answered. What is both is taken for the term.
     * Or a rule, by its id: its page of the manual is printed.
     * Sample: <code>&lt;explain&gt;networking/dns.md&lt;/explain&gt;</code>.
     */
    @Parameter(property = "handbook.explain")
    String explain = "";

    /** Says whether somebody sits at Maven: not so with {@code -B}. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    boolean isInteractive;

    /**
     * What was built.
     *
     * @param settings that hold for it
     * @param result the site and what was found
     * @param clock that has measured it
     */
    record Build(Settings settings, Pipeline.Result result, BuildClock clock) {}

    /**
     * Reads the notes, builds the site in memory, and prints what was found.
     *
     * @throws MojoFailureException if the settings have a mistake
     */
    final Build build() throws MojoFailureException {
        var chosen = chosen();
        var clock = clock();
        var sources = NotesFolder.read(notes.toPath(), output.toPath());
        checkOutput();
        var settings = settings(chosen, sources);
        var result = built(sources, settings, clock);
        print(result.problems());
        report(result, settings.reports());
        explain(explainer(sources, result));
        return new Build(settings, result, clock);
    }

    private Changes changes(Settings settings, Sources sources) {
        return settings.findChanges()
                ? GitHistory.read(
                        notes.toPath(), sources.notes(), Objects.requireNonNullElse(System.getenv("PATH"), ""))
                : Changes.NONE;
    }

    /**
     * The search index of the notes, to be closed by the caller; nothing is printed or written.
     *
     * @throws MojoFailureException if the settings have a mistake
     */
    final SearchIndex index() throws MojoFailureException {
        return withSources(Pipeline::index);
    }

    /**
     * The terms that the notes explain and no glossary has; nothing is printed or written.
     *
     * @throws MojoFailureException if the settings have a mistake
     */
    final List<Proposal> proposals() throws MojoFailureException {
        return withSources(Pipeline::proposals);
    }

    private <T> T withSources(BiFunction<Sources, Settings, T> work) throws MojoFailureException {
        var chosen = chosen();
        var sources = NotesFolder.read(notes.toPath(), output.toPath());
        return work.apply(sources, settings(chosen, sources));
    }

    /**
     * What explains the notes as they are; nothing is printed or written.
     *
     * @throws MojoFailureException if the settings have a mistake
     */
    final Explainer explainer() throws MojoFailureException {
        var chosen = chosen();
        var sources = NotesFolder.read(notes.toPath(), output.toPath());
        return explainer(sources, Pipeline.build(sources, settings(chosen, sources)));
    }

    private void report(Pipeline.Result result, List<ReportFormat> formats) {
        var folder = ProblemPrinter.prefix(notes.toPath(), workingFolder.toPath());
        if ("true".equals(gitHub)) {
            for (var problem : ProblemPrinter.inFull(result.problems())) {
                System.out.println(
                        GitHubCommand.of(problem, folder + problem.place().path()));
            }
        }
        var paths = result.readings().stream().map(NoteReading::path).toList();
        var findings = new Findings(folder, paths, result.problems());
        var target = placed(reportsFolder).toPath();
        for (var format : formats) {
            var file = format.write(findings);
            KeptFile.write(target, file);
            getLog().info("The problems are in " + shown(target.resolve(file.path())));
        }
    }

    private Pipeline.Result built(Sources sources, Settings settings, BuildClock clock) {
        Supplier<Pipeline.Result> build = () -> Pipeline.build(sources, settings, changes(settings, sources), clock);
        var characters =
                sources.notes().stream().mapToLong(note -> note.text().length()).sum();
        try {
            return isLong() ? build.get() : FirstCompiler.alone(characters, build);
        } finally {
            clock.rest();
        }
    }

    /** On a terminal a line that is written over; elsewhere now and then a line; nothing when the log is quiet. */
    private BuildClock clock() {
        var screen = isInteractive ? Screen.find(System.getenv()) : Optional.<Screen>empty();
        if (!getLog().isInfoEnabled()) {
            return new BuildClock(System::nanoTime, Long.MAX_VALUE, line -> {});
        }
        return screen.map(terminal -> new BuildClock(System::nanoTime, REDRAW_MILLIS, terminal))
                .orElseGet(() -> new BuildClock(System::nanoTime, LINE_MILLIS, this::log));
    }

    private void log(String line) {
        if (!line.isEmpty()) {
            getLog().info(line);
        }
    }

    /** Whether the goal builds again and again in the same Java. */
    boolean isLong() {
        return false;
    }

    /** Says before the work whether its result will have a place; throws as {@link #run} does. */
    void checkOutput() {}

    private Settings settings(Chosen chosen, Sources sources) throws MojoFailureException {
        var all = chosen;
        for (var file : sources.settings()) {
            var content = SettingsFile.read(file);
            print(content.problems());
            if (!content.problems().isEmpty()) {
                throw new MojoFailureException(ProblemPrinter.count(content.problems()) + " in "
                        + shown(notes.toPath().resolve(file.path())));
            }
            all = all.over(content.chosen());
        }
        return fit(Settings.of(all));
    }

    /** The settings for this goal. */
    Settings fit(Settings chosen) {
        return chosen;
    }

    /** What the POM and the command line set. */
    private Chosen chosen() throws MojoFailureException {
        var values = new EnumMap<Setting, List<String>>(Setting.class);
        choices().forEach((setting, choice) -> {
            if (!choice.isEmpty() && !choice.equals(List.of(""))) {
                values.put(setting, choice);
            }
        });
        var chosen = new Chosen(values);
        var mistake = chosen.mistake();
        if (mistake.isPresent()) {
            throw new MojoFailureException(mistake.get());
        }
        return chosen;
    }

    /** The values of the parameters that are settings; an empty text or list sets nothing. */
    Map<Setting, List<String>> choices() {
        var choices = new EnumMap<Setting, List<String>>(Setting.class);
        choices.put(Setting.TITLE, List.of(title));
        choices.put(Setting.COLOR, List.of(color));
        choices.put(Setting.LOGO, List.of(logo));
        choices.put(Setting.FAIL_ON, List.of(failOn));
        choices.put(Setting.FIND_TERMS, List.of(findTerms));
        choices.put(Setting.SEVERITIES, severities);
        choices.put(Setting.IGNORE, ignore);
        choices.put(Setting.LINK_SCOPE, List.of(linkScope));
        choices.put(Setting.LINK_BUDGET, List.of(linkBudget));
        choices.put(Setting.LANG, List.of(lang));
        choices.put(Setting.DIALECTS, dialects);
        choices.put(Setting.REPORTS, reports);
        choices.put(Setting.URL, List.of(url));
        choices.put(Setting.EDIT_URL, List.of(editUrl));
        choices.put(Setting.CHANGE_DATES, List.of(changeDates));
        return choices;
    }

    /** The problems that fail the build, told; empty when none does. */
    final Optional<String> failure(Build build) {
        var failOn = build.settings().failOn();
        return failOn.stopsAt(build.result().problems())
                ? Optional.of(ProblemPrinter.count(build.result().problems()) + " in " + shown(notes.toPath()))
                : Optional.empty();
    }

    private void explain(Explainer explainer) {
        getLog().info(explainer.summary());
        if (explain.isBlank()) {
            return;
        }
        var explanation = explainer.explain(explain);
        explanation.lines().forEach(explanation.isKnown() ? getLog()::info : getLog()::warn);
    }

    private static Explainer explainer(Sources sources, Pipeline.Result result) {
        return new Explainer(
                new ReadingPrinter(result.readings(), result.linked().handbook().questions()),
                new MentionPrinter(result.linked(), sources.notes(), result.links()));
    }
}
