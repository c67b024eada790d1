package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;

/** The quotations of an article: runs of tokens from opening to closing mark, over sentences where need be. */
final class Quotations {

    private static final int LONGEST = 400;

    private final List<TokenRange> ranges = new ArrayList<>();
    private final int[] at;

    Quotations(TokenizedText text) {
        List<Token> tokens = text.tokens();
        at = new int[tokens.size()];
        Arrays.fill(at, -1);
        int open = -1;
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
                Token token = tokens.get(i);
                if (!isQuote(token)) {
                    continue;
                }
                boolean opens = opens(text, i);
                if (open < 0) {
                    open = opens || !isCertainlyClosing(token) ? i : -1;
                } else if (opens && isCertainlyOpening(token)) {
                    open = i;
                } else if (i - open > LONGEST) {
                    open = opens ? i : -1;
                } else {
                    if (i > open + 1) {
                        Arrays.fill(at, open, i + 1, ranges.size());
                        ranges.add(new TokenRange(open, i + 1));
                    }
                    open = -1;
                }
            }
        }
    }

    static boolean isQuote(Token token) {
        return token.is(PartOfSpeech.PUNCT) && "\"“”„‟»«".indexOf(token.text().charAt(0)) >= 0
                || token.is(PartOfSpeech.PUNCT) && token.text().equals("''");
    }

    private static boolean isCertainlyOpening(Token token) {
        return token.text().charAt(0) == '„';
    }

    private static boolean isCertainlyClosing(Token token) {
        return token.text().charAt(0) == '”';
    }

    private static boolean opens(TokenizedText text, int i) {
        Token token = text.token(i);
        int end = token.end();
        return isCertainlyOpening(token)
                || end < text.text().length()
                        && Character.isLetterOrDigit(text.text().charAt(end));
    }

    List<TokenRange> ranges() {
        return ranges;
    }

    /** Number of the quotation that holds the token, marks included; -1 for none. */
    int at(int token) {
        return at[token];
    }

    TokenRange get(int number) {
        return ranges.get(number);
    }
}
