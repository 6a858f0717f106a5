package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Question;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Topic;
import dev.handbook.terms.LinkSettings.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkSettingsTest {
    private static final Marked MARKED = Marked.glossary("image", "kernel", "VM", "OCI");

    @Test
    void allMentionsMayBeLinked() {
        assertThat(MARKED.with(new LinkSettings(Scope.ALL, 9, "en")).linked("An image is an image."))
                .isEqualTo("An ⟦image⟧ is an ⟦image⟧.");
    }

    @Test
    void aTermIsLinkedOncePerAnswerSectionOrPage() {
        assertThat(links(Scope.ANSWER)).isEqualTo(4 + SiteMap.SECTIONS_PER_PAGE);
        assertThat(links(Scope.SECTION)).isEqualTo(3 + SiteMap.SECTIONS_PER_PAGE);
        assertThat(links(Scope.PAGE)).isEqualTo(2);
        assertThat(links(Scope.ALL)).isEqualTo(2 * (4 + SiteMap.SECTIONS_PER_PAGE));
    }

    @Test
    void theBudgetGoesToNamesBeforeEverydayWords() {
        assertThat(MARKED.with(new LinkSettings(Scope.ANSWER, 2, "en")).linked("The kernel, an image, a VM and OCI."))
                .isEqualTo("The kernel, an image, a ⟦VM⟧ and ⟦OCI⟧.");
        assertThat(MARKED.with(new LinkSettings(Scope.ANSWER, 3, "en")).linked("The kernel, an image, a VM and OCI."))
                .isEqualTo("The ⟦kernel⟧, an image, a ⟦VM⟧ and ⟦OCI⟧.");
    }

    @Test
    void noBudgetMeansNoLinks() {
        assertThat(MARKED.with(new LinkSettings(Scope.ANSWER, 0, "en")).linked("The kernel."))
                .isEqualTo("The kernel.");
        assertThatThrownBy(() -> new LinkSettings(Scope.ANSWER, -1, "en")).hasMessageContaining("a budget of -1 links");
    }

    /** In a topic of two pages, the first of which begins with a question that has two answers. */
    private static long links(Scope scope) {
        var texts = Collections.nCopies(SiteMap.SECTIONS_PER_PAGE + 3, Marked.text("An image of an image."));
        var handbook = MARKED.handbook(texts);
        var sections = new ArrayList<>(handbook.topics().get(0).sections());
        var first = (Question) sections.get(0);
        var twice = List.of(first.answers().get(0), first.answers().get(0));
        sections.set(0, new Question(first.id(), first.title(), first.askings(), twice));
        var topics = List.of(new Topic("topic", "Topic", sections));
        var linked = TermLinker.link(new Handbook("Notes", topics, handbook.terms()), new LinkSettings(scope, 9, "en"));
        var topic = linked.handbook().topics().get(0);
        return topic.questions().stream()
                        .flatMap(question -> question.answers().stream())
                        .map(Answer::links)
                        .mapToLong(List::size)
                        .sum()
                + topic.articles().stream()
                        .map(Article::links)
                        .mapToLong(List::size)
                        .sum();
    }
}
