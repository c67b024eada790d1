package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SourceWords.SourceWord;

/** Finds the words for a source beside a word like "laut", "nach", "zufolge". */
final class SourcePhrases {

    private final Reading reading;
    private final SpeechNouns nouns;
    private final SpeakerPhrases speakers;

    SourcePhrases(Reading reading, SpeechNouns nouns, SpeakerPhrases speakers) {
        this.reading = reading;
        this.nouns = nouns;
        this.speakers = speakers;
    }

    /** "Meldungen der Presse, wonach": the noun that the word refers to. */
    @Nullable
    TokenRange nounBefore(int i) {
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

    boolean fits(TokenRange range, SourceWord word) {
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

    SpeechNouns.@Nullable Noun nounOf(TokenRange range) {
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
    @Nullable
    TokenRange behind(int i) {
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
    @Nullable
    TokenRange before(int i, boolean short_) {
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
}
