package dev.handbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Runs the plugin's goal once in a JVM of its own and prints a row of figures. What Maven itself takes to start is not in them; the start
 * of Java, warming up and collecting garbage are.
 */
final class Measure {
    private Measure() {}

    /** @param arguments how many notes there are, the folder with them, and the folder for the site */
    public static void main(String[] arguments) throws Exception {
        var notes = Integer.parseInt(arguments[0]);
        var site = Path.of(arguments[2]);
        generate(Path.of(arguments[1]), site);
        var process = ProcessHandle.current().info();
        var cpu = process.totalCpuDuration().orElseThrow().toMillis() / 1000.0;
        var wall = (System.currentTimeMillis() - process.startInstant().orElseThrow().toEpochMilli()) / 1000.0;
        var files = files(site);
        System.out.printf(
                "%d %.1f %.1f %d %.0f %.1f %.1f %d %.0f%n",
                notes,
                cpu,
                wall,
                peakMegabytes(),
                notes / cpu,
                files.stream().mapToLong(Measure::size).sum() / 1e6,
                files.stream().filter(Measure::isIndex).mapToLong(Measure::size).sum() / 1e6,
                files.stream().filter(Measure::isPage).count(),
                files.stream().filter(Measure::isPage).mapToLong(Measure::size).max().orElse(0) / 1e3);
    }

    private static void generate(Path notes, Path site) throws Exception {
        var goal = new GenerateMojo();
        goal.notes = notes.toFile();
        goal.output = site.toFile();
        goal.workingFolder = new File("").getAbsoluteFile();
        goal.title = "Benchmark";
        goal.failOn = "never";
        goal.execute();
    }

    private static List<Path> files(Path site) throws IOException {
        try (var walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    /** The root of the search index, or a part of it. */
    private static boolean isIndex(Path file) {
        return file.toString().matches(".*/assets/search(-index|/.*)\\.js");
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /** The most memory that the whole process ever held, as Linux counts it. */
    private static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
