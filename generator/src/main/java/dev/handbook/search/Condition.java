package dev.handbook.search;

import java.util.List;

/** What a document has to meet, or must not meet, whatever its score. */
sealed interface Condition {
    /** Calls the method for this shape. */
    <T> T accept(Visitor<T> visitor);

    /** What to do with each shape of condition. */
    interface Visitor<T> {
        /** Called for words that have to stand together. */
        T holds(Phrase phrase);

        /** Called for an identifier that has to stand there. */
        T names(String code);

        /** Called for topics, one of which it has to belong to. */
        T belongsTo(List<Integer> topics);

        /** Called for terms, one of which it has to link to. */
        T mentions(List<Integer> terms);

        /** Called for tags, one of which it has to carry. */
        T isTagged(List<String> tags);
    }

    /** The words stand together in the names, or in what the document says. */
    record Holds(Phrase phrase) implements Condition {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.holds(phrase);
        }
    }

    /** The identifier stands in the document. */
    record Names(String code) implements Condition {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.names(code);
        }
    }

    /** The document belongs to one of these topics, by their places in the {@link Outline}; to none if there are none. */
    record BelongsTo(List<Integer> topics) implements Condition {
        public BelongsTo {
            topics = List.copyOf(topics);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.belongsTo(topics);
        }
    }

    /** The document links to one of these terms, by their places in the glossary. */
    record Mentions(List<Integer> terms) implements Condition {
        public Mentions {
            terms = List.copyOf(terms);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.mentions(terms);
        }
    }

    /** The document carries one of these tags, {@link Names#folded}; none if there are none. */
    record IsTagged(List<String> tags) implements Condition {
        public IsTagged {
            tags = List.copyOf(tags);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.isTagged(tags);
        }
    }
}
