package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.StanceKind;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.ledger.StanceLine;

/** Who confirms, denies, leaves open: for each proposition the course of each side, with what tells its order. */
final class StanceSection {

    private static final int LINES = 6;
    private static final int DATE_WIDTH = 12;
    private static final int ROW_INDENT = 6;
    private static final int GAP = 2;

    /** Positions that differ in nothing but the place. */
    private record Row(String actor, StanceKind kind, String date) {}

    private final Section section;
    private final Texts texts;
    private final Sheet sheet;
    private final int kindWidth;

    StanceSection(Section section) {
        this.section = section;
        texts = section.texts();
        sheet = section.sheet();
        int widest = 0;
        for (StanceKind kind : StanceKind.values()) {
            widest = Math.max(widest, DisplayWidth.of(texts.of(kind)));
        }
        kindWidth = widest + GAP;
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
        Map<String, List<StanceLine.Point>> sides = new LinkedHashMap<>();
        for (StanceLine.Point point : line.points()) {
            sides.computeIfAbsent(point.side(), s -> new ArrayList<>()).add(point);
        }
        for (Map.Entry<String, List<StanceLine.Point>> side : sides.entrySet()) {
            String name =
                    side.getKey().isEmpty() ? texts.get("unknown.actor") : section.name(side.getKey(), side.getKey());
            Map<Row, List<StanceLine.Point>> rows = new LinkedHashMap<>();
            for (StanceLine.Point point : side.getValue()) {
                rows.computeIfAbsent(
                                new Row(section.name(point.actor(), ""), point.kind(), date(point)),
                                r -> new ArrayList<>())
                        .add(point);
            }
            if (rows.size() == 1) {
                alone(name, side.getValue());
            } else {
                course(name, rows);
            }
            for (StanceLine.Change change : line.changes()) {
                if (change.side().equals(side.getKey())) {
                    sheet.paragraph("      ↪ ", 8, Sheet.run(Ink.CHANGE, text(change)));
                }
            }
        }
    }

    /** A side of which only one position is known: all in one line. */
    private void alone(String side, List<StanceLine.Point> points) throws IOException {
        StanceLine.Point first = points.get(0);
        List<Sheet.Run> runs = new ArrayList<>();
        runs.add(Sheet.run(Ink.PLAIN, side + ": " + texts.of(first.kind()) + " "));
        runs.add(Sheet.run(Ink.FAINT, date(first) + " "));
        runs.addAll(evidence(side, points));
        sheet.paragraph("    ", ROW_INDENT, runs);
    }

    private void course(String side, Map<Row, List<StanceLine.Point>> rows) throws IOException {
        List<String> kinds = new ArrayList<>();
        for (Row row : rows.keySet()) {
            String kind = texts.of(row.kind());
            if (kinds.isEmpty() || !kinds.get(kinds.size() - 1).equals(kind)) {
                kinds.add(kind);
            }
        }
        String course = kinds.size() == 1 ? "" : ": " + String.join(" → ", kinds);
        sheet.paragraph("    ", ROW_INDENT, Sheet.run(Ink.PLAIN, side), Sheet.run(Ink.CHANGE, course));
        for (Map.Entry<Row, List<StanceLine.Point>> row : rows.entrySet()) {
            String head = " ".repeat(ROW_INDENT)
                    + DisplayWidth.pad(row.getKey().date(), DATE_WIDTH)
                    + DisplayWidth.pad(texts.of(row.getKey().kind()), kindWidth);
            sheet.paragraph(head, DisplayWidth.of(head), evidence(side, row.getValue()));
        }
    }

    /** Who said it, where that is not the side itself; the words that say so; where they stand. */
    private List<Sheet.Run> evidence(String side, List<StanceLine.Point> points) {
        List<Sheet.Run> runs = new ArrayList<>();
        String actor = section.name(points.get(0).actor(), side);
        if (!actor.equals(side)) {
            runs.add(Sheet.run(Ink.PLAIN, actor + " "));
        }
        String words = words(points.get(0));
        if (!words.isEmpty()) {
            runs.add(Sheet.run(Ink.PLAIN, texts.get("quoted", words) + " "));
        }
        List<Place> places = points.stream().map(StanceLine.Point::place).toList();
        runs.add(Sheet.run(Ink.FAINT, section.sources().references(places)));
        return runs;
    }

    /** The words that carry the position. */
    private String words(StanceLine.Point point) {
        Analysis analysis = section.sources().analysis(point.place().article());
        if (analysis == null || point.stance() >= analysis.stances().size()) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (Span span : analysis.stances().get(point.stance()).cue()) {
            words.add(analysis.text().text(span));
        }
        return String.join(" … ", words);
    }

    /** A day, as the time of day would only make rows. */
    private String date(StanceLine.Point point) {
        String when = point.when();
        return when == null ? texts.get("undated") : texts.date(when.substring(0, Math.min(10, when.length())));
    }

    private String text(StanceLine.Change change) {
        String from = texts.of(change.from());
        String to = texts.of(change.to());
        String before = change.before().when();
        String after = change.after().when();
        String first = "[" + section.sources().number(change.before().place().article()) + "]";
        String second = "[" + section.sources().number(change.after().place().article()) + "]";
        if (before != null && after != null) {
            return texts.get(
                    change.orderKnown() ? "change.dates" : "change.same_time",
                    from,
                    to,
                    texts.date(before) + " " + first,
                    texts.date(after) + " " + second);
        }
        String undated = before != null ? second : after != null || first.equals(second) ? first : first + " " + second;
        return texts.get("change.undated", from, to, undated);
    }
}
