package quellenlage.analysis.time;

/** Writes amounts of units as TIMEX3 durations: P3Y, PT90M, PXD, P2DE. */
final class Durations {

    private Durations() {}

    static String value(Parts parts) {
        StringBuilder days = new StringBuilder();
        StringBuilder clock = new StringBuilder();
        for (int i = 0; i < parts.unitCount(); i++) {
            Unit unit = parts.unit(i);
            double amount = parts.amount(i) * unit.factor;
            if (unit == Unit.HOUR && amount != Math.rint(amount) && amount * 60 == Math.rint(amount * 60)) {
                double hours = Math.floor(amount);
                clock.append(hours > 0 ? number(hours) + "H" : "");
                clock.append(number(amount * 60 - hours * 60)).append('M');
                continue;
            }
            (unit.clock ? clock : days).append(number(amount)).append(unit.sign);
        }
        return "P" + days + (clock.length() == 0 ? "" : "T" + clock);
    }

    private static String number(double amount) {
        if (Double.isNaN(amount)) {
            return "X";
        }
        return amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
    }
}
