package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.SmallFloat;

/**
 * The order of documents in the index: long bodies first, and those whose length Lucene rounds to the same number in the order of the handbook.
 *
 * <p>That way a document's number tells the length of its body, so that no posting of the export has to. It also decides
 * between equal scores: then the document with more to read comes first.
 */
final class DocumentOrder {
    private static final String LENGTH = "length";
    private static final String POSITION = "position";

    /** What an index writer sorts by. */
    static final Sort SORT = new Sort(new SortField(LENGTH, SortField.Type.INT, true));

    private DocumentOrder() {}

    /**
     * Adds what it takes to sort a document.
     *
     * @param length how many words its body has
     * @param position of the document in the handbook
     */
    static void addTo(Document document, int length, int position) {
        document.add(new NumericDocValuesField(LENGTH, SmallFloat.intToByte4(length) & 0xff));
        document.add(new NumericDocValuesField(POSITION, position));
    }

    /** The documents as they stand in an index that was sorted, from their order in the handbook. */
    static List<Findable> sorted(List<Findable> handbook, IndexReader reader) throws IOException {
        var sorted = new ArrayList<Findable>(handbook.size());
        var positions = MultiDocValues.getNumericValues(reader, POSITION);
        while (positions != null && positions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            sorted.add(handbook.get(Math.toIntExact(positions.longValue())));
        }
        return List.copyOf(sorted);
    }
}
