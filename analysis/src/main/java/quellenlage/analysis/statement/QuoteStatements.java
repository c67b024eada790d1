package quellenlage.analysis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;

/** Quotations that no cue claimed: inside another statement, after one, or alone. */
final class QuoteStatements {

    private final Reading reading;
    private final List<Draft> drafts;
    private final SpeakerPhrases speakers;
    private final Antecedents antecedents;
    private final DraftIndex index;

    QuoteStatements(Reading reading, SpeakerPhrases speakers, List<Draft> drafts) {
        this.reading = reading;
        this.speakers = speakers;
        this.drafts = drafts;
        this.antecedents = new Antecedents(reading, drafts);
        this.index = new DraftIndex(reading, drafts);
    }

    /** Quoted words inside the content of indirect and reported statements become statements of their own. */
    void findNested() {
        for (TokenRange quote : reading.quotations.ranges()) {
            if (isClaimed(quote) || !isSpeech(quote)) {
                continue;
            }
            Draft host = null;
            for (Draft draft : index.around(quote.from() + 1)) {
                if (draft.holds(quote.from() + 1) && (host == null || draft.size() < host.size())) {
                    host = draft;
                }
            }
            if (host != null && host.type != StatementType.DIRECT) {
                Draft inside = copy(host, quote, "quote-inside");
                if (!host.actVerb.isEmpty()) {
                    inside.cue.addAll(host.actVerb);
                    reading.addWithout(
                            inside.frame,
                            host.start(),
                            Math.min(host.end(), reading.sentenceEnd(host.start())),
                            inside.content,
                            false);
                }
                drafts.add(inside);
            }
        }
    }

    /** Quotations behind a colon, and whole quoted sentences that go on with the speaker before. */
    void findAlone() {
        for (TokenRange quote : reading.quotations.ranges()) {
            if (isClaimed(quote) || isInside(quote)) {
                continue;
            }
            Draft draft = reading.is(quote.from() - 1, ":") && (isSpeech(quote) || isSentence(quote))
                    ? introduced(quote)
                    : null;
            if (draft == null && isSentence(quote)) {
                draft = following(quote);
            }
            if (draft != null) {
                drafts.add(draft);
            }
        }
    }

    /** "Seine Antwort lautete: „…“", "Berg wörtlich: „…“" */
    private @Nullable Draft introduced(TokenRange quote) {
        int colon = quote.from() - 1;
        TokenRange sentence = reading.sentenceAt(colon);
        int last = colon - 1;
        int k = last < sentence.from() ? -1 : reading.clauses.clauseOf(last);
        if (k < 0 || reading.quotations.at(last) >= 0 && reading.quotations.at(colon) >= 0) {
            return null;
        }
        Draft draft = new Draft(StatementType.DIRECT, Medium.SPEECH_WRITING, "quote-introduced", null);
        draft.content.add(quote);
        draft.frame.add(new TokenRange(sentence.from(), colon + 1));
        if (reading.clause(k).finite() >= 0) {
            draft.cue.addAll(Reading.ranges(reading.clause(k).verbs()));
        } else if (reading.token(last).is(PartOfSpeech.ADV)
                || reading.token(last).is(PartOfSpeech.ADJ)) {
            draft.cue.add(new TokenRange(last, colon));
        }
        TokenRange speaker = speakers.subject(k);
        if (speaker != null) {
            int end = Math.min(
                    speaker.to(),
                    draft.cue.isEmpty() || draft.cue.get(0).from() <= speaker.from()
                            ? colon
                            : draft.cue.get(0).from());
            draft.speaker.add(new TokenRange(speaker.from(), Math.max(end, speaker.from() + 1)));
        }
        return draft;
    }

    private Draft following(TokenRange quote) {
        Draft previous = antecedents.before(quote.from());
        if (previous == null) {
            Draft draft = new Draft(StatementType.DIRECT, Medium.SPEECH, "quote-alone", null);
            draft.content.add(quote);
            return draft;
        }
        Draft draft = copy(previous, quote, "quote-alone");
        draft.nested = false;
        boolean near = previous.type == StatementType.DIRECT
                && reading.sentenceOf(quote.from()) - reading.sentenceOf(previous.end() - 1) <= 2;
        if (!near) {
            draft.cue.clear();
            draft.frame.clear();
            draft.speaker.clear();
            draft.speaker.addAll(antecedents.speaker(previous));
        }
        return draft;
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

    private boolean isInside(TokenRange quote) {
        for (Draft draft : index.around(quote.from() + 1)) {
            if (draft.holds(quote.from() + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClaimed(TokenRange quote) {
        for (Draft draft : index.around(quote.from() + 1)) {
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
            small |= token.isWord()
                    && !token.isCapitalised()
                    && (token.is(PartOfSpeech.VERB)
                            || token.is(PartOfSpeech.AUX)
                            || token.is(PartOfSpeech.ADJ)
                            || token.is(PartOfSpeech.ADV)
                            || i == quote.from() + 1);
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
        return words >= 4
                && verb
                && reading.token(quote.from() + 1).isCapitalised()
                && (reading.is(last, ".") || reading.is(last, "!") || reading.is(last, "?") || words > 7);
    }
}
