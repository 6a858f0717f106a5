package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a plan of what a reader typed.
 *
 * <pre>
 * typed    what are Images and contain "copy on write" topic:storage
 * words    {imag}  {contain contain…}      as far as the index knows such words
 * phrases  copi _ write                    and required
 * required in a topic whose title has a word that begins with storage
 * </pre>
 *
 * A document has to hold one word at least; words that stand in the title weigh more. Stop words and repeated words are left
 * out. A phrase, and a filter, is met by every hit.
 *
 * <p>When the text ends in a word, that word may be unfinished and stands for every word it begins. It is compared with words
 * as they are written, not with stems: <i>orchestrati</i> begins <i>orchestration</i>, but not its stem <i>orchestr</i>. Of
 * the words it begins, those in most documents are taken, the alphabet (by code points) deciding between equals; their stems
 * count as spellings of one word, each occurrence half of what the stem of the typed word itself counts. Halves and counts add up
 * without rounding, so that the order of adding does not matter. So do words that differ in accents only, other names of the same
 * term, and, for a word that the index does not know, words that differ in a letter or two.
 *
 * <p>A passage, longer than anybody types, is nothing but its words, as they are written, how often it says each, and which of them are
 * neighbours.
 */
final class QueryPlanner {
    /** How many written words an unfinished word stands for at most. */
    static final int MAX_EXPANSIONS = 16;
    /** So many words of a passage are read at most. */
    private static final int MAX_WORDS = 256;

    private static final int NEIGHBOUR_SLOP = 4;
    private static final float NEIGHBOUR_WEIGHT = 0.2f;
    private static final float OTHER_NAME_WEIGHT = 0.5f;
    /** An identifier of fewer signs begins too many. */
    private static final int MIN_UNFINISHED_CODE = 3;

    private final TypedText typed;
    private final Vocabulary vocabulary;
    private final Analysis analysis;

    private final List<Analysis.Word> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> quotedWords = new LinkedHashSet<>();
    private final Set<Phrase> phrases = new LinkedHashSet<>();
    private final Set<Condition> required = new LinkedHashSet<>();
    private final Set<Condition> excluded = new LinkedHashSet<>();
    private final Set<String> stems = new LinkedHashSet<>();
    private final Map<String, Set<String>> guesses = new LinkedHashMap<>();
    private final Set<QueryPlan.Bonus> bonuses = new LinkedHashSet<>();
    private final Set<String> accented = new LinkedHashSet<>();
    private final List<String> letters = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Map<String, String> meant = new HashMap<>();
    private boolean endsInWord;
    private String lastCode = "";

    private QueryPlanner(TypedText typed, Vocabulary vocabulary) {
        this.typed = typed;
        this.vocabulary = vocabulary;
        analysis = vocabulary.analysis();
    }

    private record Correction(int start, int end, String word) {}

    /**
     * The plan for a text.
     *
     * @param text as it comes, of any length
     */
    static QueryPlan plan(String text, Vocabulary vocabulary) throws IOException {
        var planner = new QueryPlanner(TypedText.of(text), vocabulary);
        planner.readParts();
        return planner.plan();
    }

    private void readParts() throws IOException {
        for (var part : typed.parts()) {
            endsInWord = false;
            lastCode = "";
            var found = analysis.words(part.text());
            switch (part.kind()) {
                case WORDS -> readWords(part, found);
                case PHRASE -> readPhrase(part, found);
                case TOPIC -> {
                    if (!found.isEmpty()) {
                        conditions(part).add(new Condition.BelongsTo(vocabulary.topics(found)));
                    }
                }
                case TERM -> {
                    if (!found.isEmpty()) {
                        conditions(part).add(new Condition.Mentions(vocabulary.terms(found)));
                    }
                }
                case TAG -> {
                    if (!found.isEmpty()) {
                        conditions(part).add(new Condition.IsTagged(vocabulary.tags(found)));
                    }
                }
            }
        }
        leaveOutShortWords();
        words.forEach(word -> stems.add(word.stem()));
        stems.addAll(quotedWords);
    }

    /** Of very many words the longest count: each is a part of the index to load, and short words are common. */
    private void leaveOutShortWords() {
        var longest = words.stream()
                .map(Analysis.Word::stem)
                .distinct()
                .sorted(Comparator.comparing(String::length, Comparator.reverseOrder()))
                .limit(vocabulary.mostStems())
                .collect(Collectors.toSet());
        for (var i = words.size() - 1; i >= 0; i--) {
            if (!longest.contains(words.get(i).stem())) {
                endsInWord = endsInWord && i < words.size() - 1;
                words.remove(i);
                starts.remove(i);
            }
        }
    }

    private Set<Condition> conditions(TypedText.Part part) {
        return part.isExcluded() ? excluded : required;
    }

    private void readWords(TypedText.Part part, List<Analysis.Word> found) {
        var code = typed.isPassage() ? Optional.<String>empty() : Identifiers.of(part.text());
        if (part.isExcluded()) {
            if (code.isPresent()) {
                excluded.add(new Condition.Names(code.get()));
            } else if (!found.isEmpty()) {
                excluded.add(new Condition.Holds(Phrase.of(telling(found), 0)));
            }
            return;
        }
        var isLast = part.start() + part.text().length() == typed.text().length();
        code.ifPresent(name -> {
            codes.add(name);
            lastCode = isLast && part.text().length() == name.length() ? name : "";
        });
        for (var word : found.subList(0, Math.min(found.size(), MAX_WORDS - words.size()))) {
            words.add(word);
            starts.add(part.start());
        }
        endsInWord = isLast
                && !found.isEmpty()
                && found.get(found.size() - 1).end() == part.text().length();
    }

    /** The longest words of a phrase, in order; of equal ones the first. */
    private List<Analysis.Word> telling(List<Analysis.Word> found) {
        return IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -found.get(i).stem().length()))
                .limit(vocabulary.mostQuoted())
                .sorted()
                .map(found::get)
                .toList();
    }

    private void readPhrase(TypedText.Part part, List<Analysis.Word> found) {
        if (found.isEmpty()) {
            return;
        }
        var phrase = Phrase.of(telling(found), part.slop());
        conditions(part).add(new Condition.Holds(phrase));
        if (!part.isExcluded() && phrase.stems().size() == 1) {
            quotedWords.add(phrase.stems().get(0));
        } else if (!part.isExcluded()) {
            phrases.add(phrase);
        }
    }

    private QueryPlan plan() throws IOException {
        if (!typed.isPassage()) {
            guessAll();
            addOtherNames();
        }
        addNeighbours();
        var spellings = new ArrayList<Spellings>();
        for (var stem : stems) {
            var others = guesses.getOrDefault(stem, Set.of());
            spellings.add(new Spellings(
                    stem,
                    others.stream().filter(other -> !stems.contains(other)).toList(),
                    typed.isPassage() ? times(stem) : 1));
        }
        return new QueryPlan(
                spellings,
                spelledCodes(),
                List.copyOf(accented),
                letters,
                names(),
                List.copyOf(phrases),
                List.copyOf(bonuses),
                List.copyOf(required),
                List.copyOf(excluded),
                suggestion());
    }

    private int times(String stem) {
        return (int) words.stream().filter(word -> word.stem().equals(stem)).count();
    }

    /** What may be called just so, mistyped words put right, as far as the browser knows all titles that hold the words. */
    private List<String> names() throws IOException {
        var name = words.stream()
                .map(word -> meant.getOrDefault(word.stem(), word.stem()))
                .toList();
        var isKnown = !name.isEmpty() && name.size() <= Names.MAX_WORDS;
        for (var stem : name) {
            isKnown = isKnown && vocabulary.holding(IndexFields.TITLE, stem) <= vocabulary.most();
        }
        return isKnown ? List.of(Names.wholeKey(name)) : List.of();
    }

    private void guessAll() throws IOException {
        for (var i = 0; i < words.size(); i++) {
            var isUnfinished = endsInWord && i == words.size() - 1;
            if (isUnfinished || !guesses.containsKey(words.get(i).stem())) {
                guess(i, isUnfinished);
            }
        }
    }

    private void guess(int place, boolean isUnfinished) throws IOException {
        var word = words.get(place);
        var folded = Folding.fold(word.text());
        var variants = variants(folded);
        if (variants.size() > 1 && variants.contains(IndexFields.key(word.text()))) {
            accented.add(IndexFields.key(word.text()));
        }
        var isBegun = isUnfinished && vocabulary.areLetters(folded);
        if (isBegun) {
            letters.add(folded);
        }
        var keys = isUnfinished && !isBegun
                ? best(vocabulary.entriesFrom(IndexFields.WORD, folded), MAX_EXPANSIONS)
                : variants;
        var found = guesses.computeIfAbsent(word.stem(), stem -> new LinkedHashSet<>());
        if (keys.isEmpty() && !isBegun && isUnknown(word)) {
            keys = corrected(folded);
            if (!keys.isEmpty()) {
                var start = starts.get(place);
                corrections.add(
                        new Correction(start + word.start(), start + word.end(), IndexFields.wordOf(keys.get(0))));
                meant.put(word.stem(), analysis.stem(IndexFields.wordOf(keys.get(0))));
            }
        }
        keys.forEach(key -> found.add(analysis.stem(IndexFields.wordOf(key))));
    }

    /** Of the entries those in most documents; between equals, in their order. */
    private static List<String> best(List<Vocabulary.Entry> entries, int count) {
        return entries.stream()
                .sorted(Comparator.comparing(Vocabulary.Entry::count, Comparator.reverseOrder()))
                .limit(count)
                .map(Vocabulary.Entry::key)
                .toList();
    }

    /** The words that differ from a word in accents only, itself included. */
    private List<String> variants(String folded) throws IOException {
        var keys = new ArrayList<String>();
        if (vocabulary.holding(IndexFields.WORD, folded) > 0) {
            keys.add(folded);
        }
        vocabulary
                .entriesFrom(IndexFields.WORD, folded + IndexFields.KEY_SEPARATOR)
                .forEach(entry -> keys.add(entry.key()));
        return keys;
    }

    private boolean isUnknown(Analysis.Word word) throws IOException {
        return vocabulary.holding(IndexFields.TITLE, word.stem()) == 0
                && vocabulary.holding(IndexFields.BODY, word.stem()) == 0;
    }

    /**
     * What a word was meant to be, the likeliest first: one letter is wrong, but not the first; the first is missing; another is wrong,
     * too; the first is one too many, or swapped with the second; the first is wrong.
     */
    private List<String> corrected(String folded) throws IOException {
        var limit = Typos.allowed(folded);
        if (limit == 0 || !Typos.arePossible(folded)) {
            return List.of();
        }
        var sameBeginning = vocabulary.entriesFrom(IndexFields.WORD, folded.substring(0, 1));
        var found = Typos.nearest(folded, sameBeginning, 1);
        found = found.isEmpty() ? endingIn(folded) : found;
        found = found.isEmpty() ? Typos.nearest(folded, sameBeginning, limit) : found;
        found = found.isEmpty()
                ? Typos.nearest(folded, vocabulary.entriesFrom(IndexFields.WORD, folded.substring(1, 2)), limit)
                : found;
        return found.isEmpty() ? endingIn(folded.substring(1)) : found;
    }

    /** Words that are one letter and then this. */
    private List<String> endingIn(String tail) throws IOException {
        var entries = new ArrayList<Vocabulary.Entry>();
        for (var letter : vocabulary.firstLetters(tail).toCharArray()) {
            vocabulary.entriesFrom(IndexFields.WORD, letter + tail).stream()
                    .filter(entry -> IndexFields.foldedOf(entry.key()).equals(letter + tail))
                    .forEach(entries::add);
        }
        return best(entries, Typos.MAX_GUESSES);
    }

    private void addOtherNames() {
        for (var from = 0; from < words.size(); from++) {
            var key = "";
            for (var to = from; to < Math.min(from + Names.MAX_WORDS, words.size()); to++) {
                key += (to == from ? "" : " ") + words.get(to).stem();
                for (var other : vocabulary.alternatives(key)) {
                    addOtherName(from == to ? key : "", other);
                }
            }
        }
    }

    private void addOtherName(String word, Phrase other) {
        if (stems.containsAll(other.stems()) || phrases.contains(other)) {
            return;
        }
        if (!word.isEmpty() && other.stems().size() == 1) {
            guesses.get(word).add(other.stems().get(0));
        } else {
            addBonus(IndexFields.TITLE, other, OTHER_NAME_WEIGHT);
            addBonus(IndexFields.BODY, other, OTHER_NAME_WEIGHT);
        }
    }

    private void addNeighbours() throws IOException {
        for (var i = 1; i < words.size(); i++) {
            var one = words.get(i - 1).stem();
            var other = words.get(i).stem();
            var pair = new Phrase(List.of(one, other), List.of(0, 1), NEIGHBOUR_SLOP);
            if (one.equals(other) || phrases.contains(pair)) {
                continue;
            }
            for (var field : List.of(IndexFields.TITLE, IndexFields.BODY)) {
                if (isRare(field, one) && isRare(field, other)) {
                    addBonus(field, pair, NEIGHBOUR_WEIGHT);
                }
            }
        }
    }

    private boolean isRare(String field, String stem) throws IOException {
        var holding = vocabulary.holding(field, stem);
        return holding > 0 && holding <= vocabulary.mostNeighbours();
    }

    private void addBonus(String field, Phrase phrase, float weight) {
        var boost = field.equals(IndexFields.TITLE) ? QueryPlan.TITLE_BOOST : 1;
        bonuses.add(new QueryPlan.Bonus(field, phrase, boost * weight));
    }

    private List<Spellings> spelledCodes() throws IOException {
        var spelled = new ArrayList<Spellings>();
        for (var code : codes) {
            var others = new LinkedHashSet<String>();
            if (code.equals(lastCode) && code.length() >= MIN_UNFINISHED_CODE) {
                others.addAll(best(vocabulary.entriesFrom(IndexFields.CODE, code), MAX_EXPANSIONS));
                others.removeAll(codes);
            }
            spelled.add(new Spellings(code, List.copyOf(others), 1));
        }
        return spelled;
    }

    private String suggestion() {
        var text = new StringBuilder();
        var done = 0;
        for (var correction : corrections) {
            text.append(typed.text(), done, correction.start()).append(correction.word());
            done = correction.end();
        }
        return done == 0 ? "" : text.append(typed.text().substring(done)).toString();
    }
}
