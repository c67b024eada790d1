package quellenlage.analysis.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Finds how far a noun phrase reaches: genitives, prepositional attributes, brackets, names in quotation marks. */
final class PhraseExtent {

    private static final int LONGEST_BRACKET = 8;
    private static final int LONGEST_MODIFIER = 5;

    private final PolarityWords words;

    PhraseExtent(PolarityWords words) {
        this.words = words;
    }

    /**
     * The phrase with all attributes, coordinated phrases included.
     *
     * @param cue tokens that are no attributes
     */
    TokenRange ofObject(ClauseView view, NounPhrase phrase, BitSet cue) {
        int end = end(view, phrase, cue);
        for (NounPhrase next = joined(view, end); next != null; next = joined(view, end)) {
            end = end(view, next, cue);
        }
        return new TokenRange(phrase.range().from(), end);
    }

    /** The phrase with what belongs to it, without what is coordinated with it. */
    TokenRange ofActor(ClauseView view, NounPhrase phrase) {
        return new TokenRange(phrase.range().from(), end(view, phrase, null));
    }

    /** The phrases that are coordinated with one, itself first. */
    List<NounPhrase> coordinated(ClauseView view, NounPhrase phrase) {
        List<NounPhrase> all = new ArrayList<>();
        all.add(phrase);
        int end = end(view, phrase, null);
        for (NounPhrase next = joined(view, end); next != null; next = joined(view, end)) {
            all.add(next);
            end = end(view, next, null);
        }
        return all;
    }

    private @Nullable NounPhrase joined(ClauseView view, int end) {
        int limit = view.sentence().tokens().to();
        if (end + 1 >= limit) {
            return null;
        }
        Token word = view.token(end);
        boolean comma = view.isPunctuation(end, ',') && continuesList(view, end);
        boolean alsoAfter =
                word.lower().equals("als") && view.token(end + 1).lower().equals("auch");
        int next = alsoAfter ? end + 2 : end + 1;
        if (!comma && !alsoAfter && !words.is(Kind.JOINER, word) || next >= limit) {
            return null;
        }
        NounPhrase phrase = at(view, next);
        return phrase != null && phrase.preposition() < 0 && !isFollowedByFinite(view, phrase, end) ? phrase : null;
    }

    /** "A, B und C": after the comma comes a phrase and then a joiner. */
    private boolean continuesList(ClauseView view, int comma) {
        NounPhrase next = at(view, comma + 1);
        return next != null
                && next.range().to() < view.sentence().tokens().to()
                && words.is(Kind.JOINER, view.token(next.range().to()));
    }

    /** "die Bank und der Wirt sagte": the second phrase begins a clause of its own. */
    private static boolean isFollowedByFinite(ClauseView view, NounPhrase phrase, int joiner) {
        return view.clauses().clauseOf(phrase.head()) != view.clauses().clauseOf(joiner)
                && view.clauses().clauseOf(phrase.head()) != view.index();
    }

    /**
     * @param cue tokens that are no attributes; null for a phrase that takes few attributes
     */
    private int end(ClauseView view, NounPhrase phrase, @Nullable BitSet cue) {
        int end = phrase.range().to();
        Token head = view.token(phrase.head());
        if (!head.is(PartOfSpeech.NOUN) && !head.is(PartOfSpeech.PROPN)) {
            return end;
        }
        int limit = view.sentence().tokens().to();
        while (end < limit) {
            int next = attribute(view, phrase, end, limit, cue != null);
            if (next <= end || cue != null && holds(cue, end, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static boolean holds(BitSet tokens, int from, int to) {
        int first = tokens.nextSetBit(from);
        return first >= 0 && first < to;
    }

    private int attribute(ClauseView view, NounPhrase phrase, int end, int limit, boolean generous) {
        Token token = view.token(end);
        if (token.text().equals("(") || QuotationMarks.is(token)) {
            return closing(view, end, limit);
        }
        if (view.clauses().clauseOf(end) != view.clauses().clauseOf(phrase.head())) {
            return end;
        }
        if (token.is(PartOfSpeech.ADP) && end + 1 < limit) {
            NounPhrase inner = behind(view, end, limit);
            boolean attached = generous ? isAttached(view, inner) : isActorAttribute(view, token, inner);
            return inner != null && inner.preposition() >= end && attached
                    ? inner.range().to()
                    : end;
        }
        int participial = participial(view, end, limit);
        if (participial > end) {
            return participial;
        }
        NounPhrase genitive = at(view, end);
        if (genitive != null
                && genitive.preposition() < 0
                && (isInFrontField(view, phrase, genitive)
                        || token.is(PartOfSpeech.PROPN) && view.token(end - 1).is(PartOfSpeech.NOUN))) {
            return genitive.range().to();
        }
        if (genitive != null
                && genitive.preposition() < 0
                && genitive.canBe(Morphology.GENITIVE)
                && view.token(end - 1).is(PartOfSpeech.NOUN)
                && !view.token(genitive.head()).is(PartOfSpeech.PRON)) {
            return genitive.range().to();
        }
        return end;
    }

    /** "die Aussagen | des angeblich von ihm geschlagenen Opfers": a genitive whose noun stands behind a long attribute. */
    private static int participial(ClauseView view, int article, int limit) {
        boolean lone = view.token(article).is(PartOfSpeech.DET)
                && view.token(article).morphology().canBe(Morphology.GENITIVE)
                && view.token(article - 1).is(PartOfSpeech.NOUN);
        NounPhrase own = lone ? at(view, article) : null;
        if (!lone || own != null && own.range().size() > 1) {
            return article;
        }
        for (int i = article + 1; i < Math.min(limit, article + LONGEST_BRACKET); i++) {
            int number = view.clauses().nounPhraseOf(i);
            Token token = view.token(i);
            if (token.is(PartOfSpeech.PUNCT)
                    || view.clauses().clauseOf(i) != view.clauses().clauseOf(article)) {
                return article;
            }
            boolean governed =
                    number >= 0 && view.clauses().nounPhrases().get(number).preposition() >= 0;
            if (!governed && (token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.X))) {
                return i + 1;
            }
        }
        return article;
    }

    /** The phrase of a preposition, also behind "angeblich", "rund", "bis zu"; null when there is none. */
    private static @Nullable NounPhrase behind(ClauseView view, int preposition, int limit) {
        for (int i = preposition + 1; i < Math.min(limit, preposition + LONGEST_MODIFIER); i++) {
            NounPhrase inner = at(view, i);
            if (inner != null) {
                return inner;
            }
            Token token = view.token(i);
            if (!token.is(PartOfSpeech.ADV) && !token.is(PartOfSpeech.ADJ) && !token.is(PartOfSpeech.ADP)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isAttached(ClauseView view, @Nullable NounPhrase inner) {
        return inner != null && !view.isTime(inner) && !view.token(inner.head()).is(PartOfSpeech.PRON);
    }

    private static boolean isActorAttribute(ClauseView view, Token preposition, @Nullable NounPhrase inner) {
        if (inner == null) {
            return false;
        }
        String word = preposition.lemma();
        return word.equals("von") || word.equals("für") || isBeforeVerb(view, inner) && !view.isTime(inner);
    }

    /** In front of the finite verb stands one phrase: "Die Wiener | Linien", "Das Schweriner | Ministerium". */
    private static boolean isInFrontField(ClauseView view, NounPhrase phrase, NounPhrase next) {
        return phrase.preposition() < 0 && isBeforeVerb(view, next);
    }

    private static boolean isBeforeVerb(ClauseView view, NounPhrase phrase) {
        return !view.isVerbLast() && phrase.head() < view.clause().finite();
    }

    /** After a short bracket or name in quotation marks; the same place when there is none. */
    private static int closing(ClauseView view, int open, int limit) {
        boolean bracket = view.token(open).text().equals("(");
        for (int i = open + 1; i < Math.min(limit, open + LONGEST_BRACKET); i++) {
            Token token = view.token(i);
            if (bracket ? token.text().equals(")") : QuotationMarks.is(token)) {
                return i + 1;
            }
            if (token.isFiniteVerb()) {
                return open;
            }
        }
        return open;
    }

    /** The phrase that begins at the token; null when none does. */
    private static @Nullable NounPhrase at(ClauseView view, int token) {
        int number = view.clauses().nounPhraseOf(token);
        if (number < 0) {
            return null;
        }
        NounPhrase phrase = view.clauses().nounPhrases().get(number);
        boolean holdsVerb = phrase.range().contains(view.clause().finite())
                && phrase.range().size() > 1;
        return phrase.range().from() == token && !holdsVerb ? phrase : null;
    }
}
