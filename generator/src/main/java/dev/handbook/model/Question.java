package dev.handbook.model;

import java.util.HashSet;
import java.util.List;

/**
 * What is asked.
 *
 * @param id see {@link Section#id()}; comes from the wording
 * @param title the question, formatted
 * @param askings where it is asked, the place of its title first; never empty
 * @param answers zero or more, in the order of their notes; some may only give something, see {@link Answer#isOpen}
 * @param tags what the notes that ask it are tagged with, each once, in the order of the notes
 */
public record Question(String id, RichText title, List<Asking> askings, List<Answer> answers, List<String> tags)
        implements Section {
    public Question {
        tags = List.copyOf(tags);
        askings = List.copyOf(askings);
        answers = List.copyOf(answers);
        if (askings.isEmpty()) {
            throw new IllegalArgumentException("a question nobody asks: " + id);
        }
    }

    /** A question without tags. */
    public Question(String id, RichText title, List<Asking> askings, List<Answer> answers) {
        this(id, title, askings, answers, List.of());
    }

    /** The same question with this id instead. */
    public Question withId(String id) {
        return new Question(id, title, askings, answers, tags);
    }

    /** The same question with these answers instead. */
    public Question withAnswers(List<Answer> answers) {
        return new Question(id, title, askings, answers, tags);
    }

    /** Whether any note answers it; what is only given does not. */
    public boolean isAnswered() {
        return answers.stream().anyMatch(answer -> !answer.isOpen());
    }

    /** The answers that say something, without those that only give something. */
    public List<Answer> said() {
        return answers.stream().filter(answer -> !answer.isOpen()).toList();
    }

    /** What is put before its reader, from each note that does so; the same things only once. */
    public List<RichText> given() {
        var seen = new HashSet<String>();
        return answers.stream()
                .filter(Answer::hasGiven)
                .map(Answer::given)
                .filter(given -> seen.add(given.html()))
                .toList();
    }

    @Override
    public Place place() {
        return askings.get(0).place();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.question(this);
    }
}
