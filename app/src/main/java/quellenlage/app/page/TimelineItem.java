package quellenlage.app.page;

import java.util.List;

/** Something with a date. */
record TimelineItem(Text when, Text kind, String kindClass, String words, List<Link> links) {

    TimelineItem {
        links = List.copyOf(links);
    }
}
