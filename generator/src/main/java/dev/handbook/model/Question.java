package dev.handbook.model;

import java.util.List;

/**
 * What is asked.
 *
 * @param id see {@link Section#id()}; comes from the wording
 * @param title the question, formatted
 * @param askings where it is asked, the place of its title first; never empty
 * @param answers zero or more, in the order of their notes
 */
public record Question(String id, RichText title, List<Asking> askings, List<Answer> answers) implements Section {
    public Question {
        askings = List.copyOf(askings);
        answers = List.copyOf(answers);
        if (askings.isEmpty()) {
            throw new IllegalArgumentException("a question nobody asks: " + id);
        }
    }

    /** Whether any note answers it. */
    public boolean isAnswered() {
        return !answers.isEmpty();
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
