package quellenlage.stories.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What one figure counts or measures.
 *
 * @param what the concept or lemma counted, or the purpose of money and measures; empty when nobody knows
 * @param unit as in the figure; empty for a bare number
 * @param state whose people or things they are; null when the text does not say
 * @param fate what has happened to them ({@code dead}), empty for nothing
 * @param qualities other attributes that narrow it, joined by a blank
 * @param country the state where they are or go; null when the text does not say
 * @param place a narrower place, as it stands: "in der Region Kursk"; null for none
 * @param placeNamed true when that place has a name of its own; false for "an der Grenze" and for none
 * @param part true when the text marks it as a part of the figure before
 * @param head the noun as it stands; empty for none
 * @param alternative true for one of several figures of which the text leaves open which holds ("ob 300 oder 500")
 * @param measure true for money, measures and shares, which stand in no series with a number of things
 */
record Subject(
        String what,
        String unit,
        @Nullable String state,
        String fate,
        String qualities,
        @Nullable String country,
        @Nullable String place,
        boolean placeNamed,
        boolean part,
        String head,
        boolean measure,
        boolean alternative) {

    Subject {
        if (what.isEmpty() && !head.isEmpty()) {
            throw new IllegalArgumentException("a noun that names nothing: " + head);
        }
    }

    /** What two figures must share to stand in one series; the state may be missing on one side. */
    String key() {
        return what + '|' + fate + '|' + qualities + '|' + (measure ? "measure " + unit : "");
    }

    boolean isBare() {
        return what.isEmpty() && unit.isEmpty();
    }
}
