package dev.handbook.card;

/** A filled shape in one colour. Coordinates are pixels of the picture and may lie between them. */
interface Shape {
    /** Whether a point belongs to it. */
    boolean holds(double x, double y);

    /** A box whose corners are quarters of circles. */
    static Shape box(double left, double top, double width, double height, double radius) {
        return (x, y) -> {
            var dx = Math.max(Math.max(left + radius - x, x - (left + width - radius)), 0);
            var dy = Math.max(Math.max(top + radius - y, y - (top + height - radius)), 0);
            return x >= left
                    && x <= left + width
                    && y >= top
                    && y <= top + height
                    && dx * dx + dy * dy <= radius * radius;
        };
    }

    /** A disc. */
    static Shape disc(double centerX, double centerY, double radius) {
        return (x, y) -> (x - centerX) * (x - centerX) + (y - centerY) * (y - centerY) <= radius * radius;
    }

    /**
     * A line with round ends through points.
     *
     * @param points x and y in turn, at least two points
     */
    static Shape line(double width, double... points) {
        return (x, y) -> {
            for (var at = 0; at + 3 < points.length; at += 2) {
                if (squareOfDistance(x, y, points, at) <= width * width / 4) {
                    return true;
                }
            }
            return false;
        };
    }

    private static double squareOfDistance(double x, double y, double[] points, int at) {
        var dx = points[at + 2] - points[at];
        var dy = points[at + 3] - points[at + 1];
        var along = ((x - points[at]) * dx + (y - points[at + 1]) * dy) / (dx * dx + dy * dy);
        var part = Math.max(0, Math.min(1, along));
        var offX = x - points[at] - part * dx;
        var offY = y - points[at + 1] - part * dy;
        return offX * offX + offY * offY;
    }

    /** What belongs to both. */
    default Shape and(Shape other) {
        return (x, y) -> holds(x, y) && other.holds(x, y);
    }
}
