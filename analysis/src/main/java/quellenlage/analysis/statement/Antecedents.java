package quellenlage.analysis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;

/** Who goes on speaking: the last statement with a speaker, looked through pronouns to the words that name one. */
final class Antecedents {

    /** How many sentences a speaker is carried on without a word from him. */
    private static final int REACH = 40;

    private final Reading reading;
    private final DraftIndex index;

    Antecedents(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.index = new DraftIndex(reading, drafts);
    }

    /** The last statement that ends before the token and has a speaker, the outermost of those; null when there is none. */
    @Nullable
    Draft before(int token) {
        if (reading.size() == 0) {
            return null;
        }
        int last = reading.sentenceOf(Math.min(token, reading.size() - 1));
        for (int s = last; s >= 0 && s >= last - REACH; s--) {
            Draft best = null;
            for (Draft draft : index.endingIn(s)) {
                if (draft.end() <= token && !draft.speaker.isEmpty() && !draft.nested && isLater(draft, best)) {
                    best = draft;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private static boolean isLater(Draft draft, @Nullable Draft best) {
        return best == null || draft.end() > best.end() || draft.end() == best.end() && draft.start() < best.start();
    }

    /** The speaker of the statement, or who is meant by it when that is a pronoun only. */
    List<TokenRange> speaker(Draft draft) {
        Draft named = draft;
        int start = draft.start();
        for (int steps = 0; steps < 8 && isReference(named); steps++) {
            Draft earlier = before(Math.min(start, named.speaker.get(0).from()));
            if (earlier == null) {
                break;
            }
            start = earlier.start();
            if (isReference(earlier) || agrees(earlier.speaker.get(0), draft.speaker.get(0))) {
                named = earlier;
            }
        }
        return isReference(named) ? draft.speaker : named.speaker;
    }

    /** "Sie" is not the one whom "der Minister" names. */
    private boolean agrees(TokenRange name, TokenRange pronoun) {
        int first = reading.clauses.nounPhraseOf(name.from());
        int second = reading.clauses.nounPhraseOf(pronoun.from());
        if (first < 0 || second < 0) {
            return true;
        }
        int nominative = Morphology.ofCase(Morphology.NOMINATIVE);
        int own = reading.nounPhrases().get(second).agreement() & nominative;
        int other = reading.nounPhrases().get(first).agreement();
        return own == 0 || (other & nominative) == 0 || (own & other) != 0;
    }

    private boolean isReference(Draft draft) {
        TokenRange range = draft.speaker.get(0);
        Token head = reading.token(range.from());
        return range.size() == 1
                && (head.is(PartOfSpeech.PRON) || head.is(PartOfSpeech.ADV) || head.is(PartOfSpeech.DET));
    }
}
