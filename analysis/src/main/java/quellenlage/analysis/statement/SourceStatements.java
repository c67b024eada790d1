package quellenlage.analysis.statement;

import java.util.List;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SourceWords.SourceWord;

/** Statements with a source but without a verb: "laut X", "nach Angaben von X", "X zufolge", ", so X", "demnach". */
final class SourceStatements {

    private final Reading reading;
    private final SourceWords words;
    private final SourcePhrases phrases;
    private final List<Draft> drafts;

    SourceStatements(
            Reading reading, SourceWords words, SpeechNouns nouns, SpeakerPhrases speakers, List<Draft> drafts) {
        this.reading = reading;
        this.words = words;
        this.phrases = new SourcePhrases(reading, nouns, speakers);
        this.drafts = drafts;
    }

    void find() {
        for (int i = 0; i < reading.size(); i++) {
            for (SourceWord word : words.find(reading.token(i).lower())) {
                if (find(i, word)) {
                    break;
                }
            }
        }
    }

    private boolean find(int i, SourceWord word) {
        switch (word.position()) {
            case BEFORE:
                TokenRange source = phrases.behind(i);
                return source != null && addPreposition(i, source, new TokenRange(i, source.to()), word, word.medium());
            case NOUN:
                TokenRange noun = phrases.behind(i);
                SpeechNouns.Noun kind = noun == null || !phrases.fits(noun, word) ? null : phrases.nounOf(noun);
                return noun != null
                        && kind != null
                        && addPreposition(i, noun, new TokenRange(i, noun.to()), word, kind.medium());
            case AFTER:
                TokenRange before = phrases.before(i, false);
                return before != null
                        && addPreposition(i, before, new TokenRange(before.from(), i + 1), word, word.medium());
            case AFTERNOUN:
                TokenRange possessive = phrases.before(i, true);
                SpeechNouns.Noun view = possessive == null ? null : phrases.nounOf(possessive);
                return possessive != null
                        && view != null
                        && addPreposition(i, possessive, new TokenRange(possessive.from(), i + 1), word, view.medium());
            case INSERTION:
                return insertion(i, word);
            case ALONE:
                TokenRange self = new TokenRange(i, i + 1);
                TokenRange named = reading.token(i).can(Morphology.RELATIVE) ? phrases.nounBefore(i) : null;
                return addPreposition(i, named == null ? self : named, self, word, word.medium());
        }
        return false;
    }

    private boolean addPreposition(int i, TokenRange source, TokenRange frame, SourceWord word, Medium medium) {
        int k = reading.clauses.clauseOf(i);
        if (k < 0) {
            return false;
        }
        Draft draft = new Draft(StatementType.INDIRECT, medium, "source-phrase", word.place());
        draft.cue.add(new TokenRange(i, i + 1));
        draft.speaker.add(source);
        draft.frame.add(frame);
        TokenRange range = scope(k, i);
        reading.addWithout(draft.content, range.from(), range.to(), draft.frame, true);
        if (draft.size() < 2) {
            return false;
        }
        drafts.add(draft);
        return true;
    }

    /** What a source phrase covers: its clause with all that depends on it; the whole sentence for a main clause. */
    private TokenRange scope(int k, int i) {
        Clause clause = reading.clause(k);
        TokenRange sentence = reading.sentenceAt(i);
        if (clause.kind() == ClauseKind.MAIN || clause.kind() == ClauseKind.FRAGMENT) {
            int from = clause.range().from();
            for (int child : reading.children(k)) {
                from = Math.min(from, reading.clause(child).range().from());
            }
            Token first = reading.token(from);
            if (first.is(PartOfSpeech.CCONJ) && from > sentence.from()) {
                from++;
            }
            return new TokenRange(from, Math.max(from, reading.sentenceEnd(i)));
        }
        return new TokenRange(clause.range().from(), reading.end(k));
    }

    /** ", so X": what stands before it in the sentence, or the quotation before it. */
    private boolean insertion(int i, SourceWord word) {
        TokenRange sentence = reading.sentenceAt(i);
        if (i == 0 || i + 1 >= sentence.to() || i == sentence.from() && !isClosingQuote(i - 1)) {
            return false;
        }
        boolean comma =
                reading.is(i - 1, ",") || reading.is(i - 1, "–") || reading.is(i - 1, "-") || isClosingQuote(i - 1);
        TokenRange source = phrases.behind(i);
        int k = reading.clauses.clauseOf(i);
        if (!comma
                || source == null
                || k < 0
                || reading.clause(k).finite() >= 0 && reading.clause(k).range().from() == i) {
            return false;
        }
        Token head = reading.token(source.from());
        if (head.is(PartOfSpeech.PRON) || head.is(PartOfSpeech.ADV)) {
            return false;
        }
        int next = source.to();
        int frameStart = i;
        while (frameStart > sentence.from()
                && reading.isPunctuation(frameStart - 1)
                && !reading.isQuote(frameStart - 1)) {
            frameStart--;
        }
        int end = reading.sentenceEnd(i);
        int frameEnd = next;
        while (frameEnd < end && !reading.is(frameEnd, ",") && !reading.is(frameEnd, "–")) {
            frameEnd++;
        }
        for (int t = next; t < frameEnd; t++) {
            if (reading.token(t).isFiniteVerb()) {
                return false;
            }
        }
        boolean quoted = isClosingQuote(frameStart - 1);
        Draft draft = new Draft(StatementType.INDIRECT, word.medium(), "so-insertion", word.place());
        draft.cue.add(new TokenRange(i, i + 1));
        draft.speaker.add(source);
        if (quoted
                && (reading.quotations
                                .get(reading.quotations.at(frameStart - 1))
                                .from()
                        <= sentence.from())) {
            draft.type = StatementType.DIRECT;
            draft.content.add(reading.quotations.get(reading.quotations.at(frameStart - 1)));
        } else {
            TokenRange piece = reading.trimmed(sentence.from(), frameStart);
            if (piece.size() == 0) {
                return false;
            }
            draft.content.add(piece);
        }
        if (frameEnd < end) {
            TokenRange rest = reading.trimmed(frameEnd, end);
            if (rest.size() > 0) {
                draft.content.add(rest);
                frameEnd++;
            }
        }
        draft.frame.add(new TokenRange(frameStart, frameEnd));
        drafts.add(draft);
        return true;
    }

    private boolean isClosingQuote(int i) {
        return i >= 0
                && reading.isQuote(i)
                && reading.quotations.at(i) >= 0
                && reading.quotations.get(reading.quotations.at(i)).to() == i + 1;
    }
}
