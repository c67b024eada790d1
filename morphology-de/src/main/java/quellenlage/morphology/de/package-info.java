/**
 * Compiles the German morphology dictionary into the table that ships; runs while building, never in the product.
 *
 * <pre>
 *   german-pos-dict (5 million readings) ─▶ CompileMorphology ─▶ morphology.bin (4.6 MB)
 * </pre>
 *
 * Knows what the dictionary says and how to write it small; not what its tags mean, that is for the reader of the table.
 */
@NullMarked
package quellenlage.morphology.de;

import org.jspecify.annotations.NullMarked;
