package dev.handbook.pages;

/**
 * What a server shows for an address that does not exist. It is shown at any depth, where relative addresses lead astray: unless it is known
 * in which folder of its server the site lies, it loads nothing and links nowhere.
 */
record NotFoundPage(String path, Frame frame) implements Page {
    private static final String PATH = "404.html";

    static NotFoundPage of(Site site) {
        var frame = Frame.of(
                        site,
                        PATH,
                        site.words().text("not-found.title"),
                        site.words().text("not-found.description"),
                        "")
                .with(Web::unlisted)
                .at(site.publication().folder());
        return new NotFoundPage(PATH, frame);
    }

    @Override
    public String template() {
        return "not-found";
    }
}
