package quellenlage.analysis.time;

/** A vague reference to past, present or future, with its TIMEX3 value. */
enum Reference {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF
}
