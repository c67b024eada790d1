package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.GrammarWords.Kind;

/** Finds the words for who speaks: the subject of a clause, with what belongs to it. */
final class SpeakerPhrases {

    /** Tokens of a quoted name at most, marks included. */
    private static final int LONGEST_NAME = 6;

    private final Reading reading;
    private final GrammarWords grammar;
    private final SpeechNouns nouns;
    private final Subjects subjects;
    private final Attributes attributes;

    SpeakerPhrases(Reading reading, StatementLexicons lexicons, Mentions mentions) {
        this.subjects = new Subjects(reading, lexicons, mentions);
        this.reading = reading;
        this.grammar = lexicons.grammar();
        this.nouns = lexicons.nouns();
        this.attributes = new Attributes(reading, grammar, lexicons.relays());
    }

    /** The subject of a clause with its attributes; that of the clause before when it is left out; null when there is none. */
    @Nullable
    TokenRange subject(int k) {
        Clause clause = reading.clause(k);
        if (clause.passive()) {
            return agent(k);
        }
        NounPhrase phrase = subjects.leavesOutSubject(clause) ? null : subjects.nominative(k, -1);
        if (phrase == null && clause.kind() != ClauseKind.VERB_FIRST) {
            int before = k - 1;
            Clause joined = clause;
            while (before >= 0
                    && before >= k - 3
                    && reading.sentenceOf(reading.clause(before).range().from())
                            == reading.sentenceOf(joined.range().from())) {
                Clause other = reading.clause(before);
                if (other.parent() == clause.parent() && other.finite() >= 0) {
                    phrase = subjects.nominative(before, -1);
                    return phrase == null ? null : extended(phrase, before);
                }
                before--;
            }
        }
        phrase = phrase == null ? subjects.nominative(k, -1) : phrase;
        if (phrase == null) {
            return quotedName(k);
        }
        return phrase == null || subjects.isExpletive(phrase) ? null : extended(phrase, k);
    }

    /** "wie „Küste heute“ berichtet": a name in quotation marks that holds no noun. */
    private @Nullable TokenRange quotedName(int k) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            int quote = reading.owns(k, i) && reading.isQuote(i) ? reading.quotations.at(i) : -1;
            if (quote >= 0
                    && reading.quotations.get(quote).from() == i
                    && reading.quotations.get(quote).size() <= LONGEST_NAME
                    && reading.quotations.get(quote).to() <= clause.range().to() + 1) {
                return reading.quotations.get(quote);
            }
        }
        return null;
    }

    /** "von der Polizei", "durch die Polizei" in a passive clause. */
    private @Nullable TokenRange agent(int k) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            int n = reading.owns(k, i) ? reading.clauses.nounPhraseOf(i) : -1;
            if (n >= 0) {
                NounPhrase phrase = reading.nounPhrases().get(n);
                int preposition = phrase.preposition();
                if (preposition >= 0
                        && grammar.is(Kind.AGENT, reading.token(preposition))
                        && preposition + 1 == phrase.range().from()
                        && (preposition == clause.range().from()
                                || !reading.token(preposition - 1).is(PartOfSpeech.NOUN))) {
                    return extended(phrase, k);
                }
            }
        }
        return null;
    }

    /** The phrase with its attributes; in front of the verb everything up to it. */
    TokenRange extended(NounPhrase phrase, int k) {
        Clause clause = reading.clause(k);
        int from = phrase.range().from();
        if (reading.token(phrase.head()).is(PartOfSpeech.PRON) && !subjects.isBeforeQuote(phrase)) {
            return phrase.range();
        }
        if (from > 0
                && reading.isQuote(from - 1)
                && reading.quotations.at(from - 1) >= 0
                && reading.quotations.get(reading.quotations.at(from - 1)).from() == from - 1) {
            from--;
        }
        if (clause.finite() > phrase.head()
                && clause.kind() != ClauseKind.SUBORDINATE
                && clause.kind() != ClauseKind.RELATIVE) {
            int to = clause.finite();
            while (to > phrase.range().to()
                    && (reading.token(to - 1).is(PartOfSpeech.ADV)
                            || reading.is(to - 1, ",")
                            || reading.is(to - 1, "–"))) {
                to--;
            }
            return new TokenRange(from, cutBeforeAside(phrase, to, k));
        }
        return closed(from, attributes.end(phrase.range().to(), limit(k, phrase)));
    }

    /** With the mark that ends a quotation begun by the range's first token: „Die Zeit“. */
    private TokenRange closed(int from, int end) {
        boolean open = reading.isQuote(from) && end < reading.size() && reading.isQuote(end);
        int quote = open ? reading.quotations.at(end) : -1;
        boolean closes = quote >= 0
                && reading.quotations.get(quote).from() == from
                && reading.quotations.get(quote).to() == end + 1;
        return new TokenRange(from, closes ? end + 1 : end);
    }

    /** A relative or other long clause behind the phrase does not belong to the speaker. */
    private int cutBeforeAside(NounPhrase phrase, int to, int k) {
        for (int i = phrase.range().to(); i < to; i++) {
            if (!reading.owns(k, i) && reading.clauses.clauseOf(i) >= 0) {
                int end = i;
                while (end > phrase.range().to() && reading.isPunctuation(end - 1) && !reading.isQuote(end - 1)) {
                    end--;
                }
                return end;
            }
        }
        return to;
    }

    private int limit(int k, NounPhrase phrase) {
        Clause clause = reading.clause(k);
        int end = clause.range().to();
        if (clause.finite() > phrase.head()) {
            end = Math.min(end, clause.finite());
        }
        for (int verb : clause.verbs()) {
            if (verb >= phrase.range().to()) {
                end = Math.min(end, verb);
            }
        }
        boolean closes = end < reading.size()
                && reading.isPunctuation(end)
                && (reading.is(end, ")")
                        || reading.isQuote(end)
                                && reading.quotations.at(end) >= 0
                                && reading.quotations
                                                .get(reading.quotations.at(end))
                                                .from()
                                        >= phrase.range().from() - 1);
        return closes ? end + 1 : end;
    }

    /**
     * What the words stand in, or who they come from, where no subject speaks: "In dem Bericht heißt es", "aus Kreisen".
     *
     * @param anyone false when only a text counts, no person
     */
    @Nullable
    TokenRange source(int k, boolean anyone) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            int n = reading.owns(k, i) ? reading.clauses.nounPhraseOf(i) : -1;
            NounPhrase phrase = n < 0 ? null : reading.nounPhrases().get(n);
            if (phrase != null
                    && phrase.preposition() >= 0
                    && (nouns.find(reading.token(phrase.head())) != null
                            || anyone && grammar.is(Kind.ORIGIN, reading.token(phrase.preposition())))) {
                return extended(phrase, k);
            }
        }
        return null;
    }

    /** See {@link Attributes#end(int, int)}. */
    int attributesEnd(int start, int limit) {
        return attributes.end(start, limit);
    }

    /** See {@link Subjects#nominative(int, int)}. */
    @Nullable
    NounPhrase nominative(int k, int without) {
        return subjects.nominative(k, without);
    }
}
