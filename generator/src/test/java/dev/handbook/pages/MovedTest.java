package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Moved;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An address that was given to somebody once leads on for ever. */
class MovedTest {
    private static final Handbook HANDBOOK = SampleHandbook.handbook();
    private static final SiteMap MAP = SiteMap.of(HANDBOOK);
    private static final Pattern SIGN = Pattern.compile("<li id=\"([^\"]+)\"><a href=\"[^\"]+\" data-moved>");

    @Test
    void pageKeepsASignpostForAQuestionThatLeftIt() {
        var question = HANDBOOK.questions().get(0);
        var other = HANDBOOK.topics().get(HANDBOOK.topics().size() - 1);
        var page = MAP.page(other);
        var html =
                file(List.of(new Moved(page, "old-one", question.id())), page).text();
        assertThat(html).contains("<li id=\"old-one\"><a href=\"../" + MAP.anchor(question) + "\" data-moved>");
    }

    @Test
    void pageThatIsGoneBecomesSignposts() {
        var question = HANDBOOK.questions().get(0);
        var moved = List.of(
                new Moved("topics/old-topic.html", "old-one", question.id()),
                new Moved("topics/old-topic.html", "older-one", ""));
        assertThat(file(moved, "topics/old-topic.html").text())
                .contains("<li id=\"old-one\"><a href=\"../" + MAP.anchor(question) + "\" data-moved>")
                .contains(
                        "<li id=\"older-one\"><a href=\"../index.html\" data-moved>A question that is not asked any more</a>");
        assertThat(SiteLinks.broken(files(moved))).isEmpty();
    }

    /** Neither the old page nor a list grows as fast as what has moved; nothing is left out. */
    @Test
    void pageThatManyQuestionsLeftLeadsToListsOfSignposts() {
        var question = HANDBOOK.questions().get(0);
        var there = MAP.page(HANDBOOK.topics().get(HANDBOOK.topics().size() - 1));
        for (var old : List.of(there, "topics/old-topic.2.html")) {
            var moved = IntStream.range(0, 450)
                    .mapToObj(number -> new Moved(old, "old-" + number, question.id()))
                    .toList();
            var files = files(moved);
            var lists = files.stream()
                    .filter(file -> file.path().startsWith("moved/"))
                    .toList();
            assertThat(lists).hasSize(3).allMatch(list -> signs(list).size() <= MovedPages.MOST_LISTED);
            assertThat(lists.stream().flatMap(list -> signs(list).stream()))
                    .containsExactlyElementsOf(
                            moved.stream().map(Moved::id).sorted().toList());
            assertThat(text(files, old))
                    .doesNotContain("<li id=\"old-")
                    .contains(lists.stream()
                            .map(list -> "href=\"../" + list.path() + "\" data-moved-from=\""
                                    + signs(list).get(0) + "\"")
                            .toList());
            assertThat(SiteLinks.broken(files)).isEmpty();
        }
    }

    @Test
    void listsAndWaysToThemGrowAlike() {
        var question = HANDBOOK.questions().get(0);
        var moved = IntStream.range(0, 90_000)
                .mapToObj(number -> new Moved("topics/old.html", "old-" + number, question.id()))
                .toList();
        var files = files(moved);
        assertThat(text(files, "topics/old.html").split("data-moved-from", -1)).hasSize(301);
        assertThat(signs(files.stream()
                        .filter(file -> file.path().equals("moved/old-300.html"))
                        .findFirst()
                        .orElseThrow()))
                .hasSize(300);
    }

    private static List<String> signs(SiteFile list) {
        return SIGN.matcher(list.text()).results().map(sign -> sign.group(1)).toList();
    }

    private static String text(List<SiteFile> files, String path) {
        return PageRendererTest.text(files, path);
    }

    private static SiteFile file(List<Moved> moved, String path) {
        return files(moved).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<SiteFile> files(List<Moved> moved) {
        return PageRenderer.render(
                new LinkedHandbook(HANDBOOK), MAP, List.of(), List.of(), SampleHandbook.PICTURES, moved);
    }
}
