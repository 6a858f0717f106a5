package dev.handbook.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sense for each word of a passage (Gale, Church and Yarowsky, One sense per discourse, 1992): where most mentions of a term turned out to mean
 * something else, what little speaks for the others is chance. <em>Clusters</em> of a note on machine learning are no machines in the one sentence
 * that has no word of its field.
 */
final class Discourse {
    private static final Set<Reason> OTHER_SENSES = Set.of(Reason.OTHER_SUBJECT, Reason.OTHER_CRAFT);

    private Discourse() {}

    /** The verdicts on a passage, with no links among the few mentions of a term of which most are none. */
    static List<Verdict> settled(List<Verdict> verdicts) {
        var balance = new HashMap<String, Integer>();
        for (var verdict : verdicts) {
            if (isEveryday(verdict)) {
                balance.merge(id(verdict), weight(verdict), Integer::sum);
            }
        }
        return balance.values().stream().allMatch(others -> others <= 0)
                ? verdicts
                : verdicts.stream().map(verdict -> settled(verdict, balance)).toList();
    }

    private static Verdict settled(Verdict verdict, Map<String, Integer> balance) {
        var isOutvoted = verdict.isLink() && isEveryday(verdict) && balance.getOrDefault(id(verdict), 0) > 0;
        return isOutvoted ? verdict.but(Reason.OTHER_SUBJECT) : verdict;
    }

    private static int weight(Verdict verdict) {
        return verdict.isLink() ? -1 : OTHER_SENSES.contains(verdict.reason()) ? 1 : 0;
    }

    private static boolean isEveryday(Verdict verdict) {
        return verdict.mention().name().isCommonNoun();
    }

    private static String id(Verdict verdict) {
        return verdict.mention().name().term().id();
    }
}
