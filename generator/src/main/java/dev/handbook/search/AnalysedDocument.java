package dev.handbook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.BytesRef;

/**
 * What the fields of one document hold, as Lucene takes it; see {@link IndexFields}.
 *
 * @param findable what it is made of
 * @param topic position of its topic
 * @param title stems of its names
 * @param body stems of what it says
 * @param words keys of the words of both, each once
 * @param codes identifiers of both, in order, with repetitions
 * @param starts the first letters of the words of its title, without accents
 * @param names keys of its short names
 * @param mentions positions in the glossary of the terms that it links to
 */
record AnalysedDocument(
        Findable findable,
        int topic,
        GivenWords.Placed title,
        GivenWords.Placed body,
        List<BytesRef> words,
        List<BytesRef> codes,
        List<BytesRef> starts,
        List<BytesRef> names,
        List<BytesRef> mentions) {
    AnalysedDocument {
        words = List.copyOf(words);
        codes = List.copyOf(codes);
        starts = List.copyOf(starts);
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
    }

    /** How many words its body has. */
    int length() {
        return body.size();
    }

    /** Analyses documents, on any number of threads. The same few thousand words make up all of them, so each is encoded once. */
    static final class Maker {
        private final Analysis analysis;
        private final Encoded texts = new Encoded(UnaryOperator.identity());
        private final Encoded keys = new Encoded(IndexFields::key);

        Maker(Analysis analysis) {
            this.analysis = analysis;
        }

        AnalysedDocument of(Findable findable, int topic) {
            var title = analysis.words(findable.names());
            var body = analysis.words(findable.body());
            return new AnalysedDocument(
                    findable,
                    topic,
                    stems(title),
                    stems(body),
                    keys(title, body),
                    codes(findable),
                    starts(title),
                    texts.of(Names.keysOf(findable, analysis)),
                    texts.of(findable.mentions().stream().map(String::valueOf).toList()));
        }

        private GivenWords.Placed stems(List<Analysis.Word> words) {
            return new GivenWords.Placed(
                    words.stream().map(word -> texts.of(word.stem())).toList(),
                    words.stream().mapToInt(Analysis.Word::position).toArray());
        }

        private List<BytesRef> keys(List<Analysis.Word> title, List<Analysis.Word> body) {
            var distinct = new HashSet<String>();
            title.forEach(word -> distinct.add(word.text()));
            body.forEach(word -> distinct.add(word.text()));
            return keys.of(distinct);
        }

        private List<BytesRef> starts(List<Analysis.Word> title) {
            return title.stream()
                    .flatMap(word -> texts.of(IndexFields.startsOf(Folding.fold(word.text()))).stream())
                    .toList();
        }

        private List<BytesRef> codes(Findable findable) {
            var codes = new ArrayList<>(Identifiers.in(findable.names()));
            codes.addAll(Identifiers.in(findable.body()));
            return texts.of(codes);
        }
    }

    /** Texts in UTF-8, each made once. */
    private static final class Encoded {
        private final UnaryOperator<String> form;
        private final Map<String, BytesRef> known = new ConcurrentHashMap<>();

        Encoded(UnaryOperator<String> form) {
            this.form = form;
        }

        BytesRef of(String text) {
            var bytes = known.get(text); // computeIfAbsent locks even for a text that is known
            return bytes == null ? known.computeIfAbsent(text, unknown -> new BytesRef(form.apply(unknown))) : bytes;
        }

        List<BytesRef> of(Collection<String> texts) {
            return texts.stream().map(this::of).toList();
        }
    }
}
