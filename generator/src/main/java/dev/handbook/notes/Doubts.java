package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * Notices where a note could as well be read otherwise, so that its author can settle it: a reading that was refused because a
 * stronger one had spoken for the same text, and had nearly as much to say; or questions that only weak signs speak for.
 */
final class Doubts {
    private static final double CLOSE = 0.8;
    private static final double THIN = 0.45;
    private static final int FEWEST = 3;

    private final List<Doubt> found = new ArrayList<>();
    private String strongest = "";
    private double most;
    private int questions;

    /** A doubt and the block that shows it. */
    record Doubt(int block, String message) {}

    /** Takes a reading into account; the strongest comes first. */
    void weigh(String dialect, List<Claim> accepted, List<Claim> refused, double weight) {
        if (strongest.isEmpty() && !accepted.isEmpty()) {
            strongest = dialect;
            most = weight;
            questions = accepted.size();
        }
        var rival = refused.stream().mapToDouble(Claim::weight).sum();
        var asks = refused.stream().filter(Claim::asks).count();
        if (!dialect.equals(strongest) && asks >= FEWEST && rival >= CLOSE * most && differs(asks)) {
            found.add(new Doubt(
                    refused.get(0).block(), "could as well be read as " + dialect + " as it was as " + strongest));
        } else if (isThin(accepted)) {
            found.add(new Doubt(accepted.get(0).block(), "is read as " + dialect + " on thin evidence"));
        }
    }

    /** Readings that find about as many questions agree on what is asked, by whatever name. */
    private boolean differs(long asks) {
        return Math.abs(asks - questions) * 5 > questions;
    }

    private static boolean isThin(List<Claim> claims) {
        if (claims.size() < FEWEST) {
            return false;
        }
        var weight = claims.stream()
                .mapToDouble(claim -> QuestionText.weight(claim.title().text()))
                .sum();
        return weight < THIN * claims.size();
    }

    List<Doubt> found() {
        return List.copyOf(found);
    }
}
