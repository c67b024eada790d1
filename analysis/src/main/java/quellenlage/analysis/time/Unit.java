package quellenlage.analysis.time;

/** A unit of time: its TIMEX3 sign, how many of that a unit is, and whether it is counted in the clock part. */
enum Unit {
    SECOND("S", 1, true),
    MINUTE("M", 1, true),
    QUARTER_HOUR("M", 15, true),
    THREE_QUARTERS("M", 45, true),
    HALF_HOUR("M", 30, true),
    HOUR("H", 1, true),
    DAY("D", 1, false),
    WEEKEND("WE", 1, false),
    WEEK("W", 1, false),
    FORTNIGHT("W", 2, false),
    MONTH("M", 1, false),
    QUARTER("M", 3, false),
    THREE_QUARTER_YEARS("M", 9, false),
    HALF_YEAR("M", 6, false),
    YEAR("Y", 1, false),
    DECADE("DE", 1, false),
    QUARTER_CENTURY("Y", 25, false),
    CENTURY("CE", 1, false),
    MILLENNIUM("ML", 1, false),
    MORNING("MO", 1, true),
    MIDDAY("MI", 1, true),
    AFTERNOON("AF", 1, true),
    EVENING("EV", 1, true),
    NIGHT("NI", 1, true),
    SPRING("SP", 1, false),
    SUMMER("SU", 1, false),
    AUTUMN("FA", 1, false),
    WINTER("WI", 1, false);

    final String sign;
    final int factor;
    final boolean clock;

    Unit(String sign, int factor, boolean clock) {
        this.sign = sign;
        this.factor = factor;
        this.clock = clock;
    }
}
