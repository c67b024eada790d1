package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import quellenlage.stories.ledger.StanceLine;

/** Who confirms, denies, leaves open: for each proposition a row an actor, a column a date. */
final class StanceSection {

    private static final int LINES = 6;
    private static final int ACTOR_WIDTH = 22;
    private static final int GAP = 2;

    private final Section section;
    private final Texts texts;
    private final Sheet sheet;

    StanceSection(Section section) {
        this.section = section;
        texts = section.texts();
        sheet = section.sheet();
    }

    void write() throws IOException {
        List<StanceLine> lines = section.ledger().stances();
        if (lines.isEmpty()) {
            return;
        }
        section.heading("stances");
        int shown = section.shown(lines.size(), LINES);
        for (StanceLine line : lines.subList(0, shown)) {
            line(line);
        }
        section.rest(lines.size(), shown);
        sheet.blank();
    }

    private void line(StanceLine line) throws IOException {
        String proposition = line.proposition().isBlank() ? texts.get("proposition.unknown") : line.proposition();
        sheet.paragraph("  ", 4, Sheet.run(Ink.NAME, proposition));
        Map<String, List<StanceLine.Point>> rows = new LinkedHashMap<>();
        TreeSet<String> dates = new TreeSet<>();
        for (StanceLine.Point point : line.points()) {
            rows.computeIfAbsent(section.name(point.actor(), texts.get("unknown.actor")), a -> new ArrayList<>())
                    .add(point);
            dates.add(date(point));
        }
        int column = line.points().stream()
                        .mapToInt(point -> Math.max(DisplayWidth.of(cell(point)), DisplayWidth.of(head(date(point)))))
                        .max()
                        .orElse(0)
                + GAP;
        if (dates.size() > 1 && 4 + ACTOR_WIDTH + GAP + column * dates.size() <= sheet.width()) {
            matrix(rows, new ArrayList<>(dates), column);
        } else {
            chains(rows);
        }
        changes(line);
    }

    /** A day; the time of day would only make columns. */
    private static String date(StanceLine.Point point) {
        String when = point.when();
        return when == null ? "" : when.substring(0, Math.min(10, when.length()));
    }

    private String head(String date) {
        return date.isEmpty() ? texts.get("undated") : texts.date(date);
    }

    private String cell(StanceLine.Point point) {
        return texts.of(point.kind()) + " " + section.sources().reference(point.place());
    }

    private void matrix(Map<String, List<StanceLine.Point>> rows, List<String> dates, int column) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String date : dates) {
            head.append(DisplayWidth.pad(head(date), column));
        }
        sheet.row(
                " ".repeat(4 + ACTOR_WIDTH + GAP),
                Sheet.run(Ink.FAINT, head.toString().stripTrailing()));
        for (Map.Entry<String, List<StanceLine.Point>> row : rows.entrySet()) {
            Map<String, List<StanceLine.Point>> cells = new LinkedHashMap<>();
            row.getValue().forEach(point -> cells.computeIfAbsent(date(point), d -> new ArrayList<>())
                    .add(point));
            int height = cells.values().stream().mapToInt(List::size).max().orElse(1);
            for (int i = 0; i < height; i++) {
                StringBuilder text = new StringBuilder();
                for (String date : dates) {
                    List<StanceLine.Point> cell = cells.getOrDefault(date, List.of());
                    text.append(DisplayWidth.pad(i < cell.size() ? cell(cell.get(i)) : "", column));
                }
                String actor = i == 0 ? DisplayWidth.cut(row.getKey(), ACTOR_WIDTH) : "";
                sheet.row(
                        "    " + DisplayWidth.pad(actor, ACTOR_WIDTH + GAP),
                        Sheet.run(Ink.PLAIN, text.toString().stripTrailing()));
            }
        }
    }

    private void chains(Map<String, List<StanceLine.Point>> rows) throws IOException {
        for (Map.Entry<String, List<StanceLine.Point>> row : rows.entrySet()) {
            List<Sheet.Run> runs = new ArrayList<>();
            for (StanceLine.Point point : row.getValue()) {
                if (!runs.isEmpty()) {
                    runs.add(Sheet.run(Ink.PLAIN, " → "));
                }
                runs.add(Sheet.run(Ink.PLAIN, texts.of(point.kind())));
                String date = date(point).isEmpty() ? "" : " " + head(date(point));
                runs.add(Sheet.run(Ink.FAINT, date + " " + section.sources().reference(point.place())));
            }
            sheet.paragraph(
                    "    " + DisplayWidth.pad(DisplayWidth.cut(row.getKey(), ACTOR_WIDTH), ACTOR_WIDTH + GAP),
                    4 + ACTOR_WIDTH + GAP,
                    runs);
        }
    }

    private void changes(StanceLine line) throws IOException {
        for (StanceLine.Change change : line.changes()) {
            String when = change.when() == null ? "" : " (" + texts.date(change.when()) + ")";
            sheet.paragraph(
                    "    ↪ ",
                    6,
                    Sheet.run(
                            Ink.CHANGE,
                            section.name(change.actor(), change.actor()) + ": " + texts.of(change.from()) + " → "
                                    + texts.of(change.to()) + when));
        }
    }
}
