package quellenlage.app.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Changes;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;

/** Picks from ledgers what was asked for. */
public final class SelectLines {

    private SelectLines() {}

    /** The lines that are new; of a series or a line of positions that moved, all points. */
    private static Ledger changed(Ledger ledger, Changes changes) {
        return new Ledger(
                ledger.story(),
                ledger.actors(),
                changes.claims(),
                changes.figures().stream().map(Changes.Moved::series).distinct().toList(),
                changes.positions().stream().map(Changes.Turn::line).distinct().toList(),
                changes.timeline(),
                ledger.reuse());
    }

    /** The stories that have something new, with their new lines. */
    public static List<Ledger> changed(List<Ledger> stories, Moment moment) {
        List<Ledger> changed = new ArrayList<>();
        for (Ledger ledger : stories) {
            Changes changes = Changes.since(moment, ledger);
            if (!changes.isEmpty()) {
                changed.add(changed(ledger, changes));
            }
        }
        return changed;
    }

    /**
     * The lines of the actors whose name, surface form or role holds the words, whatever their case. Stories without such
     * an actor are left out.
     */
    public static List<Ledger> ofActor(List<Ledger> stories, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return stories.stream()
                .map(story -> ofActor(story, wanted))
                .filter(story -> !story.actors().isEmpty())
                .toList();
    }

    private static Ledger ofActor(Ledger ledger, String wanted) {
        List<StoryActor> actors = ledger.actors().stream()
                .filter(actor -> Stream.of(Stream.of(actor.name()), actor.forms().stream(), actor.roles().stream())
                        .flatMap(forms -> forms)
                        .anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
        Set<String> ids = actors.stream().map(StoryActor::id).collect(Collectors.toSet());
        Predicate<@Nullable String> is = id -> id != null && ids.contains(id);
        return new Ledger(
                ledger.story(),
                actors,
                ledger.claims().stream().filter(c -> is.test(c.actor())).toList(),
                ledger.figures().stream()
                        .filter(f -> f.points().stream().anyMatch(p -> is.test(p.actor())))
                        .toList(),
                ledger.stances().stream()
                        .filter(s -> s.points().stream().anyMatch(p -> is.test(p.actor())))
                        .toList(),
                List.of(),
                ledger.reuse());
    }
}
