package dev.handbook.notes;

import java.util.List;
import java.util.Optional;

/** All dialects that are known. */
final class Dialects {
    /** The more exact first: on equal evidence the earlier one is believed. */
    static final List<Dialect> ALL = List.of(
            new ContentsDialect(),
            new HeadingDialect(),
            new HeadingTopicDialect(),
            new FrontMatterTitleDialect(),
            new QuestionLineDialect(),
            new TriviaDialect(),
            new CardDialect(),
            new OneLineDialect(),
            new DetailsDialect(),
            new TableDialect(),
            new DefinitionDialect(),
            new BoldDialect(),
            new NumberedDialect(),
            new BulletTextDialect(),
            new NestedBulletDialect(),
            new BareLineDialect());

    private Dialects() {}

    /** The dialect of that name, if there is one. */
    static Optional<Dialect> named(String name) {
        return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
    }

    /** The name that was probably meant: the one with the fewest letters changed, if at most a third are. */
    static Optional<String> nearest(String name) {
        return ALL.stream()
                .map(Dialect::name)
                .filter(known -> distance(known, name) * 3 <= Math.max(known.length(), name.length()))
                .min((a, b) -> Integer.compare(distance(a, name), distance(b, name)));
    }

    /** Letters to change, add or drop to get from one word to the other (Levenshtein). */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
