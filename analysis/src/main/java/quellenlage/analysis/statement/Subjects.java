package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.GrammarWords.Kind;

/** Chooses the noun phrase of a clause that is its subject: by case, number, place, and by who can speak at all. */
final class Subjects {

    /** Tokens between a bracket and a word in it at most. */
    private static final int LONGEST_BRACKET = 6;

    private final Reading reading;
    private final GrammarWords grammar;
    private final SpeechNouns nouns;
    private final Mentions mentions;

    Subjects(Reading reading, StatementLexicons lexicons, Mentions mentions) {
        this.reading = reading;
        this.grammar = lexicons.grammar();
        this.nouns = lexicons.nouns();
        this.mentions = mentions;
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
        for (int i = token - 1; i >= Math.max(from, token - LONGEST_BRACKET) && !reading.is(i, ")"); i--) {
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

    /** "… und fordert harte Strafen": the verb right behind the conjunction shares the subject before it. */
    boolean leavesOutSubject(Clause clause) {
        int first = clause.range().from();
        return clause.finite() == first + 1 && grammar.is(Kind.COORDINATION, reading.token(first));
    }

    boolean isExpletive(NounPhrase phrase) {
        return reading.token(phrase.head()).lower().equals("es");
    }

    /** "Das „Große Haus“": an article whose noun stands in quotation marks. */
    boolean isBeforeQuote(NounPhrase phrase) {
        int next = phrase.range().to();
        int quote = next < reading.size() && reading.isQuote(next) ? reading.quotations.at(next) : -1;
        return quote >= 0
                && reading.quotations.get(quote).from() == next
                && phrase.range().size() == 1;
    }
}
