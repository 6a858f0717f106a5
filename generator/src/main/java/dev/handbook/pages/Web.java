package dev.handbook.pages;

import java.util.List;
import java.util.function.Supplier;

/**
 * What programs on the web read of a page: search engines, feed readers, and those that show a picture for a link. All of it is empty for a
 * site whose address nobody knows, but for the twin.
 *
 * @param address the page's own, with its scheme and host
 * @param picture the address of the picture that stands for the site
 * @param feed the way from the page to the feed of changed questions
 * @param twin the way from the page to the same in Markdown
 * @param isListed whether search engines may show it
 * @param changed when its content last changed, such as {@code 2026-03-14T09:26:53Z}; empty when that is not known
 * @param data what the page is about, for programs; one block or none
 */
record Web(
        String address,
        String picture,
        String feed,
        String twin,
        boolean isListed,
        String changed,
        List<DataBlock> data) {
    Web {
        data = List.copyOf(data);
    }

    /** What every page says of itself. */
    static Web of(Site site, String path) {
        var publication = site.publication();
        var isKnown = publication.isKnown();
        return new Web(
                isKnown ? publication.absolute(path) : "",
                isKnown ? publication.absolute(Publication.PICTURE) : "",
                isKnown && site.hasChanges() ? Frame.rootOf(path) + Feed.PATH : "",
                "",
                true,
                "",
                List.of());
    }

    /** The same for a page that search engines had better not show. */
    Web unlisted() {
        return new Web(address, picture, feed, twin, false, changed, data);
    }

    /** The same with a block of data; without one, which is not even made then, when the site's address is not known. */
    Web with(Supplier<DataBlock> block) {
        return address.isEmpty()
                ? this
                : new Web(address, picture, feed, twin, isListed, changed, List.of(block.get()));
    }

    /** The same with the way to a Markdown twin. */
    Web withTwin(String twin) {
        return new Web(address, picture, feed, twin, isListed, changed, data);
    }

    /** The same with the time of its last change, if there is one. */
    Web changed(String time) {
        return new Web(address, picture, feed, twin, isListed, time, data);
    }
}
