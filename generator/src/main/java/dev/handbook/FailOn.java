package dev.handbook;

import dev.handbook.model.Problem;
import dev.handbook.model.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** From which severity on problems stop the build, so that nothing is published. */
public enum FailOn {
    /** Errors stop the build, warnings do not. */
    ERROR,
    /** Any problem stops the build. */
    WARNING,
    /** The site is published whatever is wrong with the notes. */
    NEVER;

    /** The value of this name, in lower case as authors write it; empty when there is none. */
    static Optional<FailOn> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.toString().equals(name))
                .findFirst();
    }

    /** The names that {@link #named} knows: {@code error, warning, never}. */
    static String names() {
        return Arrays.stream(values()).map(FailOn::toString).collect(Collectors.joining(", "));
    }

    /** Whether these problems stop the build. */
    public boolean stopsAt(List<Problem> problems) {
        return switch (this) {
            case ERROR -> problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
            case WARNING -> !problems.isEmpty();
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
