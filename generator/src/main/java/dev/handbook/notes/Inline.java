package dev.handbook.notes;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads emphasis, code and links within a paragraph, for formats that mark them by signs before and after. Linear: the search for
 * a closing sign either ends where reading goes on, or fails once and is not made again.
 */
final class Inline {
    private static final int MAX_DEPTH = 8;

    /**
     * A pair of signs.
     *
     * @param open the sign before
     * @param close the sign after
     * @param tag the element that it makes
     * @param isBound whether the signs must stand at the ends of words
     * @param isVerbatim whether what stands between is text as it is
     */
    record Mark(String open, String close, String tag, boolean isBound, boolean isVerbatim) {}

    /** Whatever else a format has within lines: links, pictures, references. */
    interface Special {
        /**
         * Reads something that begins at {@code at} into {@code out}.
         *
         * @return the offset behind it, or {@code at} if nothing begins there
         */
        int read(String text, int at, Element out);
    }

    private final List<Mark> marks;
    private final Special special;
    private final String starts;

    /**
     * @param marks the longer signs before the shorter ones
     * @param starts every character that a special or a mark can begin with
     */
    Inline(List<Mark> marks, Special special, String starts) {
        this.marks = List.copyOf(marks);
        this.special = special;
        this.starts = starts;
    }

    /** Adds the words of {@code text} to {@code parent}. */
    void add(Element parent, String text) {
        new Reading(text, 0).into(parent);
    }

    private final class Reading {
        private final String text;
        private final int depth;
        private final boolean[] isUnclosed = new boolean[marks.size()];
        private final StringBuilder plain = new StringBuilder();

        Reading(String text, int depth) {
            this.text = text;
            this.depth = depth;
        }

        void into(Element parent) {
            var i = 0;
            while (i < text.length()) {
                var c = text.charAt(i);
                if (c == '\\' && i + 1 < text.length() && starts.indexOf(text.charAt(i + 1)) >= 0) {
                    plain.append(text.charAt(i + 1));
                    i += 2;
                    continue;
                }
                var end = starts.indexOf(c) < 0 ? i : read(parent, i);
                if (end == i) {
                    plain.append(c);
                    i++;
                } else {
                    i = end;
                }
            }
            flush(parent);
        }

        private int read(Element parent, int at) {
            var out = new Element("span");
            var end = special.read(text, at, out);
            for (var i = 0; end == at && i < marks.size(); i++) {
                end = marked(i, at, out);
            }
            if (end > at) {
                flush(parent);
                parent.appendChildren(List.copyOf(out.childNodes()));
            }
            return end;
        }

        private int marked(int index, int at, Element out) {
            var mark = marks.get(index);
            var start = at + mark.open().length();
            if (depth >= MAX_DEPTH
                    || isUnclosed[index]
                    || !text.startsWith(mark.open(), at)
                    || start >= text.length()
                    || Character.isWhitespace(text.charAt(start))
                    || mark.isBound() && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                return at;
            }
            var close = close(mark, start);
            if (close < 0) {
                isUnclosed[index] = true;
                return at;
            }
            var element = out.appendElement(mark.tag());
            var inner = text.substring(start, close);
            if (mark.isVerbatim()) {
                element.text(inner);
            } else {
                new Reading(inner, depth + 1).into(element);
            }
            return close + mark.close().length();
        }

        private int close(Mark mark, int start) {
            var close = text.indexOf(mark.close(), start + 1);
            while (close >= 0) {
                var behind = close + mark.close().length();
                var ends = !Character.isWhitespace(text.charAt(close - 1))
                        && (!mark.isBound() || endsWord(mark, close, behind));
                if (ends) {
                    return close;
                }
                close = text.indexOf(mark.close(), close + 1);
            }
            return -1;
        }

        /** Two signs in a row, as in an address, end nothing. */
        private boolean endsWord(Mark mark, int close, int behind) {
            var sign = mark.close().charAt(0);
            return text.charAt(close - 1) != sign
                    && (behind >= text.length()
                            || text.charAt(behind) != sign && !Character.isLetterOrDigit(text.charAt(behind)));
        }

        private void flush(Element parent) {
            if (plain.length() > 0) {
                parent.appendChild(new TextNode(plain.toString()));
                plain.setLength(0);
            }
        }
    }
}
