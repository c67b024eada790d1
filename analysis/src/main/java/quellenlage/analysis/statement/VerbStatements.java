package quellenlage.analysis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Mood;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SpeechVerbs.Frame;

/** Statements around a reporting verb, predicate or noun: object clauses, colons, insertions, "wie X sagte". */
final class VerbStatements {

    private final Reading reading;
    private final GrammarWords grammar;
    private final Cues cues;
    private final ObjectClauses objects;
    private final Pointers pointers;
    private final SpeakerPhrases speakers;
    private final Addressees addressees;
    private final List<Draft> drafts;

    VerbStatements(Reading reading, StatementLexicons lexicons, SpeakerPhrases speakers, List<Draft> drafts) {
        this.reading = reading;
        this.grammar = lexicons.grammar();
        this.cues = lexicons.cues();
        this.pointers = lexicons.pointers();
        this.speakers = speakers;
        this.objects = new ObjectClauses(reading, lexicons.complementizers(), speakers);
        this.addressees = new Addressees(reading, speakers, lexicons.grammar());
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
        if (clause.negated() && isModal(clause) && !cues.isNeither(reading, k) || clause.passive() && isModal(clause)) {
            return true;
        }
        if (clause.mood() == Mood.SUBJUNCTIVE1 && clause.kind() == ClauseKind.MAIN) {
            return true;
        }
        if (clause.kind() == ClauseKind.SUBORDINATE
                && clause.introducer() >= 0
                && grammar.is(GrammarWords.Kind.COMPARISON, reading.token(clause.introducer()))
                && cue.strong()
                && (cue.takes(Frame.V2) || cue.takes(Frame.DASS))
                && objects.of(k, cue) == null) {
            return wieClause(k, cue);
        }
        TokenRange object = objects.of(k, cue);
        if (object != null) {
            int quote = reading.isQuote(object.from()) ? reading.quotations.at(object.from()) : -1;
            boolean direct = quote >= 0 && reading.quotations.get(quote).to() >= object.to();
            Draft draft = draft(direct ? StatementType.DIRECT : StatementType.INDIRECT, cue, "object-clause", k);
            object = direct ? reading.quotations.get(quote) : object;
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

    private boolean isModal(Clause clause) {
        return clause.finite() >= 0 && reading.token(clause.finite()).can(Morphology.MODAL);
    }

    private void ofNoun(int k) {
        for (int child : reading.children(k)) {
            Clause object = reading.clause(child);
            if (object.range().from() <= reading.clause(k).range().from() || !objects.isObject(object, null)) {
                continue;
            }
            Cue cue = cues.noun(reading, k, object.range().from());
            if (cue == null) {
                continue;
            }
            Draft draft = draft(StatementType.INDIRECT, cue, "noun-clause", k);
            draft.content.add(reading.trimmed(object.range().from(), objects.end(k, child)));
            addFrameAround(draft, k);
            add(draft);
            return;
        }
    }

    /** "Er sagte: …" */
    private boolean afterColon(int k, Cue cue) {
        int colon = reading.clause(k).range().to();
        boolean comma = reading.is(colon, ",") && cue.strong() && cue.takes(Frame.QUOTE);
        if (!reading.is(colon, ":") && !comma || colon + 1 >= reading.size() || reading.quotations.at(colon) >= 0) {
            return false;
        }
        TokenRange sentence = reading.sentenceAt(colon);
        int next = colon + 1;
        int start = frameStart(k, sentence);
        if (comma && start < 0) {
            return false;
        }
        int quote = reading.isQuote(next) ? reading.quotations.at(next) : -1;
        if (quote >= 0 && reading.quotations.get(quote).from() == next) {
            Draft draft = draft(StatementType.DIRECT, cue, "colon-quote", k);
            draft.content.add(reading.quotations.get(quote));
            draft.frame.add(new TokenRange(Math.max(start, sentence.from()), colon + 1));
            add(draft);
            return true;
        }
        TokenRange rest = next < sentence.to() ? reading.trimmed(next, sentence.to()) : sentence;
        if (!comma && next < sentence.to() && cue.strong() && cue.takes(Frame.V2) && isSaying(k, rest)) {
            Draft draft = draft(StatementType.INDIRECT, cue, "colon", k);
            draft.content.add(rest);
            draft.frame.add(new TokenRange(sentence.from(), colon + 1));
            add(draft);
            return true;
        }
        return false;
    }

    /** Behind a quotation that ends in the sentence before the clause; -1 where the clause is inserted right behind it. */
    private int frameStart(int k, TokenRange sentence) {
        int first = reading.clause(k).range().from();
        for (int i = first - 1; i >= sentence.from(); i--) {
            if (reading.isQuote(i) && reading.quotations.at(i) >= 0) {
                boolean inserted = reading.clause(k).finite() == first && i >= first - 2;
                return inserted ? -1 : first;
            }
        }
        return sentence.from();
    }

    private boolean isSaying(int k, TokenRange rest) {
        if (speakers.subject(k) == null) {
            return false;
        }
        int clause = rest.size() < 3 ? -1 : reading.clauses.clauseOf(rest.from());
        return clause >= 0
                && reading.clause(clause).finite() >= 0
                && reading.quotations.at(rest.to() - 1) < 0
                && !reading.isQuote(rest.to() - 1);
    }

    /** "…, sagte er", "A, sagte er, B", "„…“, sagte er" */
    private boolean insertion(int k, Cue cue) {
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
        add(draft);
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
        Draft draft = draft(StatementType.INDIRECT, cue, "pronoun-object", k);
        if (!draft.speaker.isEmpty() && draft.speaker.get(0).from() == first) {
            draft.speaker.clear();
            NounPhrase subject = speakers.nominative(k, first);
            if (subject != null) {
                draft.speaker.add(speakers.extended(subject, k));
            }
        }
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
                draft.content,
                sentence.from(),
                reading.sentenceEnd(clause.range().from()),
                List.of(frame),
                true);
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
        speaker = speaker == null ? speakers.source(k, true) : speaker;
        if (speaker != null) {
            draft.speaker.add(speaker);
        }
        if (cue.addressee().equals(SpeechVerbs.CITED)) {
            cite(draft, k, speaker);
            return draft;
        }
        TokenRange addressee = addressees.of(k, cue, speaker);
        if (addressee != null) {
            draft.addressee.add(addressee);
        }
        return draft;
    }

    /** "Der Sender zitierte die Ministerin": who is cited speaks, who cites passes on. */
    private void cite(Draft draft, int k, @Nullable TokenRange subject) {
        Clause clause = reading.clause(k);
        NounPhrase cited =
                clause.passive() ? speakers.nominative(k, -1) : subject == null ? null : objectBehind(k, subject);
        if (cited == null || subject == null) {
            return;
        }
        draft.relay = subject;
        draft.speaker.clear();
        draft.speaker.add(speakers.extended(cited, k));
    }

    private @Nullable NounPhrase objectBehind(int k, TokenRange subject) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            int n = reading.owns(k, i) && !subject.contains(i) ? reading.clauses.nounPhraseOf(i) : -1;
            NounPhrase phrase = n < 0 ? null : reading.nounPhrases().get(n);
            if (phrase != null && phrase.preposition() < 0 && phrase.canBe(Morphology.ACCUSATIVE)) {
                return phrase;
            }
        }
        return null;
    }

    /** Everything of the sentence but the content and the final stop. */
    private void addFrameAround(Draft draft, int k) {
        int token = reading.clause(k).range().from();
        TokenRange sentence = reading.sentenceAt(token);
        int end = reading.sentenceEnd(token);
        int after = draft.end();
        if (after < end && (reading.is(after, ":") || reading.is(after, ";"))) {
            end = after;
        }
        reading.addWithout(draft.frame, sentence.from(), end, draft.content, false);
    }

    private void add(Draft draft) {
        drafts.add(draft);
    }
}
