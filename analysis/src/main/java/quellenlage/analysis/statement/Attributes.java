package quellenlage.analysis.statement;

import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.statement.GrammarWords.Kind;

/** Finds how far a noun phrase reaches behind its head. */
final class Attributes {

    private final Reading reading;
    private final GrammarWords grammar;
    private final Relays relays;

    Attributes(Reading reading, GrammarWords grammar, Relays relays) {
        this.reading = reading;
        this.grammar = grammar;
        this.relays = relays;
    }

    /** Where the attributes of a phrase end: genitives, "von", places, names in apposition, brackets. */
    int end(int start, int limit) {
        int end = start;
        int home = start > 0 ? reading.clauses.clauseOf(start - 1) : -1;
        while (end < limit) {
            int next = attribute(end, limit, home);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int attribute(int at, int limit, int home) {
        Token token = reading.token(at);
        int quoted = quotedName(at, limit);
        if (quoted > at) {
            return quoted;
        }
        int agency = relays.endOfName(reading, at, limit);
        if (agency > at && at > 0 && reading.token(at - 1).is(PartOfSpeech.NOUN)) {
            return agency;
        }
        int n = reading.clauses.nounPhraseOf(at);
        if (n >= 0) {
            NounPhrase phrase = reading.nounPhrases().get(n);
            if (phrase.range().from() == at && phrase.range().to() <= limit) {
                boolean genitive = phrase.canBe(Morphology.GENITIVE)
                        && (token.is(PartOfSpeech.DET)
                                || token.is(PartOfSpeech.ADJ) && token.text().endsWith("er"));
                boolean name = token.is(PartOfSpeech.PROPN) || token.is(PartOfSpeech.NOUN) && !isPlural(phrase);
                if (genitive || name) {
                    return phrase.range().to();
                }
            }
            return at;
        }
        if (token.is(PartOfSpeech.NUM) && at > 0 && reading.token(at - 1).is(PartOfSpeech.NOUN)) {
            return at + 1;
        }
        if (token.is(PartOfSpeech.ADP)
                && at + 1 < limit
                && grammar.is(Kind.ATTRIBUTE, token)
                && reading.isQuote(at + 1)) {
            int name = quotedName(at + 1, limit);
            return name > at + 1 ? name : at;
        }
        if (token.is(PartOfSpeech.ADP) && at + 1 < limit && (grammar.is(Kind.ATTRIBUTE, token) || isPlaceOf(at))) {
            int m = reading.clauses.nounPhraseOf(at + 1);
            if (m >= 0
                    && reading.nounPhrases().get(m).range().from() == at + 1
                    && reading.nounPhrases().get(m).range().to() <= limit
                    && !isTime(reading.nounPhrases().get(m))) {
                return reading.nounPhrases().get(m).range().to();
            }
            return at;
        }
        if (reading.is(at, "(")) {
            for (int i = at + 1; i < Math.min(limit, at + 8); i++) {
                if (reading.is(i, ")")) {
                    return i + 1;
                }
            }
            return at;
        }
        if (reading.isQuote(at)) {
            int q = reading.quotations.at(at);
            if (q >= 0
                    && reading.quotations.get(q).from() == at
                    && reading.quotations.get(q).to() <= limit
                    && reading.quotations.get(q).size() < 8) {
                return reading.quotations.get(q).to();
            }
            return at;
        }
        if (reading.is(at, ",") && at + 1 < limit) {
            int m = reading.clauses.nounPhraseOf(at + 1);
            if (m >= 0 && reading.clauses.clauseOf(at + 1) == home) {
                NounPhrase phrase = reading.nounPhrases().get(m);
                if (phrase.preposition() < 0
                        && phrase.canBe(Morphology.NOMINATIVE)
                        && phrase.range().to() <= limit) {
                    int end = end(phrase.range().to(), limit);
                    return end;
                }
            }
            return at;
        }
        if (token.is(PartOfSpeech.CCONJ) && grammar.is(Kind.COORDINATION, token) && at + 1 < limit) {
            int m = reading.clauses.nounPhraseOf(at + 1);
            if (m >= 0
                    && reading.nounPhrases().get(m).preposition() < 0
                    && reading.nounPhrases().get(m).range().to() <= limit) {
                return reading.nounPhrases().get(m).range().to();
            }
        }
        return at;
    }

    /** "der so genannten „Schnellen Hilfe“": an article or adjective before a quoted name. */
    private int quotedName(int at, int limit) {
        for (int i = at; i < Math.min(limit, at + 4); i++) {
            if (reading.isQuote(i)) {
                int q = reading.quotations.at(i);
                boolean opens = (i > at || reading.token(at - 1).is(PartOfSpeech.ADP))
                        && q >= 0
                        && reading.quotations.get(q).from() == i;
                return opens && reading.quotations.get(q).to() <= limit
                        ? reading.quotations.get(q).to()
                        : at;
            }
            Token token = reading.token(i);
            if (!token.is(PartOfSpeech.DET) && !token.is(PartOfSpeech.ADJ) && !token.is(PartOfSpeech.ADV)) {
                return at;
            }
        }
        return at;
    }

    /** "eine Sprecherin in Berlin": a place behind a noun. */
    private boolean isPlaceOf(int at) {
        return grammar.is(Kind.PLACE, reading.token(at))
                && reading.token(at - 1).is(PartOfSpeech.NOUN)
                && reading.token(at + 1).is(PartOfSpeech.PROPN);
    }

    private boolean isTime(NounPhrase phrase) {
        return reading.token(phrase.head()).is(PartOfSpeech.NUM);
    }

    private static boolean isPlural(NounPhrase phrase) {
        return (phrase.agreement() & ~Morphology.ofGender(Morphology.PLURAL)) == 0;
    }
}
