package dev.handbook.terms;

import dev.handbook.terms.LinkSettings.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the links of a passage among the mentions that may be linked: the first of each term, not more than the budget allows.
 * Names that everyday language does not share go before everyday words, as readers are likelier to look them up.
 */
final class Choice {
    private final LinkSettings settings;
    private final Set<String> seen;

    /** @param seen ids of the terms that are linked in this scope already; those that are chosen are added */
    Choice(LinkSettings settings, Set<String> seen) {
        this.settings = settings;
        this.seen = seen;
    }

    /** The same mentions in the same order, fewer of them links. */
    List<Verdict> of(List<Verdict> verdicts) {
        var wanted = new ArrayList<Verdict>();
        var first = new HashSet<>(seen);
        for (var verdict : verdicts) {
            wanted.add(verdict.isLink() ? wanted(verdict, first) : verdict);
        }
        var kept = withinBudget(wanted);
        kept.stream().filter(Verdict::isLink).forEach(verdict -> seen.add(id(verdict)));
        return kept;
    }

    private Verdict wanted(Verdict verdict, Set<String> first) {
        var isFirst = first.add(id(verdict));
        var everyMention = settings.scope() == Scope.ALL;
        var term = verdict.mention().name().term();
        return switch (term.linkRule().extent()) {
            case NEVER -> verdict.but(term.isFound() ? Reason.IN_PASSING : Reason.NEVER);
            case ALL -> verdict;
            case FIRST -> isFirst ? verdict : verdict.but(Reason.REPEATED);
            case USUAL -> isFirst || everyMention ? verdict : verdict.but(Reason.REPEATED);
        };
    }

    private List<Verdict> withinBudget(List<Verdict> verdicts) {
        var links = verdicts.stream().filter(Verdict::isLink).count();
        if (links <= settings.budget()) {
            return verdicts;
        }
        var names = verdicts.stream()
                .filter(verdict -> verdict.isLink() && isName(verdict))
                .count();
        var namesLeft = Math.min(names, settings.budget());
        var wordsLeft = settings.budget() - namesLeft;
        var kept = new ArrayList<Verdict>();
        for (var verdict : verdicts) {
            if (!verdict.isLink()) {
                kept.add(verdict);
            } else if (isName(verdict)) {
                kept.add(namesLeft-- > 0 ? verdict : verdict.but(Reason.OVER_BUDGET));
            } else {
                kept.add(wordsLeft-- > 0 ? verdict : verdict.but(Reason.OVER_BUDGET));
            }
        }
        return kept;
    }

    private static boolean isName(Verdict verdict) {
        return !verdict.mention().name().isCommonNoun();
    }

    private static String id(Verdict verdict) {
        return verdict.mention().name().term().id();
    }
}
