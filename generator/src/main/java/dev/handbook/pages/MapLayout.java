package dev.handbook.pages;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Places labelled boxes on a plane so that those that belong together are near each other and no two overlap. First forces act, as
 * Fruchterman and Reingold describe in "Graph drawing by force-directed placement", 1991: all boxes repel each other, ties pull. Then
 * boxes that overlap are pushed apart. There is no chance in it: the start is a spiral, the strongest box in the middle, and only
 * operations are used that give the same number on every machine.
 */
final class MapLayout {
    /** Steps in which the forces come to rest. */
    private static final int STEPS = 300;

    private static final int PUSHES = 2_000;
    /** The angle between two seeds of a sunflower: neighbours on the spiral never line up. */
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    /** Labels are wide, so the plane is, too. */
    private static final double ASPECT = 1.5;

    /** How many times the area of the boxes the plane has. */
    private static final double ROOM = 2.6;

    private static final double GAP_X = 14;
    private static final double GAP_Y = 12;

    /**
     * A box.
     *
     * @param width in pixels of the drawing, like all measures here
     */
    record Box(double width, double height) {}

    /**
     * What pulls two boxes together.
     *
     * @param strength from 0 to 1
     */
    record Tie(int one, int other, double strength) {}

    private final List<Box> boxes;
    private final double[] x;
    private final double[] y;

    private MapLayout(List<Box> boxes) {
        this.boxes = boxes;
        x = new double[boxes.size()];
        y = new double[boxes.size()];
    }

    /**
     * The middle of each box.
     *
     * @param boxes the most important first
     * @param ties between indexes of boxes
     * @return x and y of each, in the order of the boxes; no two boxes overlap
     */
    static List<double[]> place(List<Box> boxes, List<Tie> ties) {
        var layout = new MapLayout(boxes);
        layout.startOnSpiral();
        layout.settle(ties);
        layout.fit();
        layout.pushApart();
        return IntStream.range(0, boxes.size())
                .mapToObj(box -> new double[] {layout.x[box], layout.y[box]})
                .toList();
    }

    private double area() {
        return boxes.stream()
                .mapToDouble(box -> (box.width() + GAP_X) * (box.height() + GAP_Y))
                .sum();
    }

    private double side() {
        return Math.sqrt(ROOM * area());
    }

    private void startOnSpiral() {
        var radius = side() / 2 / Math.sqrt(Math.max(1, boxes.size()));
        for (var i = 0; i < x.length; i++) {
            var distance = radius * Math.sqrt(i);
            x[i] = distance * StrictMath.cos(i * GOLDEN_ANGLE);
            y[i] = distance * StrictMath.sin(i * GOLDEN_ANGLE);
        }
    }

    /** Lets the forces act; how far a box may move in a step shrinks to nothing. */
    private void settle(List<Tie> ties) {
        var ideal = side() / Math.sqrt(Math.max(1, boxes.size()));
        for (var step = 0; step < STEPS; step++) {
            var forceX = new double[x.length];
            var forceY = new double[x.length];
            repel(ideal, forceX, forceY);
            ties.forEach(tie -> pull(tie, ideal, forceX, forceY));
            move(ideal * (STEPS - step) / (2 * STEPS), forceX, forceY);
        }
    }

    private void repel(double ideal, double[] forceX, double[] forceY) {
        for (var i = 0; i < x.length; i++) {
            for (var j = i + 1; j < x.length; j++) {
                var dx = x[i] - x[j];
                var dy = y[i] - y[j];
                var force = ideal * ideal / Math.max(1, dx * dx + dy * dy);
                forceX[i] += dx * force;
                forceX[j] -= dx * force;
                forceY[i] += dy * force;
                forceY[j] -= dy * force;
            }
            // A weak pull to the middle keeps what has no ties from drifting off.
            forceX[i] -= x[i] * 0.35;
            forceY[i] -= y[i] * 0.35;
        }
    }

    private void pull(Tie tie, double ideal, double[] forceX, double[] forceY) {
        var dx = x[tie.one()] - x[tie.other()];
        var dy = y[tie.one()] - y[tie.other()];
        var force = Math.sqrt(dx * dx + dy * dy) / ideal * tie.strength();
        forceX[tie.one()] -= dx * force;
        forceX[tie.other()] += dx * force;
        forceY[tie.one()] -= dy * force;
        forceY[tie.other()] += dy * force;
    }

    private void move(double most, double[] forceX, double[] forceY) {
        for (var i = 0; i < x.length; i++) {
            var length = Math.sqrt(forceX[i] * forceX[i] + forceY[i] * forceY[i]);
            var share = Math.min(length, most) / Math.max(length, 1e-9);
            x[i] += forceX[i] * share;
            y[i] += forceY[i] * share;
        }
    }

    /** Shrinks or stretches the plane until the boxes would just leave enough of it free. */
    private void fit() {
        var height = Math.sqrt(ROOM * area() / ASPECT);
        fit(x, height * ASPECT);
        fit(y, height);
    }

    private static void fit(double[] axis, double size) {
        var least = DoubleStream.of(axis).min().orElse(0);
        var most = DoubleStream.of(axis).max().orElse(0);
        for (var i = 0; i < axis.length; i++) {
            axis[i] = (axis[i] - (least + most) / 2) * size / Math.max(1, most - least);
        }
    }

    /** Moves each overlapping pair along the shorter way until none is left. */
    private void pushApart() {
        for (var push = 0; push < PUSHES && pushOnce(); push++) {
            // All the work is in the condition.
        }
    }

    private boolean pushOnce() {
        var moved = false;
        for (var i = 0; i < x.length; i++) {
            for (var j = i + 1; j < x.length; j++) {
                var overlapX = (boxes.get(i).width() + boxes.get(j).width()) / 2 + GAP_X - Math.abs(x[i] - x[j]);
                var overlapY = (boxes.get(i).height() + boxes.get(j).height()) / 2 + GAP_Y - Math.abs(y[i] - y[j]);
                if (overlapX > 0 && overlapY > 0) {
                    moved = true;
                    if (overlapX < overlapY) {
                        push(x, i, j, overlapX);
                    } else {
                        push(y, i, j, overlapY);
                    }
                }
            }
        }
        return moved;
    }

    private static void push(double[] axis, int one, int other, double overlap) {
        var half = overlap / 2 + 0.01;
        var direction = axis[one] < axis[other] ? -1 : 1;
        axis[one] += direction * half;
        axis[other] -= direction * half;
    }
}
