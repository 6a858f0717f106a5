package dev.handbook.model;

import java.util.Locale;

/** How much a {@link Problem} matters, the worst first. */
public enum Severity {
    /** Something is lost or wrong until the author mends it. */
    ERROR,
    /** Something is missing or doubtful; the site is still right. */
    WARNING;

    /** As it is printed: {@code error} or {@code warning}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
