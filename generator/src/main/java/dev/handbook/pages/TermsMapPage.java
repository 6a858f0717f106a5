package dev.handbook.pages;

import java.util.List;

/**
 * The terms that appear together, as a drawing and as a list.
 *
 * @param summary what is drawn
 * @param width of the drawing, in pixels
 * @param ties drawn below the nodes
 * @param nodes the strongest first
 * @param entries the same as words, from A to Z
 */
record TermsMapPage(
        String path,
        Frame frame,
        String summary,
        int width,
        int height,
        List<Tie> ties,
        List<Node> nodes,
        List<Entry> entries)
        implements Page {
    /**
     * A line between two nodes.
     *
     * @param one index of a node
     * @param weight from 1, thin, to 3
     */
    record Tie(int one, int other, int x1, int y1, int x2, int y2, int weight) {}

    /**
     * A term in the drawing.
     *
     * @param index of the node
     * @param x the left side of its box
     * @param y its upper side
     * @param middle where the words are centred
     * @param baseline where they stand
     * @param size of the words: 1, small, to 3
     * @param group terms of one group appear together: 1 to 5; 0 for all further groups
     */
    record Node(
            Signpost term,
            int index,
            int x,
            int y,
            int width,
            int height,
            int middle,
            int baseline,
            int size,
            int group) {}

    /** A term and those that appear with it. */
    record Entry(Signpost term, List<Signpost> neighbours) {}

    @Override
    public String template() {
        return "terms-map";
    }
}
