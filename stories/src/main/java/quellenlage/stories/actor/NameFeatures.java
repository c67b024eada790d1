package quellenlage.stories.actor;

import java.util.List;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.stories.actor.Pairing.How;
import quellenlage.stories.actor.Pairing.Pair;

/** Weighs a pairing of names: the signs of {@code name-weights.tsv}, in its order. */
final class NameFeatures {

    private final double bias;
    private final double[] weights;

    private NameFeatures(List<LexiconLine> lines) {
        bias = lines.get(0).number("weight");
        weights = lines.stream()
                .skip(1)
                .mapToDouble(line -> line.number("weight"))
                .toArray();
        if (weights.length != COUNT) {
            throw lines.get(lines.size() - 1)
                    .error("there are " + weights.length + " weights for " + COUNT + " features");
        }
    }

    static NameFeatures learned() {
        return new NameFeatures(
                LexiconFile.read(NameFeatures.class, "de/name-weights.tsv").lines());
    }

    static final int COUNT = 32;

    /** How sure it is that both names are of one person, 0 to 1. */
    double score(Pairing pairing) {
        double sum = bias;
        double[] features = of(pairing);
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    static double[] of(Pairing pairing) {
        PersonName a = pairing.a;
        PersonName b = pairing.b;
        boolean[] usedA = pairing.usedA;
        boolean[] usedB = pairing.usedB;
        int lettersPaired = 0;
        double weighted = 0;
        double worst = 1;
        boolean initial = false;
        boolean form = false;
        boolean crossed = false;
        boolean feminine = false;
        boolean lastToLast = false;
        boolean firstToFirst = false;
        boolean hard = false;
        int full = 0;
        double distance = 0;
        double lastDistance = 3;
        double firstDistance = 3;
        for (Pair p : pairing.pairs) {
            int letters = p.letters(pairing);
            lettersPaired += letters;
            weighted += letters * p.similarity();
            lastToLast |= pairing.isLast(p);
            firstToFirst |= p.isFirst();
            form |= p.how() == How.FORM;
            initial |= p.how() == How.INITIAL;
            if (p.how() != How.INITIAL) {
                worst = Math.min(worst, p.similarity());
                full++;
            }
            if (p.how() == How.SOUND || p.how() == How.JOINED) {
                double d = p.distance(pairing);
                distance += d;
                hard |= d >= 0.9;
                lastDistance = pairing.isLast(p) ? d : lastDistance;
                firstDistance = p.isFirst() ? d : firstDistance;
            } else if (p.how() == How.FEMININE) {
                feminine = true;
                lastDistance = 0.1;
            } else if (p.isFirst()) {
                firstDistance = 0.2;
            }
            for (Pair q : pairing.pairs) {
                crossed |= p.from() < q.from() && p.otherFrom() > q.otherFrom();
            }
        }
        int openA = open(a, usedA);
        int openB = open(b, usedB);
        int initialsA = initials(a, usedA);
        int initialsB = initials(b, usedB);
        boolean bothOpen = openA > 0 && openB > 0;
        boolean outer = firstToFirst && lastToLast;
        boolean initialsOpen = initialsA > 0 && (initialsB > 0 || openB > 0) || initialsB > 0 && openA > 0;
        double similarity = lettersPaired == 0 ? 0 : weighted / lettersPaired;
        return new double[] {
            similarity,
            lettersPaired == 0 ? 0 : worst,
            lettersPaired / 20.0,
            Math.min(openA, openB) / 5.0,
            Math.max(openA, openB) / 10.0,
            one(bothOpen),
            one(initialsOpen),
            one(usedA[a.size() - 1] && usedB[b.size() - 1]),
            one(lastToLast),
            one(usedA[0] && usedB[0]),
            one(firstToFirst),
            one(crossed),
            one(form),
            one(initial),
            one(full >= 2),
            one(full >= 3),
            one(full == 0),
            one(Math.min(a.size(), b.size()) == 1),
            outer ? similarity : 0,
            Math.min(2, distance),
            Math.min(2, lastDistance),
            one(hard),
            one(lastDistance == 0),
            one(lastDistance == 0 && form),
            one(lastDistance >= 0.5 && firstToFirst),
            one(lastDistance >= 0.9),
            one(firstDistance >= 0.9),
            one(outer && firstDistance < 0.3 && lastDistance < 0.3),
            one(feminine),
            one(bothOpen && outer),
            one(full == 1 && bothOpen),
            one(openA + openB > 0 && !outer),
        };
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static int open(PersonName name, boolean[] used) {
        int letters = 0;
        for (int i = 0; i < used.length; i++) {
            letters += used[i] || name.isInitial(i) ? 0 : name.words().get(i).length();
        }
        return letters;
    }

    private static int initials(PersonName name, boolean[] used) {
        int count = 0;
        for (int i = 0; i < used.length; i++) {
            count += used[i] || !name.isInitial(i) ? 0 : 1;
        }
        return count;
    }
}
