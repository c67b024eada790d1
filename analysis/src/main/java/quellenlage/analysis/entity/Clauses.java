package quellenlage.analysis.entity;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Cues.Cue;
import quellenlage.analysis.entity.NounPhrase.Determiner;
import quellenlage.analysis.entity.Roles.Gender;
import quellenlage.analysis.entity.Verbs.Deed;

/** What the words around a mention say about it: whether it speaks, whether a town acts as a state. */
final class Clauses {

    /** A clause is looked at up to this number of tokens. */
    private static final int REACH = 30;

    private final TokenizedText text;
    private final Lexicons lexicons;
    private final Verbs.@Nullable Verb[] verbs;
    private final @Nullable Cue[] cues;

    Clauses(TokenizedText text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        int size = text.tokens().size();
        this.verbs = new Verbs.Verb[size];
        this.cues = new Cue[size];
        text.sentences().forEach(sentence -> {
            int to = sentence.tokens().to();
            for (int i = sentence.tokens().from(); i < to; i++) {
                verbs[i] = lexicons.verbs().at(text, i, to);
                cues[i] = lexicons.cues().of(text.token(i).lower());
            }
        });
    }

    /** True when the sentence says or thinks something, or names a source. */
    boolean isAttributed(int from, int to) {
        for (int i = from; i < to; i++) {
            Cue cue = cues[i];
            if (isSpeech(i) || (cue != null && cue.ordinal() <= Cue.SOURCE_NOUN.ordinal())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeech(int token) {
        Verbs.Verb verb = verbs[token];
        return verb != null && verb.deed() != Deed.ACT;
    }

    /** True when the mention is the subject of a verb of saying or thinking, or named as a source. */
    boolean speaks(int from, int to, int first, int end) {
        int start = from;
        while (start > first && from - start < 6 && isInPhrase(start - 1)) {
            start--;
        }
        if (start > first) {
            Cue cue = cues[start - 1];
            if (cue == Cue.SOURCE_BEFORE || cue == Cue.SO || (cue == null && isSpeechBefore(start - 1, first, end))) {
                return true;
            }
        }
        int next = to;
        while (next < end && next < to + 2 && text.token(next).is(PartOfSpeech.ADV)) {
            next++;
        }
        return next < end && (cues[next] == Cue.SOURCE_AFTER || predicate(next, end, false));
    }

    /** "sagte X", "hat X gesagt", "äußerte sich X". */
    private boolean isSpeechBefore(int token, int first, int end) {
        if (text.token(token).lower().equals("sich") && token > first) {
            return predicate(token - 1, end, false);
        }
        return predicate(token, end, false);
    }

    private boolean isInPhrase(int token) {
        Token word = text.token(token);
        return word.is(PartOfSpeech.DET)
                || (word.is(PartOfSpeech.ADJ) && !word.can(Morphology.FINITE))
                || (word.isCapitalised() && lexicons.roles().find(word) != null)
                || (word.isCapitalised() && word.is(PartOfSpeech.PROPN));
    }

    /** True when the token is a finite verb, alone or with the verbs at the end of its clause, of a kind that counts. */
    private boolean predicate(int token, int end, boolean acts) {
        Token verb = text.token(token);
        if (!verb.can(Morphology.FINITE) || verb.isCapitalised()) {
            return false;
        }
        if (verb.is(PartOfSpeech.AUX)) {
            int last = Math.min(end, token + REACH);
            for (int i = token + 1; i < last && !isStop(i); i++) {
                if (counts(i, acts) && text.token(i).can(Morphology.PAST_PARTICIPLE | Morphology.INFINITIVE)) {
                    return true;
                }
            }
            return false;
        }
        return counts(token, acts);
    }

    private boolean isStop(int token) {
        Token word = text.token(token);
        return word.is(PartOfSpeech.PUNCT) && ".;:!?\"„“”»«".contains(word.text());
    }

    private boolean counts(int token, boolean acts) {
        Verbs.Verb verb = verbs[token];
        return verb != null && (acts || verb.deed() != Deed.ACT);
    }

    /** The state for which a town stands here because its government acts; null where the town itself is meant. */
    States.@Nullable State governs(NameSpan span, int first, int end, Cast cast) {
        States.State state = seat(span);
        if (state == null) {
            return null;
        }
        int before = beforeTowns(span.from(), first);
        Token word = before < first ? null : text.token(before);
        if (isGenitive(span) && span.to() < end && isNominal(text.token(span.to()))) {
            return cast.hasState(state) && !cast.isVisited(state) ? state : null;
        }
        if (word == null || !(word.is(PartOfSpeech.ADP) || word.is(PartOfSpeech.DET) || word.is(PartOfSpeech.NOUN))) {
            return acts(before, afterTowns(span.to(), end), first, end) ? state : null;
        }
        Cue cue = cues[before];
        if (cue == Cue.SOURCE_BEFORE || (span.to() < end && cues[span.to()] == Cue.SOURCE_AFTER)) {
            return state;
        }
        boolean related = cue == Cue.COUNTERPART || (word.is(PartOfSpeech.NOUN) && isGenitive(span));
        return related && cast.hasState(state) && !cast.isVisited(state) ? state : null;
    }

    private static boolean isNominal(Token token) {
        return token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.ADJ);
    }

    private boolean acts(int before, int after, int first, int end) {
        if (before >= first) {
            Token word = text.token(before);
            if (cues[before] == Cue.SO || predicate(before, end, true)) {
                return true;
            }
            if (word.is(PartOfSpeech.SCONJ) || (word.is(PartOfSpeech.PRON) && word.can(Morphology.RELATIVE))) {
                return actsAtTheEnd(after, end);
            }
        }
        int next = after;
        while (next < end && next < after + 2 && text.token(next).is(PartOfSpeech.ADV)) {
            next++;
        }
        return next < end
                && (cues[next] == Cue.SOURCE_AFTER
                        || predicate(next, end, true)
                        || (text.token(next).text().equals(":") && next == after && before < first));
    }

    private boolean actsAtTheEnd(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH) && !text.token(i).is(PartOfSpeech.PUNCT); i++) {
            if (counts(i, true)) {
                return true;
            }
        }
        return false;
    }

    private States.@Nullable State seat(NameSpan span) {
        if (span.kind() != EntityKind.PLACE) {
            return null;
        }
        return lexicons.states().seatAt(text, span.from(), span.to());
    }

    private boolean isGenitive(NameSpan span) {
        return span.to() - span.from() == 1
                && lexicons.states().seat(text.token(span.from()).text()) == null;
    }

    /** The token before "Moskau und", "Moskau, Kiew und". */
    private int beforeTowns(int from, int first) {
        int before = from - 1;
        while (before > first
                && isJoint(before)
                && lexicons.states().seat(text.token(before - 1).text()) != null) {
            before -= 2;
        }
        return before;
    }

    private int afterTowns(int to, int end) {
        int after = to;
        while (after + 1 < end
                && isJoint(after)
                && lexicons.states().seat(text.token(after + 1).text()) != null) {
            after += 2;
        }
        return after;
    }

    private boolean isJoint(int token) {
        return text.token(token).is(PartOfSpeech.CCONJ)
                || text.token(token).text().equals(",");
    }

    /** True when a role noun without article refers to nobody: "als Präsident". */
    boolean isPredicative(NounPhrase phrase, int first) {
        if (cues[phrase.from()] == Cue.PREDICATIVE
                || (phrase.from() > first && cues[phrase.from() - 1] == Cue.PREDICATIVE)) {
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
        if (cues[next] == Cue.LOCATIVE && !phrase.found().role().isPerson() && phrase.state() == null) {
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
        if (speaks(phrase.noun(), phrase.noun() + 1, first, end)) {
            return true;
        }
        for (int i = phrase.from() - 1; i >= Math.max(first, phrase.from() - 2); i--) {
            if (cues[i] == Cue.SOURCE_NOUN) {
                return true;
            }
        }
        return false;
    }

    /** True when a place where one is stands before the phrase: "im Westen". */
    boolean isLocative(NounPhrase phrase) {
        return cues[phrase.from()] == Cue.LOCATIVE || (phrase.from() > 0 && cues[phrase.from() - 1] == Cue.LOCATIVE);
    }

    /** The gender of a pronoun that is the subject of a verb of saying or thinking, or names a source; null for others. */
    @Nullable
    Gender speakingPronoun(int i, int first, int end) {
        Cue cue = cues[i];
        if (cue == null || cue.ordinal() < Cue.HE.ordinal()) {
            return null;
        }
        return switch (cue) {
            case HE -> speaks(i, i + 1, first, end) ? Gender.MASCULINE : null;
            case SHE -> isSingular(i, first, end) && speaks(i, i + 1, first, end) ? Gender.FEMININE : null;
            case HIM -> i + 1 < end && cues[i + 1] == Cue.SOURCE_AFTER ? Gender.MASCULINE : null;
            case HER -> i + 1 < end && cues[i + 1] == Cue.SOURCE_AFTER ? Gender.FEMININE : null;
            case HIS -> isSource(i, first, end) ? Gender.MASCULINE : null;
            default -> isSource(i, first, end) ? Gender.FEMININE : null;
        };
    }

    /** "seinen Worten nach", "nach seinen Worten". */
    private boolean isSource(int i, int first, int end) {
        return i + 1 < end
                && cues[i + 1] == Cue.SOURCE_NOUN
                && ((i > first && text.token(i - 1).lower().equals("nach"))
                        || (i + 2 < end
                                && (cues[i + 2] == Cue.SOURCE_AFTER
                                        || text.token(i + 2).lower().equals("nach"))));
    }

    private boolean isSingular(int i, int first, int end) {
        for (int k = Math.max(first, i - 1); k < Math.min(end, i + 3); k++) {
            Token verb = text.token(k);
            if (k != i && verb.can(Morphology.FINITE) && !verb.isCapitalised()) {
                return verb.can(Morphology.SINGULAR_VERB) && !verb.can(Morphology.PLURAL_VERB) || endsSingular(verb);
            }
        }
        return false;
    }

    private static boolean endsSingular(Token verb) {
        return verb.lower().endsWith("t") || verb.lower().endsWith("te");
    }
}
