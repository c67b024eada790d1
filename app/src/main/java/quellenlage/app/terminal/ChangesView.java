package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.StatementType;
import quellenlage.stories.ledger.Changes;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries.Point;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.ledger.StanceLine;
import quellenlage.stories.ledger.TimelineEntry;

/** Shows what is new in ledgers since a moment: new claims, moved figures, new positions, events. */
public final class ChangesView {

    private final Texts texts;
    private final int width;
    private final boolean colour;

    /**
     * @param width columns, at least 40
     */
    public ChangesView(Texts texts, int width, boolean colour) {
        this.texts = texts;
        this.width = width;
        this.colour = colour;
    }

    /**
     * A story with its number and what is new in it.
     *
     * @param number from 1, as in the list of all stories
     */
    public record Entry(int number, Ledger ledger, Changes changes) {}

    /**
     * Writes the stories that have something new, and how many have not.
     *
     * @param articles by id, at least those of the stories
     */
    public void write(Moment moment, List<Entry> entries, Map<String, Analysis> articles, Appendable out)
            throws IOException {
        Sheet sheet = new Sheet(out, width, colour);
        sheet.paragraph("", 0, Sheet.run(Ink.TITLE, texts.get("since", texts.date(moment.value()))));
        sheet.blank();
        int quiet = 0;
        for (Entry entry : entries) {
            if (entry.changes().isEmpty()) {
                quiet++;
            } else {
                new StoryChanges(texts, sheet, entry, articles).write();
            }
        }
        if (quiet > 0) {
            sheet.paragraph("", 0, Sheet.run(Ink.FAINT, texts.count("since.quiet", quiet)));
        }
        if (quiet < entries.size()) {
            sheet.paragraph("", 0, Sheet.run(Ink.FAINT, texts.get("references")));
        }
    }

    /** What is new in one story. */
    private static final class StoryChanges {

        private final Texts texts;
        private final Sheet sheet;
        private final Ledger ledger;
        private final Changes changes;
        private final Section section;

        StoryChanges(Texts texts, Sheet sheet, Entry entry, Map<String, Analysis> articles) {
            this.texts = texts;
            this.sheet = sheet;
            this.ledger = entry.ledger();
            this.changes = entry.changes();
            Sources sources = new Sources(ledger.story(), articles);
            this.section = new Section(texts, sheet, ledger, sources, entry.number(), true);
        }

        void write() throws IOException {
            String label = section.number() + "  ";
            sheet.rule();
            sheet.paragraph(label, label.length(), Sheet.run(Ink.TITLE, StoryView.title(texts, ledger)));
            String fresh = texts.count("since.articles", changes.articles().size());
            sheet.paragraph(
                    " ".repeat(label.length()),
                    label.length(),
                    Sheet.run(Ink.FAINT, changes.whole() ? texts.get("since.whole") + " · " + fresh : fresh));
            sheet.blank();
            claims();
            figures();
            positions();
            events();
            new SourceSection(section).write();
        }

        private void claims() throws IOException {
            if (changes.claims().isEmpty()) {
                return;
            }
            section.heading("since.claims");
            for (Claim claim : changes.claims()) {
                String words = claim.speaker() == null ? texts.get("unknown.actor") : claim.speaker();
                String text = claim.type() == StatementType.DIRECT ? texts.quoted(claim.text()) : claim.text();
                sheet.paragraph(
                        "  + ",
                        4,
                        Sheet.run(Ink.NAME, section.name(claim.actor(), words)),
                        Sheet.run(Ink.PLAIN, ": " + text),
                        Sheet.run(
                                Ink.FAINT,
                                " "
                                        + section.sources()
                                                .references(claim.occurrences().stream()
                                                        .map(Claim.Occurrence::place)
                                                        .toList())));
            }
            sheet.blank();
        }

        private void figures() throws IOException {
            if (changes.figures().isEmpty()) {
                return;
            }
            section.heading("since.figures");
            List<Changes.Moved> moves = new ArrayList<>(changes.figures());
            moves.sort(Comparator.comparing(moved -> moved.before() == null));
            for (Changes.Moved moved : moves) {
                List<Sheet.Run> runs = new ArrayList<>();
                String part = moved.now().get(0).part();
                runs.add(Sheet.run(Ink.NAME, moved.series().subject() + (part == null ? "" : " (" + part + ")")));
                runs.add(Sheet.run(Ink.PLAIN, ": "));
                Point before = moved.before();
                if (before != null) {
                    runs.add(Sheet.run(
                            Ink.FAINT,
                            value(before, moved.series().unit()) + " "
                                    + section.sources().reference(before.place()) + " → "));
                }
                Map<String, List<Place>> values = new LinkedHashMap<>();
                for (Point now : moved.now()) {
                    values.computeIfAbsent(value(now, moved.series().unit()), v -> new ArrayList<>())
                            .add(now.place());
                }
                String separator = "";
                for (Map.Entry<String, List<Place>> value : values.entrySet()) {
                    runs.add(Sheet.run(Ink.PLAIN, separator));
                    runs.add(Sheet.run(Ink.CHANGE, value.getKey()));
                    runs.add(Sheet.run(Ink.FAINT, " " + section.sources().references(value.getValue())));
                    separator = "; ";
                }
                sheet.paragraph("  " + (before == null ? "+ " : "~ "), 4, runs);
            }
            sheet.blank();
        }

        private String value(Point point, String unit) {
            Analysis analysis = section.sources().analysis(point.place().article());
            String outlet = analysis == null ? null : analysis.article().outlet();
            String who = section.name(point.actor(), outlet == null ? texts.get("itself") : outlet);
            return Amount.of(point, unit, texts) + " (" + who + ", " + texts.date(point.asOf()) + ")";
        }

        private void positions() throws IOException {
            if (changes.positions().isEmpty()) {
                return;
            }
            section.heading("since.stances");
            for (Changes.Turn turn : changes.positions()) {
                StanceLine.Point before = turn.before();
                String from = before == null ? "" : position(before) + " → ";
                String proposition = turn.line().proposition().isBlank()
                        ? texts.get("proposition.unknown")
                        : turn.line().proposition();
                sheet.paragraph(
                        before == null ? "  + " : "  ~ ",
                        4,
                        Sheet.run(Ink.NAME, who(turn.now().actor(), turn.now().side())),
                        Sheet.run(Ink.PLAIN, ": "),
                        Sheet.run(Ink.FAINT, from),
                        Sheet.run(Ink.CHANGE, position(turn.now())),
                        Sheet.run(Ink.PLAIN, " – " + proposition));
            }
            sheet.blank();
        }

        private String who(@Nullable String actor, String side) {
            return section.name(actor, side.isEmpty() ? texts.get("unknown.actor") : side);
        }

        private String position(StanceLine.Point point) {
            String when = point.when() == null ? "" : " " + texts.date(point.when());
            return texts.of(point.kind()) + when + " " + section.sources().reference(point.place());
        }

        private void events() throws IOException {
            if (changes.timeline().isEmpty()) {
                return;
            }
            section.heading("since.events");
            for (TimelineEntry entry : changes.timeline()) {
                sheet.paragraph(
                        "  + ",
                        4,
                        Sheet.run(Ink.FAINT, texts.date(entry.when()) + "  "),
                        Sheet.run(Ink.PLAIN, entry.text()),
                        Sheet.run(Ink.FAINT, " " + section.sources().references(entry.places())));
            }
            sheet.blank();
        }
    }
}
