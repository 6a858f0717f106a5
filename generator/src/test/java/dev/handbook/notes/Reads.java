package dev.handbook.notes;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Note;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notes in, a picture of the reading out, so that a test reads like what it claims:
 *
 * <pre>
 * # Topic
 * ? question @ line, line
 * : what is given with it
 * = answer @ first-last
 * . article @ first-last: its words
 * </pre>
 */
final class Reads {
    private Reads() {}

    static NoteParser.Reading notes(Note... notes) {
        return new NoteParser(2).parse(List.of(notes), Set.of("images/there.png"));
    }

    static String picture(Note... notes) {
        return notes(notes).topics().stream()
                .map(topic -> "# " + topic.title() + "\n"
                        + topic.sections().stream().map(Reads::section).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    /** The first answer of the first question, or the first article if nothing is asked. */
    static String html(String markdown) {
        var sections = notes(new Note("note.md", markdown)).topics().get(0).sections();
        return sections.stream()
                .map(section -> section.accept(new Section.Visitor<String>() {
                    @Override
                    public String question(Question question) {
                        return question.answers().isEmpty()
                                ? ""
                                : question.answers().get(0).text().html();
                    }

                    @Override
                    public String article(Article article) {
                        return article.text().html();
                    }
                }))
                .filter(html -> !html.isEmpty())
                .findFirst()
                .orElse("");
    }

    static List<String> problems(Note... notes) {
        return notes(notes).problems().stream()
                .map(p -> p.place() + ": " + p.severity() + ": " + p.rule() + ": " + p.message())
                .toList();
    }

    /** Everything that a reader or the author gets to see of some notes. */
    static List<String> words(Note... notes) {
        var reading = notes(notes);
        var words = new ArrayList<String>();
        reading.problems().forEach(problem -> words.add(problem.message() + " " + problem.excerpt()));
        reading.notes().forEach(note -> note.about().facts().forEach(fact -> words.add(fact.toString())));
        for (var topic : reading.topics()) {
            words.add(topic.title());
            for (var section : topic.sections()) {
                words.add(section.title().text());
                section.accept(new Section.Visitor<Boolean>() {
                    @Override
                    public Boolean question(Question question) {
                        words.addAll(question.tags());
                        question.askings().forEach(asking -> words.add(asking.wording()));
                        return question.answers().stream().allMatch(answer -> words.add(answer.words()));
                    }

                    @Override
                    public Boolean article(Article article) {
                        words.addAll(article.tags());
                        return words.add(article.text().text());
                    }
                });
            }
        }
        return words;
    }

    private static String section(Section section) {
        return section.accept(new Section.Visitor<>() {
            @Override
            public String question(Question question) {
                var askings = question.askings().stream()
                        .map(asking ->
                                asking.place().path() + ":" + asking.place().line())
                        .collect(Collectors.joining(", "));
                var answers = question.answers().stream().map(Reads::answer).collect(Collectors.joining());
                return "? " + question.title().text() + " @ " + askings + "\n" + answers;
            }

            @Override
            public String article(Article article) {
                var source = article.source();
                return ". " + article.title().text() + " @ " + source.firstLine() + "-" + source.lastLine() + ": "
                        + oneLine(article.text().text()) + "\n";
            }
        });
    }

    private static String answer(Answer answer) {
        var source = answer.source();
        var lines = " @ " + source.firstLine() + "-" + source.lastLine() + "\n";
        var given = answer.hasGiven() ? ": " + oneLine(answer.given().text()) + (answer.isOpen() ? lines : "\n") : "";
        return given + (answer.isOpen() ? "" : "= " + oneLine(answer.text().text()) + lines);
    }

    private static String oneLine(String text) {
        return text.replace("\n", " | ");
    }
}
