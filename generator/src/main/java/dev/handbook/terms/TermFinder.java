package dev.handbook.terms;

import dev.handbook.model.Article;
import dev.handbook.model.Note;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Sentence;
import dev.handbook.model.Source;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds terms that the notes themselves explain: questions that ask what something is, sentences that define something, words in bold in
 * front of what they mean, words marked as defined, short forms beside long ones. Start with {@link #find}.
 *
 * <p>Few and right: a proposal reads as an entry of a glossary. It has a name of at most four words, and a definition that stands
 * in the notes word for word. What the author's glossary has in any form is never proposed.
 */
public final class TermFinder {
    /** How long a definition may be, in UTF-16 units; longer sentences explain more than a word. */
    private static final int LONGEST_DEFINITION = 360;
    /** How many words say enough about a word. */
    private static final int FEWEST_WORDS = 4;

    /** The longest that stands around two forms of a word where nothing else is said: brackets, spaces, the ending of a plural, a full stop. */
    private static final int BRACKETS = 8;

    /** How a text behind a word in bold begins when it says what the word is. */
    private static final Pattern SAYS_WHAT = Pattern.compile(
            "(?iu)(?:an?|the|any|one|ein|eine|der|die|das|une?|les?|la|una?|el|los|las|uma?|os?|as?|un[ao]|il|lo)\\s[^,;:.()]*?"
                    + "\\s(?:that|which|who|whose|where|of|for|used|der|die|das|von|qui|de|que|di|che)\\s.+");

    /** What stands between the article and the rest of a full sentence, which tells something about the word but not what it is. */
    private static final Pattern VERB = Pattern.compile(
            "(?i).*\\b(?:is|are|was|has|have|can|must|will|does|do|means|needs|ist|sind|est|sont|es|son)\\b.*");

    /** How a sentence begins that goes on from something else, or answers more than what a thing is. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iu)(?:there|yes|no|if|when|because|you|we|i|this|these|that|those|both|first|for|in|as|"
                    + "given|however|since|while|usually|with|at|by|after|before|to|here|cuando|si|sí|para|quand|wenn|ja|nein|когда|если)\\b.*");

    /** How an order begins: what to do about a thing is not what it is. */
    private static final Pattern ORDER = Pattern.compile(
            "(?:Use|Let's|Try)\\s.*|(?:Write|Run|Create|Make|Add|Install|Check|Set|Put|Open|Build"
                    + "|Start|Store|Think|Imagine|Avoid|Consider|Keep|Read)\\s(?:an?|the|this|that|your|it|all|some|more|about|as)\\s.*");

    private static final Pattern CLAUSE = Pattern.compile(
            "(?iu)(?<subject>.{1,60}?)\\s(?:is|are|was|were|can|has|have|es|son|ist|sind|est|sont)\\s.*");

    /** So many letters of a word stay the same when its ending changes. */
    private static final int STEM = 6;

    private static final Pattern SEPARATOR = Pattern.compile("^\\s*[:–—-]\\s+");
    private static final Pattern SHORT_FORM = Pattern.compile("[A-Z][A-Za-z0-9.&/-]{0,9}[A-Z0-9]s?");

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    /** The short form of each long form, by its key, and the other way round. */
    private final Map<String, String> shortForms = new HashMap<>();

    private final Map<String, String> longForms = new HashMap<>();
    private final TermTrie known;
    private final PlaceFinder places;

    private TermFinder(List<Term> known, List<Note> notes, Language language) {
        this.known = TermTrie.of(known, language);
        this.places = new PlaceFinder(notes);
    }

    /**
     * What the notes explain and the glossary does not.
     *
     * @param topics of the handbook
     * @param glossary the author's
     * @param notes that the topics were read from; they tell on which line a definition stands
     * @param lang the language of the notes, a tag such as {@code en}
     * @return in the order of their names
     */
    public static List<Proposal> find(List<Topic> topics, List<Term> glossary, List<Note> notes, String lang) {
        var finder = new TermFinder(glossary, notes, Language.of(lang));
        topics.forEach(topic -> topic.sections().forEach(section -> finder.read(topic.title(), section)));
        return finder.proposals();
    }

    private List<Proposal> proposals() {
        var proposals = new ArrayList<Proposal>();
        candidates.forEach((key, candidate) -> proposals.add(candidate.proposal(otherForms(key))));
        return Siblings.merged(proposals).stream()
                .sorted(Comparator.comparing(Proposal::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Proposal::name))
                .toList();
    }

    /** The short form of a long name or the long form of a short one, when neither the notes nor the glossary define it by itself. */
    private List<String> otherForms(String key) {
        return Optional.ofNullable(shortForms.getOrDefault(key, longForms.get(key)))
                .filter(form -> !isKnown(form) && !candidates.containsKey(key(form)))
                .stream()
                .toList();
    }

    private void read(String topic, Section section) {
        section.accept(new Section.Visitor<Boolean>() {
            @Override
            public Boolean question(Question question) {
                var asked = AskedTerm.in(question.title().text()).orElse("");
                question.said().forEach(answer -> read(new Part(topic, answer.text(), answer.source()), "", asked));
                return true;
            }

            @Override
            public Boolean article(Article article) {
                read(
                        new Part(topic, article.text(), article.source()),
                        article.title().text(),
                        "");
                return true;
            }
        });
    }

    private void read(Part part, String title, String asked) {
        var lines = ProseLine.of(part.text());
        if (!asked.isEmpty()) {
            readAnswer(asked, part, lines);
        }
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            read(new Reading(part, line), i == 0 && line.heading().isEmpty() ? title : line.heading());
        }
    }

    /** An answer or an article, with the title of its topic and the lines of the note it stands on. */
    private record Part(String topic, RichText text, Source source) {}

    /** A line of prose of a part. */
    private record Reading(Part part, ProseLine line) {}

    /** The first sentence that defines what is asked about, or else the first sentence at all, when it stands right below the question. */
    private void readAnswer(String name, Part part, List<ProseLine> lines) {
        if (lines.isEmpty() || lines.get(0).start() > 0 || isKnown(name)) {
            return;
        }
        var reading = new Reading(part, lines.get(0));
        first(reading.line().text())
                .filter(sentence -> isAbout(sentence.in(reading.line().text()), name))
                .ifPresent(sentence -> add(name, Clue.ASKED, reading, sentence, ""));
    }

    /** Below the question, a sentence need not repeat what it is about; but when it has another subject, it has to name it. */
    private static boolean isAbout(String sentence, String name) {
        if (GOES_ON.matcher(sentence).matches() || ORDER.matcher(sentence).matches()) {
            return false;
        }
        var clause = CLAUSE.matcher(sentence);
        var last = key(name.substring(name.lastIndexOf(' ') + 1));
        var stem = last.substring(0, Math.min(STEM, last.length()));
        return !clause.matches()
                || isPronoun(clause.group("subject"))
                || key(sentence).toLowerCase(Locale.ROOT).contains(stem.toLowerCase(Locale.ROOT));
    }

    private static boolean isPronoun(String subject) {
        return subject.equals("It") || subject.equals("They") || subject.equals("Es") || subject.equals("Sie");
    }

    private void read(Reading reading, String heading) {
        var line = reading.line();
        readLead(reading);
        if (!line.listed().isEmpty()) {
            first(line.text()).ifPresent(sentence -> addNamed(line.listed(), Clue.LISTED, reading, sentence));
        }
        if (line.text().indexOf(' ') < 0) {
            return;
        }
        for (var pair : ShortForm.in(line.text())) {
            readPair(pair, reading);
        }
        var isFirst = true;
        for (var sentence : Sentence.of(line.text())) {
            var words = sentence.in(line.text());
            if (!line.marked().isEmpty() && words.contains(line.marked())) {
                addNamed(line.marked(), Clue.MARKED, reading, sentence);
            }
            var isBelow = isFirst;
            DefiningSentence.read(words)
                    .ifPresent(found -> addDefined(found, reading, sentence, isBelow ? heading : ""));
            isFirst = false;
        }
    }

    /** A sentence that begins with both forms of a word tells what it is; elsewhere they only tell of each other. */
    private void readPair(ShortForm pair, Reading reading) {
        var line = reading.line().text();
        shortForms.putIfAbsent(key(pair.longForm()), pair.shortForm());
        longForms.putIfAbsent(pair.shortForm(), singular(pair.longForm()));
        var sentence = Sentence.around(line, pair.start(), pair.start() + 1);
        var words = line.substring(sentence.start(), pair.start());
        var isSaid = sentence.end() - pair.start()
                > pair.longForm().length() + pair.shortForm().length() + BRACKETS;
        if (isSaid
                && TermPhrase.withoutArticle(words + "x").equals("x")
                && !words.strip().equalsIgnoreCase("the")) {
            TermPhrase.of(pair.longForm())
                    .ifPresent(name -> add(singular(name), Clue.SHORTENED, reading, sentence, pair.shortForm()));
        }
    }

    private static Optional<Sentence> first(String line) {
        return Sentence.of(line).stream().findFirst();
    }

    /** <em>The</em> kernel may be one that was mentioned before; below a heading of that name it is what the heading names. */
    private void addDefined(DefiningSentence found, Reading reading, Sentence sentence, String heading) {
        var isHeaded =
                !heading.isEmpty() && key(TermPhrase.withoutArticle(heading)).equals(key(found.name()));
        if (found.hasDefiniteArticle() && !isHeaded && !candidates.containsKey(key(found.name()))) {
            return;
        }
        var shortForm = SHORT_FORM.matcher(found.shortForm()).matches() ? found.shortForm() : "";
        var name = found.isPlural() ? singular(found.name()) : found.name();
        add(name, isHeaded ? Clue.HEADING : Clue.SENTENCE, reading, sentence, shortForm);
    }

    /** <em><b>Volume</b>: a directory that …</em>; a bold word before anything else is an advantage, a step, a warning. */
    private void readLead(Reading reading) {
        var line = reading.line();
        if (line.lead().isEmpty()) {
            return;
        }
        var colon = line.lead().endsWith(":");
        var name = colon ? line.lead().substring(0, line.lead().length() - 1) : line.lead();
        var at = line.text().indexOf(line.lead()) + line.lead().length();
        var rest = line.text().substring(at);
        var separator = SEPARATOR.matcher(rest);
        var from = separator.find() ? at + separator.end() : colon ? at : -1;
        if (from < 0 || from >= line.text().length()) {
            return;
        }
        var words = line.text().substring(from).strip();
        var start = line.text().indexOf(words, from);
        var isSaid = SAYS_WHAT.matcher(words).lookingAt()
                && !VERB.matcher(beforeRelative(words)).matches();
        first(words)
                .filter(sentence -> isSaid)
                .ifPresent(sentence -> addNamed(
                        name, Clue.BOLD, reading, new Sentence(start + sentence.start(), start + sentence.end())));
    }

    private static String beforeRelative(String words) {
        return words.split(" (?:that|which|who|whose|where|of|for|used|der|die|das|von|qui|de|que|di|che) ", 2)[0];
    }

    private void addNamed(String words, Clue clue, Reading reading, Sentence sentence) {
        TermPhrase.of(words.strip()).ifPresent(name -> add(name, clue, reading, sentence, ""));
    }

    private void add(String name, Clue clue, Reading reading, Sentence sentence, String shortForm) {
        var definition = capitalized(sentence.in(reading.line().text()).strip());
        if (isKnown(name) || !shortForm.isEmpty() && isKnown(shortForm) || !saysEnough(definition)) {
            return;
        }
        var part = reading.part();
        var place = places.place(part.text().text(), reading.line().start() + sentence.start(), part.source());
        candidates
                .computeIfAbsent(key(name), key -> new Candidate())
                .add(new Candidate.Found(clue, name, shortForm, definition, place, part.topic(), part.text()));
    }

    /** The words behind a bold word begin small; as an entry they stand alone. Names such as runc stay as they are. */
    private static String capitalized(String definition) {
        return TermPhrase.withoutArticle(definition).equals(definition)
                ? definition
                : Character.toUpperCase(definition.charAt(0)) + definition.substring(1);
    }

    private static boolean saysEnough(String definition) {
        return definition.length() <= LONGEST_DEFINITION
                && !definition.endsWith(":")
                && !definition.endsWith("?")
                && (definition.split(" ").length >= FEWEST_WORDS
                        || definition.codePoints().anyMatch(Character::isIdeographic));
    }

    private boolean isKnown(String name) {
        var words = Words.of(name);
        return words.size() == 0
                || known.mentionsAt(words, 0).stream().anyMatch(mention -> mention.last() == words.size() - 1)
                || known.mentionsAt(Words.of(name.toLowerCase(Locale.ROOT)), 0).stream()
                        .anyMatch(mention -> mention.last() == words.size() - 1);
    }

    /** One key for a name in any number, in capitals or not. */
    static String key(String name) {
        var words = singular(name.strip());
        return Spelling.of(words) == Spelling.EXACT
                ? words
                : words.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** The singular where English spelling leaves no doubt; otherwise the name as it is. */
    static String singular(String name) {
        var isPlural = name.length() > 4 && name.endsWith("s") && !name.matches(".*(?:ss|us|is|[A-Z]s|ches|zes|os|as)");
        if (!isPlural) {
            return name;
        }
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.substring(0, name.length() - (name.matches(".*(?:sses|xes|shes)") ? 2 : 1));
    }
}
