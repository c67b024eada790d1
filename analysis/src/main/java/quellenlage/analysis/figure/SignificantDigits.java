package quellenlage.analysis.figure;

/** Rounds to twelve significant digits, which removes what binary arithmetic adds: 2.3 times a million is 2300000. Whole numbers below 1e15 stay. */
final class SignificantDigits {

    private static final int DIGITS = 12;

    /** Below this a whole number is no slip of binary arithmetic, which would leave a fraction. */
    private static final double LARGEST_WHOLE = 1e15;

    /** The powers of ten that a double holds exactly. */
    private static final double[] POWERS = new double[23];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private SignificantDigits() {}

    /** The rounded value; values beyond the powers of ten that are exact, and those without size, stay as they are. */
    static double rounded(double value) {
        double size = Math.abs(value);
        if (size == Math.rint(size) && size < LARGEST_WHOLE) {
            return value;
        }
        int shift = DIGITS - 1 - (int) Math.floor(Math.log10(size));
        if (Double.isNaN(size) || Math.abs(shift) >= POWERS.length) {
            return value;
        }
        double rounded = shift >= 0
                ? Math.floor(size * POWERS[shift] + 0.5) / POWERS[shift]
                : Math.floor(size / POWERS[-shift] + 0.5) * POWERS[-shift];
        return Math.copySign(rounded, value);
    }
}
