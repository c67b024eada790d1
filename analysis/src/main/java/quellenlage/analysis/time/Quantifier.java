package quellenlage.analysis.time;

/** The values of TIMEX3 {@code quant}. */
enum Quantifier {
    EVERY,
    EACH,
    SOME
}
