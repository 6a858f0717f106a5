package dev.handbook.site;

/**
 * The site was not written, for a reason that the author can mend: the output folder holds something else, is in use, or the
 * disk is full. The message says which path, what was found and what to do. Whatever was there before is still there.
 */
public final class RefusedOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedOutput(String message) {
        super(message);
    }

    RefusedOutput(String message, Throwable cause) {
        super(message, cause);
    }
}
