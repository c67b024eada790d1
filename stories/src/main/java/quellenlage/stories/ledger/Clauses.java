package quellenlage.stories.ledger;

import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;

/** Clauses, as far as punctuation marks tell. */
final class Clauses {

    private Clauses() {}

    /** The clause of the tokens: between the punctuation marks around them. */
    static TokenRange around(TokenizedText text, TokenRange sentence, TokenRange own) {
        int from = own.from();
        while (from > sentence.from() && !ends(text.token(from - 1))) {
            from--;
        }
        int to = own.to();
        while (to < sentence.to() && !ends(text.token(to))) {
            to++;
        }
        return new TokenRange(from, Math.max(to, own.to()));
    }

    static boolean ends(Token token) {
        return token.pos() == PartOfSpeech.PUNCT && ",;:–".contains(token.text());
    }
}
