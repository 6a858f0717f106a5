package dev.handbook.pages;

/**
 * What is left of a page of a topic which is called something else now, or a list of what moved away from a page: signposts.
 *
 * @param moved never without any
 */
record MovedPage(String path, Frame frame, MovedPages.Signs moved) implements Page {
    @Override
    public String template() {
        return "moved";
    }
}
