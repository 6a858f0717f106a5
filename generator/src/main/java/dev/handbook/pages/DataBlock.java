package dev.handbook.pages;

/**
 * Data that stands in a page for programs, in a {@code <script>} of a type that browsers do not run.
 *
 * @param json as it stands in the page: without the characters by which markup begins and ends
 */
record DataBlock(String json) {
    DataBlock {
        if (json.indexOf('<') >= 0 || json.indexOf('>') >= 0 || json.indexOf('&') >= 0) {
            throw new IllegalArgumentException("not safe in a page: " + json);
        }
    }

    /** Any JSON: the three characters occur in strings only, and there they can be written in another way. */
    static DataBlock of(String json) {
        return new DataBlock(
                json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }
}
