package dev.handbook.pages;

import dev.handbook.model.Question;
import dev.handbook.model.SiteFile;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The questions whose answers changed last, as an Atom feed.
 *
 * @param title of the site
 * @param url of the site
 * @param self the address of the feed
 * @param updated when the youngest entry changed
 * @param entries the youngest first; never empty
 */
record Feed(String title, String url, String self, String updated, List<Entry> entries) {
    static final String PATH = "feed.xml";

    /** So many questions are told of. */
    static final int MOST_ENTRIES = 50;

    private static final int SUMMARY_LENGTH = 400;

    /**
     * A question.
     *
     * @param id does not change when the question moves to another page
     * @param summary the first words of its first answer, or of what is given with it
     */
    record Entry(String id, String address, String title, String topic, String updated, String summary) {}

    /** A question and when it changed. */
    private record Changed(Question question, Instant time) {}

    /** The feed as a file; none when it is not known where the site is, or when anything changed. */
    static Stream<SiteFile> of(Site site, Templates templates) {
        if (!site.publication().isKnown() || !site.hasChanges()) {
            return Stream.of();
        }
        var entries = site.handbook().questions().stream()
                .flatMap(question -> site.changeOf(question).map(time -> new Changed(question, time)).stream())
                .sorted(Comparator.comparing(Changed::time)
                        .reversed()
                        .thenComparing(changed -> changed.question().id()))
                .limit(MOST_ENTRIES)
                .map(changed -> entry(site, changed))
                .toList();
        return Stream.of(entries)
                .filter(list -> !list.isEmpty())
                .map(list -> new Feed(
                        Xml.text(site.title()),
                        site.publication().url(),
                        site.publication().absolute(PATH),
                        list.get(0).updated(),
                        list))
                .map(feed -> templates.render(PATH, "web/feed.ftlx", feed));
    }

    private static Entry entry(Site site, Changed changed) {
        var question = changed.question();
        var anchor = site.map().anchor(question);
        var hash = anchor.indexOf('#');
        return new Entry(
                site.publication().url() + "#" + Encoded.path(question.id()),
                site.publication().absolute(anchor.substring(0, hash)) + "#" + Encoded.path(question.id()),
                Xml.text(Site.label(question.title())),
                Xml.text(site.map().topicOf(question).title()),
                changed.time().toString(),
                Xml.text(Excerpt.of(summary(question), SUMMARY_LENGTH)));
    }

    private static String summary(Question question) {
        return question.said().stream()
                .findFirst()
                .map(answer -> answer.text().text())
                .orElseGet(() -> question.answers().get(0).words());
    }
}
