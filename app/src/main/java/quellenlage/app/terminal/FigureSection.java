package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        int shown = section.shown(series.points().size(), POINTS);
        List<FigureSeries.Point> points = series.points().subList(0, shown);
        int amountWidth = points.stream()
                .mapToInt(point -> DisplayWidth.of(Amount.of(point, series.unit(), texts)))
                .max()
                .orElse(0);
        amountWidth = Math.min(WIDEST_AMOUNT, amountWidth);
        for (FigureSeries.Point point : points) {
            point(point, series.unit(), amountWidth);
        }
        section.rest(series.points().size(), shown);
        if (series.reason() != null) {
            sheet.paragraph("    ", 4, Sheet.run(Ink.ALARM, series.reason()));
        }
    }

    private void point(FigureSeries.Point point, String unit, int amountWidth) throws IOException {
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
        runs.add(Sheet.run(Ink.FAINT, " · " + section.sources().reference(point.place())));
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
