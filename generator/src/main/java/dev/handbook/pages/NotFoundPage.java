package dev.handbook.pages;

/**
 * What a server shows for an address that does not exist. It is shown at any depth, where relative addresses lead astray: unless it is known
 * in which folder of its server the site lies, it carries all it needs and finds the site from where it is shown.
 *
 * @param style all styles of the site
 * @param styleSource what the page's policy calls them
 * @param script finds the site
 * @param scriptSource what the page's policy calls it
 */
record NotFoundPage(String path, Frame frame, Inlined style, String styleSource, Inlined script, String scriptSource)
        implements Page {
    private static final String PATH = "404.html";

    static NotFoundPage of(Site site, Theme theme) {
        var frame = Frame.of(
                        site,
                        PATH,
                        site.words().text("not-found.title"),
                        site.words().text("not-found.description"),
                        "")
                .with(Web::unlisted)
                .at(site.publication().folder());
        var style = Inlined.of(theme.styles());
        var script = Inlined.of(theme.text("parts/find-site.js"));
        return new NotFoundPage(PATH, frame, style, style.source(), script, script.source());
    }

    @Override
    public String template() {
        return "not-found";
    }
}
