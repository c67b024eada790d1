package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.ledger.FigureSeries;

/** Rival figures side by side: for each thing counted the values, who says so, when, where. */
final class FigureSection {

    private static final int SERIES = 6;
    private static final int POINTS = 8;
    private static final int WIDEST_AMOUNT = 26;

    private final Section section;
    private final Texts texts;
    private final Sheet sheet;

    FigureSection(Section section) {
        this.section = section;
        texts = section.texts();
        sheet = section.sheet();
    }

    void write() throws IOException {
        List<FigureSeries> figures = section.ledger().figures();
        if (figures.isEmpty()) {
            return;
        }
        section.heading("figures");
        int shown = section.shown(figures.size(), SERIES);
        for (FigureSeries series : figures.subList(0, shown)) {
            series(series);
        }
        section.rest(figures.size(), shown);
        sheet.blank();
    }

    private void series(FigureSeries series) throws IOException {
        List<Sheet.Run> head = new ArrayList<>();
        head.add(Sheet.run(Ink.NAME, series.subject()));
        if (series.conflict()) {
            head.add(Sheet.run(Ink.ALARM, "  ≠ " + texts.get("conflict")));
        }
        sheet.paragraph("  ", 4, head);
        List<List<FigureSeries.Point>> rows = rows(series);
        int shown = section.shown(rows.size(), POINTS);
        List<List<FigureSeries.Point>> points = rows.subList(0, shown);
        int amountWidth = points.stream()
                .mapToInt(row -> DisplayWidth.of(Amount.of(row.get(0), series.unit(), texts)))
                .max()
                .orElse(0);
        amountWidth = Math.min(WIDEST_AMOUNT, amountWidth);
        for (List<FigureSeries.Point> row : points) {
            row(row, series.unit(), amountWidth);
        }
        section.rest(rows.size(), shown);
        String reason = texts.german() ? series.reason() : series.reasonEnglish();
        if (reason != null) {
            sheet.paragraph("    ", 4, Sheet.run(Ink.ALARM, reason));
        }
    }

    /** The points of a series; the same value on the same word is one row with several places. */
    private List<List<FigureSeries.Point>> rows(FigureSeries series) {
        Map<String, List<FigureSeries.Point>> rows = new LinkedHashMap<>();
        for (FigureSeries.Point point : series.points()) {
            String key = Amount.of(point, series.unit(), texts) + "\n" + who(point) + "\n" + point.agency() + "\n"
                    + point.part();
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(point);
        }
        return List.copyOf(rows.values());
    }

    private void row(List<FigureSeries.Point> row, String unit, int amountWidth) throws IOException {
        FigureSeries.Point point = row.get(0);
        String amount = DisplayWidth.pad(DisplayWidth.cut(Amount.of(point, unit, texts), amountWidth), amountWidth);
        List<Sheet.Run> runs = new ArrayList<>();
        if (point.part() != null) {
            runs.add(Sheet.run(Ink.PLAIN, point.part() + " · "));
        }
        runs.add(Sheet.run(Ink.PLAIN, who(point)));
        if (point.agency() != null) {
            runs.add(Sheet.run(Ink.FAINT, " · " + texts.get("relay", point.agency())));
        }
        if (point.asOf() != null) {
            runs.add(Sheet.run(Ink.FAINT, " · " + texts.date(point.asOf())));
        }
        runs.add(Sheet.run(
                Ink.FAINT,
                " · "
                        + section.sources()
                                .references(row.stream()
                                        .map(FigureSeries.Point::place)
                                        .toList())));
        sheet.paragraph("    " + amount + "  ", 6 + amountWidth, runs);
    }

    /** On whose word the figure stands: the speaker, else the outlet. */
    private String who(FigureSeries.Point point) {
        return section.name(
                point.actor(), outlet(section.sources().analysis(point.place().article())));
    }

    private String outlet(@Nullable Analysis analysis) {
        String outlet = analysis == null ? null : analysis.article().outlet();
        return outlet == null ? texts.get("itself") : outlet;
    }
}
