package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.pages.MapLayout.Box;
import dev.handbook.pages.MapLayout.Tie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    @Test
    void noTwoBoxesOverlapHoweverTheyAreTied() {
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var boxes = new ArrayList<Box>();
            for (var i = 0; i < 60; i++) {
                boxes.add(new Box(40 + random.nextInt(200), 30 + random.nextInt(15)));
            }
            var ties = new ArrayList<Tie>();
            for (var i = 0; i < 150; i++) {
                ties.add(new Tie(random.nextInt(60), random.nextInt(60), random.nextDouble()));
            }
            assertThat(overlaps(boxes, MapLayout.place(boxes, ties)))
                    .as("seed " + seed)
                    .isZero();
        }
    }

    @Test
    void sameBoxesLieInTheSamePlaces() {
        var boxes = Collections.nCopies(30, new Box(90, 30));
        var ties = List.of(new Tie(0, 1, 1), new Tie(1, 2, 0.5));
        assertThat(MapLayout.place(boxes, ties)).usingRecursiveComparison().isEqualTo(MapLayout.place(boxes, ties));
    }

    @Test
    void whatIsTiedLiesNearer() {
        var boxes = Collections.nCopies(12, new Box(90, 30));
        var ties = List.of(new Tie(0, 11, 1), new Tie(10, 11, 1), new Tie(0, 10, 1));
        var places = MapLayout.place(boxes, ties);
        var others = new ArrayList<Double>();
        for (var i = 1; i < 10; i++) {
            others.add(distance(places, 0, i));
        }
        assertThat(distance(places, 0, 11))
                .isLessThan(others.stream().mapToDouble(d -> d).average().orElseThrow());
    }

    @Test
    void oneBoxAndNoBoxesHaveTheirPlaces() {
        assertThat(MapLayout.place(List.of(), List.of())).isEmpty();
        assertThat(MapLayout.place(List.of(new Box(10, 10)), List.of())).hasSize(1);
    }

    @Test
    void groupsFollowTheTies() {
        var ties = List.of(new Tie(0, 1, 1), new Tie(1, 2, 1), new Tie(0, 2, 1), new Tie(3, 4, 1));
        assertThat(MapGroups.of(6, ties)).containsExactly(1, 1, 1, 2, 2, 0);
    }

    private static double distance(List<double[]> places, int one, int other) {
        return Math.hypot(places.get(one)[0] - places.get(other)[0], places.get(one)[1] - places.get(other)[1]);
    }

    private static int overlaps(List<Box> boxes, List<double[]> places) {
        var overlaps = 0;
        for (var i = 0; i < boxes.size(); i++) {
            for (var j = i + 1; j < boxes.size(); j++) {
                var x = Math.abs(places.get(i)[0] - places.get(j)[0]);
                var y = Math.abs(places.get(i)[1] - places.get(j)[1]);
                var isClear = x >= (boxes.get(i).width() + boxes.get(j).width()) / 2
                        || y >= (boxes.get(i).height() + boxes.get(j).height()) / 2;
                overlaps += isClear ? 0 : 1;
            }
        }
        return overlaps;
    }
}
