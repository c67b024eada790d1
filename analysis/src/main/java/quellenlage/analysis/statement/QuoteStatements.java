package quellenlage.analysis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;

/** Quotations that no cue claimed: inside another statement, after one, or alone. */
final class QuoteStatements {

    private final Reading reading;
    private final List<Draft> drafts;

    QuoteStatements(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    /** Quoted words inside the content of indirect and reported statements become statements of their own. */
    void findNested() {
        int n = drafts.size();
        for (TokenRange quote : reading.quotations.ranges()) {
            if (isClaimed(quote) || !isSpeech(quote)) {
                continue;
            }
            Draft host = null;
            for (int i = 0; i < n; i++) {
                Draft draft = drafts.get(i);
                if (draft.holds(quote.from() + 1) && (host == null || draft.size() < host.size())) {
                    host = draft;
                }
            }
            if (host != null && host.type != StatementType.DIRECT) {
                drafts.add(copy(host, quote, "quote-inside"));
            }
        }
    }

    /** Whole quoted sentences without a cue go on with the speaker before. */
    void findAlone() {
        for (TokenRange quote : reading.quotations.ranges()) {
            if (isClaimed(quote) || !isSentence(quote) || isInside(quote)) {
                continue;
            }
            Draft previous = before(quote.from());
            Draft draft = previous == null
                    ? new Draft(StatementType.DIRECT, quellenlage.analysis.article.Medium.SPEECH, "quote-alone", null)
                    : copy(previous, quote, "quote-alone");
            draft.nested = false;
            if (previous == null) {
                draft.content.add(quote);
            } else if (reading.sentenceOf(quote.from()) - reading.sentenceOf(previous.end() - 1) > 2) {
                draft.cue.clear();
                draft.frame.clear();
            }
            drafts.add(draft);
        }
    }

    private static Draft copy(Draft host, TokenRange quote, String rule) {
        Draft draft = new Draft(StatementType.DIRECT, host.medium, rule, host.source);
        draft.content.add(quote);
        draft.cue.addAll(host.cue);
        draft.frame.addAll(host.frame);
        draft.speaker.addAll(host.speaker);
        draft.nested = true;
        return draft;
    }

    private @Nullable Draft before(int token) {
        Draft best = null;
        for (Draft draft : drafts) {
            if (draft.end() <= token && !draft.speaker.isEmpty() && (best == null || draft.end() > best.end())) {
                best = draft;
            }
        }
        return best;
    }

    private boolean isInside(TokenRange quote) {
        for (Draft draft : drafts) {
            if (draft.holds(quote.from() + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClaimed(TokenRange quote) {
        for (Draft draft : drafts) {
            if (draft.type == StatementType.DIRECT && draft.holds(quote.from() + 1)) {
                return true;
            }
        }
        return false;
    }

    /** More than a name or a title: two words or more, not all with capitals, or a word that is no noun. */
    private boolean isSpeech(TokenRange quote) {
        int words = 0;
        boolean small = false;
        for (int i = quote.from() + 1; i < quote.to() - 1; i++) {
            Token token = reading.token(i);
            words += token.isWord() ? 1 : 0;
            small |= token.isWord() && !token.isCapitalised()
                    && (token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX) || token.is(PartOfSpeech.ADJ) || token.is(PartOfSpeech.ADV) || i == quote.from() + 1);
        }
        return words > 0 && small;
    }

    private boolean isSentence(TokenRange quote) {
        int last = quote.to() - 2;
        int words = 0;
        boolean verb = false;
        for (int i = quote.from() + 1; i < quote.to() - 1; i++) {
            words += reading.token(i).isWord() ? 1 : 0;
            verb |= reading.token(i).isFiniteVerb();
        }
        return words >= 4 && verb && reading.token(quote.from() + 1).isCapitalised()
                && (reading.is(last, ".") || reading.is(last, "!") || reading.is(last, "?") || words > 7);
    }
}
