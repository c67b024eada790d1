/**
 * Measures speed: JMH for the analysis, whole processes for the command line. Results are committed with command and
 * machine, see benchmarks/results.md.
 */
@NullMarked
package quellenlage.benchmarks;

import org.jspecify.annotations.NullMarked;
