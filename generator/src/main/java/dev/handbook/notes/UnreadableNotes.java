package dev.handbook.notes;

/**
 * The notes folder as a whole cannot be read, for a reason that the author can mend: it is missing, or has no notes in it. What is
 * wrong with single files is a {@link dev.handbook.model.Problem} instead.
 */
public final class UnreadableNotes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableNotes(String message) {
        super(message);
    }

    UnreadableNotes(String message, Throwable cause) {
        super(message, cause);
    }
}
