package quellenlage.analysis.clause;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.clause.ClauseWords.Kind;

/** Cuts a sentence where a clause can end. */
final class Segments {

    private final List<Token> tokens;
    private final VerbForms verbs;
    private final ClauseWords words;
    private final List<Segment> segments = new ArrayList<>();
    private int quote;
    private int quotes;
    private int brackets;

    Segments(List<Token> tokens, VerbForms verbs, ClauseWords words) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.words = words;
    }

    List<Segment> of(Sentence sentence) {
        int end = sentence.tokens().to();
        int from = sentence.tokens().from();
        boolean strong = true;
        boolean aside = false;
        int startQuote = 0;
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            if (!token.is(PartOfSpeech.PUNCT)) {
                if (i > from && words.is(Kind.JOINER, token) && joinsClauses(from, i, end)) {
                    add(from, i, strong, aside, startQuote);
                    strong = false;
                    from = i;
                    startQuote = quote;
                }
                continue;
            }
            char mark = token.text().charAt(0);
            if (isQuote(mark)) {
                if (quote > 0) {
                    quote = 0;
                } else {
                    quotes++;
                    quote = quotes;
                    startQuote = i == from ? quote : startQuote;
                }
                continue;
            }
            if (isTransparent(mark, i, end)) {
                continue;
            }
            add(from, i, strong, aside, startQuote);
            strong = mark == ':' || mark == ';' || mark == '.' || mark == '?' || mark == '!';
            brackets += mark == '(' || mark == '[' ? 1 : mark == ')' || mark == ']' ? -brackets : 0;
            aside = brackets > 0;
            from = i + 1;
            startQuote = quote;
        }
        add(from, end, strong, aside, startQuote);
        return segments;
    }

    private void add(int from, int to, boolean strong, boolean aside, int startQuote) {
        int first = from;
        int last = to;
        while (first < last && tokens.get(first).is(PartOfSpeech.PUNCT)) {
            first++;
        }
        while (last > first && tokens.get(last - 1).is(PartOfSpeech.PUNCT)) {
            last--;
        }
        if (first < last) {
            boolean joined = words.is(Kind.JOINER, tokens.get(first));
            segments.add(new Segment(first, last, joined, startQuote, strong, aside));
        }
    }

    static boolean isQuote(char c) {
        return "\"“”„‟»«›‹‚‘’‛'`´".indexOf(c) >= 0;
    }

    /** Brackets without a verb inside do not interrupt a clause; a stop at the end of the sentence is no boundary. */
    private boolean isTransparent(char mark, int at, int end) {
        if (mark == '(' || mark == '[') {
            for (int i = at + 1; i < end; i++) {
                char c = tokens.get(i).text().charAt(0);
                if (c == ')' || c == ']') {
                    brackets = -1;
                    return true;
                }
                if (verbs.isFinite(i)) {
                    return false;
                }
            }
            return false;
        }
        if ((mark == ')' || mark == ']') && brackets < 0) {
            brackets = 0;
            return true;
        }
        return (mark == '.' || mark == '…')
                        && at + 1 < end
                        && tokens.get(at + 1).isWord()
                        && !tokens.get(at + 1).isCapitalised()
                || mark == '/'
                || mark == '-' && !isDash(at, end);
    }

    private boolean isDash(int at, int end) {
        return at > 0
                && at + 1 < end
                && tokens.get(at - 1).end() < tokens.get(at).start()
                && tokens.get(at).end() < tokens.get(at + 1).start();
    }

    /** True when both sides of the conjunction hold a finite verb of their own or the right one an introducer. */
    private boolean joinsClauses(int from, int at, int end) {
        if (tokens.get(at - 1).is(PartOfSpeech.PUNCT)
                && !isQuote(tokens.get(at - 1).text().charAt(0))) {
            return false;
        }
        int to = at + 1;
        while (to < end && !isStop(to)) {
            if (to > at + 1 && words.is(Kind.JOINER, tokens.get(to)) && verbs.finiteEarly(at + 1, to) >= 0) {
                break;
            }
            to++;
        }
        if (to == at + 1) {
            return false;
        }
        Token next = tokens.get(at + 1);
        if (next.is(PartOfSpeech.SCONJ) && next.can(Morphology.SUBORDINATING)) {
            return true;
        }
        boolean left = false;
        boolean leftAuxiliary = false;
        for (int i = from; i < at; i++) {
            if (verbs.isVerb(i)
                    && tokens.get(i).can(Morphology.FINITE | Morphology.ZU_INFINITIVE | Morphology.INFINITIVE)) {
                left = true;
                leftAuxiliary |= tokens.get(i).is(PartOfSpeech.AUX);
            }
        }
        if (!left) {
            return false;
        }
        int right = verbs.finiteEarly(at + 1, to);
        if (right < 0) {
            return verbs.zuInfinitive(at + 1, to) >= 0 && verbs.zuInfinitive(from, at) >= 0;
        }
        boolean participle = leftAuxiliary
                && (right + 1 == to || words.is(Kind.JOINER, tokens.get(right + 1)))
                && tokens.get(right).can(Morphology.PAST_PARTICIPLE | Morphology.INFINITIVE);
        return !participle;
    }

    private boolean isStop(int i) {
        if (!tokens.get(i).is(PartOfSpeech.PUNCT)) {
            return false;
        }
        char mark = tokens.get(i).text().charAt(0);
        return !isQuote(mark) && mark != '-' && mark != '/' && mark != '(' && mark != ')';
    }
}
