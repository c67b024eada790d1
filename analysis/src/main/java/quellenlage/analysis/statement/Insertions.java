package quellenlage.analysis.statement;

import java.util.List;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;

/** Cues inserted into what is said or behind it: "…, sagte er", "A, sagte er, B", "Das berichtet die dpa". */
final class Insertions {

    private final Reading reading;
    private final Pointers pointers;
    private final SpeakerPhrases speakers;
    private final CueDrafts cueDrafts;
    private final List<Draft> drafts;

    Insertions(
            Reading reading,
            StatementLexicons lexicons,
            SpeakerPhrases speakers,
            CueDrafts cueDrafts,
            List<Draft> drafts) {
        this.reading = reading;
        this.pointers = lexicons.pointers();
        this.speakers = speakers;
        this.cueDrafts = cueDrafts;
        this.drafts = drafts;
    }

    /** "…, sagte er", "A, sagte er, B", "„…“, sagte er" */
    boolean find(int k, Cue cue) {
        Clause clause = reading.clause(k);
        int first = clause.range().from();
        TokenRange sentence = reading.sentenceAt(first);
        boolean pointed = first > sentence.from()
                && clause.finite() > first
                && clause.finite() <= first + 2
                && pointers.points(reading.token(first).lower());
        boolean verbFirst = clause.finite() == first
                && (clause.kind() == ClauseKind.VERB_FIRST || clause.kind() == ClauseKind.MAIN);
        if (!verbFirst && !pointed) {
            return thatObject(k, cue);
        }
        int frameStart = first;
        while (frameStart > sentence.from()
                && reading.isPunctuation(frameStart - 1)
                && !reading.isQuote(frameStart - 1)) {
            frameStart--;
        }
        int before = frameStart - 1;
        if (before < 0 || hasFrontedClause(k)) {
            return false;
        }
        boolean quoted = reading.isQuote(before)
                && reading.quotations.at(before) >= 0
                && reading.quotations.get(reading.quotations.at(before)).to() == before + 1;
        if (frameStart == sentence.from() && !quoted) {
            return false;
        }
        if (frameStart == first && !quoted) {
            return false;
        }
        int frameEnd = Math.min(reading.end(k), reading.sentenceEnd(first));
        Draft draft;
        if (quoted) {
            TokenRange quote = reading.quotations.get(reading.quotations.at(before));
            if (quote.from() <= sentence.from() || isColonBefore(quote.from())) {
                draft = cueDrafts.draft(StatementType.DIRECT, cue, "quote-insertion", k);
                draft.content.add(quote);
            } else {
                draft = cueDrafts.draft(StatementType.INDIRECT, cue, "insertion", k);
                draft.content.add(reading.trimmed(sentence.from(), frameStart));
            }
        } else {
            draft = cueDrafts.draft(StatementType.INDIRECT, cue, "insertion", k);
            TokenRange piece = reading.trimmed(contentStart(sentence, frameStart), frameStart);
            if (piece.size() == 0) {
                return false;
            }
            draft.content.add(piece);
        }
        int speakerEnd = draft.speaker.isEmpty() ? -1 : draft.speaker.get(0).to();
        frameEnd = speakerEnd == frameEnd + 1 && reading.isQuote(frameEnd) ? speakerEnd : frameEnd;
        int rest = frameEnd;
        if (rest < sentence.to() && (reading.is(rest, ",") || reading.is(rest, "–"))) {
            rest++;
        }
        int end = reading.sentenceEnd(first);
        if (rest < end && rest > frameEnd) {
            TokenRange piece = reading.trimmed(rest, end);
            int q = rest < reading.size() && reading.isQuote(rest) ? reading.quotations.at(rest) : -1;
            if (q >= 0 && reading.quotations.get(q).from() == rest) {
                piece = reading.quotations.get(q);
            }
            if (piece.size() > 0) {
                draft.content.add(piece);
                frameEnd = rest;
            }
        }
        draft.frame.add(new TokenRange(frameStart, Math.max(frameEnd, first + 1)));
        drafts.add(draft);
        return true;
    }

    /** "Wenn er kommt, sagt sie …": the clause in front belongs to the verb and is not what is said. */
    private boolean hasFrontedClause(int k) {
        for (int child : reading.children(k)) {
            if (reading.clause(child).range().from() < reading.clause(k).range().from()) {
                return true;
            }
        }
        return false;
    }

    private boolean isColonBefore(int token) {
        return token > 0 && reading.is(token - 1, ":");
    }

    private int contentStart(TokenRange sentence, int before) {
        for (int i = before - 1; i > sentence.from(); i--) {
            if (reading.is(i, ":") || reading.is(i, ";")) {
                return i + 1;
            }
        }
        return sentence.from();
    }

    /** "Das berichtet die dpa": the sentence before is what is said. */
    private boolean thatObject(int k, Cue cue) {
        Clause clause = reading.clause(k);
        int first = clause.range().from();
        int sentence = reading.sentenceOf(first);
        if (!pointers.isObject(reading.token(first).lower())
                || clause.finite() != first + 1
                || sentence == 0
                || reading.sentenceAt(first).from() != first
                || clause.passive()) {
            return false;
        }
        TokenRange previous = reading.sentence(sentence - 1).tokens();
        if (reading.sentence(sentence - 1).heading() || previous.size() == 0) {
            return false;
        }
        Draft draft = cueDrafts.draft(StatementType.INDIRECT, cue, "pronoun-object", k);
        if (!draft.speaker.isEmpty() && draft.speaker.get(0).from() == first) {
            draft.speaker.clear();
            NounPhrase subject = speakers.nominative(k, first);
            if (subject != null) {
                draft.speaker.add(speakers.extended(subject, k));
            }
        }
        draft.content.add(new TokenRange(previous.from(), first + 1));
        draft.frame.add(new TokenRange(first + 1, reading.sentenceEnd(first)));
        drafts.add(draft);
        return true;
    }
}
