package dev.handbook.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What Lucene 9 tells whoever runs it on Java 23 or later: to update it, for faster vectors. Authors cannot, and there are no vectors here,
 * so it would be a warning in each of their builds that nobody can mend.
 */
final class LuceneAdvice {
    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger LOGGER =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LuceneAdvice() {}

    /** To be called before Lucene is. */
    static void silence() {
        LOGGER.setLevel(Level.SEVERE);
    }
}
