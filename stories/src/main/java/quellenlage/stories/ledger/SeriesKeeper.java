package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final StoryContext context;
    private final SubjectReader reader;
    private final SeriesLabels labels;
    private final Synonyms synonyms;
    private final Claimants claimants;
    private final Map<Place, String> apart;
    /** Parts that the text names, by the figure of their whole. */
    private final Map<CountedFigure, List<CountedFigure>> parts = new LinkedHashMap<>();

    /**
     * @param apart figures that were decided to count something of their own, and what
     */
    SeriesKeeper(
            StoryContext context,
            SubjectReader reader,
            SeriesLabels labels,
            Synonyms synonyms,
            Claimants claimants,
            Map<Place, String> apart) {
        this.context = context;
        this.reader = reader;
        this.labels = labels;
        this.synonyms = synonyms;
        this.claimants = claimants;
        this.apart = apart;
    }

    List<FigureSeries> series() {
        SeriesJoiner joiner = new SeriesJoiner(synonyms);
        for (Analysis analysis : context.articles()) {
            read(analysis, joiner);
        }
        List<FigureSeries> result = new ArrayList<>();
        joiner.joined().forEach(list -> result.add(series(list)));
        result.sort(Comparator.comparingInt((FigureSeries s) -> -s.points().size())
                .thenComparingInt(s -> context.rank(s.points().get(0).place().article()))
                .thenComparingInt(s -> s.points().get(0).figure()));
        return result;
    }

    private void read(Analysis analysis, SeriesJoiner joiner) {
        List<CountedFigure> wholes = new ArrayList<>();
        for (int i = 0; i < analysis.figures().size(); i++) {
            Figure figure = analysis.figures().get(i);
            if (figure.ordinal()) {
                continue;
            }
            CountedFigure read = new CountedFigure(analysis, i, figure, reader.read(analysis, figure));
            String other = apart.get(new Place(read.article(), List.of(figure.span())));
            if (other != null) {
                joiner.addApart(read, other);
                continue;
            }
            CountedFigure whole = wholeOf(read, wholes);
            if (whole == null) {
                joiner.add(read);
                wholes.add(read);
            } else {
                parts.computeIfAbsent(whole, b -> new ArrayList<>()).add(read);
            }
        }
    }

    /** The figure before of which this one is a part: the nearest that counts by the same noun, else the last one. */
    private @Nullable CountedFigure wholeOf(CountedFigure read, List<CountedFigure> wholes) {
        if (wholes.isEmpty()) {
            return null;
        }
        CountedFigure last = wholes.get(wholes.size() - 1);
        if (!read.subject().part()) {
            return goesOn(last, read) ? last : null;
        }
        for (int i = wholes.size() - 1;
                i >= 0 && read.sentence() - wholes.get(i).sentence() <= 1;
                i--) {
            if (read.sameNoun(wholes.get(i)) && wholes.get(i).hasPart(read)) {
                return wholes.get(i);
            }
        }
        return last.hasPart(read) ? last : null;
    }

    private boolean goesOn(CountedFigure whole, CountedFigure next) {
        List<CountedFigure> list = parts.getOrDefault(whole, List.of());
        return !list.isEmpty() && list.get(list.size() - 1).isFollowedBy(next);
    }

    private FigureSeries series(List<CountedFigure> list) {
        String country =
                mostFrequent(list.stream().map(r -> r.subject().country()).toList());
        List<Point> points = new ArrayList<>();
        for (CountedFigure read : list) {
            points.add(point(read, partOf(read, country, list)));
            for (CountedFigure piece : parts.getOrDefault(read, List.of())) {
                boolean some = piece.subject().head().isEmpty() || read.sameNoun(piece);
                points.add(
                        point(piece, some ? FigureSeries.SOME : piece.subject().head()));
            }
        }
        if (points.stream()
                .allMatch(p -> p.part() != null
                        && Objects.equals(p.part(), points.get(0).part()))) {
            points.replaceAll(p -> p.withPart(null));
        }
        points.sort(Comparator.comparingInt((Point p) -> context.rank(p.place().article()))
                .thenComparing(p -> p.place().spans().get(0)));
        List<CountedFigure> naming = naming(list);
        List<Subject> subjects = naming.stream().map(CountedFigure::subject).toList();
        CountedFigure first = list.get(0);
        String words = first.figure().span().of(first.analysis().text().text());
        Set<Place> alternatives = new HashSet<>();
        for (CountedFigure read : list) {
            if (read.subject().alternative()) {
                alternatives.add(new Place(read.article(), List.of(read.figure().span())));
            }
        }
        boolean developing = subjects.stream().anyMatch(s -> !s.fate().isEmpty());
        return new SeriesJudge(labels)
                .judged(labels.label(subjects, country, words), unit(naming), points, alternatives, developing);
    }

    /** What narrows a figure beside the others of its series; null for the whole. */
    private static @Nullable String partOf(CountedFigure read, @Nullable String country, List<CountedFigure> series) {
        Subject subject = read.subject();
        if (subject.isBare()) {
            return null;
        }
        String place = subject.place();
        if (place != null && (country != null || subject.placeNamed())) {
            return place;
        }
        if (country != null && subject.country() != null && !country.equals(subject.country())) {
            return "in " + subject.country();
        }
        return subject.part() || isEpisode(read, series) ? FigureSeries.SOME : null;
    }

    /** "Zwei Fahrgäste meldeten sich" beside "212 Fahrgäste": a few of them, of whom something is told. */
    private static boolean isEpisode(CountedFigure read, List<CountedFigure> series) {
        Double most = read.figure().high();
        char initial = read.figure().span().of(read.analysis().text().text()).charAt(0);
        if (most == null
                || most > 12
                || Character.isDigit(initial)
                || read.subject().measure()
                || !read.subject().fate().isEmpty()) {
            return false;
        }
        return series.stream().anyMatch(other -> {
            Double low = other.figure().low();
            return low != null && low > most * 10;
        });
    }

    /** Those that call the things by their own name: not "Menschen" in a series of participants. */
    private static List<CountedFigure> naming(List<CountedFigure> series) {
        Set<String> concepts = new HashSet<>();
        series.forEach(read -> concepts.add(read.subject().what()));
        return concepts.size() < 2
                ? series
                : series.stream()
                        .filter(read -> !read.subject().what().equals(Concepts.PERSON))
                        .toList();
    }

    private static String unit(List<CountedFigure> list) {
        String unit = mostFrequent(list.stream().map(r -> r.figure().unit()).toList());
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

    private Point point(CountedFigure read, @Nullable String part) {
        Statement statement = context.voice(read.analysis(), read.figure().span());
        StoryActor speaker = claimants.of(read.analysis(), read.figure().span(), context);
        if (speaker == null && statement != null) {
            speaker = context.speaker(read.analysis(), statement);
        }
        if (speaker == null && statement == null) {
            speaker = claimants.ofReports(read.analysis(), read.figure().span(), context);
        }
        String said = statement == null ? null : statement.said();
        String asOf = Period.of(said) == null
                ? StoryContext.publishedValue(read.analysis().article())
                : said;
        return new Point(
                new Place(read.article(), List.of(read.figure().span())),
                read.index(),
                read.analysis().text().text(read.figure().span()),
                read.figure().low(),
                read.figure().high(),
                read.figure().bound(),
                speaker == null ? null : speaker.id(),
                context.agency(read.analysis(), statement),
                asOf,
                part);
    }
}
