package quellenlage.analysis.statement;

import java.util.List;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Mood;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SpeechVerbs.Frame;

/** Statements around a reporting verb, predicate or noun: object clauses, colons, insertions, "wie X sagte". */
final class VerbStatements {

    private final Reading reading;
    private final GrammarWords grammar;
    private final Cues cues;
    private final ObjectClauses objects;
    private final SpeakerPhrases speakers;
    private final CueDrafts cueDrafts;
    private final Insertions insertions;
    private final List<Draft> drafts;

    VerbStatements(Reading reading, StatementLexicons lexicons, SpeakerPhrases speakers, List<Draft> drafts) {
        this.reading = reading;
        this.grammar = lexicons.grammar();
        this.cues = lexicons.cues();
        this.speakers = speakers;
        this.objects = new ObjectClauses(reading, lexicons.complementizers(), speakers);
        this.cueDrafts = new CueDrafts(reading, lexicons, speakers);
        this.insertions = new Insertions(reading, lexicons, speakers, cueDrafts, drafts);
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
            Draft draft =
                    cueDrafts.draft(direct ? StatementType.DIRECT : StatementType.INDIRECT, cue, "object-clause", k);
            object = direct ? reading.quotations.get(quote) : object;
            draft.content.add(object);
            cueDrafts.addFrameAround(draft, k);
            add(draft);
            return true;
        }
        if (afterColon(k, cue)) {
            return true;
        }
        return (cue.takes(Frame.QUOTE) || cue.takes(Frame.V2)) && cue.strong() && insertions.find(k, cue);
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
            Draft draft = cueDrafts.draft(StatementType.INDIRECT, cue, "noun-clause", k);
            draft.content.add(reading.trimmed(object.range().from(), objects.end(k, child)));
            cueDrafts.addFrameAround(draft, k);
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
            Draft draft = cueDrafts.draft(StatementType.DIRECT, cue, "colon-quote", k);
            draft.content.add(reading.quotations.get(quote));
            draft.frame.add(new TokenRange(Math.max(start, sentence.from()), colon + 1));
            add(draft);
            return true;
        }
        TokenRange rest = next < sentence.to() ? reading.trimmed(next, sentence.to()) : sentence;
        if (!comma && next < sentence.to() && cue.strong() && cue.takes(Frame.V2) && isSaying(k, rest)) {
            Draft draft = cueDrafts.draft(StatementType.INDIRECT, cue, "colon", k);
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
        Draft draft = cueDrafts.draft(StatementType.INDIRECT, cue, "wie-clause", k);
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

    private void add(Draft draft) {
        drafts.add(draft);
    }
}
