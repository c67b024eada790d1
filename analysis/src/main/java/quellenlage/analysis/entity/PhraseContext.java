package quellenlage.analysis.entity;

import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Cues.Cue;
import quellenlage.analysis.entity.NounPhrase.Determiner;

/** What stands around a role noun: a genitive behind it, a verb of saying, "als" or "im" before it. */
final class PhraseContext {

    private final TokenizedText text;
    private final Lexicons lexicons;
    private final Clauses clauses;

    PhraseContext(TokenizedText text, Lexicons lexicons, Clauses clauses) {
        this.text = text;
        this.lexicons = lexicons;
        this.clauses = clauses;
    }

    /** True when a role noun without article refers to nobody: "als Präsident". */
    boolean isPredicative(NounPhrase phrase, int first) {
        if (clauses.cue(phrase.from()) == Cue.PREDICATIVE
                || (phrase.from() > first && clauses.cue(phrase.from() - 1) == Cue.PREDICATIVE)) {
            return true;
        }
        return phrase.determiner() == Determiner.NONE
                && phrase.from() == phrase.noun()
                && phrase.from() > first
                && !phrase.found().plural()
                && (text.token(phrase.noun()).morphology().agreement() & Morphology.ofGender(Morphology.PLURAL)) == 0
                && text.token(phrase.noun()).morphology().isKnown();
    }

    /** The phrase with a genitive or a seat of government behind it: "Präsident der Ukraine", "Regierung in Kiew". */
    NounPhrase withGenitive(NounPhrase phrase, int end) {
        int next = phrase.noun() + 1;
        if (next + 1 >= end) {
            return phrase;
        }
        Token word = text.token(next);
        States.State genitive = word.isCapitalised() ? lexicons.states().genitive(word.text()) : null;
        if (genitive != null) {
            return phrase.ofState(genitive);
        }
        if (clauses.cue(next) == Cue.LOCATIVE && !phrase.found().role().isPerson() && phrase.state() == null) {
            States.State seat = lexicons.states().seat(text.token(next + 1).text());
            return seat == null ? phrase : phrase.ofState(seat);
        }
        if (!word.is(PartOfSpeech.DET)
                || !(word.lower().equals("der") || word.lower().equals("des"))) {
            return phrase;
        }
        int last = next + 1;
        while (last < end && last < next + 4 && text.token(last).is(PartOfSpeech.ADJ)) {
            last++;
        }
        if (last >= end || !text.token(last).isCapitalised()) {
            return phrase;
        }
        States.State state = lexicons.states().named(text.token(last).text());
        boolean office =
                !phrase.found().role().isPerson() || phrase.found().role().office() != null;
        if (state != null && last == next + 1 && office) {
            return phrase.ofState(state);
        }
        String tail = text.text(text.span(next, last + 1));
        return phrase.found().role().isPerson() && phrase.determiner() != Determiner.NONE
                ? phrase.extended(tail)
                : phrase;
    }

    /** True when a role noun is a source or the subject of a verb of saying or thinking. */
    boolean isSpeaker(NounPhrase phrase, int first, int end) {
        if (clauses.speaks(phrase.noun(), phrase.noun() + 1, first, end)) {
            return true;
        }
        for (int i = phrase.from() - 1; i >= Math.max(first, phrase.from() - 2); i--) {
            if (clauses.cue(i) == Cue.SOURCE_NOUN) {
                return true;
            }
        }
        return false;
    }

    /** "500 Offiziere": as many as are counted are no actor. */
    boolean isCounted(NounPhrase phrase, int first) {
        if (phrase.from() == first) {
            return false;
        }
        Token before = text.token(phrase.from() - 1);
        return before.is(PartOfSpeech.NUM) || Character.isDigit(before.text().charAt(0));
    }

    /** True when a place where one is stands before the phrase: "im Westen". */
    boolean isLocative(NounPhrase phrase) {
        return clauses.cue(phrase.from()) == Cue.LOCATIVE
                || (phrase.from() > 0 && clauses.cue(phrase.from() - 1) == Cue.LOCATIVE);
    }
}
