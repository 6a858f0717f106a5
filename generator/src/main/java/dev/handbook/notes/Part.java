package dev.handbook.notes;

import java.util.List;

/** A stretch of a note, read: asked or told. */
sealed interface Part {
    /** Calls the method for this shape. */
    void accept(Visitor visitor);

    /** What to do with each shape of part. */
    interface Visitor {
        /** Called for a question. */
        void asked(Asked asked);

        /** Called for what asks nothing. */
        void told(Told told);
    }

    /**
     * A question with what follows it in answer.
     *
     * @param claim what asks
     * @param block the block that asks
     * @param following the blocks that answer, in order; empty when {@code claim} holds the answer, or nobody answers
     */
    record Asked(Claim claim, Block block, List<Block> following) implements Part {
        public Asked {
            following = List.copyOf(following);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.asked(this);
        }
    }

    /** Blocks that ask nothing; a heading among them is the first. */
    record Told(List<Block> blocks) implements Part {
        public Told {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.told(this);
        }
    }
}
