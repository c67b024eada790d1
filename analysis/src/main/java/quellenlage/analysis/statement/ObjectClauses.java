package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SpeechVerbs.Frame;

/** Finds the clauses that are the object of a cue: with "dass", a w-word, the verb in second place, an infinitive. */
final class ObjectClauses {

    private final Reading reading;
    private final Complementizers complementizers;
    private final SpeakerPhrases speakers;

    ObjectClauses(Reading reading, Complementizers complementizers, SpeakerPhrases speakers) {
        this.reading = reading;
        this.complementizers = complementizers;
        this.speakers = speakers;
    }

    /** The clauses that are the object of the cue in clause k, as one range; null when there are none. */
    @Nullable
    TokenRange of(int k, Cue cue) {
        Clause clause = reading.clause(k);
        for (int child : reading.children(k)) {
            Clause object = reading.clause(child);
            boolean behind = object.range().from()
                    > Math.max(clause.finite(), clause.range().from());
            if (!isObject(object, cue) || !behind && object.kind() != ClauseKind.SUBORDINATE) {
                continue;
            }
            if (!behind
                    && complementizers.find(reading.token(object.range().from()).lower()) != Frame.DASS) {
                continue;
            }
            TokenRange range = reading.trimmed(object.range().from(), end(k, child));
            if (range.size() > 0) {
                return range;
            }
        }
        return null;
    }

    /** True when the clause can be the object of the cue; of any cue when that is null. */
    boolean isObject(Clause object, @Nullable Cue cue) {
        switch (object.kind()) {
            case SUBORDINATE:
                if (object.introducer() < 0) {
                    return false;
                }
                if (reading.token(object.range().from()).lower().equals("so")) {
                    return false;
                }
                Frame frame =
                        complementizers.find(reading.token(object.introducer()).lower());
                return frame != null && (cue == null ? frame == Frame.DASS : cue.takes(frame));
            case VERB_SECOND:
                if (reading.token(object.range().from()).is(PartOfSpeech.CCONJ)) {
                    return false;
                }
                return cue == null
                        ? object.isSubjunctive()
                        : cue.takes(Frame.V2)
                                && (object.isSubjunctive() || cue.strong() && mayTakeIndicative(object.parent()));
            case INFINITIVE:
                return object.introducer() < 0 && (cue == null || cue.takes(Frame.ZU));
            default:
                return false;
        }
    }

    /** "Er sagte, er kommt": only an active verb with a subject of its own. */
    private boolean mayTakeIndicative(int k) {
        Clause clause = reading.clause(k);
        return !clause.passive() && !clause.negated() && speakers.subject(k) != null && !hasOwnObject(k);
    }

    /** "bestritt den Aufmarsch, später …": the verb has its object already. */
    private boolean hasOwnObject(int k) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            int n = reading.owns(k, i) ? reading.clauses.nounPhraseOf(i) : -1;
            NounPhrase phrase = n < 0 ? null : reading.nounPhrases().get(n);
            if (phrase != null
                    && phrase.preposition() < 0
                    && phrase.canBe(Morphology.ACCUSATIVE)
                    && (phrase.agreement() & ~Morphology.ofCase(Morphology.ACCUSATIVE)) == 0
                    && !reading.token(phrase.head()).is(PartOfSpeech.PRON)) {
                return true;
            }
        }
        return false;
    }

    /** After the last token of the object that begins with the clause {@code child}. */
    int end(int k, int child) {
        int end = reading.end(child);
        Clause first = reading.clause(child);
        for (int other : reading.children(k)) {
            Clause next = reading.clause(other);
            if (other > child
                    && next.range().from() <= end + 2
                    && next.kind() == first.kind()
                    && reading.end(other) > end) {
                end = reading.end(other);
            }
        }
        return withAfterthought(k, end);
    }

    /** What trails behind without a main verb of its own belongs to the content: ", unter ihnen drei Generäle". */
    private int withAfterthought(int k, int end) {
        int last = reading.sentenceEnd(reading.clause(k).range().from());
        if (end >= last || reading.is(end, ":") || reading.is(end, ";")) {
            return end;
        }
        for (int i = end; i < last; i++) {
            int owner = reading.clauses.clauseOf(i);
            boolean stays = owner == k
                    ? !reading.clause(k).verbs().contains(i)
                    : owner < 0 || isAfterthought(reading.clause(owner));
            if (!stays) {
                return end;
            }
        }
        return last;
    }

    /** "sollten diese einmarschieren" is a condition behind the content. */
    private boolean isAfterthought(Clause clause) {
        switch (clause.kind()) {
            case MAIN, VERB_SECOND:
                return false;
            case VERB_FIRST:
                return reading.token(clause.finite()).lemma().equals("sollen");
            default:
                return true;
        }
    }
}
