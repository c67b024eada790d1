package quellenlage.app.page;

import java.util.List;

/**
 * Who takes which position on one proposition: actors down, time across.
 *
 * @param changes of position, in words
 */
record StanceTable(String proposition, List<Text> times, List<Row> rows, List<Text> changes) {

    /** One actor's positions; as many cells as there are times. */
    record Row(Text actor, List<List<Cell>> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One position.
     *
     * @param kind CSS class of the position
     */
    record Cell(Text label, String kind, Link link) {}

    StanceTable {
        times = List.copyOf(times);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }
}
