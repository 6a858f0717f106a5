package dev.handbook.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes one of proposals that share their definition: <em>What is a zombie process?</em> answered by <em>A zombie is …</em> gives one
 * term with two names. The name that is asked about stays, the other becomes an alias, if the two have a word in common.
 */
final class Siblings {
    private Siblings() {}

    /** The proposals without the ones that became aliases of others. */
    static List<Proposal> merged(List<Proposal> proposals) {
        var byDefinition = new LinkedHashMap<String, List<Proposal>>();
        for (var proposal : proposals) {
            byDefinition
                    .computeIfAbsent(proposal.place() + " " + proposal.definition(), key -> new ArrayList<>(1))
                    .add(proposal);
        }
        var merged = new ArrayList<Proposal>();
        byDefinition.values().forEach(same -> merged.addAll(same.size() == 1 ? same : merge(same)));
        return merged;
    }

    private static List<Proposal> merge(List<Proposal> same) {
        var sorted = same.stream()
                .sorted(Comparator.comparing(Siblings::isAsked).reversed().thenComparing(Proposal::name))
                .toList();
        var first = sorted.get(0);
        var kept = new ArrayList<Proposal>();
        kept.add(first);
        for (var other : sorted.subList(1, sorted.size())) {
            if (shareWord(first.name(), other.name())) {
                kept.set(0, join(kept.get(0), other));
            } else {
                kept.add(other);
            }
        }
        return kept;
    }

    private static boolean isAsked(Proposal proposal) {
        return proposal.findings().stream().anyMatch(finding -> finding.clue() == Clue.ASKED);
    }

    private static boolean shareWord(String one, String other) {
        var words = new HashSet<>(List.of(TermFinder.key(one).split(" ")));
        return List.of(TermFinder.key(other).split(" ")).stream().anyMatch(words::contains);
    }

    private static Proposal join(Proposal kept, Proposal other) {
        var aliases = new TreeSet<>(kept.aliases());
        aliases.add(other.name());
        aliases.addAll(other.aliases());
        var findings = new ArrayList<>(kept.findings());
        findings.addAll(other.findings());
        var topics = new TreeSet<>(kept.topics());
        topics.addAll(other.topics());
        findings.sort(Comparator.comparing(Proposal.Finding::place).thenComparing(Proposal.Finding::clue));
        return new Proposal(
                kept.name(),
                List.copyOf(aliases),
                kept.definition(),
                kept.place(),
                List.copyOf(topics),
                findings.stream().distinct().toList());
    }
}
