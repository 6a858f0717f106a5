package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import java.util.List;

/** One page, in which everything that its template prints is decided. */
sealed interface Page
        permits HomePage,
                TopicPage,
                PracticePage,
                MovedPage,
                GlossaryPage,
                TermPage,
                TermsMapPage,
                OpenQuestionsPage,
                ProblemsPage,
                ReportPage,
                SearchPage,
                PrintPage,
                QuestionPage,
                NotFoundPage {
    /** Where the page is written, relative to the site's root. */
    String path();

    /** What surrounds it. */
    Frame frame();

    /**
     * The same in other formats, each a file of its own; none for most pages.
     *
     * @param words for people
     */
    default List<SiteFile> twins(Words words) {
        return List.of();
    }

    /** The name of its template in {@code templates/pages}, without the ending. */
    String template();
}
