package quellenlage.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.StanceKind;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.StanceLine;

/** Turns the positions on one proposition into a table. */
final class StancePreparation {

    private static final int DAY = 10;

    private final Ledger ledger;
    private final Sources sources;
    private final PageTexts texts;

    StancePreparation(Ledger ledger, Sources sources, PageTexts texts) {
        this.ledger = ledger;
        this.sources = sources;
        this.texts = texts;
    }

    StanceTable table(StanceLine line) {
        // An empty moment has no date and stands last.
        Set<String> moments =
                new TreeSet<>(Comparator.comparing(String::isEmpty).thenComparing(m -> m));
        Map<String, List<StanceLine.Point>> sides = new LinkedHashMap<>();
        for (StanceLine.Point point : line.points()) {
            moments.add(moment(point));
            sides.computeIfAbsent(point.side(), s -> new ArrayList<>()).add(point);
        }
        List<StanceTable.Row> rows = new ArrayList<>();
        sides.forEach((side, points) -> rows.add(row(side, points, moments, line)));
        return new StanceTable(
                line.proposition(),
                moments.stream()
                        .map(moment -> moment.isEmpty() ? texts.get("undated") : Dates.text(moment))
                        .toList(),
                rows);
    }

    private StanceTable.Row row(String side, List<StanceLine.Point> points, Set<String> moments, StanceLine line) {
        String name = name(side, side);
        Map<String, List<StanceTable.Cell>> cells = new HashMap<>();
        Set<StanceKind> kinds = new LinkedHashSet<>();
        Text course = Text.same("");
        @Nullable StanceKind last = null;
        for (StanceLine.Point point : points) {
            cells.computeIfAbsent(moment(point), m -> new ArrayList<>()).add(cell(point, name));
            kinds.add(point.kind());
            if (point.kind() != last) {
                course = (last == null ? course : course.then(" → ")).then(texts.get("stance", point.kind()));
            }
            last = point.kind();
        }
        return new StanceTable.Row(
                side.isEmpty() ? texts.get("speaker.unknown") : Text.same(name),
                kinds.size() == 1 || side.isEmpty() ? Text.same("") : course,
                moments.stream()
                        .map(moment -> cells.getOrDefault(moment, List.of()))
                        .toList(),
                line.changes().stream()
                        .filter(change -> change.side().equals(side))
                        .map(this::change)
                        .toList());
    }

    private StanceTable.Cell cell(StanceLine.Point point, String side) {
        String actor = name(point.actor(), "");
        return new StanceTable.Cell(
                texts.get("stance", point.kind()),
                point.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                actor.equals(side) ? "" : actor,
                words(point),
                sources.link(point.place()));
    }

    private String words(StanceLine.Point point) {
        Analysis analysis = sources.analysis(point.place().article());
        return point.stance() >= analysis.stances().size()
                ? ""
                : analysis.stances().get(point.stance()).cue().stream()
                        .map(span -> span.of(analysis.article().text()))
                        .collect(Collectors.joining(" … "));
    }

    private static String moment(StanceLine.Point point) {
        String when = Objects.requireNonNullElse(point.when(), "");
        return when.substring(0, Math.min(DAY, when.length()));
    }

    private StanceTable.Change change(StanceLine.Change change) {
        return new StanceTable.Change(
                dated(change.before()),
                sources.link(change.before().place()),
                dated(change.after()),
                sources.link(change.after().place()),
                texts.get("order", change.order()));
    }

    private Text dated(StanceLine.Point point) {
        String when = point.when();
        return texts.get("stance", point.kind())
                .then(", ")
                .then(when == null ? texts.get("undated") : Dates.text(when));
    }

    private String name(@Nullable String actor, String otherwise) {
        return ledger.actor(actor).map(StoryActor::name).orElse(otherwise);
    }
}
