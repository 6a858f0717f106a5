package dev.handbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves the code of the generator to the first of Java's two compilers for as long as a build takes. The second makes faster code, and pays
 * where a method runs for minutes; a build is broad and soon over, and on a machine with few processors the second compiler takes more time from
 * it than it gives back. Only classes of the generator and of the libraries that it works with are meant: what Maven, other plugins and Java
 * itself run is compiled as ever. Decision 0043 has the figures.
 */
final class FirstCompiler {
    /** With more processors than these the second compiler works beside a build rather than instead of it. */
    private static final int FEW = 4;

    private static final String WISH = Stream.of(
                    "dev/handbook", "com/vladsch/flexmark", "org/jsoup", "org/apache/lucene", "freemarker")
            .map(classes -> "\"" + classes + "/*.*\"")
            .collect(Collectors.joining(", ", "[{ match: [", "], c2: { Exclude: true } }]"));

    private FirstCompiler() {}

    /**
     * Does the work with the first compiler alone, if that is likely to save time; a Java virtual machine that knows no such wish does it as it
     * always would.
     *
     * @param processors that the work may have
     */
    static <T> T alone(int processors, Supplier<T> work) {
        var isHeard = processors <= FEW && wish();
        try {
            return work.get();
        } finally {
            if (isHeard) {
                takeBack();
            }
        }
    }

    private static boolean wish() {
        try {
            var file = Files.createTempFile("handbook", ".json");
            try {
                Files.writeString(file, WISH);
                command("compilerDirectivesAdd", file.toString());
            } finally {
                Files.delete(file);
            }
            return true;
        } catch (IOException | JMException e) {
            return false;
        }
    }

    /** What the first compiler has made by now stays. */
    private static void takeBack() {
        try {
            command("compilerDirectivesRemove");
        } catch (JMException e) {
            throw new IllegalStateException("a Java that heard a wish does not hear that it is over", e);
        }
    }

    /** Tells this Java virtual machine what {@code jcmd} tells one from outside; gives its answer. */
    static String command(String name, String... arguments) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        name,
                        new Object[] {arguments},
                        new String[] {String[].class.getName()});
    }
}
