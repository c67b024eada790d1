package quellenlage.analysis.clause;

import java.util.List;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;

/** Finds the word that introduces a clause with its verb at the end. */
final class Introducers {

    private final List<Token> tokens;
    private final VerbForms verbs;

    Introducers(List<Token> tokens, VerbForms verbs) {
        this.tokens = tokens;
        this.verbs = verbs;
    }

    /** The conjunction, relative or w-word that begins the run, after a preposition too; -1 when there is none. */
    int in(int from, int to) {
        Token first = tokens.get(from);
        if (isIntroducer(from, to)) {
            return from;
        }
        if (from + 1 < to
                && (first.is(PartOfSpeech.ADP) || first.is(PartOfSpeech.ADV) || first.is(PartOfSpeech.CCONJ))
                && isIntroducer(from + 1, to)
                && (first.is(PartOfSpeech.ADP) || tokens.get(from + 1).is(PartOfSpeech.SCONJ))) {
            return from + 1;
        }
        return -1;
    }

    private boolean isIntroducer(int i, int to) {
        Token token = tokens.get(i);
        if (token.is(PartOfSpeech.SCONJ)) {
            return i + 1 < to && !isComparison(i);
        }
        return i + 1 < to && token.can(Morphology.RELATIVE);
    }

    /** "mehr als 9.000": what a number is compared with. */
    private boolean isComparison(int i) {
        return tokens.get(i).lower().equals("als") && tokens.get(i + 1).is(PartOfSpeech.NUM);
    }

    /**
     * Tells "der dort wohnt" from "der Mann kam": the verb stands last, and only after a comma.
     *
     * @param first true when no clause of the sentence is open
     */
    boolean isVerbLast(int introducer, Segment segment, boolean first) {
        Token word = tokens.get(introducer);
        if (word.is(PartOfSpeech.SCONJ) && word.can(Morphology.SUBORDINATING)) {
            return !word.lower().equals("denn");
        }
        int late = verbs.finiteLate(introducer + 1, segment.to());
        int early = verbs.finiteEarly(introducer + 1, segment.to());
        boolean last = late >= 0 && late + 1 == segment.to();
        if (word.lower().startsWith("w") || word.is(PartOfSpeech.SCONJ)) {
            return last || early < 0 || early > introducer + 1 && !segment.strong();
        }
        if (segment.strong() || first) {
            return false;
        }
        if (early == introducer + 1 && !last) {
            return false;
        }
        if (late < 0) {
            return word.is(PartOfSpeech.PRON)
                    && verbs.zuInfinitive(introducer + 1, segment.to()) < 0
                    && !isApposition(introducer, segment);
        }
        if (early >= 0
                && early < late
                && !verbs.isAmbiguous(early)
                && verbs.isAmbiguous(late)
                && early > introducer + 1) {
            return false;
        }
        if (!last) {
            return false;
        }
        return word.is(PartOfSpeech.PRON) || early == late && !agrees(introducer);
    }

    /** "…, die neue Sprecherin des Amtes, …": a noun phrase only. */
    private boolean isApposition(int introducer, Segment segment) {
        Token next = introducer + 1 < segment.to() ? tokens.get(introducer + 1) : null;
        return next != null && (next.is(PartOfSpeech.ADJ) || next.is(PartOfSpeech.NOUN)) && agrees(introducer);
    }

    /** True when the word fits as the article of the noun that follows. */
    private boolean agrees(int i) {
        Token next = tokens.get(i + 1);
        return (tokens.get(i).morphology().agreement() & next.morphology().agreement()) != 0
                && (next.is(PartOfSpeech.NOUN) || next.is(PartOfSpeech.ADJ));
    }
}
