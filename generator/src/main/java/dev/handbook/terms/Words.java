package dev.handbook.terms;

import dev.handbook.model.RichText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words and signs, with what the rules of linking want to know of each. Letters, digits and apostrophes within make a
 * word; a possessive ending is a word of its own, as is an article that is joined by an apostrophe ({@code l'image}), and every letter of a
 * script without spaces between words; every other visible character is a sign. Space and a hyphen between two words are
 * the same gap.
 *
 * <pre>
 * text   The host's kernel-space (v2).
 * key    the host's kernel space ( v2 ) .
 * </pre>
 *
 * Signs, and words without any gap before them, are <em>glued</em> to what stands before. A chunk between two spaces that looks like
 * a path, an address, an option or an identifier is <em>code</em>: nothing short of the whole chunk is a mention there.
 */
final class Words {
    /** The key of a possessive ending. */
    static final String POSSESSIVE = "'s";

    private static final int GLUED = 1;
    private static final int HYPHENATED = 2;
    private static final int STARTS_SENTENCE = 4;
    private static final int SIGN = 8;
    private static final int CODE = 16;

    private final String text;
    private final List<RichText.Run> runs;
    private final List<RichText.Aside> asides;
    private int size;
    private String[] keys = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] traits = new int[64];
    private int[] runOf = new int[64];
    private int[] chunkStarts = new int[64];
    private int[] chunkEnds = new int[64];

    private int nextRun;
    private int nextAside;
    private boolean sentenceStarts = true;

    private Words(String text, List<RichText.Run> runs, List<RichText.Aside> asides) {
        this.asides = asides;
        this.text = text;
        this.runs = runs;
        var at = 0;
        while (at < text.length()) {
            var start = skipSpace(at);
            var end = endOfChunk(start);
            if (end > start) {
                addChunk(start, end);
            }
            at = end;
        }
    }

    /** The words of a text, and which of them stand in its prose. */
    static Words of(RichText text) {
        return new Words(text.text(), text.runs(), text.asides());
    }

    /** The words of a name, all of them one stretch of prose. */
    static Words of(String name) {
        return new Words(name, List.of(new RichText.Run(0, name.length(), 0, name.length())), List.of());
    }

    /** The whole text. */
    String text() {
        return text;
    }

    /** How many words and signs there are. */
    int size() {
        return size;
    }

    /** The word in lower case, or the sign. */
    String key(int word) {
        return keys[word];
    }

    /** The word as it is written, its accents composed. */
    String written(int word) {
        return composed(text.substring(starts[word], ends[word]));
    }

    /** Where a word starts, in UTF-16 units. */
    int start(int word) {
        return starts[word];
    }

    /** Where a word ends, exclusive. */
    int end(int word) {
        return ends[word];
    }

    /** Whether nothing separates a word from the one before. */
    boolean isGlued(int word) {
        return (traits[word] & GLUED) != 0;
    }

    /** Whether a word is the first of a sentence, a line or a quoted or bracketed sentence. */
    boolean startsSentence(int word) {
        return (traits[word] & STARTS_SENTENCE) != 0;
    }

    /** Whether it is a word and not a sign. */
    boolean isWord(int word) {
        return (traits[word] & SIGN) == 0;
    }

    /** Whether a word begins with a capital letter. */
    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.codePointAt(starts[word]))
                || Character.isTitleCase(text.codePointAt(starts[word]));
    }

    /** Whether a word is written like a name: a capital letter, then a small one. */
    boolean isTitleCase(int word) {
        return isCapitalised(word)
                && starts[word] + 1 < ends[word]
                && Character.isLowerCase(text.charAt(starts[word] + 1));
    }

    /** The key of the word before, or an empty string when a sign or the start of the sentence stands between. */
    String before(int word) {
        var near = word > 0 && !startsSentence(word) && !isGlued(word) && isWord(word - 1);
        return near ? keys[word - 1] : "";
    }

    /** The key of the word after, or an empty string when a sign or the end of the sentence stands between. */
    String after(int word) {
        return word + 1 < size && isWord(word + 1) ? before(word + 1).isEmpty() ? "" : keys[word + 1] : "";
    }

    /** The first word of the sentence or line that a word stands in. */
    int sentenceStart(int word) {
        var at = word;
        while (at > 0 && !startsSentence(at)) {
            at--;
        }
        return at;
    }

    /** The first word after the sentence or line that a word stands in, or {@link #size()}. */
    int sentenceEnd(int word) {
        var at = word + 1;
        while (at < size && !startsSentence(at)) {
            at++;
        }
        return at;
    }

    /**
     * Whether the words from {@code first} to {@code last} stand on their own in one stretch of prose: not within a longer word, a
     * hyphenated compound, a path, an address or an identifier.
     */
    boolean standAlone(int first, int last) {
        var inProse = runOf[first] >= 0 && runOf[first] == runOf[last];
        return inProse && isOpenBefore(first) && isOpenAfter(last);
    }

    /** Why words that do not {@link #standAlone} are no mention that may be linked. */
    Reason whyNotAlone(int first, int last) {
        if (runOf[first] < 0 || runOf[last] < 0) {
            return aside(runOf[first] < 0 ? first : last);
        }
        if (((traits[first] | traits[last]) & CODE) != 0) {
            var chunk = text.substring(chunkStarts[first], chunkEnds[first]);
            return chunk.contains("://") || chunk.contains("@") || chunk.startsWith("www.")
                    ? Reason.IN_ADDRESS
                    : Reason.IN_IDENTIFIER;
        }
        return runOf[first] == runOf[last] ? Reason.LONGER_WORD : Reason.DIVIDED;
    }

    private Reason aside(int word) {
        var low = 0;
        var high = asides.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (asides.get(middle).end() <= starts[word]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < asides.size() && asides.get(low).start() < ends[word]
                ? Reason.of(asides.get(low).kind())
                : Reason.DIVIDED;
    }

    private boolean isOpenBefore(int first) {
        if ((traits[first] & CODE) != 0) {
            return starts[first] == chunkStarts[first];
        }
        if (Script.isUnspaced(text.charAt(starts[first]))) {
            return Script.mayBegin(text, starts[first]);
        }
        return (traits[first] & HYPHENATED) == 0 && !(isGlued(first) && isWord(first) && isWord(first - 1));
    }

    private boolean isOpenAfter(int last) {
        if ((traits[last] & CODE) != 0) {
            return endsChunk(last);
        }
        if (Script.isUnspaced(text.charAt(ends[last] - 1))) {
            return Script.mayEnd(text, ends[last]);
        }
        var dash = ends[last] < text.length() && isHyphen(text.charAt(ends[last]));
        var compound = last + 1 < size && (traits[last + 1] & HYPHENATED) != 0;
        return !dash && !compound;
    }

    /** A possessive ending may follow the last word of a chunk of code: {@code Node.js's}. */
    private boolean endsChunk(int last) {
        return ends[last] == chunkEnds[last] || isPossessive(ends[last], chunkEnds[last]);
    }

    private int skipSpace(int at) {
        var next = at;
        while (next < text.length() && separates(text.charAt(next))) {
            sentenceStarts |= !isInRun(next) && (text.charAt(next) == '\n' || !isInAside(next));
            next++;
        }
        return next;
    }

    /** Scripts without spaces between words border on the others as if there was one. */
    private int endOfChunk(int start) {
        var end = start;
        while (end < text.length() && !separates(text.charAt(end)) && !(end > start && Script.changes(text, end))) {
            end++;
        }
        return end;
    }

    /** Long dashes separate like spaces; so do the invisible spaces that pasted text is full of. */
    private static boolean separates(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '–' || c == '—';
    }

    /** Space beside the prose stands between two cells of a table, unless it belongs to what is no prose. */
    private boolean isInAside(int offset) {
        while (nextAside < asides.size() && asides.get(nextAside).end() <= offset) {
            nextAside++;
        }
        return nextAside < asides.size() && asides.get(nextAside).start() <= offset;
    }

    private boolean isInRun(int offset) {
        while (nextRun < runs.size() && runs.get(nextRun).textEnd() <= offset) {
            nextRun++;
        }
        return nextRun < runs.size() && runs.get(nextRun).textStart() <= offset;
    }

    private void addChunk(int start, int end) {
        var from = start + ellipsis(start, end);
        while (from < end && "([\"'“”‘’«»„*¿¡".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        var to = end;
        while (to > from && ")]\"'“”‘’«»,;:.!?…*".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        var code = ChunkShape.isCode(text, from, to) ? CODE : 0;
        var at = start;
        while (at < end) {
            at = addWordOrSign(at, end, at == start ? 0 : GLUED, code, from, to);
        }
        for (var i = to; i < end; i++) {
            sentenceStarts |= ".!?:…".indexOf(text.charAt(i)) >= 0;
        }
    }

    /** How many dots a chunk begins with that leave words out: <em>mounts, …namespaces</em>; two are part of a path. */
    private int ellipsis(int start, int end) {
        var at = start;
        while (at < end && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
            at++;
        }
        return at < end && (at - start > 2 || text.charAt(start) == '…') ? at - start : 0;
    }

    private int addWordOrSign(int at, int end, int glued, int code, int from, int to) {
        var wordEnd = endOfWord(at, end);
        if (wordEnd > at) {
            var trait = glued | code | (sentenceStarts ? STARTS_SENTENCE : 0);
            sentenceStarts = false;
            if (at > from && Elision.follows(text, at)) {
                trait &= ~GLUED;
            }
            if (at > from && glued != 0 && isHyphen(text.charAt(at - 1)) && at - 1 > from) {
                trait = trait & ~GLUED | HYPHENATED;
            }
            var bare = endWithoutPossessive(at, wordEnd);
            add(keyOf(text.substring(at, bare)), at, bare, trait, from, to);
            if (bare < wordEnd) {
                add(POSSESSIVE, bare, wordEnd, GLUED | code, from, to);
            }
            return wordEnd;
        }
        var betweenWords = isHyphen(text.charAt(at)) && at > from && at + 1 < to;
        var next = at + Character.charCount(text.codePointAt(at));
        if (!betweenWords) {
            add(text.substring(at, next).replace('’', '\''), at, next, glued | code | SIGN, from, to);
        }
        return next;
    }

    private int endOfWord(int start, int end) {
        if (Script.isUnspaced(text.charAt(start))) {
            return isWordPart(text.charAt(start)) ? start + 1 : start;
        }
        var elision = Elision.end(text, start, end);
        if (elision > start) {
            return elision;
        }
        var at = start;
        while (at < end) {
            var c = text.codePointAt(at);
            if (!isWordPart(c)
                    && !(at > start && isApostrophe(c) && at + 1 < end && isWordPart(text.codePointAt(at + 1)))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isWordPart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        var type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private int endWithoutPossessive(int start, int end) {
        return end - start > 2 && isPossessive(end - 2, end) ? end - 2 : end;
    }

    private boolean isPossessive(int start, int end) {
        return end - start == 2 && isApostrophe(text.charAt(start)) && (text.charAt(start + 1) | 32) == 's';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static String keyOf(String word) {
        return composed(word).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String composed(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word;
    }

    private void add(String key, int start, int end, int trait, int chunkStart, int chunkEnd) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        starts[size] = start;
        ends[size] = end;
        traits[size] = trait;
        runOf[size] = isInRun(start) && end <= runs.get(nextRun).textEnd() ? nextRun : -1;
        chunkStarts[size] = chunkStart;
        chunkEnds[size] = chunkEnd;
        size++;
    }

    private void grow() {
        var capacity = keys.length * 2;
        keys = Arrays.copyOf(keys, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        traits = Arrays.copyOf(traits, capacity);
        runOf = Arrays.copyOf(runOf, capacity);
        chunkStarts = Arrays.copyOf(chunkStarts, capacity);
        chunkEnds = Arrays.copyOf(chunkEnds, capacity);
    }
}
