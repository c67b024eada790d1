package quellenlage.analysis.statement;

import java.util.List;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SpeechVerbs.Frame;

/** Reported speech acts: that something was said, with its topic only ("bestätigte den Bericht", "warnte vor Sturm"). */
final class ActStatements {

    private final Reading reading;
    private final Cues cues;
    private final SpeakerPhrases speakers;
    private final List<Draft> drafts;

    ActStatements(Reading reading, Cues cues, SpeakerPhrases speakers, List<Draft> drafts) {
        this.reading = reading;
        this.cues = cues;
        this.speakers = speakers;
        this.drafts = drafts;
    }

    void find() {
        int n = drafts.size();
        for (int k = 0; k < reading.clauseCount(); k++) {
            Clause clause = reading.clause(k);
            if (clause.kind() != ClauseKind.MAIN || clause.negated() || clause.isSubjunctive() || isModal(clause)) {
                continue;
            }
            Cue cue = cues.of(reading, k);
            if (cue == null || !cue.takes(Frame.ACT) || touched(k, n)) {
                continue;
            }
            TokenRange speaker = speakers.subject(k);
            if (speaker == null || !clause.passive() && !hasObject(k, cue, speaker)) {
                continue;
            }
            Draft draft = new Draft(StatementType.REPORTED, cue.medium(), "speech-act", cue.place());
            draft.content.add(reading.sentenceAt(clause.range().from()));
            draft.speaker.add(speaker);
            drafts.add(draft);
        }
    }

    private boolean isModal(Clause clause) {
        return clause.finite() >= 0 && reading.token(clause.finite()).can(Morphology.MODAL);
    }

    /** True when the sentence already is, or stands in, another statement. */
    private boolean touched(int k, int n) {
        int sentence = reading.sentenceOf(reading.clause(k).range().from());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.size() > 0
                    && reading.sentenceOf(draft.start()) <= sentence
                    && reading.sentenceOf(draft.end() - 1) >= sentence) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObject(int k, Cue cue, TokenRange speaker) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            int n = reading.owns(k, i) && !speaker.contains(i) ? reading.clauses.nounPhraseOf(i) : -1;
            if (n < 0) {
                continue;
            }
            NounPhrase phrase = reading.nounPhrases().get(n);
            if (cue.prepositions().isEmpty()) {
                if (phrase.preposition() < 0
                        && (phrase.canBe(Morphology.ACCUSATIVE) || phrase.canBe(Morphology.DATIVE))) {
                    return true;
                }
            } else if (phrase.preposition() >= 0
                    && cue.prepositions()
                            .contains(reading.token(phrase.preposition()).lemma())) {
                return true;
            }
        }
        return false;
    }
}
