package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Statement;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.FigureSeries.Point;

/** Joins the figures of a story that count the same thing into series, and says which series conflict. */
final class SeriesKeeper {

    /** A figure with its article and what it counts. */
    private record Read(Analysis analysis, int index, Figure figure, Subject subject) {

        String article() {
            return analysis.article().id();
        }
    }

    private final StoryContext context;
    private final SubjectReader reader;
    private final SeriesLabels labels;
    private final Map<Place, String> apart;

    /**
     * @param apart figures that were decided to count something of their own, and what
     */
    SeriesKeeper(StoryContext context, SubjectReader reader, SeriesLabels labels, Map<Place, String> apart) {
        this.context = context;
        this.reader = reader;
        this.labels = labels;
        this.apart = apart;
    }

    List<FigureSeries> series() {
        Map<String, List<Read>> byKey = new LinkedHashMap<>();
        List<Read> bare = new ArrayList<>();
        Map<Read, List<Read>> parts = new LinkedHashMap<>();
        for (Analysis analysis : context.articles()) {
            Read before = null;
            for (int i = 0; i < analysis.figures().size(); i++) {
                Figure figure = analysis.figures().get(i);
                if (figure.ordinal()) {
                    continue;
                }
                Read read = new Read(analysis, i, figure, reader.read(analysis, figure));
                Subject subject = read.subject;
                String other = apart.get(new Place(read.article(), List.of(figure.span())));
                if (other != null) {
                    byKey.computeIfAbsent("apart " + other, k -> new ArrayList<>())
                            .add(read);
                    continue;
                }
                if (before != null && subject.part() && isPartOf(before, read)) {
                    parts.computeIfAbsent(before, b -> new ArrayList<>()).add(read);
                    continue;
                }
                if (before != null && parts.containsKey(before) && adjacent(last(parts, before), read)) {
                    parts.get(before).add(read);
                    continue;
                }
                if (subject.isBare()) {
                    bare.add(read);
                } else if (subject.what().isEmpty()) {
                    byKey.put("alone " + read.article() + ' ' + i, new ArrayList<>(List.of(read)));
                } else {
                    byKey.computeIfAbsent(
                                    subject.key() + '|' + (subject.state() == null ? "" : subject.state()),
                                    k -> new ArrayList<>())
                            .add(read);
                }
                before = read;
            }
        }
        adoptStateless(byKey);
        adoptBare(byKey, bare);
        List<FigureSeries> result = new ArrayList<>();
        byKey.values().forEach(list -> result.add(series(list, parts)));
        result.sort(Comparator.comparingInt((FigureSeries s) -> -s.points().size())
                .thenComparingInt(s -> context.rank(s.points().get(0).place().article()))
                .thenComparingInt(s -> s.points().get(0).figure()));
        return result;
    }

    private static Read last(Map<Read, List<Read>> parts, Read of) {
        List<Read> list = parts.getOrDefault(of, List.of());
        return list.get(list.size() - 1);
    }

    private static boolean near(Read a, Read b) {
        return a.article().equals(b.article())
                && a.analysis
                                .text()
                                .sentenceOf(a.analysis
                                        .text()
                                        .tokenAt(a.figure.span().start()))
                        == b.analysis
                                .text()
                                .sentenceOf(b.analysis
                                        .text()
                                        .tokenAt(b.figure.span().start()));
    }

    /** "27 Verletzte. Vier von ihnen …": a part stands in the sentence of its whole or in the next one. */
    private static boolean isPartOf(Read whole, Read part) {
        boolean without = part.figure.counted() == null && whole.figure.counted() != null;
        return sentence(part) - sentence(whole) <= 1 && (without || isPart(whole.subject, part.subject));
    }

    private static int sentence(Read read) {
        return read.analysis
                .text()
                .sentenceOf(read.analysis.text().tokenAt(read.figure.span().start()));
    }

    /** "500 Offiziere und 3 Generäle": the second goes with the first. */
    private static boolean adjacent(Read part, Read next) {
        return near(part, next)
                && next.figure.span().start() - part.figure.span().end() <= 6
                && next.figure.span().start() >= part.figure.span().end();
    }

    /** A part counts people or things of another kind, or the same ones at a narrower place. */
    private static boolean isPart(Subject whole, Subject part) {
        return !part.isBare()
                && !part.head().isEmpty()
                && !whole.head().isEmpty()
                && !(whole.key().equals(part.key()) && part.place() != null);
    }

    /** Figures whose state the text leaves out join the series of the same thing that their own article has, or the only one. */
    private static void adoptStateless(Map<String, List<Read>> byKey) {
        for (String key : List.copyOf(byKey.keySet())) {
            List<Read> stateless = byKey.get(key);
            if (stateless == null || !key.endsWith("|") || key.startsWith("alone ") || key.startsWith("apart ")) {
                continue;
            }
            List<String> others = byKey.keySet().stream()
                    .filter(other -> other.startsWith(key) && !other.equals(key))
                    .toList();
            if (others.isEmpty()) {
                continue;
            }
            List<Read> left = new ArrayList<>();
            for (Read read : stateless) {
                String target = target(byKey, others, read);
                if (target == null) {
                    left.add(read);
                } else {
                    byKey.computeIfAbsent(target, t -> new ArrayList<>()).add(read);
                }
            }
            if (left.isEmpty()) {
                byKey.remove(key);
            } else {
                byKey.put(key, left);
            }
        }
    }

    private static @Nullable String target(Map<String, List<Read>> byKey, List<String> others, Read read) {
        List<String> inArticle = others.stream()
                .filter(key -> byKey.getOrDefault(key, List.of()).stream()
                        .anyMatch(r -> r.article().equals(read.article())))
                .toList();
        if (inArticle.size() == 1) {
            return inArticle.get(0);
        }
        return inArticle.isEmpty() && others.size() == 1 ? others.get(0) : null;
    }

    /** A number without a noun that repeats a value of its article belongs to the thing that the value counts. */
    private static void adoptBare(Map<String, List<Read>> byKey, List<Read> bare) {
        Map<String, String> keyOfValue = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        byKey.forEach((key, list) -> {
            sizes.put(key, list.size());
            for (Read read : list) {
                String value = read.article() + ' ' + value(read.figure);
                keyOfValue.merge(value, key, (a, b) -> sizes.getOrDefault(a, 0) >= list.size() ? a : b);
            }
        });
        for (Read read : bare) {
            String key = keyOfValue.get(read.article() + ' ' + value(read.figure));
            Double high = read.figure.high();
            if (key != null && high != null && high >= 100) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(read);
            }
        }
    }

    private static String value(Figure figure) {
        return String.valueOf(figure.high() == null ? figure.low() : figure.high());
    }

    private FigureSeries series(List<Read> list, Map<Read, List<Read>> parts) {
        String country =
                mostFrequent(list.stream().map(r -> r.subject.country()).toList());
        List<Point> points = new ArrayList<>();
        for (Read read : list) {
            boolean elsewhere =
                    country != null && read.subject.country() != null && !country.equals(read.subject.country());
            String part = read.subject.place() != null
                    ? read.subject.place()
                    : elsewhere ? "in " + read.subject.country() : null;
            points.add(point(read, read.subject.isBare() ? null : part));
            for (Read piece : parts.getOrDefault(read, List.of())) {
                points.add(point(piece, piece.subject.head().isEmpty() ? "davon" : piece.subject.head()));
            }
        }
        if (points.stream()
                .allMatch(p -> p.part() != null
                        && Objects.equals(p.part(), points.get(0).part()))) {
            points.replaceAll(p -> p.withPart(null));
        }
        points.sort(Comparator.comparingInt((Point p) -> context.rank(p.place().article()))
                .thenComparing(p -> p.place().spans().get(0)));
        List<Subject> subjects = list.stream().map(Read::subject).toList();
        Figure first = list.get(0).figure;
        String subject = labels.label(
                subjects, country, first.span().of(list.get(0).analysis.text().text()));
        Set<Place> alternatives = new HashSet<>();
        for (Read read : list) {
            if (read.subject.alternative()) {
                alternatives.add(new Place(read.article(), List.of(read.figure.span())));
            }
        }
        boolean developing = subjects.stream().anyMatch(s -> !s.fate().isEmpty());
        return judged(subject, unit(list), points, alternatives, developing);
    }

    private static String unit(List<Read> list) {
        String unit = mostFrequent(list.stream().map(r -> r.figure.unit()).toList());
        return unit == null ? "1" : unit;
    }

    private static @Nullable String mostFrequent(List<@Nullable String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String value : values) {
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private Point point(Read read, @Nullable String part) {
        Statement statement = context.voice(read.analysis, read.figure.span());
        StoryActor speaker = statement == null ? null : context.speaker(read.analysis, statement);
        String said = statement == null ? null : statement.said();
        String asOf = Period.of(said) == null ? StoryContext.publishedValue(read.analysis.article()) : said;
        return new Point(
                new Place(read.article(), List.of(read.figure.span())),
                read.index,
                read.analysis.text().text(read.figure.span()),
                read.figure.low(),
                read.figure.high(),
                read.figure.bound(),
                speaker == null ? null : speaker.id(),
                context.agency(read.analysis, statement),
                asOf,
                part);
    }

    /** Says which points cannot all hold; alternatives ("ob 300 oder 500") claim nothing. */
    private FigureSeries judged(
            String subject, String unit, List<Point> points, Set<Place> alternatives, boolean developing) {
        Set<String> german = new HashSet<>();
        List<String> reasons = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                Point a = points.get(i);
                Point b = points.get(j);
                if (alternatives.contains(a.place()) || alternatives.contains(b.place())) {
                    continue;
                }
                Optional<FigureComparison.Conflict> conflict = FigureComparison.between(a, b, developing);
                if (conflict.isPresent() && german.add(a.low() + " " + a.high() + " " + b.low() + " " + b.high())) {
                    reasons.add(FigureComparison.german(conflict.get(), a, b, labels.voice(a), labels.voice(b)));
                    english.add(FigureComparison.english(conflict.get(), a, b, labels.voice(a), labels.voice(b)));
                }
            }
        }
        return reasons.isEmpty()
                ? new FigureSeries(subject, unit, points, false, null, null)
                : new FigureSeries(subject, unit, points, true, joined(reasons), joined(english));
    }

    /** The first three reasons; more would not be read. */
    private static String joined(List<String> reasons) {
        String text = String.join("; ", reasons.subList(0, Math.min(3, reasons.size())));
        return reasons.size() > 3 ? text + "; …" : text;
    }
}
