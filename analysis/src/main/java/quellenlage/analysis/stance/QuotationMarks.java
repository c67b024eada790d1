package quellenlage.analysis.stance;

import quellenlage.analysis.article.Token;

/** Knows quotation marks. */
final class QuotationMarks {

    private static final String MARKS = "\"“”„‟»«›‹‚‘’";

    private QuotationMarks() {}

    static boolean is(Token token) {
        return MARKS.indexOf(token.text().charAt(0)) >= 0;
    }
}
