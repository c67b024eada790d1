package quellenlage.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.ledger.StanceLine;
import quellenlage.stories.ledger.TimelineEntry;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.reuse.Passage;

/** Turns one ledger into what the templates show. */
final class StoryPreparation {

    private static final int PASSAGES_SHOWN = 6;

    private final int number;
    private final Ledger ledger;
    private final Sources sources;
    private final @Nullable Moment since;
    private final PageTexts texts;

    /**
     * @param since from when on lines count as new; null when none is to be marked
     */
    StoryPreparation(int number, Ledger ledger, @Nullable Moment since, PageTexts texts) {
        this.number = number;
        this.ledger = ledger;
        this.since = since;
        this.sources = new Sources(number, ledger);
        this.texts = texts;
    }

    StoryView story() {
        StancePreparation positions = new StancePreparation(ledger, sources, texts);
        List<StanceTable> stances =
                ledger.stances().stream().map(positions::table).toList();
        return new StoryView(
                "story-" + number,
                ledger.story().title().isEmpty()
                        ? ledger.story().id()
                        : ledger.story().title(),
                dates(),
                counts(),
                (int) ledger.figures().stream().filter(FigureSeries::conflict).count(),
                stances.stream().mapToInt(StanceTable::changes).sum(),
                since == null ? null : new ChangesPreparation(ledger, sources, texts).since(since),
                new ClaimPreparation(number, ledger, sources, texts).claims(),
                ledger.figures().stream().map(this::series).toList(),
                stances,
                ledger.timeline().stream().map(this::entry).toList(),
                ledger.reuse().stream().map(this::copies).toList(),
                articles());
    }

    private Text dates() {
        PublicationDate first = ledger.story().first().orElse(null);
        PublicationDate last = ledger.story().last().orElse(null);
        if (first == null || last == null) {
            return Text.same("");
        }
        Text from = day(first);
        Text to = day(last);
        return from.equals(to) ? from : from.then(" – ").then(to);
    }

    private static Text day(PublicationDate date) {
        return Dates.text(date.value().length() > 10 ? date.value().substring(0, 10) : date.value());
    }

    private List<Text> counts() {
        Set<String> outlets = new HashSet<>();
        for (Analysis analysis : ledger.story().articles()) {
            outlets.add(sources.label(analysis.article().id()));
        }
        return List.of(
                texts.count(ledger.story().articles().size(), "article"),
                texts.count(outlets.size(), "outlet"),
                texts.count(ledger.claims().size(), "claim"));
    }

    private SeriesView series(FigureSeries series) {
        SeriesChart.Speakers speakers = new SeriesChart.Speakers();
        List<SeriesPoint> points =
                series.points().stream().map(point -> point(point, speakers)).toList();
        return new SeriesView(
                series.subject(),
                series.unit(),
                points,
                SeriesChart.of(points),
                speakers.names(),
                series.conflict(),
                reason(series));
    }

    private static Text reason(FigureSeries series) {
        String german = Objects.requireNonNullElse(series.reason(), "");
        return new Text(german, Objects.requireNonNullElse(series.reasonEnglish(), german));
    }

    private SeriesPoint point(FigureSeries.Point point, SeriesChart.Speakers speakers) {
        String article = point.place().article();
        String outlet = sources.label(article);
        Text who = point.actor() == null
                ? Text.same(outlet).then(" ").then(texts.get("figure.itself"))
                : Text.same(actorName(point.actor()));
        PublicationDate published = sources.analysis(article).article().published();
        String when = point.asOf() != null ? point.asOf() : published == null ? null : published.value();
        return new SeriesPoint(
                point.text(),
                point.low(),
                point.high(),
                point.bound(),
                who,
                point.agency() == null || point.agency().equals(outlet) ? "" : point.agency(),
                outlet,
                when,
                Objects.requireNonNullElse(point.part(), ""),
                speakers.number(who),
                sources.link(point.place()).href());
    }

    private String actorName(String id) {
        return ledger.actor(id).map(StoryActor::name).orElse(id);
    }

    private TimelineItem entry(TimelineEntry entry) {
        return new TimelineItem(
                Dates.text(entry.when()),
                texts.get("timeline", entry.kind()),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.text(),
                entry.places().stream().map(sources::link).toList());
    }

    private CopyView copies(CopyGroup group) {
        return new CopyView(
                group.articles().stream().map(sources::link).toList(),
                Objects.requireNonNullElse(group.agency(), ""),
                group.passages().stream()
                        .sorted((a, b) ->
                                Integer.compare(b.first().length(), a.first().length()))
                        .limit(PASSAGES_SHOWN)
                        .map(this::shared)
                        .toList());
    }

    private CopyView.SharedText shared(Passage passage) {
        String words = passage.first()
                .of(sources.analysis(passage.firstArticle()).article().text());
        return new CopyView.SharedText(
                words,
                sources.link(passage.firstArticle(), passage.first()),
                sources.link(passage.secondArticle(), passage.second()));
    }

    private List<ArticleView> articles() {
        Map<String, Set<Span>> places = places();
        List<ArticleView> views = new ArrayList<>();
        for (Analysis analysis : ledger.story().articles()) {
            String id = analysis.article().id();
            String key = sources.key(id);
            views.add(new ArticleView(
                    key,
                    analysis.title().isEmpty() ? id : analysis.title(),
                    sources.label(id),
                    sources.published(id),
                    List.copyOf(new LinkedHashSet<>(
                            analysis.credits().stream().map(Credit::agency).toList())),
                    Sources.webAddress(analysis.article().url()),
                    original(id),
                    new ArticleBody(key, analysis, places.getOrDefault(id, Set.of()))));
        }
        return views;
    }

    /** The article that this one copies; null where none is known. */
    private @Nullable Link original(String article) {
        return ledger.reuse().stream()
                .flatMap(group -> group.copyOf(article).stream())
                .findFirst()
                .map(sources::link)
                .orElse(null);
    }

    /** Where lines of the ledger lead to, by article. */
    private Map<String, Set<Span>> places() {
        Map<String, Set<Span>> places = new HashMap<>();
        Consumer<Place> add = place -> places.computeIfAbsent(place.article(), a -> new TreeSet<>())
                .add(place.spans().get(0));
        Stream.of(
                        ledger.claims().stream()
                                .flatMap(c -> c.occurrences().stream())
                                .map(Claim.Occurrence::place),
                        ledger.figures().stream()
                                .flatMap(f -> f.points().stream())
                                .map(FigureSeries.Point::place),
                        ledger.stances().stream()
                                .flatMap(s -> s.points().stream())
                                .map(StanceLine.Point::place),
                        ledger.timeline().stream().flatMap(t -> t.places().stream()))
                .flatMap(s -> s)
                .forEach(add);
        for (CopyGroup group : ledger.reuse()) {
            group.passages().stream()
                    .sorted((a, b) ->
                            Integer.compare(b.first().length(), a.first().length()))
                    .limit(PASSAGES_SHOWN)
                    .forEach(passage -> {
                        add.accept(new Place(passage.firstArticle(), List.of(passage.first())));
                        add.accept(new Place(passage.secondArticle(), List.of(passage.second())));
                    });
        }
        return places;
    }
}
