package quellenlage.analysis.clause;

/**
 * A run of tokens between two marks or joiners that can end a clause.
 *
 * @param from first token
 * @param to after the last one, without the mark that ends it
 * @param joined true when it begins with "und", "oder" …
 * @param quote number of the quotation it begins in, 0 outside
 * @param strong true after a colon, a semicolon or at the start: nothing before is continued
 * @param aside true inside brackets or between dashes
 */
record Segment(int from, int to, boolean joined, int quote, boolean strong, boolean aside) {}
