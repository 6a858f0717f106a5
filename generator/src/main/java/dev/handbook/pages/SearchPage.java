package dev.handbook.pages;

/** The page that the search form leads to; the browser script fills it. */
record SearchPage(String path, Frame frame) implements Page {
    private static final String PATH = "search.html";

    static SearchPage of(Site site) {
        return new SearchPage(
                PATH,
                Frame.of(
                        site,
                        PATH,
                        site.words().text("search.title"),
                        site.words().text("frame.search", site.title()),
                        "search"));
    }

    @Override
    public String template() {
        return "search";
    }
}
