package quellenlage.stories.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What two articles share, word by word.
 *
 * <p>Every shared shingle is a seed. A seed grows in both directions as long as words are equal, and over a gap of up to
 * {@value #GAP} words on either side where {@value #RESUME} equal words follow: a changed date, a replaced verb, a name
 * left out. Sentences that stand in another order give one stretch each.
 */
final class Alignment {

    private static final int GAP = 6;
    private static final int RESUME = 3;

    /** Words {@code firstFrom} to {@code firstTo - 1} of the one and those of the other, gaps included. */
    record Stretch(int firstFrom, int firstTo, int secondFrom, int secondTo) {}

    private final ArticleWords first;
    private final ArticleWords second;
    private final List<Stretch> stretches = new ArrayList<>();
    private final BitSet inFirst = new BitSet();
    private final BitSet inSecond = new BitSet();
    private int sharedShingles;

    private int firstEnd;
    private int secondEnd;
    private int firstStart;
    private int secondStart;

    Alignment(ArticleWords first, ArticleWords second) {
        this.first = first;
        this.second = second;
        align();
    }

    ArticleWords first() {
        return first;
    }

    ArticleWords second() {
        return second;
    }

    /** In the order of the second article. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Share of the words of the first article that the second has too, 0 to 1. */
    double ofFirst() {
        return first.size() == 0 ? 0 : (double) inFirst.cardinality() / first.size();
    }

    /** Share of the words of the second article that the first has too, 0 to 1. */
    double ofSecond() {
        return second.size() == 0 ? 0 : (double) inSecond.cardinality() / second.size();
    }

    /** Share of the shorter article's words that the longer one has too, 0 to 1. */
    double containment() {
        return first.size() < second.size() ? ofFirst() : ofSecond();
    }

    /** Share of the shorter article's shingles that stand unchanged in the other, 0 to 1. */
    double unchanged() {
        int fewer = Math.min(first.shingles(), second.shingles());
        return fewer == 0 ? 0 : Math.min(1.0, (double) sharedShingles / fewer);
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Stretch s : stretches) {
            passages.add(new Passage(
                    first.id(),
                    first.span(s.firstFrom(), s.firstTo()),
                    second.id(),
                    second.span(s.secondFrom(), s.secondTo())));
        }
        return passages;
    }

    private void align() {
        int free = 0;
        for (int j = 0; j < second.shingles(); j++) {
            int i = first.find(second.shingle(j));
            if (i < 0) {
                continue;
            }
            sharedShingles++;
            if (j < free) {
                continue;
            }
            Stretch stretch = grow(i, j, free);
            stretches.add(stretch);
            free = stretch.secondTo();
        }
    }

    private Stretch grow(int i, int j, int free) {
        firstEnd = i;
        secondEnd = j;
        do {
            while (firstEnd < first.size() && secondEnd < second.size() && equal(firstEnd, secondEnd)) {
                inFirst.set(firstEnd++);
                inSecond.set(secondEnd++);
            }
        } while (bridgeForward());
        firstStart = i;
        secondStart = j;
        do {
            while (firstStart > 0 && secondStart > free && equal(firstStart - 1, secondStart - 1)) {
                inFirst.set(--firstStart);
                inSecond.set(--secondStart);
            }
        } while (bridgeBackward(free));
        return new Stretch(firstStart, firstEnd, secondStart, secondEnd);
    }

    /** Moves both ends over the smallest gap behind which the texts run on alike. */
    private boolean bridgeForward() {
        for (int gap = 1; gap <= 2 * GAP; gap++) {
            for (int a = Math.max(0, gap - GAP); a <= Math.min(gap, GAP); a++) {
                int i = firstEnd + a;
                int j = secondEnd + gap - a;
                if (i + RESUME <= first.size() && j + RESUME <= second.size() && alike(i, j)) {
                    firstEnd = i;
                    secondEnd = j;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean bridgeBackward(int free) {
        for (int gap = 1; gap <= 2 * GAP; gap++) {
            for (int a = Math.max(0, gap - GAP); a <= Math.min(gap, GAP); a++) {
                int i = firstStart - a;
                int j = secondStart - (gap - a);
                if (i - RESUME >= 0 && j - RESUME >= free && alike(i - RESUME, j - RESUME)) {
                    firstStart = i;
                    secondStart = j;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean alike(int i, int j) {
        for (int k = 0; k < RESUME; k++) {
            if (!equal(i + k, j + k)) {
                return false;
            }
        }
        return true;
    }

    private boolean equal(int i, int j) {
        return first.word(i) == second.word(j);
    }
}
