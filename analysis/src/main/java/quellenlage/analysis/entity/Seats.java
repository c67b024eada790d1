package quellenlage.analysis.entity;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Cues.Cue;

/** Towns that stand for the government that sits there: "Moskau weist das zurück". */
final class Seats {

    /** A clause is looked at up to this number of tokens. */
    private static final int REACH = 30;

    private final TokenizedText text;
    private final Lexicons lexicons;
    private final Clauses clauses;

    Seats(TokenizedText text, Lexicons lexicons, Clauses clauses) {
        this.text = text;
        this.lexicons = lexicons;
        this.clauses = clauses;
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
            int after = afterTowns(span.to(), end);
            return acts(before, after, first, end) || isKnownSubject(state, before, after, first, end, cast)
                    ? state
                    : null;
        }
        Cue cue = clauses.cue(before);
        if (cue == Cue.SOURCE_BEFORE || (span.to() < end && clauses.cue(span.to()) == Cue.SOURCE_AFTER)) {
            return state;
        }
        if (word.lower().equals("aus") && before > first) {
            Token source = text.token(before - 1);
            boolean sent = clauses.cue(before - 1) == Cue.SOURCE_NOUN
                    || (source.is(PartOfSpeech.NOUN) && lexicons.roles().find(source) == null);
            return sent && cast.hasState(state) && !cast.isVisited(state) ? state : null;
        }
        boolean related = cue == Cue.COUNTERPART || (word.is(PartOfSpeech.NOUN) && isGenitive(span));
        return related && cast.hasState(state) && !cast.isVisited(state) ? state : null;
    }

    /** "Wie Moskau und Peking den Vertrag umsetzen": the subject of any verb, where the article speaks of the state as well. */
    private boolean isKnownSubject(States.State state, int before, int after, int first, int end, Cast cast) {
        if (!cast.hasState(state) || cast.isVisited(state) || after >= end) {
            return false;
        }
        Token next = text.token(after);
        boolean opens = before < first
                || text.token(before).is(PartOfSpeech.SCONJ)
                || text.token(before).can(Morphology.RELATIVE);
        return opens && !next.is(PartOfSpeech.PUNCT) && !next.is(PartOfSpeech.CCONJ) && !next.isCapitalised();
    }

    private static boolean isNominal(Token token) {
        return token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.ADJ);
    }

    private boolean acts(int before, int after, int first, int end) {
        if (before >= first) {
            Token word = text.token(before);
            if (clauses.cue(before) == Cue.SO || clauses.predicate(before, end, true)) {
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
                && (clauses.cue(next) == Cue.SOURCE_AFTER
                        || clauses.predicate(next, end, true)
                        || (text.token(next).text().equals(":") && next == after && before < first));
    }

    private boolean actsAtTheEnd(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH) && !text.token(i).is(PartOfSpeech.PUNCT); i++) {
            if (clauses.counts(i, true)) {
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
}
