package dev.handbook.pages;

import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Moved;
import dev.handbook.model.NoteReading;
import dev.handbook.model.Picture;
import dev.handbook.model.Problem;
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
    private PageRenderer() {}

    /** As {@link #render(LinkedHandbook, SiteMap, List, List, List, List, Theme)}, in our own theme. */
    public static List<SiteFile> render(
            LinkedHandbook handbook,
            SiteMap map,
            List<Problem> problems,
            List<NoteReading> readings,
            List<Picture> pictures,
            List<Moved> moved) {
        return render(handbook, map, problems, readings, pictures, moved, Theme.OURS);
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
     * @param theme that the pages are made with
     * @return pages first, in a fixed order
     * @throws BrokenTheme if a template of the author's is wrong
     */
    public static List<SiteFile> render(
            LinkedHandbook handbook,
            SiteMap map,
            List<Problem> problems,
            List<NoteReading> readings,
            List<Picture> pictures,
            List<Moved> moved,
            Theme theme) {
        var site = new Site(handbook, map, problems, readings, moved);
        var templates = new Templates(theme);
        var files = new ArrayList<>(pages(site).parallelStream()
                .map(Supplier::get)
                .map(templates::render)
                .toList());
        files.addAll(theme.assets());
        files.addAll(UsedPictures.of(site.handbook(), pictures));
        files.add(HandbookJson.of(site));
        return List.copyOf(files);
    }

    private static List<Supplier<Page>> pages(Site site) {
        Stream<Supplier<Page>> single =
                Stream.of(() -> HomePage.of(site), () -> SearchPage.of(site), () -> NotFoundPage.of(site));
        return Stream.of(
                        single,
                        new TopicPages(site).all().stream(),
                        MovedPage.all(site).stream(),
                        new GlossaryPages(site).all().stream(),
                        new TermPages(site).all().stream(),
                        TermsMap.of(site).stream(),
                        new OpenQuestionsPages(site).all().stream(),
                        new ProblemsPages(site).all().stream(),
                        new ReportPages(site).all().stream())
                .flatMap(pages -> pages)
                .toList();
    }
}
