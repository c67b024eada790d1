package quellenlage.analysis.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.Mood;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.clause.ClauseWords.Kind;

/** Reads the verb, its parts, mood and negation of a clause whose tokens are known. */
final class VerbComplex {

    private final List<Token> tokens;
    private final @Nullable Draft[] owner;
    private final ClauseWords words;

    VerbComplex(List<Token> tokens, @Nullable Draft[] owner, ClauseWords words) {
        this.tokens = tokens;
        this.owner = owner;
        this.words = words;
    }

    Clause read(Draft draft, int parent) {
        List<Integer> verbs = new ArrayList<>(4);
        boolean negated = false;
        boolean ich = false;
        int full = -1;
        boolean participle = false;
        boolean simple = draft.finite >= 0 && tokens.get(draft.finite).is(PartOfSpeech.VERB);
        int particle = simple ? particle(draft, draft.finite) : -1;
        for (int i = draft.from; i < draft.to; i++) {
            if (owner[i] != draft || i == particle) {
                continue;
            }
            Token token = tokens.get(i);
            negated |= words.is(Kind.NEGATION, token);
            ich |= token.lower().equals("ich");
            boolean verb = token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX);
            boolean zu = i > draft.from && tokens.get(i - 1).lower().equals("zu") && token.can(Morphology.INFINITIVE);
            if (zu
                    || verb
                            && (i == draft.finite
                                    || token.can(Morphology.PAST_PARTICIPLE
                                            | Morphology.INFINITIVE
                                            | Morphology.ZU_INFINITIVE))) {
                verbs.add(i);
                if (token.is(PartOfSpeech.VERB)) {
                    full = i;
                    participle = token.can(Morphology.PAST_PARTICIPLE) && i != draft.finite;
                }
            }
        }
        if (particle >= 0) {
            verbs.add(particle);
        }
        if (particle >= 0) {
            full = draft.finite;
        }
        int main = full >= 0 ? full : verbs.isEmpty() ? -1 : verbs.get(0);
        String lemma = main < 0 ? "" : lemma(tokens.get(main));
        return new Clause(
                new TokenRange(draft.from, draft.to),
                draft.kind,
                draft.introducer,
                draft.finite,
                particle,
                verbs,
                particle < 0 ? lemma : tokens.get(particle).lower() + lemma,
                participle && hasWerden(verbs),
                negated,
                draft.finite < 0 || ich ? Mood.INDICATIVE : mood(tokens.get(draft.finite)),
                parent);
    }

    /** "zu sein" is read as the possessive pronoun. */
    private static String lemma(Token token) {
        return token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX) ? token.lemma() : token.lower();
    }

    private boolean hasWerden(List<Integer> verbs) {
        for (int i : verbs) {
            if (tokens.get(i).lemma().equals("werden")) {
                return true;
            }
        }
        return false;
    }

    /** "möchte" is the present of a verb of its own. */
    private static Mood mood(Token finite) {
        if (finite.lower().startsWith("möcht")) {
            return Mood.INDICATIVE;
        }
        Morphology morphology = finite.morphology();
        return morphology.isSubjunctive1()
                ? Mood.SUBJUNCTIVE1
                : morphology.isSubjunctive2() ? Mood.SUBJUNCTIVE2 : Mood.INDICATIVE;
    }

    /** The separated particle: the last word of a piece of the clause, or one that can be nothing else. */
    private int particle(Draft draft, int finite) {
        int found = -1;
        for (int i = finite + 1; i < draft.to; i++) {
            if (owner[i] != draft
                    || !words.is(Kind.PARTICLE, tokens.get(i))
                    || tokens.get(i).isCapitalised()) {
                continue;
            }
            boolean ends = i + 1 >= draft.to || tokens.get(i + 1).is(PartOfSpeech.PUNCT) || owner[i + 1] != draft;
            if (ends || !tokens.get(i).is(PartOfSpeech.ADP) && precedesAfterfield(i, draft)) {
                found = i;
            }
        }
        return found;
    }

    /** "rief dazu auf zu helfen", "wies zurück wie zuvor": what follows cannot stand inside the clause's bracket. */
    private boolean precedesAfterfield(int i, Draft draft) {
        Token next = tokens.get(i + 1);
        return i + 1 < draft.to
                && !tokens.get(i).is(PartOfSpeech.DET)
                && !tokens.get(i).can(Morphology.PREPOSITION)
                && (next.is(PartOfSpeech.ADP) || next.is(PartOfSpeech.CCONJ) || next.is(PartOfSpeech.SCONJ));
    }
}
