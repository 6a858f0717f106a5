package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the glossary is about, as far as its own words and the {@link Fields} at home in it tell. In a text on something else a
 * <em>layer</em> or an <em>image</em> is not the glossary's.
 */
final class Subject {
    /** A glossary that knows fewer words says too little of its subject to ask for any in a text. */
    private static final int LARGE = 100;
    /** A word that more than this share of the definitions use, and more than a few, is common to them. */
    private static final double COMMON = 0.03;

    private static final int FEW = 2;

    private static final Set<String> FUNCTION_WORDS =
            Set.of(("about after all also an and another any are as at be because been before"
                            + " between both but by called can could did do does down during each every for from had has have how if in"
                            + " into is it its just made make makes making many may more most much must my name named no not now of on one only or other our out over"
                            + " own same should so some such than that the their them then there these they this those through to too two"
                            + " under until up use used using very was we were what when where which while who why will with without would you"
                            + " your")
                    .split(" "));

    /** What a word says of the subject of a text. */
    enum Word {
        /** Nothing. */
        SILENT,
        /** It speaks for the glossary's subject. */
        HOME,
        /** It goes well with the glossary's subject, and with others. */
        HINT,
        /** It goes well with another field, and not as well with the glossary's. */
        FOREIGN_HINT,
        /** It speaks for another field. */
        FOREIGN
    }

    /** A word that more entries use than these is told by none of them. */
    private static final int FEW_ENTRIES = 8;
    /** How many words of an entry tell that a sentence says the same. */
    private static final int SAID_BESIDE = 2;

    /** How many words are remembered, more than any language's usual ones, and how many pairs of terms. */
    private static final int MOST = 100_000;

    /**
     * What is known of a word wherever it stands.
     *
     * @param hasMeaning whether it is more than a sign, a letter or a function word
     * @param fields that it speaks for, one bit for each
     * @param hints the fields that it may be a hint at
     * @param isOfName whether it is part of a name of the glossary
     */
    private record Known(String stem, boolean hasMeaning, int fields, int hints, boolean isOfName) {}

    /** Two terms, by their ids. */
    private record Pair(String one, String other) {}

    private final Stems stems = Stems.english();
    private final Fields fields = new Fields(stems);
    private final Crafts crafts = new Crafts(stems);
    /** The words of the glossary's names and their plurals. */
    private final Set<String> names = new HashSet<>();

    /** The stems of the words of names of several words. */
    private final Set<String> nameStems = new HashSet<>();

    /** How many definitions use each stem. */
    private final Map<String, Integer> uses = new HashMap<>();
    /** The stems of each term's definition, by its id. */
    private final Map<String, Set<String>> definitions = new HashMap<>();
    /** The stem of the last word of each term's name, by its id. */
    private final Map<String, String> headWords = new HashMap<>();

    /** The stems of each term's definition and of its names of several words, by its id. */
    private final Map<String, Set<String>> descriptions = new HashMap<>();
    /** The ids of the entries whose definition or longer names use each stem. */
    private final Map<String, Set<String>> users = new HashMap<>();
    /** The crafts that use a name in another sense. */
    private final Map<Name, Long> rivals = new ConcurrentHashMap<>();

    /** The crafts that use a name in its sense. */
    private final Map<Name, Long> homes = new ConcurrentHashMap<>();

    private final Map<Name, Boolean> everyday = new ConcurrentHashMap<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    /** Which terms were found to be acquainted, for a large glossary has long to look. */
    private final Map<Pair, Boolean> acquainted = new ConcurrentHashMap<>();

    private final int home;
    /** The crafts that much of the glossary belongs to, one bit for each. */
    private final long homeCrafts;

    private final boolean isLarge;

    Subject(List<Term> terms) {
        var all = new ArrayList<String>();
        for (var term : terms) {
            addName(term.name(), all);
            term.aliases().forEach(alias -> addName(alias, all));
            var stemsOfDefinition = new ArrayList<String>();
            collect(term.definition(), stemsOfDefinition);
            var definition = new HashSet<>(stemsOfDefinition);
            definitions.put(term.id(), definition);
            definition.forEach(stem -> uses.merge(stem, 1, Integer::sum));
            headWords.put(term.id(), headWord(term.name()));
            all.addAll(stemsOfDefinition);
            describe(term);
        }
        home = fields.homeOf(all);
        homeCrafts = crafts.homesOf(descriptions.values());
        isLarge = new HashSet<>(all).size() >= LARGE;
    }

    private void describe(Term term) {
        var singles = new HashSet<String>();
        var description = new HashSet<>(definitions.get(term.id()));
        Stream.concat(Stream.of(term.name()), term.aliases().stream())
                .forEach(name -> collect(name, Words.of(name).size() == 1 ? singles : description));
        term.linkRule().topics().forEach(topic -> collect(topic, description));
        description.removeAll(singles);
        descriptions.put(term.id(), description);
        description.forEach(
                stem -> users.computeIfAbsent(stem, key -> new HashSet<>()).add(term.id()));
    }

    /** The crafts that use a name in a sense that is not its term's, one bit for each. */
    long rivalsOf(Name name) {
        return rivals.computeIfAbsent(
                name,
                key -> crafts.rivalsOf(
                        stemOf(name), descriptions.getOrDefault(name.term().id(), Set.of()), homeCrafts));
    }

    /** The crafts that the entry of a name belongs to and that use the name, one bit for each. */
    long craftsOf(Name name) {
        return homes.computeIfAbsent(
                name,
                key -> crafts.ownersOf(
                        stemOf(name), descriptions.getOrDefault(name.term().id(), Set.of()), homeCrafts));
    }

    /** Whether most texts mean what a craft other than its entry's calls by a name. */
    boolean isContested(Name name) {
        return (crafts.usualOwnersOf(stemOf(name)) & rivalsOf(name)) != 0;
    }

    /** The stem that crafts know a name by. Only where all letters are large do they say what it is: <em>SHELL</em> is no shell. */
    private String stemOf(Name name) {
        return stems.of(
                name.spelling() == Spelling.EXACT ? name.form() : name.form().toLowerCase(Locale.ROOT));
    }

    /** Whether some craft uses both names in senses of its own, so that neither tells what the other means. */
    boolean shareRival(Name one, Name other) {
        return (rivalsOf(one) & rivalsOf(other)) != 0;
    }

    /** Whether texts on anything use a name in a general sense. */
    boolean isGeneral(Name name) {
        return crafts.isGeneral(stemOf(name));
    }

    /** Whether a word is none that only these crafts use, one bit for each. */
    boolean isHintAtCraft(String stem, long wanted) {
        return (crafts.of(stem) & wanted & ~crafts.hintedBy(stem)) == 0;
    }

    /** Whether a word is a name that only one of these crafts has, one bit for each. */
    boolean isNameInCraft(String stem, long wanted) {
        return (crafts.namedBy(stem) & wanted) != 0;
    }

    /** The fixed expressions of the crafts, each with the bits of its crafts. */
    Map<String, Long> expressions() {
        return crafts.expressions();
    }

    /** The crafts that a word speaks for, one bit for each. */
    long craftsOf(String stem) {
        return crafts.of(stem);
    }

    /** The crafts that put such a word right before their names, one bit for each. */
    long craftsModifiedBy(String word) {
        return crafts.modifiedBy(word);
    }

    /** Whether the entry of a term belongs to one of some crafts, one bit for each. */
    boolean belongsTo(Term term, long wanted) {
        return (crafts.of(descriptions.getOrDefault(term.id(), Set.of())) & wanted) != 0;
    }

    /** Whether a word speaks for one of some crafts, one bit for each. */
    boolean isOfCraft(String stem, long wanted) {
        return (crafts.of(stem) & wanted) != 0;
    }

    /** Whether a word tells of a term more than of the subject: its definition uses it, or one of these crafts does and does not only hint. */
    boolean isPeculiarTo(String stem, Term term, long wanted) {
        return defines(term, stem) || (crafts.of(stem) & wanted & ~crafts.hintedBy(stem)) != 0;
    }

    /** Whether the definition of a term, or one of its longer names, uses a word that is not its name. */
    boolean describes(Term term, String stem) {
        return descriptions.getOrDefault(term.id(), Set.of()).contains(stem);
    }

    /** Whether any field is known to use a word more than others do. */
    boolean isOfField(String stem) {
        return fields.of(stem) != 0;
    }

    /** Whether a word belongs to a field and everyday language does not share it: <em>kernel</em>, but not <em>file</em> or <em>step</em>. */
    boolean isPeculiar(String stem) {
        return fields.isPeculiar(stem);
    }

    /** Whether so many definitions use a word that it tells none of them from the others. */
    boolean isCommon(String stem) {
        return uses.getOrDefault(stem, 0) > Math.max(FEW, COMMON * definitions.size());
    }

    /** Whether the definition of one of two terms names the other, or they point to each other. */
    boolean areRelated(Term one, Term other) {
        return names(one, other) || names(other, one);
    }

    /**
     * Whether the glossary speaks of two terms together, in the entry of one of them or in a third: <em>distroless: an image without a shell</em> makes
     * acquaintances of <em>image</em> and <em>shell</em>.
     */
    boolean areAcquainted(Term one, Term other) {
        var pair = new Pair(one.id(), other.id());
        var found = acquainted.get(pair);
        if (found == null) {
            found = areRelated(one, other) || areInOneEntry(one, other);
            if (acquainted.size() < MOST) {
                acquainted.put(pair, found);
            }
        }
        return found;
    }

    /**
     * Whether the entry of another term says of a term what a sentence says: two of the sentence's words stand in it beside the term. <em>No package
     * manager and no shell</em> is what the entry of <em>distroless</em> says.
     */
    boolean isToldBeside(Term term, Set<String> said) {
        var entries = usersOf(term);
        return entries.size() <= FEW_ENTRIES
                && entries.stream()
                        .anyMatch(id -> !id.equals(term.id())
                                && definitions.getOrDefault(id, Set.of()).stream()
                                                .filter(stem ->
                                                        said.contains(stem) && !stem.equals(headWords.get(term.id())))
                                                .count()
                                        >= SAID_BESIDE);
    }

    private boolean areInOneEntry(Term one, Term other) {
        var ofOne = usersOf(one);
        var ofOther = usersOf(other);
        return ofOne.size() < ofOther.size()
                ? ofOne.stream().anyMatch(ofOther::contains)
                : ofOther.stream().anyMatch(ofOne::contains);
    }

    /** The ids of the entries that speak of a term. */
    private Set<String> usersOf(Term term) {
        return users.getOrDefault(headWords.getOrDefault(term.id(), ""), Set.of());
    }

    private boolean names(Term defined, Term other) {
        return defined.seeAlso().contains(other.id()) || defines(defined, headWords.getOrDefault(other.id(), ""));
    }

    private String headWord(String name) {
        var words = Words.of(name);
        return words.size() == 0 ? "" : stems.of(words.key(words.size() - 1));
    }

    private void addName(String name, Collection<String> all) {
        var words = Words.of(name);
        for (var i = 0; i < words.size(); i++) {
            names.add(words.key(i));
            names.addAll(Inflections.of(words.key(i)));
        }
        collect(words, 0, words.size(), all);
        if (words.size() > 1) {
            collect(words, 0, words.size(), nameStems);
        }
    }

    /** Whether a name of several words has this one among them. */
    boolean isOfName(String stem) {
        return nameStems.contains(stem);
    }

    /** Whether a word stands in a name of several words as it is, or in its plural: <em>processed</em> is none of <em>zombie process</em>. */
    boolean isOfName(Words words, int at) {
        var word = known(words.key(at));
        return word.isOfName() && isOfName(word.stem());
    }

    /** Whether the definition of a term uses a word. */
    boolean defines(Term term, String stem) {
        return definitions.getOrDefault(term.id(), Set.of()).contains(stem);
    }

    /** Whether so much is known of the subject that a text has to show that it is about it. */
    boolean isKnown() {
        return isLarge;
    }

    /** Whether everyday language shares a name: a single word in small letters that is not peculiar to the subject. */
    boolean isEveryday(Name name) {
        return everyday.computeIfAbsent(name, this::isShared);
    }

    private boolean isShared(Name name) {
        return name.isCommonNoun()
                && !isPeculiarForm(name.form())
                && Inflections.of(name.form()).stream().noneMatch(this::isPeculiarForm);
    }

    private boolean isPeculiarForm(String form) {
        return (fields.listing(form) & home) != 0;
    }

    /** What a word says of the subject. */
    Word word(Words words, int at) {
        var word = known(words.key(at));
        if (!word.hasMeaning()) {
            return Word.SILENT;
        }
        if ((word.fields() & home) != 0) {
            return Word.HOME;
        }
        if (word.isOfName()) {
            return Word.SILENT;
        }
        if (word.fields() == 0) {
            return (word.hints() & home) != 0
                    ? Word.HINT
                    : word.hints() != 0 && home != 0 ? Word.FOREIGN_HINT : Word.SILENT;
        }
        // A word with a capital may be the name of anything: a registry is called Harbor.
        var isName = words.isTitleCase(at) && !words.startsSentence(at);
        return !isName && (isLarge || home != 0) ? Word.FOREIGN : Word.SILENT;
    }

    /** Whether a word, or a form of it, is one of those that tell of crafts. */
    boolean isListedAtCraft(Words words, int at) {
        return crafts.hasForm(stem(words, at), words.key(at));
    }

    /** Whether a word is more than a sign, a letter or a function word. */
    boolean hasMeaning(Words words, int at) {
        return known(words.key(at)).hasMeaning();
    }

    /** The stem of a name of one word. */
    String stem(Name name) {
        return known(name.form()).stem();
    }

    /** The stem of a word. */
    String stem(Words words, int at) {
        return known(words.key(at)).stem();
    }

    private Known known(String key) {
        var word = known.get(key);
        return word == null ? remembered(key) : word;
    }

    private Known remembered(String key) {
        var stem = stems.of(key);
        var listed = fields.listing(stem, key);
        var related = fields.of(stem) & home & ~listed;
        var word = new Known(
                stem,
                hasMeaning(key),
                fields.of(stem) & listed,
                fields.hintedBy(stem) & listed | related,
                names.contains(key));
        if (known.size() < MOST) {
            known.put(key, word);
        }
        return word;
    }

    /** Adds the stems of the words of a text that mean something. */
    void collect(String text, Collection<String> found) {
        var words = Words.of(text);
        collect(words, 0, words.size(), found);
    }

    /** Adds the stems of those words from {@code first} to before {@code end} that mean something. */
    void collect(Words words, int first, int end, Collection<String> found) {
        for (var i = first; i < end; i++) {
            if (hasMeaning(words.key(i))) {
                found.add(stems.of(words.key(i)));
            }
        }
    }

    private static boolean hasMeaning(String key) {
        return key.length() > 1 && Character.isLetter(key.charAt(0)) && !FUNCTION_WORDS.contains(key);
    }
}
