package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Finds the mentions of terms in a passage and judges of each whether it means the glossary's term. In doubt it does not: a wrong link
 * costs a reader more than a missing one.
 */
final class Judge {
    private static final List<Doubt> DOUBTS = List.of(Doubt.values());

    private final Language language;
    private final TermTrie names;
    private final Exclusions exclusions;
    private final Expressions expressions;
    private final Subject subject;
    private final Senses senses;

    /**
     * @param terms whose mentions are looked for
     * @param subject what their glossary is about
     */
    Judge(List<Term> terms, Subject subject, Language language) {
        this.language = language;
        this.subject = subject;
        names = TermTrie.of(terms, language);
        exclusions = new Exclusions(terms, language);
        expressions = new Expressions(names, subject, language);
        senses = new Senses(terms, subject);
    }

    /** The mentions of a passage in order, without overlap, each with what is to be thought of it. */
    List<Verdict> verdicts(Passage passage) {
        var words = passage.words();
        var longForms = new LongForms(subject, words);
        var verdicts = mentions(names, words).stream()
                .map(verdict -> verdict.isLink() && language.hasSenses() && longForms.differ(verdict.mention())
                        ? verdict.but(Reason.OTHER_LONG_FORM)
                        : verdict)
                .toList();
        var alone =
                verdicts.stream().filter(Verdict::isLink).map(Verdict::mention).toList();
        if (alone.isEmpty()) {
            return verdicts;
        }
        var excluded = exclusions.in(words);
        var inExpressions = expressions.in(words);
        var vouching = alone.stream()
                .filter(mention -> !Expressions.hold(inExpressions, mention))
                .toList();
        var evidence = senses.evidence(passage);
        var surroundings = new Surroundings(subject, passage, vouching);
        var rivalry = new Rivalry(subject, passage, alone);
        var predicate = new Predicate(subject, passage, vouching);
        return Discourse.settled(verdicts.stream()
                .map(verdict -> verdict.isLink()
                        ? judged(
                                verdict.mention(),
                                words,
                                excluded,
                                inExpressions,
                                evidence,
                                surroundings,
                                rivalry,
                                predicate)
                        : verdict)
                .toList());
    }

    /** All mentions; where several names begin, the longest that stands on its own. */
    static List<Verdict> mentions(TermTrie names, Words words) {
        var verdicts = new ArrayList<Verdict>();
        for (var at = 0; at < words.size(); at++) {
            var mentions = names.mentionsAt(words, at);
            if (mentions.isEmpty()) {
                continue;
            }
            var alone = mentions.stream()
                    .filter(mention -> words.standAlone(mention.first(), mention.last()))
                    .findFirst();
            if (alone.isPresent() && isBeforeLonger(alone.get(), names, words)) {
                at = alone.get().last() - 1;
            } else if (alone.isPresent()) {
                verdicts.add(new Verdict(alone.get(), Reason.LINKED));
                at = alone.get().last();
            } else {
                var longest = mentions.get(0);
                verdicts.add(new Verdict(longest, words.whyNotAlone(longest.first(), longest.last())));
            }
        }
        return verdicts;
    }

    /** <em>Docker container images</em> are images: the last word of one name begins another, which is what the whole is. */
    private static boolean isBeforeLonger(Mention mention, TermTrie names, Words words) {
        return mention.first() < mention.last()
                && names.mentionsAt(words, mention.last()).stream()
                        .anyMatch(other -> other.last() > mention.last()
                                && other.last() - other.first() >= mention.last() - mention.first()
                                && !isTighter(mention, other, names, words)
                                && words.standAlone(other.first(), other.last()));
    }

    /**
     * <em>Base image digests</em> are digests of base images: a base image is a term other than <em>image</em>, and <em>digest</em> alone says what
     * <em>image digest</em> says.
     */
    private static boolean isTighter(Mention mention, Mention other, TermTrie names, Words words) {
        var head = namedBy(names, words, mention.last(), mention.last());
        var rest = namedBy(names, words, mention.last() + 1, other.last());
        return !head.isEmpty()
                && !head.contains(mention.name().term())
                && rest.contains(other.name().term());
    }

    private static List<Term> namedBy(TermTrie names, Words words, int first, int last) {
        return names.mentionsAt(words, first).stream()
                .filter(mention -> mention.last() == last)
                .flatMap(mention -> mention.senses().stream())
                .map(Name::term)
                .toList();
    }

    private Verdict judged(
            Mention mention,
            Words words,
            Map<String, BitSet> excluded,
            Map<String, BitSet> inExpressions,
            Evidence evidence,
            Surroundings surroundings,
            Rivalry rivalry,
            Predicate predicate) {
        var left = mention.senses().stream()
                .filter(sense -> !Exclusions.isMarked(excluded, sense, mention))
                .toList();
        if (left.isEmpty()) {
            return new Verdict(mention, Reason.EXCLUDED);
        }
        var verdict = evidence.chosen(new Mention(left, mention.first(), mention.last()));
        if (!verdict.isLink() || !language.hasSenses()) {
            return verdict;
        }
        if (Expressions.hold(inExpressions, verdict.mention())) {
            return verdict.but(Reason.COMPOUND);
        }
        for (var doubt : DOUBTS) {
            if (doubt.applies(mention, words, names)) {
                return verdict.but(doubt.reason());
            }
        }
        var isDoubtful = subject.isEveryday(mention.name()) && !surroundings.speakFor(mention);
        if (isDoubtful) {
            return verdict.but(Reason.OTHER_SUBJECT);
        }
        if (predicate.definesOther(mention)) {
            return verdict.but(Reason.OTHER_SUBJECT);
        }
        return rivalry.prevails(verdict.mention()) ? verdict.but(Reason.OTHER_CRAFT) : verdict;
    }
}
