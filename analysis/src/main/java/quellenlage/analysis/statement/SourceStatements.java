package quellenlage.analysis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SourceWords.SourceWord;

/** Statements with a source but without a verb: "laut X", "nach Angaben von X", "X zufolge", ", so X", "demnach". */
final class SourceStatements {

    private final Reading reading;
    private final SourceWords words;
    private final SpeechNouns nouns;
    private final SpeakerPhrases speakers;
    private final List<Draft> drafts;

    SourceStatements(
            Reading reading, SourceWords words, SpeechNouns nouns, SpeakerPhrases speakers, List<Draft> drafts) {
        this.reading = reading;
        this.words = words;
        this.nouns = nouns;
        this.speakers = speakers;
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
                TokenRange source = behind(i);
                return source != null && addPreposition(i, source, new TokenRange(i, source.to()), word, word.medium());
            case NOUN:
                TokenRange noun = behind(i);
                SpeechNouns.Noun kind = noun == null || !fits(noun, word) ? null : nounOf(noun);
                return noun != null
                        && kind != null
                        && addPreposition(i, noun, new TokenRange(i, noun.to()), word, kind.medium());
            case AFTER:
                TokenRange before = before(i, false);
                return before != null
                        && addPreposition(i, before, new TokenRange(before.from(), i + 1), word, word.medium());
            case AFTERNOUN:
                TokenRange possessive = before(i, true);
                SpeechNouns.Noun view = possessive == null ? null : nounOf(possessive);
                return possessive != null
                        && view != null
                        && addPreposition(i, possessive, new TokenRange(possessive.from(), i + 1), word, view.medium());
            case INSERTION:
                return insertion(i, word);
            case ALONE:
                TokenRange self = new TokenRange(i, i + 1);
                TokenRange named = reading.token(i).can(Morphology.RELATIVE) ? nounBefore(i) : null;
                return addPreposition(i, named == null ? self : named, self, word, word.medium());
        }
        return false;
    }

    /** "Meldungen der Presse, wonach": the noun that the word refers to. */
    private @Nullable TokenRange nounBefore(int i) {
        int first = Math.max(reading.sentenceAt(i).from(), i - 15);
        for (int t = i - 1; t >= first; t--) {
            int n = nouns.find(reading.token(t)) == null ? -1 : reading.clauses.nounPhraseOf(t);
            if (n >= 0) {
                TokenRange range = reading.nounPhrases().get(n).range();
                return new TokenRange(range.from(), speakers.attributesEnd(range.to(), i - 1));
            }
        }
        return null;
    }

    private boolean fits(TokenRange range, SourceWord word) {
        if (word.nouns().isEmpty()) {
            return true;
        }
        for (int i = range.from(); i < range.to() && i < range.from() + 4; i++) {
            if (word.nouns().contains(reading.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private SpeechNouns.@Nullable Noun nounOf(TokenRange range) {
        for (int i = range.from(); i < range.to() && i < range.from() + 5; i++) {
            SpeechNouns.Noun noun = nouns.find(reading.token(i));
            if (noun != null) {
                return noun.source() ? noun : null;
            }
            if (reading.token(i).is(PartOfSpeech.PROPN)) {
                return null;
            }
        }
        return null;
    }

    /** The noun phrase behind the word with its attributes; null when there is none. */
    private @Nullable TokenRange behind(int i) {
        if (i + 1 >= reading.size() || reading.sentenceOf(i) != reading.sentenceOf(i + 1)) {
            return null;
        }
        int start = i + 1;
        int n = reading.isQuote(start) && start + 1 < reading.size()
                ? reading.clauses.nounPhraseOf(start + 1)
                : reading.clauses.nounPhraseOf(start);
        if (n < 0) {
            return isName(start) ? new TokenRange(start, start + 1) : null;
        }
        NounPhrase phrase = reading.nounPhrases().get(n);
        int to = phrase.range().to();
        if (reading.isQuote(start) && reading.quotations.at(start) >= 0) {
            to = reading.quotations.get(reading.quotations.at(start)).to();
        }
        int limit = reading.sentenceEnd(i);
        int k = reading.clauses.clauseOf(i);
        if (k >= 0 && reading.clause(k).finite() > i) {
            limit = Math.min(limit, reading.clause(k).finite());
            if (isFronted(k, i, limit)) {
                return new TokenRange(start, Math.max(to, limit));
            }
        }
        return new TokenRange(start, Math.max(to, speakers.attributesEnd(to, limit)));
    }

    /** "Nach Angaben der Opposition im Iran wurden …": all between the first word and the verb is one phrase. */
    private boolean isFronted(int k, int i, int finite) {
        Clause clause = reading.clause(k);
        if (clause.kind() != ClauseKind.MAIN || finite != clause.finite()) {
            return false;
        }
        for (int t = clause.range().from(); t < finite; t++) {
            boolean before = t < i
                    && !reading.token(t).is(PartOfSpeech.ADV)
                    && !reading.token(t).is(PartOfSpeech.CCONJ);
            if (before || !reading.owns(k, t) || reading.is(t, ",")) {
                return false;
            }
        }
        return true;
    }

    /** A name that begins small: "ndr.de", "ai-Bericht". */
    private boolean isName(int token) {
        String text = reading.token(token).text();
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '-' || Character.isUpperCase(c)) {
                return Character.isLetter(text.charAt(0));
            }
        }
        return false;
    }

    /** The noun phrase in front of the word, from the start of its clause or after the verb. */
    private @Nullable TokenRange before(int i, boolean short_) {
        int sentence = i < reading.size() ? reading.sentenceAt(i).from() : 0;
        int from = i;
        int last = -1;
        while (from > sentence) {
            int n = reading.clauses.nounPhraseOf(from - 1);
            if (n < 0 && reading.is(from - 1, ")") && last < 0) {
                int open = from - 1;
                while (open > sentence && !reading.is(open, "(")) {
                    open--;
                }
                from = open > sentence ? open : from;
                n = open > sentence ? reading.clauses.nounPhraseOf(open - 1) : -1;
            }
            if (n < 0) {
                boolean glue = last >= 0
                        && !short_
                        && (reading.token(from - 1).is(PartOfSpeech.ADP)
                                || reading.token(from - 1).is(PartOfSpeech.CCONJ))
                        && from - 1 > sentence
                        && reading.clauses.nounPhraseOf(from - 2) >= 0;
                if (!glue) {
                    break;
                }
                from--;
                continue;
            }
            NounPhrase phrase = reading.nounPhrases().get(n);
            if (last >= 0 && short_) {
                break;
            }
            last = n;
            from = phrase.range().from();
        }
        return last < 0 ? null : new TokenRange(from, i);
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
        TokenRange source = behind(i);
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
