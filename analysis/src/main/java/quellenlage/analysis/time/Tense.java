package quellenlage.analysis.time;

/** Whether a clause tells what was or what will be. */
enum Tense {
    PAST,
    FUTURE,
    /** No verb says it. */
    OPEN
}
