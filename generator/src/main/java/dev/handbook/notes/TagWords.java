package dev.handbook.notes;

/** Counts the words behind a {@code <} and a letter: attributes, if it is a tag at all, each of which is looked up among all before it. */
final class TagWords {
    private int most;
    private int words;
    private boolean isTag;
    private boolean isWord;

    /** Reads on; a tag may run over several lines. */
    void read(String line) {
        isWord = false;
        for (var i = isTag ? 0 : line.indexOf('<');
                i >= 0 && i < line.length();
                i = isTag ? i + 1 : line.indexOf('<', i + 1)) {
            var c = line.charAt(i);
            if (c == '<' || c == '>') {
                isTag = c == '<' && i + 1 < line.length() && Character.isLetter(line.charAt(i + 1));
                words = 0;
            } else {
                var isLetter = c > ' ';
                words += isLetter && !isWord ? 1 : 0;
                isWord = isLetter;
                most = Math.max(most, words);
            }
        }
    }

    /** The most words between a {@code <} and the next bracket. */
    int most() {
        return most;
    }
}
