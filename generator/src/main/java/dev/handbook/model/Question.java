package dev.handbook.model;

import java.util.List;

/**
 * What is asked.
 *
 * @param id see {@link Section#id()}; comes from the wording
 * @param title the question, formatted
 * @param askings where it is asked, the place of its title first; never empty
 * @param answers zero or more, in the order of their notes
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

    /** Whether any note answers it; options alone do not. */
    public boolean isAnswered() {
        return answers.stream().anyMatch(answer -> !answer.isOffer());
    }

    /** What answers it, without options that are only to be chosen from. */
    public List<Answer> answersGiven() {
        return answers.stream().filter(answer -> !answer.isOffer()).toList();
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
