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
            new RevealDialect(),
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

    /** Their names, the more exact first. */
    static List<String> names() {
        return ALL.stream().map(Dialect::name).toList();
    }
}
