package quellenlage.analysis.time;

/** A part of the day, with its TIMEX3 sign. */
enum DayPart {
    MORNING("MO"),
    MIDDAY("MI"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI");

    final String sign;

    DayPart(String sign) {
        this.sign = sign;
    }
}
