package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All names of all terms, as a tree of words: what is written at a place is found in one walk, however many terms there are. Names of
 * more than {@value #MAX_WORDS} words are not looked for, so that walks are short on hostile glossaries too.
 */
final class TermTrie {
    /** The most words and signs in a name that is looked for. */
    static final int MAX_WORDS = 16;

    /** What may follow after the words so far. Glued words are kept apart: {@code C++} is not {@code C + +}. */
    private static final class Branch {
        final Map<String, Branch> spaced = new HashMap<>(2);
        final Map<String, Branch> glued = new HashMap<>(2);
        final List<Name> names = new ArrayList<>(1);
    }

    private final Branch root = new Branch();
    private final Branch nowhere = new Branch();
    private final Set<String> vocabulary = new HashSet<>();
    private final boolean isShared;
    /** What makes one of all forms of a word; empty when each form is a name of its own. */
    private final Optional<Stems> stems;

    private final Language language;

    /** @param isShared whether any terms may share a name, or only those that have topics */
    private TermTrie(Language language, boolean isShared) {
        this.isShared = isShared;
        this.language = language;
        stems = language.formsToStems();
    }

    /** The names and aliases of these terms. */
    static TermTrie of(List<Term> terms, Language language) {
        var trie = new TermTrie(language, false);
        for (var term : terms) {
            trie.addWithInflections(term, term.name(), Name.Kind.NAME);
            term.aliases().forEach(alias -> trie.addWithInflections(term, alias, Name.Kind.ALIAS));
        }
        sort(trie.root);
        return trie;
    }

    /** Phrases, each in the name of some term. */
    static TermTrie ofPhrases(Map<Term, List<String>> phrases, Language language) {
        var trie = new TermTrie(language, true);
        phrases.forEach((term, list) -> list.forEach(phrase -> trie.addWithInflections(term, phrase, Name.Kind.NAME)));
        sort(trie.root);
        return trie;
    }

    /**
     * The names written at a place, the longest first. Of two terms that share a name, the one it belongs to, or both when both have
     * topics.
     *
     * @param first index of the word that the names begin with
     */
    List<Mention> mentionsAt(Words words, int first) {
        var branch = root.spaced.getOrDefault(key(words.key(first)), nowhere);
        if (branch == nowhere) {
            return List.of();
        }
        var mentions = new ArrayList<Mention>(0);
        for (var last = first; branch != nowhere; branch = next(branch, words, ++last)) {
            var senses = senses(branch, words, first, last);
            if (!senses.isEmpty()) {
                mentions.add(new Mention(senses, first, last));
            }
        }
        Collections.reverse(mentions);
        return mentions;
    }

    /** Whether there are no names at all. */
    boolean isEmpty() {
        return vocabulary.isEmpty();
    }

    /** Whether any name is written anywhere in a text. */
    boolean isIn(Words words) {
        return IntStream.range(0, words.size())
                .anyMatch(at -> !mentionsAt(words, at).isEmpty());
    }

    /** Whether this word is the whole of a name. */
    boolean hasName(String word) {
        return !root.spaced.getOrDefault(key(word), nowhere).names.isEmpty();
    }

    /** Whether these two words are the whole of a name, such as {@code host} and {@code networks}. */
    boolean hasName(String firstWord, String secondWord) {
        var branch = root.spaced.getOrDefault(key(firstWord), nowhere);
        return !branch.spaced.getOrDefault(key(secondWord), nowhere).names.isEmpty();
    }

    /** Whether a word, as {@link Words#key} has it, occurs in any name. */
    boolean knows(String word) {
        return vocabulary.contains(word);
    }

    private String key(String word) {
        return stems.isPresent() ? stems.get().of(word) : word;
    }

    private List<Name> senses(Branch branch, Words words, int first, int last) {
        if (branch.names.isEmpty()) {
            return List.of();
        }
        var senses = new ArrayList<Name>(1);
        for (var name : branch.names) {
            if (name.isWritten(words, first, last)
                    && (senses.isEmpty() || sharesName(senses.get(0), name))
                    && senses.stream()
                            .noneMatch(sense ->
                                    sense.term().id().equals(name.term().id()))) {
                senses.add(name);
            }
        }
        return senses;
    }

    private boolean sharesName(Name first, Name other) {
        return isShared
                || !first.term().linkRule().topics().isEmpty()
                        && !other.term().linkRule().topics().isEmpty();
    }

    private Branch next(Branch branch, Words words, int word) {
        if (word >= words.size()) {
            return nowhere;
        }
        return (words.isGlued(word) ? branch.glued : branch.spaced).getOrDefault(key(words.key(word)), nowhere);
    }

    private void addWithInflections(Term term, String name, Name.Kind kind) {
        var words = Words.of(name);
        if (words.size() == 0 || words.size() > MAX_WORDS) {
            return;
        }
        var spelling = Spelling.of(term, words);
        var form = words.size() == 1 ? words.written(0) : name;
        add(words, new Name(term, form, spelling, kind, stems.isPresent()));
        if (stems.isPresent()) {
            addForms(words, new Name(term, form, spelling, Name.Kind.INFLECTED, true), name);
            return;
        }
        var last = words.size() - 1;
        var stem = name.substring(0, words.start(last));
        for (var inflected : Inflections.of(words.written(last))) {
            add(Words.of(stem + inflected), new Name(term, stem + inflected, spelling, Name.Kind.INFLECTED, false));
        }
    }

    /** The forms of the last word whose stems are others than its own; of an acronym its plural. */
    private void addForms(Words words, Name inflected, String name) {
        var last = words.key(words.size() - 1);
        var endings = inflected.spelling() == Spelling.EXACT && words.size() == 1 ? List.of("s") : language.endings();
        endings.stream()
                .filter(ending -> !key(last + ending).equals(key(last)))
                .forEach(ending -> add(Words.of(name + ending), inflected));
    }

    private void add(Words words, Name name) {
        var branch = root;
        for (var i = 0; i < words.size(); i++) {
            var branches = i > 0 && words.isGlued(i) ? branch.glued : branch.spaced;
            branch = branches.computeIfAbsent(key(words.key(i)), key -> new Branch());
            vocabulary.add(words.key(i));
        }
        branch.names.add(name);
    }

    private static void sort(Branch branch) {
        branch.names.sort(Name.PRECEDENCE);
        branch.spaced.values().forEach(TermTrie::sort);
        branch.glued.values().forEach(TermTrie::sort);
    }
}
