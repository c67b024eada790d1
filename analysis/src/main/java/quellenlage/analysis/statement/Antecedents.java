package quellenlage.analysis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;

/** Who goes on speaking: the last statement with a speaker, looked through pronouns to the words that name one. */
final class Antecedents {

    private final Reading reading;
    private final List<Draft> drafts;

    Antecedents(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    /** The last statement that ends before the token and has a speaker, the outermost of those; null when there is none. */
    @Nullable
    Draft before(int token) {
        Draft best = null;
        for (Draft draft : drafts) {
            if (draft.end() <= token && !draft.speaker.isEmpty() && !draft.nested && isLater(draft, best)) {
                best = draft;
            }
        }
        return best;
    }

    private boolean isLater(Draft draft, @Nullable Draft best) {
        if (best == null) {
            return true;
        }
        int sentence = reading.sentenceOf(draft.end() - 1);
        int other = reading.sentenceOf(best.end() - 1);
        return sentence != other
                ? sentence > other
                : draft.end() > best.end() || draft.end() == best.end() && draft.start() < best.start();
    }

    /** The speaker of the statement, or who is meant by it when that is a pronoun only. */
    List<TokenRange> speaker(Draft draft) {
        Draft named = draft;
        for (int steps = 0; steps < 8 && isReference(named); steps++) {
            Draft earlier = before(Math.min(named.start(), named.speaker.get(0).from()));
            if (earlier == null) {
                break;
            }
            named = earlier;
        }
        return isReference(named) ? draft.speaker : named.speaker;
    }

    private boolean isReference(Draft draft) {
        TokenRange range = draft.speaker.get(0);
        Token head = reading.token(range.from());
        return range.size() == 1
                && (head.is(PartOfSpeech.PRON) || head.is(PartOfSpeech.ADV) || head.is(PartOfSpeech.DET));
    }
}
