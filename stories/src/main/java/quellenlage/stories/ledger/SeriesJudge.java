package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quellenlage.stories.ledger.FigureSeries.Point;

/** Says which points of a series cannot all hold, and why, in words. */
final class SeriesJudge {

    /** More reasons would not be read. */
    private static final int MOST_REASONS = 3;

    private final SeriesLabels labels;

    SeriesJudge(SeriesLabels labels) {
        this.labels = labels;
    }

    /**
     * The series with its verdict.
     *
     * @param alternatives places of figures that claim nothing ("ob 300 oder 500")
     * @param developing true for counts that change while things happen
     */
    FigureSeries judged(String subject, String unit, List<Point> points, Set<Place> alternatives, boolean developing) {
        Set<String> seen = new HashSet<>();
        List<String> german = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                Point a = points.get(i);
                Point b = points.get(j);
                if (alternatives.contains(a.place()) || alternatives.contains(b.place())) {
                    continue;
                }
                Optional<FigureComparison.Conflict> conflict = FigureComparison.between(a, b, developing);
                if (conflict.isPresent() && seen.add(a.low() + " " + a.high() + " " + b.low() + " " + b.high())) {
                    german.add(FigureComparison.german(conflict.get(), a, b, labels.voice(a), labels.voice(b)));
                    english.add(FigureComparison.english(conflict.get(), a, b, labels.voice(a), labels.voice(b)));
                }
            }
        }
        return german.isEmpty()
                ? new FigureSeries(subject, unit, points, false, null, null)
                : new FigureSeries(subject, unit, points, true, joined(german), joined(english));
    }

    private static String joined(List<String> reasons) {
        String text = String.join("; ", reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
        return reasons.size() > MOST_REASONS ? text + "; …" : text;
    }
}
