package quellenlage.stories.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.PublicationDate;

/**
 * What is new in a ledger since a moment.
 *
 * @param articles ids of the articles that appeared since, in order of the story
 * @param claims that no earlier article reports
 * @param figures series with a point of a new article that says something else than all earlier ones
 * @param stances lines in which somebody took a position that he did not take before
 * @param timeline entries that only new articles have
 */
public record Changes(
        List<String> articles,
        List<Claim> claims,
        List<FigureSeries> figures,
        List<StanceLine> stances,
        List<TimelineEntry> timeline) {

    public Changes {
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        stances = List.copyOf(stances);
        timeline = List.copyOf(timeline);
    }

    /** True when nothing is new. */
    public boolean isEmpty() {
        return claims.isEmpty() && figures.isEmpty() && stances.isEmpty() && timeline.isEmpty();
    }

    /** What the articles that appeared at or after the moment added; undated articles count as old. */
    public static Changes since(OffsetDateTime moment, Ledger ledger) {
        Map<String, Boolean> fresh = new HashMap<>();
        List<String> articles = new ArrayList<>();
        for (Analysis analysis : ledger.story().articles()) {
            PublicationDate published = analysis.article().published();
            boolean isNew = published != null && !published.earliest().isBefore(moment);
            fresh.put(analysis.article().id(), isNew);
            if (isNew) {
                articles.add(analysis.article().id());
            }
        }
        return new Changes(
                articles,
                ledger.claims().stream()
                        .filter(c -> c.occurrences().stream().allMatch(o -> isFresh(fresh, o.place())))
                        .toList(),
                ledger.figures().stream().filter(s -> moved(s, fresh)).toList(),
                ledger.stances().stream().filter(l -> moved(l, fresh)).toList(),
                ledger.timeline().stream()
                        .filter(e -> e.places().stream().allMatch(p -> isFresh(fresh, p)))
                        .toList());
    }

    private static boolean isFresh(Map<String, Boolean> fresh, Place place) {
        return fresh.getOrDefault(place.article(), false);
    }

    private static boolean moved(FigureSeries series, Map<String, Boolean> fresh) {
        return series.points().stream().filter(p -> isFresh(fresh, p.place())).anyMatch(p -> series.points().stream()
                .noneMatch(q -> !isFresh(fresh, q.place()) && same(p.low(), q.low()) && same(p.high(), q.high())));
    }

    private static boolean same(@Nullable Double a, @Nullable Double b) {
        return a == null ? b == null : a.equals(b);
    }

    private static boolean moved(StanceLine line, Map<String, Boolean> fresh) {
        return line.points().stream().filter(p -> isFresh(fresh, p.place())).anyMatch(p -> line.points().stream()
                .noneMatch(q -> !isFresh(fresh, q.place())
                        && q.kind() == p.kind()
                        && java.util.Objects.equals(q.actor(), p.actor())));
    }
}
