/**
 * Reads the word lists of a language: commented, tab-separated text beside the code that uses it.
 *
 * <pre>
 *   figure/de/bounds.tsv ─▶ LexiconFile ─▶ LexiconLine … ─▶ PhraseTrie
 * </pre>
 *
 * Knows how a file is written and what is wrong with a bad one, with file and line; not what a word means.
 */
@NullMarked
package quellenlage.analysis.lexicon;

import org.jspecify.annotations.NullMarked;
