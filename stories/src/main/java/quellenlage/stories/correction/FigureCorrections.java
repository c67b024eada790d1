package quellenlage.stories.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.correction.Correction.Spot;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.reuse.CopyGroup;

/** Finds the figures of one story that were decided to count something else. */
final class FigureCorrections {

    private final Ledger ledger;
    private final Map<Place, String> apart = new HashMap<>();

    /**
     * @param ledger of the story as it is without these corrections
     */
    FigureCorrections(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What each figure counts that is kept apart; the same text for figures that stay together. */
    Map<Place, String> apart() {
        return apart;
    }

    /** True when there is a figure at the words. */
    boolean isFigure(Spot spot) {
        return ledger.figures().stream().flatMap(s -> s.points().stream()).anyMatch(point -> isAt(point, spot));
    }

    /**
     * Puts the figure of the first spot, and the same words in copies of its article, apart from that of the second.
     *
     * @return false when they stand in no series together
     */
    boolean part(Spot first, Spot second) {
        boolean found = false;
        for (FigureSeries series : ledger.figures()) {
            Set<FigureSeries.Point> going = new HashSet<>();
            series.points().stream().filter(point -> isAt(point, first)).forEach(going::add);
            boolean together = !going.isEmpty()
                    && series.points().stream().anyMatch(point -> isAt(point, second) && !going.contains(point));
            if (together) {
                found = true;
                for (FigureSeries.Point point : series.points()) {
                    if (going.contains(point)
                            || !isAt(point, second) && going.stream().anyMatch(other -> isCopy(point, other))) {
                        apart.put(point.place(), second.article() + ' ' + second.words());
                    }
                }
            }
        }
        return found;
    }

    private boolean isCopy(FigureSeries.Point point, FigureSeries.Point other) {
        return point.text().equals(other.text())
                && ledger.reuse().stream()
                        .map(CopyGroup::articles)
                        .anyMatch(group -> group.contains(point.place().article())
                                && group.contains(other.place().article()));
    }

    private boolean isAt(FigureSeries.Point point, Spot spot) {
        return point.place().article().equals(spot.article())
                && ledger.story().articles().stream()
                        .filter(analysis -> analysis.article().id().equals(spot.article()))
                        .anyMatch(analysis -> overlaps(analysis, point, spot));
    }

    private static boolean overlaps(Analysis analysis, FigureSeries.Point point, Spot spot) {
        return new QuotedWords(spot.words())
                .in(analysis.article().text()).stream()
                        .anyMatch(place -> place.overlaps(point.place().spans().get(0)));
    }

    /** The articles of the story, by id. */
    List<String> articles() {
        return ledger.story().articles().stream().map(a -> a.article().id()).toList();
    }
}
