package quellenlage.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;

/**
 * The geometry of a figure series: value against time, one mark a point, whiskers for bounds. Lengths are units of the
 * drawing's own coordinates, {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param ticks of the value axis, from below
 * @param days of the time axis, from the left; undated points stand in the last one
 */
record SeriesChart(List<Tick> ticks, List<Day> days, List<Mark> marks) {

    static final int WIDTH = 480;
    static final int HEIGHT = 280;
    static final int LEFT = 64;
    static final int RIGHT = 470;
    static final int TOP = 16;
    static final int BOTTOM = 236;

    private static final int ARROW = 26;

    /** A line of the value axis. */
    record Tick(double y, Text label) {}

    /** A column of the time axis, with its left and right end. */
    record Day(double x, double from, double to, Text label) {}

    /**
     * One figure.
     *
     * @param y height of the mark
     * @param top upper end of the whisker
     * @param bottom lower end of the whisker
     * @param open the whisker ends in an arrow, for there is no limit on that side
     * @param speaker number of the speaker, from 0
     */
    record Mark(
            double x,
            double y,
            double top,
            double bottom,
            Open open,
            boolean bar,
            int speaker,
            Text title,
            String href) {}

    /** On which side a whisker has no end. */
    enum Open {
        NONE,
        ABOVE,
        BELOW
    }

    SeriesChart {
        ticks = List.copyOf(ticks);
        days = List.copyOf(days);
        marks = List.copyOf(marks);
    }

    /** The chart of the points that have a value; null when there are fewer than two. */
    static @Nullable SeriesChart of(List<SeriesPoint> points) {
        List<SeriesPoint> drawn = points.stream().filter(SeriesPoint::hasValue).toList();
        if (drawn.size() < 2) {
            return null;
        }
        double most = drawn.stream().mapToDouble(SeriesPoint::highest).max().orElse(1);
        double least = drawn.stream().mapToDouble(SeriesPoint::lowest).min().orElse(0);
        Scale scale = Scale.of(Math.min(0, least), most);
        Map<String, List<SeriesPoint>> byDay = new TreeMap<>();
        for (SeriesPoint point : drawn) {
            byDay.computeIfAbsent(point.sortDay(), d -> new ArrayList<>()).add(point);
        }
        List<Day> days = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        double x = LEFT + 8;
        double step = (double) (RIGHT - LEFT - 8) / drawn.size();
        for (List<SeriesPoint> group : byDay.values()) {
            double width = step * group.size();
            days.add(new Day(x + width / 2, x, x + width, group.get(0).shortDay()));
            for (int i = 0; i < group.size(); i++) {
                marks.add(mark(group.get(i), x + step * (i + 0.5), scale));
            }
            x += width;
        }
        return new SeriesChart(scale.ticks(), thinned(days), marks);
    }

    /** Leaves the label out where it would touch the one before. */
    private static List<Day> thinned(List<Day> days) {
        List<Day> result = new ArrayList<>();
        double free = LEFT - 30;
        for (Day day : days) {
            double half = day.label().de().length() * 3.8;
            boolean fits = day.x() - half >= free;
            result.add(fits ? day : new Day(day.x(), day.from(), day.to(), Text.same("")));
            if (fits) {
                free = day.x() + half + 4;
            }
        }
        return result;
    }

    private static Mark mark(SeriesPoint point, double x, Scale scale) {
        double low = scale.y(point.lowest());
        double high = scale.y(point.highest());
        Bound bound = point.bound();
        Open open = Open.NONE;
        double y = high;
        if (bound == Bound.AT_LEAST || bound == Bound.MORE_THAN) {
            open = Open.ABOVE;
            y = low;
            high = low - ARROW;
        } else if (bound == Bound.AT_MOST || bound == Bound.LESS_THAN) {
            open = Open.BELOW;
            low = Math.min(scale.y(0), high + ARROW);
        } else if (bound == Bound.ABOUT) {
            high = y - 9;
            low = y + 9;
        } else if (bound == Bound.ALMOST) {
            low = y + 12;
        } else if (bound == Bound.RANGE) {
            y = (low + high) / 2;
        }
        return new Mark(x, y, high, low, open, bound == Bound.RANGE, point.speaker(), point.title(), point.href());
    }

    /** Values to heights, from zero (or the least value below it) in round steps. */
    private record Scale(double from, double to, double step) {

        static Scale of(double least, double most) {
            double span = Math.max(most - least, 1e-9);
            double raw = span / 4;
            double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
            double step = magnitude * 10;
            for (double factor : new double[] {1, 2, 2.5, 5}) {
                if (magnitude * factor >= raw) {
                    step = magnitude * factor;
                    break;
                }
            }
            return new Scale(Math.floor(least / step) * step, Math.ceil(most / step + 0.15) * step, step);
        }

        double y(double value) {
            return BOTTOM - (value - from) / (to - from) * (BOTTOM - TOP);
        }

        List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            for (int i = 0; from + i * step <= to + step / 2; i++) {
                double value = from + i * step;
                ticks.add(new Tick(y(value), Numbers.compact(value)));
            }
            return ticks;
        }
    }

    /** Numbers for speakers, in the order in which they are met. */
    static final class Speakers {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Text> names = new ArrayList<>();

        int number(Text name) {
            return numbers.computeIfAbsent(name.de(), n -> {
                names.add(name);
                return names.size() - 1;
            });
        }

        List<Text> names() {
            return List.copyOf(names);
        }
    }
}
