package dev.handbook.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/**
 * What the fields of one document hold, as Lucene takes it; see {@link IndexFields}.
 *
 * @param findable what it is made of
 * @param topic position of its topic
 * @param title stems of its names
 * @param body stems of what it says and, apart from that, of its title: who asks in many words does not know which of them are a title. The names of
 *     a term stand in its title alone, for a definition is so short that they would outweigh what whole answers say
 * @param words keys of the words of both, each once
 * @param codes identifiers of both, in order, with repetitions
 * @param starts the first letters of the words of its title, without accents
 * @param names keys of its short names
 * @param mentions positions in the glossary of the terms that it links to
 * @param tags without accents and case
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
        List<BytesRef> mentions,
        List<BytesRef> tags) {
    AnalysedDocument {
        words = List.copyOf(words);
        codes = List.copyOf(codes);
        starts = List.copyOf(starts);
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
        tags = List.copyOf(tags);
    }

    /**
     * So many places lie between the words of a body and the title behind them: more than any phrase that is typed can reach over. How many there are then
     * makes no difference, and the browser need not know where a body ends.
     */
    private static final int GAP = 1000;

    /** How many words its body has. */
    int length() {
        return body.size();
    }

    /** Analyses documents, on any number of threads. */
    static final class Maker {
        private final Analysis analysis;
        private final Map<String, BytesRef> encoded = new ConcurrentHashMap<>();

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
                    findable.kind() == Hit.Kind.TERM ? stems(body) : stems(body, title),
                    keys(title, body),
                    codes(findable),
                    starts(title),
                    encoded(Names.keysOf(findable, title, analysis)),
                    encoded(findable.mentions().stream().map(String::valueOf).toList()),
                    encoded(Names.tagsOf(findable, analysis)));
        }

        private static GivenWords.Placed stems(List<Analysis.Word> words) {
            return new GivenWords.Placed(
                    words.stream().map(word -> word.form().stemInUtf8()).toList(),
                    words.stream().mapToInt(Analysis.Word::position).toArray());
        }

        private static GivenWords.Placed stems(List<Analysis.Word> words, List<Analysis.Word> others) {
            var first = words.isEmpty() ? 0 : words.get(words.size() - 1).position() + 1 + GAP;
            return stems(Stream.concat(words.stream(), others.stream().map(word -> word.at(first + word.position())))
                    .toList());
        }

        private static List<BytesRef> keys(List<Analysis.Word> title, List<Analysis.Word> body) {
            var forms = new LinkedHashSet<Form>();
            title.forEach(word -> forms.add(word.form()));
            body.forEach(word -> forms.add(word.form()));
            return forms.stream().map(Form::key).toList();
        }

        private static List<BytesRef> starts(List<Analysis.Word> title) {
            return title.stream().flatMap(word -> word.form().starts().stream()).toList();
        }

        private List<BytesRef> codes(Findable findable) {
            var codes = new ArrayList<>(Identifiers.in(findable.names()));
            codes.addAll(Identifiers.in(findable.body()));
            return encoded(codes);
        }

        /** In UTF-8, each text once. */
        private List<BytesRef> encoded(List<String> texts) {
            return texts.stream()
                    .map(text -> encoded.computeIfAbsent(text, BytesRef::new))
                    .toList();
        }
    }
}
