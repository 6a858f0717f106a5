package dev.handbook.terms;

/**
 * Whether a mention may become a link.
 *
 * @param mention of one term, unless nothing tells which
 * @param reason {@link Reason#LINKED} when it may, else why not
 */
record Verdict(Mention mention, Reason reason) {
    boolean isLink() {
        return reason == Reason.LINKED;
    }

    Verdict but(Reason reason) {
        return new Verdict(mention, reason);
    }
}
