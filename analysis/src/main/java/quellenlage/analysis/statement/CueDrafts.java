package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;

/** Begins statements around a cue: with the words for who speaks and to whom, and the frame. */
final class CueDrafts {

    private final Reading reading;
    private final SpeakerPhrases speakers;
    private final Addressees addressees;

    CueDrafts(Reading reading, StatementLexicons lexicons, SpeakerPhrases speakers) {
        this.reading = reading;
        this.speakers = speakers;
        this.addressees = new Addressees(reading, speakers, lexicons.grammar());
    }

    Draft draft(StatementType type, Cue cue, String rule, int k) {
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
    void addFrameAround(Draft draft, int k) {
        int token = reading.clause(k).range().from();
        TokenRange sentence = reading.sentenceAt(token);
        int end = reading.sentenceEnd(token);
        int after = draft.end();
        if (after < end && (reading.is(after, ":") || reading.is(after, ";"))) {
            end = after;
        }
        reading.addWithout(draft.frame, sentence.from(), end, draft.content, false);
    }
}
