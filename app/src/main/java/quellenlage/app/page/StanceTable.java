package quellenlage.app.page;

import java.util.List;

/**
 * Who takes which position on one proposition: sides down, time across.
 *
 * @param times in time order, what has no date last
 */
record StanceTable(String proposition, List<Text> times, List<Row> rows) {

    /**
     * One side's positions; as many cells as there are times.
     *
     * @param course its positions one after the other; empty where there is only one
     * @param changes with what tells their order
     */
    record Row(Text side, Text course, List<List<Cell>> cells, List<Change> changes) {

        Row {
            cells = List.copyOf(cells);
            changes = List.copyOf(changes);
        }
    }

    /**
     * One position.
     *
     * @param kind CSS class of the position
     * @param actor who speaks for the side; empty for the side itself
     * @param words that carry the position
     */
    record Cell(Text label, String kind, String actor, String words, Link link) {}

    /**
     * From one position to the next, each with its date.
     *
     * @param order what tells that they came in this order, or that nothing does
     */
    record Change(Text before, Link from, Text after, Link to, Text order) {}

    StanceTable {
        times = List.copyOf(times);
        rows = List.copyOf(rows);
    }

    /** How many changes of position there are. */
    int changes() {
        return rows.stream().mapToInt(row -> row.changes().size()).sum();
    }
}
