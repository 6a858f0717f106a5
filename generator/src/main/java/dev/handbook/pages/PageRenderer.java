package dev.handbook.pages;

import dev.handbook.model.Changes;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Moved;
import dev.handbook.model.NoteReading;
import dev.handbook.model.Picture;
import dev.handbook.model.Problem;
import dev.handbook.model.Progress;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The door of this room: a linked handbook goes in, the files of its site come out.
 *
 * <pre>
 * var map = SiteMap.of(linked.handbook());
 * List&lt;SiteFile&gt; files = PageRenderer.render(linked, map, problems, readings, pictures, moved);
 * </pre>
 *
 * The search index is not among them. Pages are rendered by several threads; order and bytes of the result do not depend on that.
 */
public final class PageRenderer {
    /** Tells GitHub to publish the files as they are; it would make pages of the Markdown, in place of ours. */
    private static final SiteFile AS_IT_IS = SiteFile.of(".nojekyll", "");

    private final Theme theme;
    private final Progress progress;

    /**
     * Renders in a theme.
     *
     * @param progress is told of each page
     */
    public PageRenderer(Theme theme, Progress progress) {
        this.theme = theme;
        this.progress = progress;
    }

    /** Renders a site that is not on the web in our own theme, while nobody listens; as {@link #files}. */
    public static List<SiteFile> render(
            LinkedHandbook handbook,
            SiteMap map,
            List<Problem> problems,
            List<NoteReading> readings,
            List<Picture> pictures,
            List<Moved> moved) {
        return new PageRenderer(Theme.OURS, Progress.UNHEARD)
                .files(handbook, map, problems, readings, pictures, moved, Publication.NOWHERE, Changes.NONE);
    }

    /**
     * Every page, style, script and picture of the site, and {@code handbook.json}.
     *
     * @param handbook may be empty: the site then says so
     * @param map of the same handbook
     * @param problems in any order
     * @param readings how each note was read, in any order
     * @param pictures all that lie in the notes folder; those that no note shows are left out
     * @param moved old addresses of questions
     * @param publication where the site and its notes are found on the web
     * @param changes when the notes changed, as far as that is known
     * @return pages first, in a fixed order
     * @throws BrokenTheme if a template of the author's is wrong
     */
    public List<SiteFile> files(
            LinkedHandbook handbook,
            SiteMap map,
            List<Problem> problems,
            List<NoteReading> readings,
            List<Picture> pictures,
            List<Moved> moved,
            Publication publication,
            Changes changes) {
        var site = new Site(handbook, map, problems, readings, moved, publication, changes, theme.words());
        var templates = new Templates(theme);
        var pages = pages(site, theme);
        progress.begin(Progress.Stage.RENDER, pages.size());
        var rendered = pages.parallelStream()
                .map(Supplier::get)
                .map(page -> {
                    var file = templates.render(page);
                    progress.step();
                    return new Rendered(file, page.frame().web(), page.twins(site.words()));
                })
                .toList();
        var files = new ArrayList<>(rendered.stream().map(Rendered::file).toList());
        rendered.forEach(page -> files.addAll(page.twins()));
        files.add(ForModels.of(site));
        files.add(AS_IT_IS);
        Sitemap.of(site, rendered.stream().map(Rendered::web).toList(), templates)
                .forEach(files::add);
        Feed.of(site, templates).forEach(files::add);
        files.addAll(theme.assets());
        files.addAll(UsedPictures.of(site.handbook(), pictures));
        files.add(HandbookJson.of(site));
        return List.copyOf(files);
    }

    /** A page as a file, what programs read of it, and the same in other formats. */
    private record Rendered(SiteFile file, Web web, List<SiteFile> twins) {}

    private static List<Supplier<Page>> pages(Site site, Theme theme) {
        Stream<Supplier<Page>> single = Stream.of(() -> SearchPage.of(site), () -> NotFoundPage.of(site, theme));
        return Stream.of(
                        HomePage.all(site).stream(),
                        PracticePage.all(site).stream(),
                        single,
                        new TopicPages(site).all().stream(),
                        new QuestionPages(site).all().stream(),
                        new MovedPages(site).all().stream(),
                        new GlossaryPages(site).all().stream(),
                        new TermPages(site).all().stream(),
                        TermsMap.of(site).stream(),
                        new OpenQuestionsPages(site).all().stream(),
                        new ProblemsPages(site).all().stream(),
                        new ReportPages(site).all().stream(),
                        new PrintPages(site).all().stream())
                .flatMap(pages -> pages)
                .toList();
    }
}
