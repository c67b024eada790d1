/**
 * Measures the product on gold corpora and trains the models that it ships. Changes nothing of what it measures.
 *
 * <pre>
 *   gold packs, annotations ─▶ reports (committed)      training data ─▶ trainers ─▶ weights (committed)
 * </pre>
 */
@NullMarked
package quellenlage.accuracy;

import org.jspecify.annotations.NullMarked;
