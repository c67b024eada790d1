package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SpeechVerbs.Frame;

/** Statements around a reporting verb, predicate or noun: object clauses, colons, insertions, "wie X sagte". */
final class VerbStatements {

    private final Reading reading;
    private final Cues cues;
    private final Complementizers complementizers;
    private final SpeakerPhrases speakers;
    private final List<Draft> drafts;

    VerbStatements(
            Reading reading, Cues cues, Complementizers complementizers, SpeakerPhrases speakers, List<Draft> drafts) {
        this.reading = reading;
        this.cues = cues;
        this.complementizers = complementizers;
        this.speakers = speakers;
        this.drafts = drafts;
    }

    void find() {
        for (int k = 0; k < reading.clauseCount(); k++) {
            Cue cue = cues.of(reading, k);
            boolean found = cue != null && ofVerb(k, cue);
            if (!found) {
                ofNoun(k);
            }
        }
    }

    private boolean ofVerb(int k, Cue cue) {
        Clause clause = reading.clause(k);
        if (clause.kind() == ClauseKind.SUBORDINATE
                && clause.introducer() >= 0
                && reading.token(clause.introducer()).lower().equals("wie")
                && cue.strong()
                && objectClause(k, cue) == null) {
            return wieClause(k, cue);
        }
        TokenRange object = objectClause(k, cue);
        if (object != null) {
            Draft draft = draft(StatementType.INDIRECT, cue, "object-clause", k);
            draft.content.add(object);
            addFrameAround(draft, k);
            add(draft);
            return true;
        }
        if (afterColon(k, cue)) {
            return true;
        }
        return (cue.takes(Frame.QUOTE) || cue.takes(Frame.V2)) && cue.strong() && insertion(k, cue);
    }

    private void ofNoun(int k) {
        for (int child : reading.children(k)) {
            Clause object = reading.clause(child);
            if (object.range().from() <= reading.clause(k).range().from() || !isObject(object, null)) {
                continue;
            }
            Cue cue = cues.noun(reading, k, object.range().from());
            if (cue == null) {
                continue;
            }
            Draft draft = draft(StatementType.INDIRECT, cue, "noun-clause", k);
            draft.content.add(reading.trimmed(object.range().from(), objectEnd(k, child)));
            addFrameAround(draft, k);
            add(draft);
            return;
        }
    }

    /** The clauses that are the object of the cue in clause k, as one range; null when there are none. */
    private @Nullable TokenRange objectClause(int k, Cue cue) {
        Clause clause = reading.clause(k);
        for (int child : reading.children(k)) {
            Clause object = reading.clause(child);
            boolean behind = object.range().from() > Math.max(clause.finite(), clause.range().from());
            if (!isObject(object, cue) || !behind && object.kind() != ClauseKind.SUBORDINATE) {
                continue;
            }
            if (!behind && complementizers.find(reading.token(object.range().from()).lower()) != Frame.DASS) {
                continue;
            }
            TokenRange range = reading.trimmed(object.range().from(), objectEnd(k, child));
            if (range.size() > 0) {
                return range;
            }
        }
        return null;
    }

    /** True when the clause can be the object of the cue; of any cue when that is null. */
    private boolean isObject(Clause object, @Nullable Cue cue) {
        switch (object.kind()) {
            case SUBORDINATE:
                if (object.introducer() < 0) {
                    return false;
                }
                Frame frame = complementizers.find(reading.token(object.introducer()).lower());
                return frame != null && (cue == null ? frame == Frame.DASS : cue.takes(frame));
            case VERB_SECOND:
                return cue == null ? object.isSubjunctive() : cue.takes(Frame.V2) && (cue.strong() || object.isSubjunctive());
            case INFINITIVE:
                return object.introducer() < 0 && (cue == null || cue.takes(Frame.ZU));
            default:
                return false;
        }
    }

    private int objectEnd(int k, int child) {
        int end = reading.end(child);
        Clause first = reading.clause(child);
        for (int other : reading.children(k)) {
            Clause next = reading.clause(other);
            if (other > child && next.range().from() <= end + 2 && next.kind() == first.kind() && reading.end(other) > end) {
                end = reading.end(other);
            }
        }
        return end;
    }

    /** "Er sagte: …" */
    private boolean afterColon(int k, Cue cue) {
        int colon = reading.clause(k).range().to();
        if (!reading.is(colon, ":") || colon + 1 >= reading.size()) {
            return false;
        }
        TokenRange sentence = reading.sentenceAt(colon);
        int next = colon + 1;
        if (reading.isQuote(next) && reading.quotations.at(next) >= 0
                && reading.quotations.get(reading.quotations.at(next)).from() == next) {
            Draft draft = draft(StatementType.DIRECT, cue, "colon-quote", k);
            draft.content.add(reading.quotations.get(reading.quotations.at(next)));
            draft.frame.add(new TokenRange(sentence.from(), colon + 1));
            add(draft);
            return true;
        }
        if (next < sentence.to()) {
            Draft draft = draft(StatementType.INDIRECT, cue, "colon", k);
            draft.content.add(reading.trimmed(next, sentence.to()));
            draft.frame.add(new TokenRange(sentence.from(), colon + 1));
            add(draft);
            return true;
        }
        return false;
    }

    /** "…, sagte er", "A, sagte er, B", "„…“, sagte er" */
    private boolean insertion(int k, Cue cue) {
        Clause clause = reading.clause(k);
        int first = clause.range().from();
        if (clause.finite() != first || clause.kind() != ClauseKind.VERB_FIRST && clause.kind() != ClauseKind.MAIN) {
            return thatObject(k, cue);
        }
        TokenRange sentence = reading.sentenceAt(first);
        int frameStart = first;
        while (frameStart > sentence.from() && reading.isPunctuation(frameStart - 1) && !reading.isQuote(frameStart - 1)) {
            frameStart--;
        }
        int before = frameStart - 1;
        if (before < 0) {
            return false;
        }
        boolean quoted = reading.isQuote(before) && reading.quotations.at(before) >= 0
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
                draft = draft(StatementType.DIRECT, cue, "quote-insertion", k);
                draft.content.add(quote);
            } else {
                draft = draft(StatementType.INDIRECT, cue, "insertion", k);
                draft.content.add(reading.trimmed(sentence.from(), frameStart));
            }
        } else {
            draft = draft(StatementType.INDIRECT, cue, "insertion", k);
            TokenRange piece = reading.trimmed(contentStart(sentence, frameStart), frameStart);
            if (piece.size() == 0) {
                return false;
            }
            draft.content.add(piece);
        }
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
        add(draft);
        return true;
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
        Token word = reading.token(first);
        int sentence = reading.sentenceOf(first);
        boolean that = word.lower().equals("das") || word.lower().equals("dies");
        if (!that
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
        Draft draft = draft(StatementType.INDIRECT, cue, "pronoun-object", k);
        draft.content.add(new TokenRange(previous.from(), first + 1));
        draft.frame.add(new TokenRange(first + 1, reading.sentenceEnd(first)));
        add(draft);
        return true;
    }

    /** "wie die Polizei mitteilte": the rest of the sentence is what is said. */
    private boolean wieClause(int k, Cue cue) {
        Clause clause = reading.clause(k);
        TokenRange sentence = reading.sentenceAt(clause.range().from());
        int from = clause.range().from();
        int to = Math.min(reading.end(k), reading.sentenceEnd(from));
        if (reading.isPunctuation(Math.max(0, from - 1)) && from > sentence.from()) {
            from--;
        }
        if (to < sentence.to() && reading.is(to, ",")) {
            to++;
        }
        Draft draft = draft(StatementType.INDIRECT, cue, "wie-clause", k);
        TokenRange frame = new TokenRange(from, to);
        reading.addWithout(
                draft.content, sentence.from(), reading.sentenceEnd(clause.range().from()), List.of(frame), true);
        draft.frame.add(frame);
        if (draft.content.isEmpty()) {
            return false;
        }
        add(draft);
        return true;
    }

    private Draft draft(StatementType type, Cue cue, String rule, int k) {
        Draft draft = new Draft(type, cue.medium(), rule, cue.place());
        draft.cue.addAll(Reading.ranges(cue.tokens()));
        TokenRange speaker = speakers.subject(k);
        if (speaker != null) {
            draft.speaker.add(speaker);
        }
        addAddressee(draft, k);
        return draft;
    }

    /** "gegenüber der Presse" */
    private void addAddressee(Draft draft, int k) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i + 1 < clause.range().to(); i++) {
            if (reading.owns(k, i) && reading.token(i).lower().equals("gegenüber") && reading.token(i).is(PartOfSpeech.ADP)) {
                int n = reading.clauses.nounPhraseOf(i + 1);
                if (n >= 0) {
                    TokenRange range = reading.nounPhrases().get(n).range();
                    draft.addressee.add(
                            new TokenRange(range.from(), speakers.attributesEnd(range.to(), clause.range().to())));
                    return;
                }
            }
        }
    }

    /** Everything of the sentence but the content and the final stop. */
    private void addFrameAround(Draft draft, int k) {
        int token = reading.clause(k).range().from();
        TokenRange sentence = reading.sentenceAt(token);
        reading.addWithout(draft.frame, sentence.from(), reading.sentenceEnd(token), draft.content, false);
    }

    private void add(Draft draft) {
        drafts.add(draft);
    }

}
