package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;

/** Finds to whom something is said: "gegenüber der Presse", a dative, or the object of verbs like "auffordern". */
final class Addressees {

    /** Behind a preposition in the lexicon: only a name or pronoun stands for the one spoken to. */
    private static final String NAME = "+name";

    private final Reading reading;
    private final SpeakerPhrases speakers;
    private final GrammarWords grammar;

    Addressees(Reading reading, SpeakerPhrases speakers, GrammarWords grammar) {
        this.reading = reading;
        this.speakers = speakers;
        this.grammar = grammar;
    }

    @Nullable
    TokenRange of(int k, Cue cue, @Nullable TokenRange speaker) {
        Clause clause = reading.clause(k);
        NounPhrase subject = clause.passive() ? speakers.nominative(k, -1) : null;
        if (subject != null && cue.addressee().equals("acc")) {
            return speakers.extended(subject, k);
        }
        int i = clause.range().from();
        while (i < clause.range().to()) {
            int n = reading.owns(k, i) && (speaker == null || !speaker.contains(i))
                    ? reading.clauses.nounPhraseOf(i)
                    : -1;
            if (n < 0) {
                i++;
                continue;
            }
            NounPhrase phrase = reading.nounPhrases().get(n);
            if (isAddressee(phrase, cue, k)) {
                int limit = clause.finite() > phrase.head() ? clause.finite() : end(clause, phrase);
                TokenRange range = phrase.range();
                return new TokenRange(range.from(), speakers.attributesEnd(range.to(), Math.max(range.to(), limit)));
            }
            i = Math.max(i + 1, phrase.range().to());
        }
        return null;
    }

    private int end(Clause clause, NounPhrase phrase) {
        int end = clause.range().to();
        for (int verb : clause.verbs()) {
            if (verb >= phrase.range().to()) {
                end = Math.min(end, verb);
            }
        }
        return end;
    }

    private boolean isAddressee(NounPhrase phrase, Cue cue, int k) {
        int preposition = phrase.preposition();
        if (preposition >= 0) {
            String word = reading.token(preposition).lemma();
            return grammar.is(GrammarWords.Kind.ADDRESSEE, reading.token(preposition))
                    || cue.addressee().equals(word) && !followsNoun(preposition, k)
                    || cue.addressee().equals(word + NAME) && isNameOrPronoun(phrase);
        }
        Token head = reading.token(phrase.head());
        if (head.is(PartOfSpeech.PRON) && head.can(Morphology.RELATIVE) && !head.can(Morphology.PERSONAL)) {
            return false;
        }
        if (cue.addressee().equals("acc")) {
            return phrase.canBe(Morphology.ACCUSATIVE) && !isOnlyNominative(phrase);
        }
        int dative = phrase.agreement() & Morphology.ofCase(Morphology.DATIVE);
        int others = phrase.agreement() & ~Morphology.ofCase(Morphology.DATIVE);
        boolean certain = dative != 0 && others == 0;
        boolean feminine = dative != 0
                && reading.token(phrase.range().from()).is(PartOfSpeech.DET)
                && (others & ~Morphology.ofCase(Morphology.GENITIVE)) == 0
                && !followsNoun(phrase.range().from(), k);
        return certain || feminine;
    }

    private boolean isNameOrPronoun(NounPhrase phrase) {
        Token head = reading.token(phrase.head());
        return head.is(PartOfSpeech.PROPN) || head.can(Morphology.PERSONAL);
    }

    private boolean followsNoun(int token, int k) {
        if (token == 0 || !reading.owns(k, token - 1)) {
            return false;
        }
        Token before = reading.token(token - 1);
        return before.is(PartOfSpeech.NOUN) || before.is(PartOfSpeech.PROPN);
    }

    private static boolean isOnlyNominative(NounPhrase phrase) {
        return (phrase.agreement() & ~Morphology.ofCase(Morphology.NOMINATIVE)) == 0;
    }
}
