package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Morphology;

/** Reads the bound words before a number, outwards, and decides which of several holds. */
final class BoundReader {

    private static final int MOST = 3;
    private static final int MOST_FILLERS = 2;

    private final Bounds bounds;
    private final Governors governors;

    BoundReader(Bounds bounds, Governors governors) {
        this.bounds = bounds;
        this.governors = governors;
    }

    /**
     * The bound of a number.
     *
     * @param from index of the outermost bound word
     * @param source lexicon line
     */
    record Reading(Bound bound, int from, String source) {}

    /**
     * Reads the bounds that end before an atom.
     *
     * @param core index of the first atom of the number
     * @param limited whether a unit or noun follows, so that "bis" and "ab" can be limits
     * @param noun the counted noun when there is one, for "unter"
     * @return null when there is none
     */
    @Nullable
    Reading read(Atoms atoms, int core, boolean limited, @Nullable NounPhrase noun) {
        int edge = core;
        Reading result = null;
        for (int i = 0; i < MOST; i++) {
            Bounds.Found found = bounds.before(atoms, edge);
            if (found == null && i == 0) {
                found = farther(atoms, edge);
            }
            if (found == null || !holds(atoms, found, limited, noun)) {
                break;
            }
            edge = found.edge();
            Bound bound = found.phrase().bound();
            if (result == null || bound != Bound.ABOUT) {
                result = new Reading(bound, edge, found.phrase().source());
            } else {
                result = new Reading(result.bound(), edge, result.source());
            }
        }
        return result;
    }

    /** True for a bound that makes a number of the article after it: "mindestens ein", "mehr als eine", but not "über ein". */
    boolean isFirm(Atoms atoms, int core) {
        Bounds.Found found = bounds.before(atoms, core);
        return found != null && (found.phrase().use() == Bounds.Use.FAR || core - found.edge() > 1);
    }

    private Bounds.@Nullable Found farther(Atoms atoms, int edge) {
        int at = edge;
        for (int i = 0; i < MOST_FILLERS && at > 0 && bounds.isFiller(atoms.lower(at - 1)); i++) {
            at--;
            Bounds.Found found = bounds.before(atoms, at);
            if (found != null && found.phrase().use() == Bounds.Use.FAR) {
                return found;
            }
        }
        return null;
    }

    private boolean holds(Atoms atoms, Bounds.Found found, boolean limited, @Nullable NounPhrase noun) {
        return switch (found.phrase().use()) {
            case PLAIN, FAR -> true;
            case LIMIT -> limited;
            case GOVERNED -> !governors.govern(atoms, found.edge());
            case AMONG -> noun == null || isAmount(atoms, found.edge(), noun);
        };
    }

    /** "auf unter 500 Boote" is an amount; "unter 500 Booten" is a group. */
    private static boolean isAmount(Atoms atoms, int at, NounPhrase noun) {
        boolean dative = atoms.token(noun.head()).morphology().canBe(Morphology.DATIVE);
        boolean afterPreposition = at > 0 && atoms.token(at - 1).is(quellenlage.analysis.article.PartOfSpeech.ADP);
        return afterPreposition || !dative;
    }
}
