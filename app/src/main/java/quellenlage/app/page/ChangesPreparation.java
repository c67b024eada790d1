package quellenlage.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Changes;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;
import quellenlage.stories.ledger.StanceLine;
import quellenlage.stories.ledger.TimelineEntry;

/** Turns what is new in a ledger into what the template shows. */
final class ChangesPreparation {

    private final Ledger ledger;
    private final Sources sources;
    private final PageTexts texts;

    ChangesPreparation(Ledger ledger, Sources sources, PageTexts texts) {
        this.ledger = ledger;
        this.sources = sources;
        this.texts = texts;
    }

    /** What is new since the moment; null when nothing is. */
    @Nullable
    ChangesView since(Moment moment) {
        Changes changes = Changes.since(moment, ledger);
        if (changes.isEmpty()) {
            return null;
        }
        List<ChangesView.Item> items = new ArrayList<>();
        changes.claims().forEach(claim -> items.add(claim(claim)));
        changes.figures().forEach(moved -> items.add(figure(moved)));
        changes.positions().forEach(turn -> items.add(position(turn)));
        changes.timeline().forEach(entry -> items.add(event(entry)));
        Text articles = texts.count(changes.articles().size(), "article");
        return new ChangesView(
                Dates.text(moment.value()),
                changes.whole() ? articles.then(" · ").then(texts.get("news.whole")) : articles,
                items);
    }

    private ChangesView.Item claim(Claim claim) {
        String words = claim.speaker() == null ? "" : claim.speaker();
        Text who = claim.actor() == null && words.isEmpty()
                ? texts.get("speaker.unknown")
                : Text.same(name(claim.actor(), words));
        return new ChangesView.Item(
                texts.get("news.claim"),
                who.then(": " + claim.text()),
                Text.same(""),
                Text.same(""),
                claim.occurrences().stream()
                        .map(occurrence -> sources.link(occurrence.place()))
                        .toList());
    }

    private ChangesView.Item figure(Changes.Moved moved) {
        FigureSeries.Point before = moved.before();
        String part = moved.now().get(0).part();
        return new ChangesView.Item(
                texts.get("news.figure"),
                Text.same(moved.series().subject() + (part == null ? "" : " (" + part + ")")),
                Text.same(before == null ? "" : value(before)),
                Text.same(moved.now().stream().map(this::value).collect(Collectors.joining("; "))),
                moved.now().stream().map(point -> sources.link(point.place())).toList());
    }

    private String value(FigureSeries.Point point) {
        return point.text() + " ("
                + name(point.actor(), sources.label(point.place().article())) + ")";
    }

    private ChangesView.Item position(Changes.Turn turn) {
        StanceLine.Point before = turn.before();
        return new ChangesView.Item(
                texts.get("news.position"),
                Text.same(name(turn.now().actor(), turn.now().side()) + ": "
                        + turn.line().proposition()),
                before == null ? Text.same("") : texts.get("stance", before.kind()),
                texts.get("stance", turn.now().kind()),
                List.of(sources.link(turn.now().place())));
    }

    private ChangesView.Item event(TimelineEntry entry) {
        return new ChangesView.Item(
                texts.get("news.event"),
                Dates.text(entry.when()).then(": " + entry.text()),
                Text.same(""),
                Text.same(""),
                entry.places().stream().map(sources::link).toList());
    }

    private String name(@Nullable String actor, String otherwise) {
        return ledger.actor(actor).map(StoryActor::name).orElse(otherwise);
    }
}
