package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.stories.actor.ActorFile;
import quellenlage.stories.actor.Organisations;
import quellenlage.stories.actor.Sides;
import quellenlage.stories.actor.States;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.story.Story;

/**
 * Keeps the ledger of a story: claims, figure series, stance lines, timeline. Immutable, thread-safe, deterministic, free
 * of the order of the articles.
 */
public final class LedgerKeeper {

    private final States states = States.german();
    private final Organisations organisations = Organisations.german();
    private final Sides.Finder sides;
    private final Concepts concepts = Concepts.german(states);
    private final Fates fates = Fates.german();
    private final Roles roles = Roles.german();
    private final Synonyms synonyms = Synonyms.german();
    private final Claimants claimants = Claimants.german(concepts);

    private LedgerKeeper(ActorFile actors) {
        sides = new Sides.Finder(actors);
    }

    /** A keeper for German; loads its lexicons, so make one and keep it. */
    public static LedgerKeeper german() {
        return german(ActorFile.shipped());
    }

    /** A keeper for German that knows for whom the actors of the file speak. */
    public static LedgerKeeper german(ActorFile actors) {
        return new LedgerKeeper(actors);
    }

    /**
     * The ledger of one story.
     *
     * @param actors of the story's articles, as the actor merger gives them
     * @param copies groups that share text; those without an article of the story are left out
     */
    public Ledger keep(Story story, List<StoryActor> actors, List<CopyGroup> copies) {
        return keep(story, actors, copies, Map.of());
    }

    /**
     * The ledger of one story.
     *
     * @param actors of the story's articles, as the actor merger gives them
     * @param copies groups that share text; those without an article of the story are left out
     * @param apart figures that count something of their own, by place; those with the same text count the same
     */
    public Ledger keep(Story story, List<StoryActor> actors, List<CopyGroup> copies, Map<Place, String> apart) {
        Set<String> articles = new HashSet<>();
        story.articles().forEach(analysis -> articles.add(analysis.article().id()));
        List<CopyGroup> own = copies.stream()
                .filter(group -> group.articles().stream().anyMatch(articles::contains))
                .toList();
        StoryContext context = new StoryContext(story, actors, own, sides.of(actors, story.articles()), organisations);
        Terms terms = Terms.of(context, concepts);
        List<Claim> claims = new ClaimKeeper(context, terms).claims();
        List<FigureSeries> figures = new SeriesKeeper(
                        context,
                        new SubjectReader(concepts, states, fates, roles, context),
                        new SeriesLabels(states, fates, actors, context.articles()),
                        synonyms,
                        claimants,
                        apart)
                .series();
        List<StanceLine> stances = new StanceKeeper(context, terms).lines();
        List<TimelineEntry> timeline = new TimelineKeeper(context, terms).entries(claims);
        return new Ledger(story, acting(actors, claims, figures, stances), claims, figures, stances, timeline, own);
    }

    /** Those who speak, take a position or stand for a figure, and all named persons and organisations. */
    private static List<StoryActor> acting(
            List<StoryActor> actors, List<Claim> claims, List<FigureSeries> figures, List<StanceLine> stances) {
        Set<@Nullable String> used = new HashSet<>();
        claims.forEach(claim -> used.add(claim.actor()));
        figures.forEach(series -> series.points().forEach(point -> used.add(point.actor())));
        stances.forEach(line -> line.points().forEach(point -> used.add(point.actor())));
        List<StoryActor> result = new ArrayList<>();
        for (StoryActor actor : actors) {
            boolean known =
                    actor.named() && (actor.kind() == EntityKind.PERSON || actor.kind() == EntityKind.ORGANISATION);
            if (known || used.contains(actor.id())) {
                result.add(actor);
            }
        }
        return result;
    }
}
