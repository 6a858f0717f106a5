package dev.handbook;

import dev.handbook.notes.NotesFolder;
import dev.handbook.search.Hit;
import dev.handbook.search.SearchIndex;
import dev.handbook.settings.Chosen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Asks what people typed, and prints how high up the questions come that answer it: {@code Ranking NOTES JUDGEMENTS}. */
final class Ranking {
    private static final int COUNT = 10;

    private Ranking() {}

    /**
     * What was typed, and the ids of what answers it.
     *
     * @param typed as it comes
     * @param answering one id or more
     */
    private record Judgement(String typed, List<String> answering) {
        static Judgement of(String line) {
            var tab = line.indexOf('\t');
            return new Judgement(line.substring(0, tab), List.of(line.substring(tab + 1).split(" ")));
        }

        /** The sum of 1 / log2(1 + rank), beside what it would be if all of them came first. */
        double gain(List<String> found) {
            var gain = 0.0;
            var best = 0.0;
            for (var rank = 0; rank < COUNT; rank++) {
                var weight = Math.log(2) / Math.log(rank + 2);
                gain += rank < found.size() && answering.contains(found.get(rank)) ? weight : 0;
                best += rank < answering.size() ? weight : 0;
            }
            return gain / best;
        }

        /** The place of the first of them, from 1 on; 0 when none is found. */
        int first(List<String> found) {
            return 1 + found.indexOf(found.stream().filter(answering::contains).findFirst().orElse(""));
        }
    }

    /** @param arguments the folder with the notes, and the file with the judgements */
    public static void main(String[] arguments) throws IOException {
        var judgements = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Judgement::of)
                .toList();
        var notes = Path.of(arguments[0]);
        var sources = NotesFolder.read(notes, notes.resolve("none"));
        try (var index = Pipeline.index(sources, Settings.of(new Chosen(Map.of())))) {
            print(judgements, index);
        }
    }

    private static void print(List<Judgement> judgements, SearchIndex index) {
        var gain = 0.0;
        var reciprocal = 0.0;
        for (var judgement : judgements) {
            var found = index.search(judgement.typed(), COUNT).stream().map(Hit::id).toList();
            var first = judgement.first(found);
            gain += judgement.gain(found);
            reciprocal += first == 0 ? 0 : 1.0 / first;
            if (first != 1) {
                System.out.printf("%4s  %s%n", first == 0 ? "-" : first, judgement.typed());
            }
        }
        var count = judgements.size();
        System.out.printf("%nnDCG@10 %.3f, MRR %.3f over %d queries%n", gain / count, reciprocal / count, count);
    }
}
