package quellenlage.analysis.article;

/** The four kinds of TIMEX3 (ISO 24617-1). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
