package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One megabyte of each odd thing that a format may meet is read in seconds of CPU and overflows nothing. The limit leaves room for
 * slow machines; reading that costs the square of the length takes minutes.
 */
class HostileFormatsTest {
    private static final int SIZE = 1_000_000;
    /** Seven times what the slowest takes on a quiet machine with warm code. */
    private static final long LIMIT_NANOS = Duration.ofSeconds(20).toNanos();

    /** What is repeated, by the ending of the note. */
    private static final Map<String, List<String>> ODD = new TreeMap<>(Map.of(
            "csv", List.of(",", "\"", "\"\",", "a\n", "a,b\n", ";\n", "\"a\n"),
            "tsv", List.of("\t", "#separator:tab\n", "\"\t", "what?\ta\n"),
            "jsonl", List.of("[", "{\"a\":", "{\"question\":\"a\",\"options\":[\"b\"]}\n", "{\n", "\""),
            "html",
                    List.of(
                            "<",
                            "<a ",
                            "<div>",
                            "<nav></nav>",
                            "<header><h1>",
                            "<article>\n",
                            "<aside></aside>",
                            "<li>",
                            "<button>",
                            "&"),
            "adoc",
                    List.of(
                            "*a ", "`", "[", "<<", "{a}", "link:a[", "a:: \n", "* a\n", "----\n", "====\n", "|===\n",
                            ":a: b\n", "////\n", "|", ".a\n", "+\n"),
            "rst",
                    List.of(
                            "*a ",
                            "`",
                            ":a:",
                            "|",
                            "- a\n",
                            "a\n b\n",
                            ".. a::\n",
                            "==\n",
                            "== ==\n",
                            "+--+\n",
                            "a::\n",
                            ":a: b\n",
                            "a\n===\n"),
            "org",
                    List.of(
                            "* a\n",
                            "*a ",
                            "[[",
                            "[[a][",
                            "- a\n",
                            "#+begin_src\n",
                            "#+begin_quote\n",
                            ":A:\n",
                            ":END:\n",
                            "|a",
                            "|\n",
                            "** a :drill:\n",
                            "<<")));

    @TestFactory
    Stream<DynamicTest> megabyteOfAnythingIsReadInTime() {
        return ODD.entrySet().stream()
                .flatMap(format -> format.getValue().stream()
                        .map(odd -> DynamicTest.dynamicTest(
                                format.getKey() + ": " + odd.replace("\n", "\\n"),
                                () -> read(format.getKey(), odd.repeat(SIZE / odd.length())))));
    }

    @TestFactory
    Stream<DynamicTest> deepIndentationIsReadInTime() {
        return Stream.of("rst", "org", "adoc")
                .map(ending -> DynamicTest.dynamicTest(ending, () -> {
                    var text = new StringBuilder();
                    for (var depth = 0; text.length() < SIZE; depth++) {
                        text.append(" ".repeat(depth)).append("- a\n\n");
                    }
                    read(ending, text.toString());
                }));
    }

    /** Only the tree: how notes are read from it is no matter of formats. */
    private static void read(String ending, String text) throws InterruptedException {
        var format = Format.of("a." + ending, text);
        var spent = new AtomicLong();
        var failures = new ArrayList<Throwable>();
        var result = new AtomicReference<String>("");
        var thread = new Thread(
                null,
                () -> {
                    result.set(AllowList.clean(format.tree(format.mended(text))).nodeName());
                    spent.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                },
                "format",
                512L << 20);
        thread.setUncaughtExceptionHandler((dead, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
        assertThat(result.get()).isEqualTo("body");
        assertThat(spent.get()).as("nanoseconds of CPU").isLessThan(LIMIT_NANOS);
    }
}
