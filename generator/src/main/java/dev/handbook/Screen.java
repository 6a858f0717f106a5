package dev.handbook;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One line of a terminal that is written over and over, and is gone in the end. */
final class Screen implements Consumer<String> {
    /** Back to the first column, and away with what stands there (ECMA-48, "erase in line"). */
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private boolean isClear = true;

    private Screen(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** @param terminal that knows {@code ESC [ K} */
    static Screen on(PrintWriter terminal) {
        return new Screen(terminal);
    }

    /**
     * The terminal that somebody sits at.
     *
     * @param environment the variables of the process: on a build server ({@code CI}) and on a terminal without control codes ({@code TERM=dumb})
     *     there is none
     */
    static Optional<Screen> find(Map<String, String> environment) {
        var isPlain = !environment.getOrDefault("CI", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return isPlain
                ? Optional.empty()
                : Optional.ofNullable(System.console())
                        .filter(Screen::isTerminal)
                        .map(console -> on(console.writer()));
    }

    /** From Java 22 on a console need not be a terminal, and says so; before, it always is one. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Override
    public void accept(String line) {
        if (line.isEmpty() && isClear) {
            return;
        }
        terminal.print(CLEAR + line);
        terminal.flush();
        isClear = line.isEmpty();
    }
}
