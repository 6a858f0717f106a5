package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Answer;
import dev.handbook.model.Changes;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.RichText;
import dev.handbook.model.Severity;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandbookJsonTest {
    @Test
    void holdsQuestionsTermsAndProblems() {
        var answered = SampleHandbook.question(
                "why",
                "Why \"layers\"?",
                Rich.answer("<p>A registry keeps each <b>once</b>.</p>", "docker.md", 12, "registry"));
        var open = SampleHandbook.question("who", "Who?");
        var term = new Term("registry", "Registry", List.of("hub"), "Stores images.", new Place("glossary.yaml", 1, 3));
        var handbook = new Handbook("Small", List.of(new Topic("one", "One", List.of(answered, open))), List.of(term));
        var later = new Problem(Severity.ERROR, "broken-link", new Place("b.md", 2, 1), "leads nowhere", "", "");
        var first = new Problem(Severity.WARNING, "unanswered", new Place("a.md", 7, 4), "no answer", "", "");

        assertThat(json(handbook, List.of(later, first))).isEqualTo("""
                        {"questions":[
                        {"id":"why","question":"Why \\"layers\\"?","topic":"One","url":"topics/one.html#why","tags":[],\
                        "askedIn":[{"path":"docker.md","line":10}],\
                        "answers":[{"text":"A registry keeps each once.","source":{"path":"docker.md","line":12},\
                        "links":[{"term":"Registry","start":2,"end":10}]}]},
                        {"id":"who","question":"Who?","topic":"One","url":"topics/one.html#who","tags":[],\
                        "askedIn":[{"path":"docker.md","line":10}],"answers":[]}],"terms":[
                        {"term":"Registry","aliases":["hub"],"definition":"Stores images.","found":false,\
                        "source":{"path":"glossary.yaml","line":1},"url":"terms/registry.html",\
                        "mentions":["why"]}],"problems":[
                        {"severity":"warning","rule":"unanswered","path":"a.md","line":7,"column":4,"message":"no answer"},
                        {"severity":"error","rule":"broken-link","path":"b.md","line":2,"column":1,"message":"leads nowhere"}]}
                        """);
    }

    @Test
    void whatIsOnlyGivenIsNoAnswer() {
        var options = Rich.answer("<ul><li>A. green</li><li>B. black</li></ul>", "tea.md", 3);
        var offer = new Answer(options.text(), RichText.EMPTY, options.source(), List.of());
        var handbook = SampleHandbook.of(SampleHandbook.question("tea", "Which tea?", offer));
        assertThat(json(handbook, List.of())).contains("\"given\":\"A. green\\nB. black\",\"answers\":[]");
    }

    @Test
    void whatIsGivenStandsBesideTheAnswerThatItIsGivenWith() {
        var program = Rich.answer("<pre>brew(2)</pre>", "tea.md", 3).text();
        var result = Rich.answer("<p>Two cups.</p>", "tea.md", 5);
        var answer = new Answer(program, result.text(), result.source(), List.of());
        var handbook = SampleHandbook.of(SampleHandbook.question("cups", "What does it brew?", answer));
        assertThat(json(handbook, List.of())).contains("\"answers\":[{\"given\":\"brew(2)\",\"text\":\"Two cups.\"");
    }

    @Test
    void emptyHandbookIsThreeEmptyLists() {
        assertThat(json(new Handbook("Nothing", List.of(), List.of()), List.of()))
                .isEqualToIgnoringWhitespace("{\"questions\":[],\"terms\":[],\"problems\":[]}");
    }

    @Test
    void escapesCharactersBeyondTheBasicPlaneSoThatNoBrokenPairCanStopTheBuild() {
        var handbook = SampleHandbook.of(SampleHandbook.question("whale", "A \uD83D\uDC33 and \uD83D alone?"));
        assertThat(json(handbook, List.of())).contains("\"question\":\"A \\uD83D\\uDC33 and \\uD83D alone?\"");
    }

    private static String json(Handbook handbook, List<Problem> problems) {
        return HandbookJson.of(new Site(
                        new LinkedHandbook(handbook),
                        SiteMap.of(handbook),
                        problems,
                        List.of(),
                        List.of(),
                        Publication.NOWHERE,
                        Changes.NONE,
                        Theme.OURS.words()))
                .text();
    }
}
