/**
 * What an article is and everything that can be found in it: the data model on one page.
 *
 * <pre>
 *   Article ─▶ TokenizedText (Sentence, Token) ─▶ Finding ─▶ Analysis
 *                                                  ├ Mention ─▶ Actor
 *                                                  ├ Figure
 *                                                  ├ TimeExpression
 *                                                  ├ Statement
 *                                                  ├ Stance
 *                                                  └ Credit
 * </pre>
 *
 * Not here: algorithms, word lists, anything that looks at more than one article.
 */
@NullMarked
package quellenlage.analysis.article;

import org.jspecify.annotations.NullMarked;
