package quellenlage.app.page;

import java.util.List;

/**
 * What is new in one story.
 *
 * @param since from when on
 * @param articles number of new articles, in words
 */
record ChangesView(Text since, Text articles, List<Item> items) {

    ChangesView {
        items = List.copyOf(items);
    }

    /**
     * One line that is new.
     *
     * @param kind claim, figure, position, event
     * @param words what is said or counted
     * @param before what stood there before, empty when nothing did
     * @param now the new value or position, empty where the words say all
     * @param links to the new places
     */
    record Item(Text kind, Text words, Text before, Text now, List<Link> links) {

        Item {
            links = List.copyOf(links);
        }
    }
}
