package quellenlage.analysis.clause;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;

/** Finds simple noun phrases. */
final class NounPhraseReader {

    private static final int LONGEST_ATTRIBUTE = 12;

    private final List<Token> tokens;
    private final boolean[] introducers;
    private final boolean[] finite;
    private final List<NounPhrase> phrases = new ArrayList<>();

    /**
     * @param introducers true for the tokens that introduce a clause: there "die" is a pronoun
     * @param finite true for the finite verbs of the clauses: there "erklärte" is no adjective
     */
    NounPhraseReader(List<Token> tokens, boolean[] introducers, boolean[] finite) {
        this.tokens = tokens;
        this.finite = finite;
        this.introducers = introducers;
    }

    void read(Sentence sentence) {
        int i = sentence.tokens().from();
        int end = sentence.tokens().to();
        while (i < end) {
            i = Math.max(i + 1, phrase(i, end));
        }
    }

    List<NounPhrase> phrases() {
        return phrases;
    }

    /** Reads a phrase that begins at the token; gives where to go on. */
    private int phrase(int from, int end) {
        Token first = tokens.get(from);
        if (isStandalonePronoun(first) && !isArticle(from, end)) {
            add(from, from + 1, from, first.morphology().agreement());
            return from + 1;
        }
        int agreement = Morphology.ANY_AGREEMENT;
        int i = from;
        if (first.is(PartOfSpeech.DET) || isArticle(from, end)) {
            agreement = narrowed(agreement, first);
            i++;
            while (i < end && tokens.get(i).is(PartOfSpeech.DET)) {
                agreement = narrowed(agreement, tokens.get(i));
                i++;
            }
            int skipped = attribute(i, end, agreement);
            if (skipped > i) {
                int index = phrases.size();
                for (int k = i; k < skipped; ) {
                    k = Math.max(k + 1, phrase(k, skipped));
                }
                int to = nominal(from, skipped, end, agreement);
                if (to > skipped && index < phrases.size()) {
                    NounPhrase outer = phrases.remove(phrases.size() - 1);
                    phrases.add(index, outer);
                }
                return to;
            }
        }
        int to = nominal(from, i, end, agreement);
        if (to < 0) {
            if (first.is(PartOfSpeech.DET) && first.can(Morphology.PRONOUN | Morphology.RELATIVE)) {
                add(from, from + 1, from, first.morphology().agreement());
            }
            return from + 1;
        }
        return to;
    }

    /** Adjectives, numbers and the noun or name; -1 when there is no head. */
    private int nominal(int from, int start, int end, int agreement) {
        int i = isGenitiveName(start, end) ? start + 1 : start;
        int bits = agreement;
        while (i < end && isModifier(i, end)) {
            if (tokens.get(i).is(PartOfSpeech.ADJ)) {
                bits = narrowed(bits, tokens.get(i));
            }
            i++;
        }
        if (i == start
                && i == from + 1
                && tokens.get(from).is(PartOfSpeech.DET)
                && i < end
                && isUnknownName(tokens.get(i))) {
            return add(from, i + 1, i, bits);
        }
        if (i >= end || !isHead(tokens.get(i))) {
            return i > start
                            && tokens.get(i - 1).is(PartOfSpeech.ADJ)
                            && tokens.get(i - 1).isCapitalised()
                    ? add(from, i, i - 1, bits)
                    : -1;
        }
        boolean named = tokens.get(i).is(PartOfSpeech.PROPN);
        bits = narrowed(bits, tokens.get(i));
        i++;
        while (i < end && continuesName(tokens.get(i), named)) {
            named = true;
            i++;
        }
        if (i - 1 > from
                && tokens.get(i - 1).is(PartOfSpeech.PROPN)
                && !tokens.get(i - 2).is(PartOfSpeech.PROPN)
                && bits == 0) {
            bits = Morphology.ANY_AGREEMENT;
        }
        return add(from, i, i - 1, bits);
    }

    /** "Kölns [Präsident]": a name in the genitive before the noun it belongs to. */
    private boolean isGenitiveName(int i, int end) {
        if (i + 1 >= end || !tokens.get(i).is(PartOfSpeech.PROPN)) {
            return false;
        }
        int agreement = tokens.get(i).morphology().agreement();
        int head = i + 1;
        while (head < end && tokens.get(head).is(PartOfSpeech.ADJ)) {
            head++;
        }
        return agreement != 0
                && (agreement & ~Morphology.ofCase(Morphology.GENITIVE)) == 0
                && head < end
                && tokens.get(head).is(PartOfSpeech.NOUN);
    }

    private int add(int from, int to, int head, int agreement) {
        int preposition = from > 0 && isPreposition(tokens.get(from - 1)) ? from - 1 : -1;
        phrases.add(new NounPhrase(
                new TokenRange(from, to), head, agreement == 0 ? Morphology.ANY_AGREEMENT : agreement, preposition));
        return to;
    }

    private static boolean isPreposition(Token token) {
        return token.is(PartOfSpeech.ADP) || token.lower().equals("zu");
    }

    private static int narrowed(int agreement, Token token) {
        int own = token.morphology().agreement();
        int both = agreement & own;
        return own == 0 || both == 0 ? agreement : both;
    }

    private boolean isModifier(int i, int end) {
        Token token = tokens.get(i);
        if (token.is(PartOfSpeech.ADJ) || token.is(PartOfSpeech.NUM)) {
            return true;
        }
        return token.is(PartOfSpeech.ADV) && i + 1 < end && tokens.get(i + 1).is(PartOfSpeech.ADJ)
                || token.is(PartOfSpeech.VERB)
                        && token.can(Morphology.ADJECTIVE)
                        && !token.lower().endsWith("t")
                        && !finite[i]
                        && i + 1 < end
                        && isHead(tokens.get(i + 1));
    }

    /** "Franz-Josef [Jung]", "Mohammed [el-Baradei]" */
    private static boolean continuesName(Token token, boolean named) {
        if (token.is(PartOfSpeech.PROPN) || named && token.is(PartOfSpeech.NOUN)) {
            return true;
        }
        if (token.isCapitalised()) {
            return token.is(PartOfSpeech.ADJ);
        }
        return named && hasCapitalAfterHyphen(token);
    }

    private static boolean hasCapitalAfterHyphen(Token token) {
        int hyphen = token.text().indexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.text().length()
                && Character.isUpperCase(token.text().charAt(hyphen + 1));
    }

    /** "die dpa", "einer dpa-Meldung": a word that the dictionary does not know, behind an article. */
    private static boolean isUnknownName(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && (hasCapitalAfterHyphen(token)
                        || (token.morphology().features() & ~Morphology.NOUN) == 0
                                && token.text().length() <= 5);
    }

    private static boolean isHead(Token token) {
        return token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.PROPN);
    }

    /** "der", "die", "das" that was taken for a pronoun but has its noun behind it. */
    private boolean isArticle(int i, int end) {
        Token token = tokens.get(i);
        return token.is(PartOfSpeech.PRON)
                && !introducers[i]
                && token.can(Morphology.ARTICLE)
                && i + 1 < end
                && (tokens.get(i + 1).is(PartOfSpeech.ADJ) || isHead(tokens.get(i + 1)));
    }

    private static boolean isStandalonePronoun(Token token) {
        return token.is(PartOfSpeech.PRON) && !token.lower().equals("sich");
    }

    /** Where the head's own words begin after an extended attribute ("die [von Kiew überfallene] Region"). */
    private int attribute(int i, int end, int agreement) {
        if (i >= end || !tokens.get(i).is(PartOfSpeech.ADP) && !tokens.get(i).is(PartOfSpeech.ADV)) {
            return i;
        }
        int last = Math.min(end - 1, i + LONGEST_ATTRIBUTE);
        for (int k = i + 1; k < last; k++) {
            Token token = tokens.get(k);
            if (token.is(PartOfSpeech.PUNCT) || token.isFiniteVerb() && !token.can(Morphology.ADJECTIVE)) {
                return i;
            }
            boolean afterNoun = isHead(tokens.get(k - 1))
                    || tokens.get(k - 1).is(PartOfSpeech.NUM)
                    || tokens.get(k - 1).is(PartOfSpeech.PRON);
            if (afterNoun
                    && token.is(PartOfSpeech.ADJ)
                    && !token.isCapitalised()
                    && (agreement & token.morphology().agreement()) != 0) {
                return k;
            }
        }
        return i;
    }
}
