package dev.handbook.notes;

/**
 * Text that counts how often it is looked at and ends the parser's work when that is too often. A parser that backtracks cannot be
 * interrupted, and a clock would make the site depend on how busy the machine is; looks are counted the same everywhere.
 */
final class GuardedText implements CharSequence {
    /** Real notes need 2 to 16 looks per character, markup included; hostile ones thousands. */
    static final int LOOKS_PER_CHARACTER = 40;

    /** What a short note may use up, whatever its length. */
    static final int LOOKS = 2_000_000;

    private final String text;
    /** The same once more: the parser looks at each several times. */
    private final char[] characters;

    private final long limit;
    private long looks;

    GuardedText(String text) {
        this(text, limit(text.length()));
    }

    GuardedText(String text, long limit) {
        this.text = text;
        characters = text.toCharArray();
        this.limit = limit;
    }

    /** How often a text of this length may be looked at. */
    static long limit(int length) {
        return LOOKS + (long) LOOKS_PER_CHARACTER * length;
    }

    /** Thrown from inside the parser when the text was looked at too often. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int offset;

        Exhausted(int offset) {
            super("looked at too often", null, false, false);
            this.offset = offset;
        }

        /** The 0-based offset that the parser was at. */
        int offset() {
            return offset;
        }
    }

    @Override
    public int length() {
        return characters.length;
    }

    /**
     * The character at a 0-based offset.
     *
     * @throws Exhausted if that was once too often, or the thread was interrupted
     */
    @Override
    public char charAt(int offset) {
        if (++looks > limit || (looks & 0xffff) == 0 && Thread.currentThread().isInterrupted()) {
            throw new Exhausted(offset);
        }
        return characters[offset];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
