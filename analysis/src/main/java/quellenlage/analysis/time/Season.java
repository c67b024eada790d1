package quellenlage.analysis.time;

/** A season, with its TIMEX3 sign and the months in which it begins and ends; winter ends in the next year. */
enum Season {
    SPRING("SP", 3, 5),
    SUMMER("SU", 6, 8),
    AUTUMN("FA", 9, 11),
    WINTER("WI", 12, 14);

    final String sign;
    final int firstMonth;
    final int lastMonth;

    Season(String sign, int firstMonth, int lastMonth) {
        this.sign = sign;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }
}
