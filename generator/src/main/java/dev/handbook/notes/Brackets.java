package dev.handbook.notes;

/**
 * Counts what may begin a link, a picture, a tag or a bare address, paragraph by paragraph: the parser tries each of them, and the end of each
 * looks for its start. Entries of lists, headings and rows of tables are paragraphs of their own.
 */
final class Brackets {
    private static final String ADDRESS = "://";

    private final boolean isHtml;
    private int count;
    private int open;
    private int most;
    private int mostOpen;

    /**
     * @param isHtml whether angle brackets are a block of raw HTML, which is not read tag by tag
     */
    Brackets(boolean isHtml) {
        this.isHtml = isHtml;
    }

    /** Reads one more line. */
    void read(String line) {
        if (beginsParagraph(line)) {
            count = 0;
            open = 0;
        }
        for (var i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    count++;
                    open++;
                    mostOpen = Math.max(mostOpen, open);
                }
                case ']' -> open = Math.max(0, open - 1);
                case '<' -> count += isHtml ? 0 : 1;
                case ':' -> count += line.startsWith(ADDRESS, i) ? 1 : 0;
                default -> {}
            }
        }
        most = Math.max(most, count);
    }

    /** The most that one paragraph holds. */
    int most() {
        return most;
    }

    /** The most square brackets that ever were open at once. */
    int mostOpen() {
        return mostOpen;
    }

    /** Whether a line begins as the entries of lists, headings and rows of tables do, or is blank. */
    private static boolean beginsParagraph(String line) {
        var i = 0;
        while (i < line.length() && " \t>".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        if (i == line.length()) {
            return true;
        }
        var first = i;
        while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            i++;
        }
        var marks = first == i ? "-+*" : ".)";
        var isEntry = i + 1 < line.length() && marks.indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) <= ' ';
        return isEntry || "#|".indexOf(line.charAt(first)) >= 0;
    }
}
