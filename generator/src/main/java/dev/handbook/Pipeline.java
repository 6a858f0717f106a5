package dev.handbook;

import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Note;
import dev.handbook.model.NoteReading;
import dev.handbook.model.Picture;
import dev.handbook.model.Problem;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import dev.handbook.notes.GlossaryReader;
import dev.handbook.notes.IdMemory;
import dev.handbook.notes.NoteParser;
import dev.handbook.notes.Sources;
import dev.handbook.pages.PageRenderer;
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

    /** Builds the site. */
    static Result build(Sources sources, Settings settings) {
        var reading = parser(settings.dialects()).parse(sources.notes(), paths(sources.pictures()));
        var glossary = GlossaryReader.read(sources.glossaries());
        var memory = IdMemory.settle(reading.topics(), sources.ids());
        var handbook = handbook(memory.topics(), glossary.terms(), sources, settings);
        var mentioned = new HashSet<String>();
        var linked = TermLinker.link(handbook, settings.links(), decision -> mentioned.add(decision.termId()));
        var siteMap = SiteMap.of(linked.handbook());
        var next = memory.remember(siteMap);
        var problems = settings.policy()
                .apply(
                        sorted(Stream.of(
                                sources.problems(),
                                reading.problems(),
                                glossary.problems(),
                                memory.problems(),
                                TermProblems.of(linked, mentioned, files(sources)))),
                        sources.notes());
        var files = new ArrayList<SiteFile>();
        try (var index = SearchIndex.of(linked, siteMap, settings.links().lang())) {
            var related = linked.withRelated(index.related());
            files.addAll(
                    PageRenderer.render(related, siteMap, problems, reading.notes(), sources.pictures(), next.moved()));
            files.addAll(index.export());
        }
        LinkCheck.check(files);
        return new Result(
                files, problems, next.file(), reading.notes(), linked, settings.links(), summary(linked.handbook()));
    }

    /** The search index of the site that {@link #build} would give, to be closed by the caller. */
    static SearchIndex index(Sources sources, Settings settings) {
        var reading = parser(settings.dialects()).parse(sources.notes(), paths(sources.pictures()));
        var glossary = GlossaryReader.read(sources.glossaries());
        var memory = IdMemory.settle(reading.topics(), sources.ids());
        var handbook = handbook(memory.topics(), glossary.terms(), sources, settings);
        var linked = TermLinker.link(handbook, settings.links());
        return SearchIndex.of(
                linked, SiteMap.of(linked.handbook()), settings.links().lang());
    }

    private static Handbook handbook(List<Topic> topics, List<Term> terms, Sources sources, Settings settings) {
        var found = settings.findTerms()
                ? TermFinder.find(
                        topics, terms, sources.notes(), settings.links().lang())
                : List.<Proposal>of();
        return new Handbook(settings.title(), topics, withFound(terms, found));
    }

    /** What the notes explain and no glossary has: all of it, as far as it is in use. */
    static List<Proposal> proposals(Sources sources) {
        var reading = parser(Map.of()).parse(sources.notes(), paths(sources.pictures()));
        var glossary = GlossaryReader.read(sources.glossaries());
        var proposals = TermFinder.find(reading.topics(), glossary.terms(), sources.notes(), LinkSettings.USUAL.lang());
        var found = proposals.stream().map(Proposal::term).toList();
        var handbook = new Handbook("", reading.topics(), GlossaryReader.withFound(glossary.terms(), found));
        var inUse = TermLinker.link(handbook, LinkSettings.USUAL).handbook().terms().stream()
                .filter(Term::isFound)
                .map(Term::name)
                .collect(Collectors.toSet());
        return proposals.stream()
                .filter(proposal -> inUse.contains(proposal.name()))
                .toList();
    }

    private static List<Note> files(Sources sources) {
        return Stream.concat(sources.notes().stream(), sources.glossaries().stream())
                .toList();
    }

    /** The author's terms and those that the notes explain most often. */
    private static List<Term> withFound(List<Term> written, List<Proposal> found) {
        var mostFound = Comparator.comparingInt(
                (Proposal proposal) -> -proposal.findings().size());
        return GlossaryReader.withFound(
                written,
                found.stream()
                        .sorted(mostFound)
                        .limit(MOST_FOUND)
                        .map(Proposal::term)
                        .toList());
    }

    private static NoteParser parser(Map<String, String> dialects) {
        return new NoteParser(Runtime.getRuntime().availableProcessors(), dialects);
    }

    private static List<String> paths(List<Picture> pictures) {
        return pictures.stream().map(Picture::path).toList();
    }

    private static List<Problem> sorted(Stream<List<Problem>> problems) {
        return problems.flatMap(List::stream).sorted().toList();
    }

    private static String summary(Handbook handbook) {
        var questions = handbook.questions();
        var open = questions.stream().filter(question -> !question.isAnswered()).count();
        return questions.size() + " questions (" + open + " open) in "
                + handbook.topics().size() + " topics, "
                + handbook.terms().size() + " terms";
    }
}
