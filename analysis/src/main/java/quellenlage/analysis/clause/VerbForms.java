package quellenlage.analysis.clause;

import java.util.List;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;

/** Finds verb forms in a run of tokens. */
final class VerbForms {

    private final List<Token> tokens;

    VerbForms(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isVerb(int i) {
        PartOfSpeech pos = tokens.get(i).pos();
        return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
    }

    /** The finite verb of a clause with its verb in second or first place; -1 when there is none. */
    int finiteEarly(int from, int to) {
        int doubtful = -1;
        for (int i = from; i < to; i++) {
            if (!isFinite(i)) {
                continue;
            }
            if (isBareForm(i, from, to)) {
                doubtful = doubtful < 0 ? i : doubtful;
            } else {
                return i;
            }
        }
        return doubtful >= 0 && !isNonFiniteHere(doubtful, from, to) ? doubtful : -1;
    }

    /** The finite verb of a clause with its verb at the end; -1 when there is none. */
    int finiteLate(int from, int to) {
        int best = -1;
        for (int i = to - 1; i >= from; i--) {
            if (isFinite(i)) {
                if (best < 0) {
                    best = i;
                    if (!isAmbiguous(i)) {
                        return i;
                    }
                } else if (!isAmbiguous(i) && tokens.get(i).is(PartOfSpeech.AUX)) {
                    return i;
                }
            } else if (!isVerb(i) && best >= 0) {
                break;
            }
        }
        return best;
    }

    /** The infinitive with zu at the end of the run: "zu helfen", "anzunehmen"; -1 when there is none. */
    int zuInfinitive(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            if (isVerb(i) && token.can(Morphology.ZU_INFINITIVE)) {
                return i;
            }
            if (i > from
                    && token.can(Morphology.INFINITIVE)
                    && !token.isCapitalised()
                    && tokens.get(i - 1).lower().equals("zu")) {
                return i;
            }
        }
        return -1;
    }

    boolean isFinite(int i) {
        return tokens.get(i).isFiniteVerb()
                && !(i > 0 && isZu(i - 1) && tokens.get(i).can(Morphology.INFINITIVE));
    }

    private boolean isZu(int i) {
        return tokens.get(i).lower().equals("zu");
    }

    /** A form that is a participle or an infinitive as well: "verlassen", "beschlossen", "erreicht". */
    boolean isAmbiguous(int i) {
        Token token = tokens.get(i);
        return !token.lower().endsWith("e") && token.can(Morphology.PAST_PARTICIPLE | Morphology.INFINITIVE);
    }

    /** The first form that can be finite at all, where nothing else can be the verb; -1 when there is none. */
    int finiteDoubtful(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBareForm(int i, int from, int to) {
        if (!isAmbiguous(i)) {
            return false;
        }
        for (int k = from; k < to; k++) {
            if (k != i && isFinite(k) && !isAmbiguous(k)) {
                return true;
            }
        }
        return i + 1 == to && i > from + 1;
    }

    /** A form at the end that could be a participle: finite only when the run has no other reading. */
    private boolean isNonFiniteHere(int i, int from, int to) {
        return i + 1 == to && i > from + 1 && tokens.get(i).can(Morphology.PAST_PARTICIPLE);
    }

    /** True when a name, a noun or a pronoun stands behind the first word of the run. */
    boolean hasSubjectBehind(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        Token after = tokens.get(from + 1);
        return after.can(Morphology.PERSONAL)
                || after.is(PartOfSpeech.PROPN)
                || after.is(PartOfSpeech.NOUN)
                || after.is(PartOfSpeech.DET);
    }
}
