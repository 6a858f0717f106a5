package dev.handbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves code to the first of Java's two compilers for as long as a build takes. The second makes faster code, and pays where a method runs for
 * minutes; a build is broad and soon over, and on a machine with few processors the second compiler takes more time from it than it gives back.
 * Decisions 0043 and 0044 have the figures.
 */
final class FirstCompiler {
    /** With more processors than these the second compiler works beside a build rather than instead of it. */
    private static final int FEW = 4;

    /** With so many characters of notes a build takes minutes, and Java's basics repay the second compiler, too. */
    private static final long MANY = 30_000_000;

    /** What Java calls the thread that it starts with; its number is not the same in all releases. */
    private static final String FIRST_THREAD = "main";

    private static final List<String> OURS =
            List.of("dev/handbook", "com/vladsch/flexmark", "org/jsoup", "org/apache/lucene", "freemarker");

    /**
     * The few loops that pay for the second compiler within a build: sums of files, for which it knows instructions of the processor, packing,
     * searching and comparing the characters of texts, and what questions share.
     */
    private static final List<String> WORTH_BOTH = List.of(
            "sun/security/provider/*.*",
            "com/jcraft/jzlib/*.*",
            "java/lang/StringCoding.*",
            "java/lang/StringLatin1.*",
            "java/lang/StringUTF16.*",
            "dev/handbook/search/RelatedQuestions*.*");

    /** What all else is made of, characters, patterns, lists and maps: no loops, but called from everywhere for as long as the build takes. */
    private static final List<String> BASICS = List.of(
            "java/lang/String*.*",
            "java/lang/AbstractStringBuilder.*",
            "java/lang/Character*.*",
            "java/util/regex/*.*",
            "java/util/HashMap*.*",
            "java/util/ArrayList*.*",
            "java/util/Arrays.*");

    /** How many directives a wish is made of; of those that fit a method, the first counts. */
    private static final int DIRECTIVES = 2;

    /** The code that is left to the first compiler. */
    enum Reach {
        /** None of it. */
        NOTHING(List.of(), WORTH_BOTH),
        /** The generator and the libraries that it works with; what others do in the same Java is compiled as ever. */
        OURS(FirstCompiler.OURS.stream().map(classes -> classes + "/*.*").toList(), WORTH_BOTH),
        /** All that becomes hot meanwhile, Java's own classes as well. */
        ALL(List.of("*.*"), WORTH_BOTH),
        /** The same but Java's basics. */
        ALL_BUT_BASICS(
                List.of("*.*"),
                Stream.concat(WORTH_BOTH.stream(), BASICS.stream()).toList());

        private final String wish;

        Reach(List<String> methods, List<String> worthBoth) {
            wish = "[" + directive(worthBoth, false) + ", " + directive(methods, true) + "]";
        }

        private static String directive(List<String> methods, boolean isExcluded) {
            return methods.stream()
                    .map(method -> '"' + method + '"')
                    .collect(Collectors.joining(", ", "{ match: [", "], c2: { Exclude: " + isExcluded + " } }"));
        }

        /**
         * How far a wish should go that pays and harms nobody else. Work in the thread that Java began with has that Java for itself, as under {@code mvn}:
         * nothing else goes on, and the program ends when that thread does. Work in any other thread may be the guest of a program that goes on
         * for days, such as a daemon or an editor, or have others beside it, as under {@code mvn -T 2}.
         *
         * @param processors that the work may have
         * @param thread that does it, by its name
         * @param characters how much there is to read
         */
        static Reach of(int processors, String thread, long characters) {
            if (processors > FEW) {
                return NOTHING;
            }
            if (!thread.equals(FIRST_THREAD)) {
                return OURS;
            }
            return characters > MANY ? ALL_BUT_BASICS : ALL;
        }
    }

    private FirstCompiler() {}

    /**
     * Does the work with the first compiler alone where that is likely to save time.
     *
     * @param characters of the notes that it has to read
     */
    static <T> T alone(long characters, Supplier<T> work) {
        return alone(
                Reach.of(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.currentThread().getName(),
                        characters),
                work);
    }

    /** Does the work with the first compiler alone for some code; a Java virtual machine that knows no such wish does it as it always would. */
    static <T> T alone(Reach reach, Supplier<T> work) {
        var isHeard = reach != Reach.NOTHING && wish(reach);
        try {
            return work.get();
        } finally {
            if (isHeard) {
                takeBack();
            }
        }
    }

    private static boolean wish(Reach reach) {
        try {
            var file = Files.createTempFile("handbook", ".json");
            try {
                Files.writeString(file, reach.wish);
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
            for (var i = 0; i < DIRECTIVES; i++) {
                command("compilerDirectivesRemove");
            }
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
