package quellenlage.analysis.stance;

import java.util.BitSet;
import java.util.List;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.stance.Cue.Item;

/** Looks in a clause for the words that a cue needs beside its verb, and for those that it must not have. */
final class Companions {

    /** Adds the words of the item to the cue; false when they do not stand in the clause. */
    boolean fit(ClauseView view, Item item, Cue cue, BitSet tokens) {
        if (item.nouns() != null) {
            for (NounPhrase phrase : view.phrases()) {
                int preposition = phrase.preposition();
                boolean placed = preposition < 0
                        || cue.prepositions().contains(view.token(preposition).lemma());
                if (placed && item.nouns().holds(view.token(phrase.head()).lemma())) {
                    if (preposition < 0) {
                        tokens.set(phrase.head());
                    }
                    return true;
                }
            }
            return false;
        }
        for (List<String> sequence : item.alternatives()) {
            int at = find(view, sequence);
            if (at >= 0 && !isAttributive(view, at + sequence.size() - 1)) {
                tokens.set(at, at + sequence.size());
                return true;
            }
        }
        return false;
    }

    /** Where the words stand in the clause; -1 when they do not. */
    private static int find(ClauseView view, List<String> sequence) {
        for (int i = view.from(); i + sequence.size() <= view.to(); i++) {
            if (!view.owns(i)) {
                continue;
            }
            int k = 0;
            while (k < sequence.size() && is(view.token(i + k), sequence.get(k))) {
                k++;
            }
            if (k == sequence.size()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equals(word) || token.lower().equals(word);
    }

    /** "nennt falsche Zahlen" does not call them false. */
    private static boolean isAttributive(ClauseView view, int token) {
        int number = view.clauses().nounPhraseOf(token);
        if (number < 0 || !view.token(token).is(PartOfSpeech.ADJ)) {
            return false;
        }
        NounPhrase phrase = view.clauses().nounPhrases().get(number);
        return phrase.head() > token
                && view.token(phrase.head()).is(PartOfSpeech.NOUN)
                && view.token(token).text().length() > view.token(token).lemma().length();
    }

    /** True when the clause holds what takes the stance away. */
    boolean exclude(ClauseView view, Cue cue, Parts parts, BitSet tokens) {
        for (Item item : cue.exclusions()) {
            NounClasses.NounClass nouns = item.nouns();
            if (nouns == null) {
                for (List<String> sequence : item.alternatives()) {
                    int at = find(view, sequence);
                    if (at >= 0 && !tokens.get(at)) {
                        return true;
                    }
                }
            } else {
                NounPhrase phrase = item.subject() ? parts.subject() : parts.object();
                if (phrase != null && nouns.holds(view.token(phrase.head()).lemma())) {
                    return true;
                }
                if (phrase == null && !item.subject() && holdsBare(view, nouns)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when any phrase without a preposition is of the class, for clauses whose object was not recognised. */
    private static boolean holdsBare(ClauseView view, NounClasses.NounClass nouns) {
        for (NounPhrase phrase : view.phrases()) {
            if (phrase.preposition() < 0
                    && nouns.holds(view.token(phrase.head()).lemma())) {
                return true;
            }
        }
        return false;
    }
}
