package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The words of two names, each paired with the word of the other name that it can be, and what follows from that. */
final class Pairing {

    /** How two words agree. */
    enum How {
        SOUND("klingt wie"),
        FORM("ist eine Form von"),
        INITIAL("kürzt ab oder steht für"),
        FEMININE("hat die weibliche Endung zu"),
        JOINED("ist getrennt geschrieben");

        private final String words;

        How(String words) {
            this.words = words;
        }
    }

    /** Words {@code from} to {@code to - 1} of one name are words {@code otherFrom} to {@code otherTo - 1} of the other. */
    record Pair(int from, int to, int otherFrom, int otherTo, double similarity, How how) {

        boolean isFirst() {
            return from == 0 && otherFrom == 0;
        }

        /** What the two spellings cost, in letters. */
        double distance(Pairing all) {
            return Math.max(0, 1 - similarity) * letters(all) / 2 / Sounds.STEEPNESS;
        }

        int letters(Pairing all) {
            return all.a.letters(from, to) + all.b.letters(otherFrom, otherTo);
        }
    }

    final PersonName a;
    final PersonName b;
    final List<Pair> pairs = new ArrayList<>();
    final boolean[] usedA;
    final boolean[] usedB;

    private Pairing(PersonName a, PersonName b) {
        this.a = a;
        this.b = b;
        this.usedA = new boolean[a.size()];
        this.usedB = new boolean[b.size()];
    }

    static Pairing of(PersonName a, PersonName b, NameMatcher matcher) {
        Pairing pairing = new Pairing(a, b);
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                pairing.candidate(all, i, j, matcher);
            }
        }
        if (a.size() != b.size()) {
            pairing.joined(all, matcher);
        }
        all.sort(Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparingInt(p -> Math.abs(p.from - p.otherFrom))
                .thenComparingInt(p -> p.from + p.otherFrom));
        for (Pair pair : all) {
            if (free(pairing.usedA, pair.from, pair.to) && free(pairing.usedB, pair.otherFrom, pair.otherTo)) {
                Arrays.fill(pairing.usedA, pair.from, pair.to, true);
                Arrays.fill(pairing.usedB, pair.otherFrom, pair.otherTo, true);
                pairing.pairs.add(pair);
            }
        }
        return pairing;
    }

    private void candidate(List<Pair> all, int i, int j, NameMatcher matcher) {
        if (a.isInitial(i) || b.isInitial(j)) {
            Sounds.Word one = a.spoken().get(i);
            Sounds.Word other = b.spoken().get(j);
            if (a.isInitial(i) ? matcher.beginsWith(other, one) : matcher.beginsWith(one, other)) {
                boolean both = a.isInitial(i) && b.isInitial(j);
                all.add(new Pair(i, i + 1, j, j + 1, both ? 0.95 : 0.8, How.INITIAL));
            }
            return;
        }
        double similarity = matcher.wordSimilarity(a.spoken().get(i), b.spoken().get(j));
        if (similarity < 0.85
                && matcher.formsOfOneName(a.words().get(i), b.words().get(j))
                && notLast(i, j)) {
            all.add(new Pair(i, i + 1, j, j + 1, 0.85, How.FORM));
        } else if (similarity < 0.9 && feminine(a.words().get(i), b.words().get(j))) {
            all.add(new Pair(i, i + 1, j, j + 1, 0.95, How.FEMININE));
        } else if (NameMatcher.paired(similarity)) {
            all.add(new Pair(i, i + 1, j, j + 1, similarity, How.SOUND));
        }
    }

    /** A form of a given name counts only where a surname follows on at least one side. */
    private boolean notLast(int i, int j) {
        return i < a.size() - 1 || j < b.size() - 1;
    }

    private static boolean feminine(String one, String other) {
        return one.endsWith("ová") && stem(one, other) || other.endsWith("ová") && stem(other, one);
    }

    private static boolean stem(String feminine, String masculine) {
        String stem = feminine.substring(0, feminine.length() - 3);
        String plain = Letters.plain(stem);
        String other = Letters.plain(masculine);
        int shared = Math.min(plain.length(), other.length());
        return shared >= 3
                && Math.abs(plain.length() - other.length()) <= 2
                && plain.regionMatches(0, other, 0, shared - (shared > 4 ? 1 : 0));
    }

    /** "Jong-un" is "Jongun", "Abdul Rahman" is "Abdülrahman". */
    private void joined(List<Pair> all, NameMatcher matcher) {
        for (int i = 0; i + 1 < a.size(); i++) {
            Sounds.Word word = a.joined().get(i);
            for (int j = 0; j < b.size(); j++) {
                double similarity = matcher.wordSimilarity(word, b.spoken().get(j));
                if (similarity >= 0.8 && !b.isInitial(j)) {
                    all.add(new Pair(i, i + 2, j, j + 1, similarity + 0.01, How.JOINED));
                }
            }
        }
        for (int j = 0; j + 1 < b.size(); j++) {
            Sounds.Word word = b.joined().get(j);
            for (int i = 0; i < a.size(); i++) {
                double similarity = matcher.wordSimilarity(a.spoken().get(i), word);
                if (similarity >= 0.8 && !a.isInitial(i)) {
                    all.add(new Pair(i, i + 1, j, j + 2, similarity + 0.01, How.JOINED));
                }
            }
        }
    }

    private static boolean free(boolean[] used, int from, int to) {
        for (int i = from; i < to; i++) {
            if (used[i]) {
                return false;
            }
        }
        return true;
    }

    /** True when a word that is no initial is paired. */
    boolean hasWholeWord() {
        return pairs.stream().anyMatch(pair -> pair.how != How.INITIAL);
    }

    boolean isLast(Pair pair) {
        return pair.to == a.size() && pair.otherTo == b.size();
    }

    /** What agrees and what does not, in words. */
    String reason() {
        List<String> parts = new ArrayList<>();
        for (Pair pair : pairs) {
            String ours = String.join("-", a.words().subList(pair.from, pair.to));
            String theirs = String.join("-", b.words().subList(pair.otherFrom, pair.otherTo));
            if (ours.equals(theirs)) {
                parts.add("„" + ours + "“ gleich");
            } else {
                parts.add("„" + ours + "“ " + pair.how.words + " „" + theirs + "“");
            }
        }
        open(parts, a, usedA);
        open(parts, b, usedB);
        return String.join("; ", parts);
    }

    private static void open(List<String> parts, PersonName name, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                parts.add("„" + name.words().get(i) + "“ ohne Gegenstück");
            }
        }
    }
}
