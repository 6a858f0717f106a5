package dev.handbook.card;

/**
 * The door of this room: the picture of 1,200 × 630 pixels that services show for a link. It has the mark beside a page of questions and
 * answers, and no words: those services write the title of the page beside it, in fonts that know its script.
 */
public final class SocialCard {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int PAPER = 0xfbfaf6;
    private static final int WHITE = 0xffffff;
    private static final int LINE = 0xdfdbd0;
    private static final int ORANGE = 0xe8833a;

    /** How large the mark is, whose drawing is 32 wide. */
    private static final double SCALE = 10;

    /** So many straight lines make a curve. */
    private static final int STEPS = 16;

    private static final double MARK_LEFT = 110;
    private static final double MARK_TOP = 155;

    private SocialCard() {}

    /**
     * The card as PNG.
     *
     * @param color of the mark, {@code 0xRRGGBB}
     */
    public static byte[] of(int color) {
        var canvas = new Canvas(WIDTH, HEIGHT, PAPER);
        canvas.paint(Shape.box(0, 0, WIDTH, 14, 0), color);
        mark(canvas, color);
        question(canvas, color, 150, 480, 3);
        question(canvas, color, 350, 420, 2);
        return canvas.png();
    }

    /** The same drawing as {@code assets/mark.svg}. */
    private static void mark(Canvas canvas, int color) {
        canvas.paint(Shape.box(MARK_LEFT, MARK_TOP, 32 * SCALE, 32 * SCALE, 8 * SCALE), color);
        canvas.paint(box(0, 7.5, 24, 60, 6.5).and(box(8, -40, 60, 65, 3)), WHITE);
        var stroke = 2.2 * SCALE;
        canvas.paint(Shape.line(stroke, curve(12.6, 13.2, 12.8, 11.2, 14.2, 10, 16.1, 10)), color);
        canvas.paint(Shape.line(stroke, curve(16.1, 10, 18.1, 10, 19.5, 11.2, 19.5, 13)), color);
        canvas.paint(Shape.line(stroke, curve(19.5, 13, 19.5, 15.7, 16.3, 15.7, 16.3, 18)), color);
        canvas.paint(Shape.disc(x(16.3), y(21.4), 1.5 * SCALE), ORANGE);
    }

    /** A bold line that asks and thin ones that answer. */
    private static void question(Canvas canvas, int color, double top, double width, int lines) {
        canvas.paint(Shape.disc(536, top + 16, 12), ORANGE);
        canvas.paint(Shape.box(570, top, width, 32, 16), color);
        for (var line = 0; line < lines; line++) {
            canvas.paint(Shape.box(570, top + 58 + line * 36, line == lines - 1 ? width - 90 : 510, 16, 8), LINE);
        }
    }

    private static Shape box(double left, double top, double width, double height, double radius) {
        return Shape.box(x(left), y(top), width * SCALE, height * SCALE, radius * SCALE);
    }

    /** Points of a cubic Bézier curve that is given, as in SVG, by its start, two points that pull at it, and its end. */
    private static double[] curve(double... ofMark) {
        var points = new double[2 * (STEPS + 1)];
        for (var step = 0; step <= STEPS; step++) {
            var t = (double) step / STEPS;
            var u = 1 - t;
            var weights = new double[] {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
            var sumX = 0.0;
            var sumY = 0.0;
            for (var point = 0; point < weights.length; point++) {
                sumX += weights[point] * ofMark[2 * point];
                sumY += weights[point] * ofMark[2 * point + 1];
            }
            points[2 * step] = x(sumX);
            points[2 * step + 1] = y(sumY);
        }
        return points;
    }

    private static double x(double ofMark) {
        return MARK_LEFT + ofMark * SCALE;
    }

    private static double y(double ofMark) {
        return MARK_TOP + ofMark * SCALE;
    }
}
