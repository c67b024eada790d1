/**
 * Tells the article from what stands around it: metadata line, ads, picture credits, link lists, signatures.
 *
 * <pre>
 *   marginal.tsv, agencies.tsv
 *              │
 *   Article ─▶ BoilerplateFinder ─▶ Boilerplate (spans, headings, title, credits, authors)
 * </pre>
 *
 * Not here: taking the main text out of a web page (see module intake).
 */
@NullMarked
package quellenlage.analysis.boilerplate;

import org.jspecify.annotations.NullMarked;
