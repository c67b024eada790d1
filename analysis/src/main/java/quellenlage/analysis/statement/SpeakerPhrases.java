package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.GrammarWords.Kind;

/** Finds the words for who speaks: the subject of a clause, with what belongs to it. */
final class SpeakerPhrases {

    /** Tokens of a quoted name at most, marks included. */
    private static final int LONGEST_NAME = 6;

    private final Reading reading;
    private final GrammarWords grammar;
    private final SpeechNouns nouns;
    private final Mentions mentions;
    private final Attributes attributes;

    SpeakerPhrases(Reading reading, StatementLexicons lexicons, Mentions mentions) {
        this.mentions = mentions;
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
        NounPhrase phrase = leavesOutSubject(clause) ? null : nominative(k, -1);
        if (phrase == null && clause.kind() != ClauseKind.VERB_FIRST) {
            int before = k - 1;
            Clause joined = clause;
            while (before >= 0
                    && before >= k - 3
                    && reading.sentenceOf(reading.clause(before).range().from())
                            == reading.sentenceOf(joined.range().from())) {
                Clause other = reading.clause(before);
                if (other.parent() == clause.parent() && other.finite() >= 0) {
                    phrase = nominative(before, -1);
                    return phrase == null ? null : extended(phrase, before);
                }
                before--;
            }
        }
        phrase = phrase == null ? nominative(k, -1) : phrase;
        if (phrase == null) {
            return quotedName(k);
        }
        return phrase == null || isExpletive(phrase) ? null : extended(phrase, k);
    }

    /** "… und fordert harte Strafen": the verb right behind the conjunction shares the subject before it. */
    private boolean leavesOutSubject(Clause clause) {
        int first = clause.range().from();
        return clause.finite() == first + 1 && grammar.is(Kind.COORDINATION, reading.token(first));
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

    private boolean isExpletive(NounPhrase phrase) {
        return reading.token(phrase.head()).lower().equals("es");
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

    /** The phrase of the clause that can be its subject: in front of the verb, else the first one after it. */
    @Nullable
    NounPhrase nominative(int k, int without) {
        Clause clause = reading.clause(k);
        int finite = clause.finite();
        NounPhrase before = null;
        NounPhrase after = null;
        int i = clause.range().from();
        while (i < clause.range().to()) {
            int n = reading.owns(k, i) ? reading.clauses.nounPhraseOf(i) : -1;
            if (n < 0) {
                i++;
                continue;
            }
            NounPhrase phrase = reading.nounPhrases().get(n);
            if (canBeSubject(phrase, clause) && phrase.head() != without) {
                if (finite < 0 || i < finite) {
                    before = before == null ? phrase : before;
                } else if (after == null) {
                    after = phrase;
                }
            }
            i = Math.max(i + 1, phrase.range().to());
        }
        if (before != null
                && after != null
                && before.range().size() == 1
                && reading.token(before.head()).can(Morphology.ARTICLE)
                && !isBeforeQuote(before)) {
            return after;
        }
        if (before != null
                && after != null
                && before.range().size() == 1
                && before.head() == reading.sentenceAt(before.head()).from()
                && isAdverbLike(reading.token(before.head()))
                && (reading.token(after.head()).is(PartOfSpeech.PROPN)
                        || reading.token(after.head()).can(Morphology.PERSONAL))) {
            return after;
        }
        if (before != null
                && after != null
                && before.canBe(Morphology.ACCUSATIVE)
                && reading.token(before.range().from()).is(PartOfSpeech.DET)
                && !canSpeak(before.range())
                && isActor(after.range())) {
            return after;
        }
        if (before != null && after != null && grammar.isHead(Kind.QUANTITY, reading.token(before.head()))) {
            return after;
        }
        if (before != null
                && after != null
                && certainlyNominative(after)
                && !certainlyNominative(before)
                && !reading.token(before.head()).is(PartOfSpeech.PROPN)) {
            return after;
        }
        return before != null ? before : after;
    }

    /** A person, an organisation, a state or a text that speaks, as far as the article's mentions tell. */
    boolean canSpeak(TokenRange range) {
        if (isActor(range)) {
            return true;
        }
        for (int i = range.from(); i < range.to(); i++) {
            if (reading.token(i).can(Morphology.PERSONAL) || nouns.find(reading.token(i)) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isActor(TokenRange range) {
        Mention mention = mentions.first(range.from(), range.to(), null);
        return mention != null && mention.kind() != EntityKind.OTHER;
    }

    /** "Das „Große Haus“": an article whose noun stands in quotation marks. */
    private boolean isBeforeQuote(NounPhrase phrase) {
        int next = phrase.range().to();
        int quote = next < reading.size() && reading.isQuote(next) ? reading.quotations.at(next) : -1;
        return quote >= 0
                && reading.quotations.get(quote).from() == next
                && phrase.range().size() == 1;
    }

    /** "Weiter", "Offiziell" at the start, even where it was taken for a noun. */
    private static boolean isAdverbLike(Token token) {
        return !token.can(Morphology.PERSONAL | Morphology.PRONOUN)
                && (!token.is(PartOfSpeech.PROPN)
                        || token.can(Morphology.ADVERB | Morphology.ADJECTIVE | Morphology.VERB_PREFIX));
    }

    private static boolean certainlyNominative(NounPhrase phrase) {
        return (phrase.agreement() & ~Morphology.ofCase(Morphology.NOMINATIVE)) == 0;
    }

    private boolean canBeSubject(NounPhrase phrase, Clause clause) {
        if (phrase.preposition() >= 0 || !phrase.canBe(Morphology.NOMINATIVE) || isBareAdjective(phrase)) {
            return false;
        }
        int first = phrase.range().from();
        if (isInBrackets(first, reading.sentenceAt(first).from())) {
            return false;
        }
        if (first > clause.range().from()) {
            Token previous = reading.token(first - 1);
            if (previous.is(PartOfSpeech.NOUN)
                    && phrase.canBe(Morphology.GENITIVE)
                    && reading.token(first).is(PartOfSpeech.DET)) {
                return false;
            }
        }
        if (clause.finite() < 0) {
            return true;
        }
        Morphology verb = reading.token(clause.finite()).morphology();
        boolean plural = (phrase.agreement() & Morphology.agreement(Morphology.NOMINATIVE, Morphology.PLURAL)) != 0;
        boolean singular = (phrase.agreement()
                        & Morphology.ofCase(Morphology.NOMINATIVE)
                        & ~Morphology.ofGender(Morphology.PLURAL))
                != 0;
        boolean verbPlural = verb.can(Morphology.PLURAL_VERB);
        boolean verbSingular = verb.can(Morphology.SINGULAR_VERB);
        return singular && verbSingular
                || plural && verbPlural
                || singular && verbPlural && isCoordinated(phrase)
                || !verbPlural && !verbSingular;
    }

    private boolean isInBrackets(int token, int from) {
        for (int i = token - 1; i >= Math.max(from, token - LONGEST_NAME) && !reading.is(i, ")"); i--) {
            if (reading.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** "Weiter", "Ursprünglich": a capital at the start makes no noun of a word that has no ending. */
    private boolean isBareAdjective(NounPhrase phrase) {
        Token head = reading.token(phrase.head());
        return phrase.range().size() == 1
                && head.is(PartOfSpeech.ADJ)
                && (head.can(Morphology.ADVERB | Morphology.VERB_PREFIX)
                        || head.morphology().agreement() == 0)
                && phrase.head() == reading.sentenceAt(phrase.head()).from();
    }

    private boolean isCoordinated(NounPhrase phrase) {
        int next = phrase.range().to();
        for (int i = next; i < Math.min(reading.size(), next + 8); i++) {
            if (reading.token(i).is(PartOfSpeech.CCONJ)) {
                return true;
            }
        }
        return false;
    }

    /** The phrase with its attributes; in front of the verb everything up to it. */
    TokenRange extended(NounPhrase phrase, int k) {
        Clause clause = reading.clause(k);
        int from = phrase.range().from();
        if (reading.token(phrase.head()).is(PartOfSpeech.PRON) && !isBeforeQuote(phrase)) {
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
}
