package quellenlage.stories.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.story.Story;

/**
 * What the sources of one story say.
 *
 * @param actors those who say something or are said to do something; the most frequent first
 * @param claims in order of the first report
 * @param figures series with two points or more first, then by number of points
 * @param stances by number of points
 * @param timeline in time order
 * @param reuse groups of articles that share text
 */
public record Ledger(
        Story story,
        List<StoryActor> actors,
        List<Claim> claims,
        List<FigureSeries> figures,
        List<StanceLine> stances,
        List<TimelineEntry> timeline,
        List<CopyGroup> reuse) {

    public Ledger {
        actors = List.copyOf(actors);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        stances = List.copyOf(stances);
        timeline = List.copyOf(timeline);
        reuse = List.copyOf(reuse);
    }

    /** The actor with the id; empty when it is null or unknown. */
    public Optional<StoryActor> actor(@Nullable String id) {
        return actors.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
