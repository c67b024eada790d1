package quellenlage.analysis.time;

/** Whether a clause tells what was or what will be. */
enum Tense {
    PAST,
    /** A present form of haben or sein with a participle: past ("ist gekommen") or a state ("ist gesperrt"). */
    PERFECT,
    FUTURE,
    /** No verb says it. */
    OPEN
}
