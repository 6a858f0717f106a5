package dev.handbook;

import dev.handbook.card.SocialCard;
import dev.handbook.model.Changes;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Note;
import dev.handbook.model.NoteReading;
import dev.handbook.model.Picture;
import dev.handbook.model.Problem;
import dev.handbook.model.Progress;
import dev.handbook.model.SearchScripts;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import dev.handbook.notes.GlossaryReader;
import dev.handbook.notes.IdMemory;
import dev.handbook.notes.NoteParser;
import dev.handbook.notes.Sources;
import dev.handbook.pages.PageRenderer;
import dev.handbook.pages.Publication;
import dev.handbook.pages.Theme;
import dev.handbook.search.SearchIndex;
import dev.handbook.site.LinkCheck;
import dev.handbook.terms.LinkSettings;
import dev.handbook.terms.Proposal;
import dev.handbook.terms.TermFinder;
import dev.handbook.terms.TermLinker;
import dev.handbook.terms.TermProblems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole build, as values: what was read from the notes folder goes in, what will stand in the site comes out. Reading before it and
 * publishing after it are the only steps that touch the disk.
 */
final class Pipeline {
    /** So many terms found in the notes stand in the glossary; a draft of the glossary has all of them. */
    private static final int MOST_FOUND = 500;

    private Pipeline() {}

    /**
     * What a build gives.
     *
     * @param files the whole site
     * @param problems sorted, those of the sources included
     * @param ids the text of {@code handbook-ids.tsv}, to be kept beside the notes
     * @param readings how each note was read, sorted by path
     * @param linked the handbook itself
     * @param links how its terms are linked
     * @param summary what was found, for the closing line
     */
    record Result(
            List<SiteFile> files,
            List<Problem> problems,
            String ids,
            List<NoteReading> readings,
            LinkedHandbook linked,
            LinkSettings links,
            String summary) {
        public Result {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
            readings = List.copyOf(readings);
        }
    }

    /** What the notes and the glossaries say, each question with its address. */
    private record Contents(NoteParser.Reading reading, GlossaryReader.Glossary glossary, IdMemory memory) {
        Handbook handbook(String title, List<Proposal> found) {
            var terms = found.stream().map(Proposal::term).toList();
            return new Handbook(title, memory.topics(), GlossaryReader.withFound(glossary.terms(), terms));
        }

        /** How terms are linked, in the language that each note names. */
        LinkSettings links(Settings settings) {
            return settings.links()
                    .withLangs(reading.notes().stream()
                            .filter(note -> !note.lang().isEmpty())
                            .collect(Collectors.toMap(NoteReading::path, NoteReading::lang)));
        }
    }

    /** Builds the site while nobody listens. */
    static Result build(Sources sources, Settings settings) {
        return build(sources, settings, Changes.NONE, Progress.UNHEARD);
    }

    /** Builds the site and tells how far it is; {@code changes} says when the notes changed, as far as that is known. */
    static Result build(Sources sources, Settings settings, Changes changes, Progress progress) {
        var contents = read(sources, settings, progress);
        progress.begin(Progress.Stage.LINK, 0);
        var mentioned = new HashSet<String>();
        var links = contents.links(settings);
        var linked = TermLinker.link(
                handbook(contents, sources, settings), links, decision -> mentioned.add(decision.termId()));
        var siteMap = SiteMap.of(linked.handbook());
        var next = contents.memory().remember(siteMap);
        var theme = Theme.with(sources.theme())
                .withLang(settings.links().lang())
                .withColor(settings.color())
                .withLogo(settings.logo(), sources.pictures());
        var problems = settings.policy()
                .apply(
                        sorted(Stream.of(
                                sources.problems(),
                                contents.reading().problems(),
                                contents.glossary().problems(),
                                contents.memory().problems(),
                                theme.problems(),
                                TermProblems.of(linked, mentioned, files(sources)))),
                        sources.notes());
        var readings = contents.reading().notes();
        var files = new ArrayList<SiteFile>();
        progress.begin(Progress.Stage.INDEX, 0);
        var findings = findings(linked, siteMap, settings);
        files.addAll(new PageRenderer(theme.withSearch(findings.search()), progress)
                .files(
                        linked.withRelated(findings.related()),
                        siteMap,
                        problems,
                        readings,
                        sources.pictures(),
                        next.moved(),
                        settings.publication(),
                        changes));
        files.addAll(findings.index());
        if (!settings.publication().url().isEmpty()) {
            files.add(new SiteFile(Publication.PICTURE, SocialCard.of(theme.markColor())));
        }
        LinkCheck.check(files, settings.publication().folder());
        return new Result(files, problems, next.file(), readings, linked, links, summary(linked.handbook()));
    }

    /**
     * What the search index tells, so that it need not be in memory beside all pages.
     *
     * @param related for each question that has any, by its id, the ids of the questions related to it
     * @param search what pages have to know of it
     * @param index what browsers search
     */
    private record Findings(Map<String, List<String>> related, SearchScripts search, List<SiteFile> index) {}

    private static Findings findings(LinkedHandbook linked, SiteMap siteMap, Settings settings) {
        try (var index = SearchIndex.of(linked, siteMap, settings.links().lang())) {
            var exported = index.export();
            return new Findings(index.related(), SearchScripts.of(index.rules(), exported), exported);
        }
    }

    /** The search index of the site that {@link #build} would give, to be closed by the caller. */
    static SearchIndex index(Sources sources, Settings settings) {
        var contents = read(sources, settings, Progress.UNHEARD);
        var linked = TermLinker.link(handbook(contents, sources, settings), contents.links(settings));
        return SearchIndex.of(
                linked, SiteMap.of(linked.handbook()), settings.links().lang());
    }

    /** What the notes explain and no glossary has: all of it, as far as it is in use. */
    static List<Proposal> proposals(Sources sources, Settings settings) {
        var contents = read(sources, settings, Progress.UNHEARD);
        var found = found(contents, sources, settings);
        var linked = TermLinker.link(contents.handbook(settings.title(), found), contents.links(settings));
        var inUse = linked.handbook().terms().stream()
                .filter(Term::isFound)
                .map(Term::name)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(proposal -> inUse.contains(proposal.name()))
                .toList();
    }

    private static Contents read(Sources sources, Settings settings, Progress progress) {
        var threads = Runtime.getRuntime().availableProcessors();
        var pictures = sources.pictures().stream().map(Picture::path).toList();
        var reading = new NoteParser(threads, settings.dialects()).parse(sources.notes(), pictures, progress);
        var glossary = GlossaryReader.read(sources.glossaries());
        return new Contents(reading, glossary, IdMemory.settle(reading.topics(), sources.ids()));
    }

    /** The author's terms, and those that the notes explain most often. */
    private static Handbook handbook(Contents contents, Sources sources, Settings settings) {
        var found = settings.findTerms() ? found(contents, sources, settings) : List.<Proposal>of();
        var mostExplained = Comparator.comparingInt(
                (Proposal proposal) -> -proposal.findings().size());
        return contents.handbook(
                settings.title(),
                found.stream().sorted(mostExplained).limit(MOST_FOUND).toList());
    }

    private static List<Proposal> found(Contents contents, Sources sources, Settings settings) {
        return TermFinder.find(
                contents.memory().topics(),
                contents.glossary().terms(),
                sources.notes(),
                settings.links().lang());
    }

    private static List<Note> files(Sources sources) {
        return Stream.concat(sources.notes().stream(), sources.glossaries().stream())
                .toList();
    }

    private static List<Problem> sorted(Stream<List<Problem>> problems) {
        return problems.flatMap(List::stream).sorted().toList();
    }

    private static String summary(Handbook handbook) {
        var questions = handbook.questions();
        var open = questions.stream().filter(question -> !question.isAnswered()).count();
        var topics = handbook.topics().size();
        var terms = handbook.terms().size();
        return questions.size() + (questions.size() == 1 ? " question (" : " questions (") + open + " open) in "
                + topics + (topics == 1 ? " topic, " : " topics, ")
                + terms + (terms == 1 ? " term" : " terms");
    }
}
