package quellenlage.analysis.sentence;

import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.sentence.Cuts.Kind;

/** Decides after which tokens of a stretch of text a sentence ends. */
final class SentenceEnds {

    private final Words words;

    SentenceEnds(Words words) {
        this.words = words;
    }

    /** The index after the last token of the sentence that begins with token {@code from}. */
    int next(String text, Cuts cuts, int from) {
        int at = from;
        while (at < cuts.size()) {
            Kind kind = cuts.kind(at);
            if (kind == Kind.STOP || kind == Kind.ENDING_ABBREVIATION || kind == Kind.INITIAL) {
                int last = lastOfEnd(cuts, at);
                if (last == cuts.size() - 1 || ends(text, cuts, at, last)) {
                    return last + 1;
                }
                at = last;
            }
            at++;
        }
        return cuts.size();
    }

    /** Further stops and closing marks belong to the sentence that they close. */
    private static int lastOfEnd(Cuts cuts, int at) {
        int last = at;
        while (last + 1 < cuts.size() && (cuts.kind(last + 1) == Kind.CLOSING || cuts.kind(last + 1) == Kind.STOP)) {
            last++;
        }
        return last;
    }

    private boolean ends(String text, Cuts cuts, int at, int last) {
        int next = last + 1;
        while (next < cuts.size() - 1 && (cuts.kind(next) == Kind.OPENING || isDash(text, cuts, next))) {
            next++;
        }
        char first = text.charAt(cuts.start(next));
        boolean capital = Character.isUpperCase(first);
        if (cuts.start(last + 1) == cuts.end(last)) {
            return capital && cuts.end(next) - cuts.start(next) > 1 && isWordInSmallLetters(text, cuts, at - 1);
        }
        if (cuts.kind(at) == Kind.ENDING_ABBREVIATION || cuts.kind(at) == Kind.INITIAL) {
            return capital && beginsSentence(text, cuts, next, cuts.kind(at) == Kind.INITIAL);
        }
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) || cuts.kind(next) != Kind.OTHER || isSign(first);
        }
        return capital;
    }

    /** A capital letter that only the beginning of a sentence explains. */
    private boolean beginsSentence(String text, Cuts cuts, int next, boolean functionWordOnly) {
        Word word = words.at(text, cuts.start(next), cuts.end(next));
        if (word.closed() != null) {
            return true;
        }
        return !functionWordOnly
                && word.morphologyAtStart().isKnown()
                && !word.morphologyAtStart().can(Morphology.NOUN | Morphology.NAME);
    }

    private static boolean isWordInSmallLetters(String text, Cuts cuts, int token) {
        return token >= 0
                && cuts.end(token) - cuts.start(token) > 1
                && Character.isLowerCase(text.charAt(cuts.end(token) - 1));
    }

    private static boolean isDash(String text, Cuts cuts, int token) {
        char c = text.charAt(cuts.start(token));
        return c == '-' || c == '–' || c == '—' || c == '•' || c == '*';
    }

    private static boolean isSign(char c) {
        return c == '€' || c == '$' || c == '§' || c == '#' || c == '@' || Character.isSurrogate(c);
    }
}
