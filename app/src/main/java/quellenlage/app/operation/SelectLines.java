package quellenlage.app.operation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Ledger;

/** Picks from ledgers what was asked for. */
public final class SelectLines {

    private SelectLines() {}

    /** Articles that appeared on that day or later, or may have: a coarse date counts with its last day. Undated ones do not. */
    public static Predicate<Analysis> since(LocalDate day) {
        return analysis -> {
            PublicationDate published = analysis.article().published();
            return published != null && !lastDay(published).isBefore(day);
        };
    }

    private static LocalDate lastDay(PublicationDate date) {
        if (date.month() == 0) {
            return LocalDate.of(date.year(), 12, 31);
        }
        return date.date()
                .orElseGet(() -> YearMonth.of(date.year(), date.month()).atEndOfMonth());
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
