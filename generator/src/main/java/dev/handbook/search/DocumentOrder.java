package dev.handbook.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.SmallFloat;

/**
 * The order of documents in the index: long bodies first, and those whose length Lucene rounds to the same number in the order of the handbook.
 *
 * <p>That way a document's number tells the length of its body, so that no posting of the export has to. It also decides
 * between equal scores: then the document with more to read comes first.
 */
final class DocumentOrder {
    private DocumentOrder() {}

    /**
     * Documents in this order.
     *
     * @param handbook in the order of the handbook
     * @param length how many words the body of one has
     */
    static <T> List<T> sorted(List<T> handbook, ToIntFunction<T> length) {
        return handbook.stream()
                .sorted(Comparator.comparingInt(document -> -rounded(length.applyAsInt(document))))
                .toList();
    }

    private static int rounded(int length) {
        return SmallFloat.intToByte4(length) & 0xff;
    }
}
