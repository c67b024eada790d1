package quellenlage.stories.reuse;

import quellenlage.analysis.article.Evidence;

/**
 * Who copies whom.
 *
 * @param article id of the article that copies
 * @param of id of the article whose text it is, or that stands nearer to the agency whose text it is
 * @param share share of the copying article's words that stand in the other, 0 to 1
 * @param evidence how the direction was told: {@code agency-outlet}, {@code agency-signature}, {@code later},
 *     {@code shortened}
 */
public record Copy(String article, String of, double share, Evidence evidence) {}
