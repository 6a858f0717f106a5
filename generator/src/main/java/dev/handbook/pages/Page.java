package dev.handbook.pages;

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
                NotFoundPage {
    /** Where the page is written, relative to the site's root. */
    String path();

    /** What surrounds it. */
    Frame frame();

    /** The name of its template in {@code templates/pages}, without the ending. */
    String template();
}
