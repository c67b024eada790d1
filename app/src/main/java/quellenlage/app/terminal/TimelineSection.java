package quellenlage.app.terminal;

import java.io.IOException;
import java.util.List;
import quellenlage.stories.ledger.TimelineEntry;

/** What has a date, in time order. */
final class TimelineSection {

    private static final int LINES = 10;

    private final Section section;

    TimelineSection(Section section) {
        this.section = section;
    }

    void write() throws IOException {
        List<TimelineEntry> timeline = section.ledger().timeline();
        if (timeline.isEmpty()) {
            return;
        }
        Texts texts = section.texts();
        section.heading("timeline");
        int shown = section.shown(timeline.size(), LINES);
        List<TimelineEntry> entries = timeline.subList(0, shown);
        int column = entries.stream()
                .mapToInt(entry -> DisplayWidth.of(texts.date(entry.when())))
                .max()
                .orElse(0);
        for (TimelineEntry entry : entries) {
            section.sheet()
                    .paragraph(
                            "  " + DisplayWidth.pad(texts.date(entry.when()), column) + "  ",
                            column + 4,
                            Sheet.run(entry.kind() == TimelineEntry.Kind.EVENT ? Ink.PLAIN : Ink.FAINT, entry.text()),
                            Sheet.run(Ink.FAINT, " " + section.sources().references(entry.places())));
        }
        section.rest(timeline.size(), shown);
        section.sheet().blank();
    }
}
