package quellenlage.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure series with its chart.
 *
 * @param chart null when fewer than two points have a value
 * @param speakers the names behind the numbers of the points
 * @param reason why the points cannot all hold; empty when they can
 */
record SeriesView(
        String subject,
        String unit,
        List<SeriesPoint> points,
        @Nullable SeriesChart chart,
        List<Text> speakers,
        boolean conflict,
        Text reason) {

    SeriesView {
        points = List.copyOf(points);
        speakers = List.copyOf(speakers);
    }
}
