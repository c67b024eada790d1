package quellenlage.accuracy.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quellenlage.accuracy.story.ExpectedLedger.Kind;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.ledger.StanceLine;

/** The lines of a ledger as they are compared with what is expected. */
final class FoundLedger {

    private final Ledger ledger;

    FoundLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A line.
     *
     * @param speaker of a claim; {@code -} for nobody
     * @param text all its wordings
     * @param units its evidence, each once
     */
    record Group(String speaker, String text, Set<Unit> units) {}

    /**
     * A piece of evidence.
     *
     * @param article number of the article
     * @param who holds a position, by all names; empty for other kinds
     * @param what value of a figure, position; empty for other kinds
     */
    record Unit(String article, String who, String what) {}

    List<Group> groups(Kind kind) {
        return switch (kind) {
            case CLAIMS -> ledger.claims().stream().map(this::claim).toList();
            case FIGURES -> ledger.figures().stream().map(FoundLedger::series).toList();
            case STANCES -> ledger.stances().stream().map(this::line).toList();
            case COPIES ->
                ledger.reuse().stream()
                        .map(group -> new Group(
                                "",
                                "",
                                group.articles().stream()
                                        .map(article -> new Unit(number(article), "", ""))
                                        .collect(Collectors.toCollection(LinkedHashSet::new))))
                        .toList();
        };
    }

    private Group claim(Claim claim) {
        List<String> texts = new ArrayList<>(List.of(claim.text()));
        Set<Unit> units = new LinkedHashSet<>();
        for (Claim.Occurrence occurrence : claim.occurrences()) {
            texts.add(words(occurrence.place()));
            units.add(new Unit(number(occurrence.place().article()), "", ""));
        }
        String speaker = names(claim.actor(), claim.speaker());
        return new Group(speaker, String.join("\n", texts), units);
    }

    private static Group series(FigureSeries series) {
        Set<Unit> units = new LinkedHashSet<>();
        for (FigureSeries.Point point : series.points()) {
            Double value = point.high() == null ? point.low() : point.high();
            if (value != null) {
                units.add(new Unit(number(point.place().article()), "", String.valueOf(value)));
            }
        }
        return new Group("", series.subject(), units);
    }

    private Group line(StanceLine line) {
        Set<Unit> units = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>(List.of(line.proposition()));
        for (StanceLine.Point point : line.points()) {
            texts.add(words(point.place()));
            units.add(new Unit(
                    number(point.place().article()),
                    names(point.actor(), point.side()),
                    point.kind().name().toLowerCase(Locale.ROOT)));
        }
        return new Group("", String.join("\n", texts), units);
    }

    /** The name to show and all others; {@code -} for nobody. */
    private String names(@Nullable String actor, @Nullable String otherwise) {
        Optional<StoryActor> known = ledger.actor(actor);
        String shown = known.map(StoryActor::name).orElse(Objects.requireNonNullElse(otherwise, ""));
        return shown.isEmpty() ? "-" : shown;
    }

    private String words(Place place) {
        Analysis analysis = ledger.story().articles().stream()
                .filter(a -> a.article().id().equals(place.article()))
                .findFirst()
                .orElseThrow();
        return place.spans().stream()
                .map(span -> span.of(analysis.article().text()))
                .collect(Collectors.joining(" "));
    }

    /** The number that the id begins with; that of the web page or feed item is its place in the folder. */
    private static String number(String article) {
        return article.startsWith("nordlicht24-isna") ? "08" : article.substring(0, Math.min(2, article.length()));
    }
}
