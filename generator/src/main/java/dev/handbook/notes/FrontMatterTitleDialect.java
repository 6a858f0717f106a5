package dev.handbook.notes;

import java.util.List;

/**
 * One note per question: the title in the front matter asks, the whole body answers.
 *
 * <pre>
 * ---
 * title: What is oolong?
 * ---
 * Half-oxidised tea.
 * </pre>
 */
final class FrontMatterTitleDialect implements Dialect {
    /** Of a note of its own, a title says more than a line in it. */
    private static final double TITLE = 1;

    @Override
    public String name() {
        return "frontmatter-title";
    }

    @Override
    public Reading read(Outline note) {
        if (note.size() < 2 || !note.isTitle(0) || note.weight(0) == 0 || note.isTitleOfQuestions(0)) {
            return Reading.NOTHING;
        }
        var title = note.get(0).element();
        return Reading.of(
                List.of(Claim.open(0, Titles.of(title), title, List.of(), 0).surer(TITLE)));
    }
}
