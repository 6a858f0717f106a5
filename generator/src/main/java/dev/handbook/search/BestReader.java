package dev.handbook.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An index in which a common word scores only in its {@link BestDocuments}. Statistics stay those of all documents. Queries that ask for documents alone,
 * as filters do, see all.
 */
final class BestReader extends FilterDirectoryReader {
    private final BestDocuments best;

    BestReader(DirectoryReader in, BestDocuments best) throws IOException {
        super(in, new Wrapper(best));
        this.best = best;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
        return new BestReader(in, best);
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    /** Wraps the segments, which count their documents from 0 each. */
    private static final class Wrapper extends SubReaderWrapper {
        private final BestDocuments best;

        Wrapper(BestDocuments best) {
            this.best = best;
        }

        @Override
        protected LeafReader[] wrap(List<? extends LeafReader> readers) {
            var wrapped = new LeafReader[readers.size()];
            var base = 0;
            for (var i = 0; i < wrapped.length; i++) {
                wrapped[i] = new Segment(readers.get(i), best, base);
                base += readers.get(i).maxDoc();
            }
            return wrapped;
        }

        @Override
        public LeafReader wrap(LeafReader reader) {
            throw new UnsupportedOperationException("a segment alone has no number");
        }
    }

    private static final class Segment extends FilterLeafReader {
        private final BestDocuments best;
        private final int base;

        Segment(LeafReader in, BestDocuments best, int base) {
            super(in);
            this.best = best;
            this.base = base;
        }

        @Override
        public @Nullable Terms terms(String field) throws IOException {
            var terms = super.terms(field);
            return terms == null ? null : new BestTerms(terms, field, best, base);
        }

        @Override
        public @Nullable CacheHelper getCoreCacheHelper() {
            return null;
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }

    private static final class BestTerms extends FilterLeafReader.FilterTerms {
        private final String field;
        private final BestDocuments best;
        private final int base;

        BestTerms(Terms in, String field, BestDocuments best, int base) {
            super(in);
            this.field = field;
            this.best = best;
            this.base = base;
        }

        @Override
        public TermsEnum iterator() throws IOException {
            return new FilterLeafReader.FilterTermsEnum(super.iterator()) {
                @Override
                public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
                    // What was filtered cannot be used again by the index below.
                    var postings = super.postings(null, flags);
                    var documents = seen(flags);
                    return documents.isEmpty() ? postings : new BestPostings(postings, documents.get(), base);
                }

                @Override
                public ImpactsEnum impacts(int flags) throws IOException {
                    return seen(flags).isPresent() ? new SlowImpactsEnum(postings(null, flags)) : super.impacts(flags);
                }

                /** The documents that a query sees which asks for this; empty if it sees all. */
                private Optional<int[]> seen(int flags) throws IOException {
                    if (PostingsEnum.featureRequested(flags, PostingsEnum.POSITIONS)) {
                        return best.placed(field, term());
                    }
                    return PostingsEnum.featureRequested(flags, PostingsEnum.FREQS)
                            ? best.of(field, term())
                            : Optional.empty();
                }
            };
        }
    }

    /** The postings of a term without those that do not count. */
    private static final class BestPostings extends FilterLeafReader.FilterPostingsEnum {
        private final int[] documents;
        private final int base;

        BestPostings(PostingsEnum in, int[] documents, int base) {
            super(in);
            this.documents = documents;
            this.base = base;
        }

        @Override
        public int nextDoc() throws IOException {
            return accepted(super.nextDoc());
        }

        @Override
        public int advance(int target) throws IOException {
            return accepted(super.advance(target));
        }

        private int accepted(int first) throws IOException {
            var document = first;
            while (document != NO_MORE_DOCS && !BestDocuments.holds(documents, base + document)) {
                document = super.nextDoc();
            }
            return document;
        }

        @Override
        public long cost() {
            return documents.length;
        }

        @Override
        public @Nullable BytesRef getPayload() {
            return null;
        }
    }
}
