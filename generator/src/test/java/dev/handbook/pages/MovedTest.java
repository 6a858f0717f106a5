package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Moved;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An address that was given to somebody once leads on for ever. */
class MovedTest {
    private static final Handbook HANDBOOK = SampleHandbook.handbook();
    private static final SiteMap MAP = SiteMap.of(HANDBOOK);

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
