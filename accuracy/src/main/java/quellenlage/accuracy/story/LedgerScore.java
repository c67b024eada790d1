package quellenlage.accuracy.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import quellenlage.accuracy.story.ExpectedLedger.Kind;

/**
 * Precision and recall of the lines of one kind, counted in pieces of evidence: an article that stands under a claim, a value of an
 * article in a series, a position of an article in a line, an article in a group of copies.
 *
 * <p>Each expected line is compared with the one found line with which it shares most evidence, so a line torn in two loses
 * half and two lines thrown together lose the smaller one. A claim must also name the speaker and hold the words, a line of positions one of
 * the words. A series of a single value is never too much: the ledger lists every figure.
 */
final class LedgerScore {

    /** Share of the expected words that a claim must hold. */
    private static final double WORDS = 0.75;

    /** Letters that two forms of a word share. */
    private static final int STEM = 5;

    private final Kind kind;
    private final List<String> missing = new ArrayList<>();
    private final List<String> tooMuch = new ArrayList<>();
    private int right;
    private int expectedUnits;
    private int foundUnits;

    LedgerScore(Kind kind) {
        this.kind = kind;
    }

    double precision() {
        return foundUnits == 0 ? 1 : (double) right / foundUnits;
    }

    double recall() {
        return expectedUnits == 0 ? 1 : (double) right / expectedUnits;
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    List<String> missing() {
        return missing;
    }

    List<String> tooMuch() {
        return tooMuch;
    }

    private record Pair(ExpectedLedger.Group expected, FoundLedger.Group found, int shared) {}

    /** Adds one story. */
    void add(ExpectedLedger expected, FoundLedger ledger) {
        List<ExpectedLedger.Group> wanted = expected.groups().getOrDefault(kind, List.of());
        List<FoundLedger.Group> found = ledger.groups(kind);
        List<Pair> pairs = new ArrayList<>();
        for (ExpectedLedger.Group one : wanted) {
            for (FoundLedger.Group other : found) {
                int shared = (int) other.units().stream()
                        .filter(unit -> isAmong(unit, one))
                        .count();
                if (shared > 0 && mayBe(one, other)) {
                    pairs.add(new Pair(one, other, shared));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> pair.expected.optional())
                .thenComparing(pair -> -pair.shared)
                .thenComparing(pair -> pair.found.units().size()));
        Map<ExpectedLedger.Group, FoundLedger.Group> matched = new HashMap<>();
        Set<FoundLedger.Group> taken = new HashSet<>();
        for (Pair pair : pairs) {
            // An optional line excuses as many found ones as there are.
            boolean free = pair.expected.optional() || !matched.containsKey(pair.expected);
            if (free && !taken.contains(pair.found)) {
                matched.put(pair.expected, pair.found);
                taken.add(pair.found);
                if (!pair.expected.optional()) {
                    count(pair.expected, pair.found);
                }
            }
        }
        for (ExpectedLedger.Group one : wanted) {
            if (!one.optional() && !matched.containsKey(one)) {
                int units =
                        (int) one.required().values().stream().filter(r -> r).count();
                expectedUnits += units;
                missing.add(kind + " " + one.speakers() + " " + one.words() + " "
                        + one.required().keySet());
            }
        }
        for (FoundLedger.Group other : found) {
            boolean single = kind == Kind.FIGURES && other.units().size() == 1;
            if (!taken.contains(other) && !single) {
                foundUnits += other.units().size();
                tooMuch.add(kind + " " + other);
            }
        }
    }

    private void count(ExpectedLedger.Group expected, FoundLedger.Group found) {
        for (FoundLedger.Unit unit : found.units()) {
            ExpectedLedger.Unit same = same(unit, expected);
            if (same == null) {
                foundUnits++;
                tooMuch.add(kind + " " + unit + " in " + found.speaker() + " "
                        + found.text().lines().findFirst().orElse(""));
            } else if (Boolean.TRUE.equals(expected.required().get(same))) {
                foundUnits++;
            }
        }
        expected.required().forEach((unit, required) -> {
            if (required) {
                expectedUnits++;
                if (found.units().stream().anyMatch(u -> matches(u, unit))) {
                    right++;
                } else {
                    missing.add(kind + " " + unit + " in " + found.speaker() + " "
                            + found.text().lines().findFirst().orElse(""));
                }
            }
        });
    }

    private static boolean isAmong(FoundLedger.Unit unit, ExpectedLedger.Group group) {
        return same(unit, group) != null;
    }

    private static ExpectedLedger.@org.jspecify.annotations.Nullable Unit same(
            FoundLedger.Unit unit, ExpectedLedger.Group group) {
        return group.required().keySet().stream()
                .filter(expected -> matches(unit, expected))
                .findFirst()
                .orElse(null);
    }

    private static boolean matches(FoundLedger.Unit unit, ExpectedLedger.Unit expected) {
        return unit.article().equals(expected.article())
                && unit.what().equals(expected.what())
                && (expected.who().isEmpty() || isOneOf(unit.who(), expected.who()));
    }

    private boolean mayBe(ExpectedLedger.Group expected, FoundLedger.Group found) {
        return switch (kind) {
            case CLAIMS ->
                isOneOf(found.speaker(), expected.speakers()) && share(expected.words(), found.text()) >= WORDS;
            case STANCES -> share(expected.words(), found.text()) > 0;
            case FIGURES, COPIES -> true;
        };
    }

    /** One of the names stands in the found one: "Sprecher der Gewerkschaft Küste" for "Gewerkschaft Küste". */
    private static boolean isOneOf(String found, List<String> names) {
        String lower = found.toLowerCase(Locale.GERMAN);
        return names.stream()
                .anyMatch(
                        name -> name.equals("-") ? found.equals("-") : lower.contains(name.toLowerCase(Locale.GERMAN)));
    }

    private static double share(List<String> words, String text) {
        String lower = text.toLowerCase(Locale.GERMAN);
        long there = words.stream()
                .map(word -> word.toLowerCase(Locale.GERMAN))
                .filter(word -> lower.contains(word.substring(0, Math.min(STEM, word.length()))))
                .count();
        return (double) there / words.size();
    }
}
