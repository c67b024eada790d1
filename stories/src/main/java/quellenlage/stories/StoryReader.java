package quellenlage.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.actor.ActorFile;
import quellenlage.stories.actor.ActorMerger;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.correction.Correction;
import quellenlage.stories.correction.CorrectionRun;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.LedgerKeeper;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.reuse.ReuseFinder;
import quellenlage.stories.story.Story;
import quellenlage.stories.story.StoryClusterer;

/** Groups analysed articles into stories and keeps a ledger for each. Immutable, deterministic, free of order. */
public final class StoryReader {

    private final ReuseFinder reuseFinder = ReuseFinder.standard();
    private final StoryClusterer storyClusterer = StoryClusterer.german();
    private final ActorMerger actorMerger;
    private final LedgerKeeper ledgerKeeper;

    private StoryReader(ActorFile actors) {
        actorMerger = ActorMerger.german(actors);
        ledgerKeeper = LedgerKeeper.german(actors);
    }

    /** A reader for German that knows the actors that the program brings along; loads the lexicons, so make one and keep it. */
    public static StoryReader german() {
        return german(ActorFile.shipped());
    }

    /** A reader for German that knows the actors of the file; what the file decides wins. */
    public static StoryReader german(ActorFile actors) {
        return new StoryReader(actors);
    }

    /**
     * What came of the articles.
     *
     * @param stories the largest first, then the latest
     * @param articles as the ledgers count their findings: without the statements that were decided to be wrong
     * @param corrections what became of each, in their order
     */
    public record Reading(List<Ledger> stories, List<Analysis> articles, List<CorrectionRun.Outcome> corrections) {

        public Reading {
            stories = List.copyOf(stories);
            articles = List.copyOf(articles);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * The stories of the articles, the largest first, then the latest.
     *
     * @param articles in any order; the result does not depend on it
     */
    public List<Ledger> read(List<Analysis> articles) {
        return read(articles, List.of()).stories();
    }

    /**
     * The stories of the articles, corrected as an editor decided.
     *
     * @param articles in any order; the result does not depend on it
     * @param corrections in the order in which they are applied
     */
    public Reading read(List<Analysis> articles, List<Correction> corrections) {
        CorrectionRun run = new CorrectionRun(corrections, articles);
        List<Analysis> corrected = run.articles();
        List<CopyGroup> copies = reuseFinder.find(corrected);
        List<Story> stories = storyClusterer.cluster(
                corrected, copies.stream().map(CopyGroup::articles).toList(), run.moves());
        List<Ledger> ledgers = new ArrayList<>();
        for (Story story : stories) {
            List<StoryActor> actors = run.actors(story.articles(), actorMerger.merge(story.articles()));
            Ledger ledger = ledgerKeeper.keep(story, actors, copies);
            Map<Place, String> apart = run.hasFigures() ? run.apart(ledger) : Map.of();
            ledgers.add(apart.isEmpty() ? ledger : ledgerKeeper.keep(story, actors, copies, apart));
        }
        return new Reading(ledgers, corrected, run.outcomes(ledgers));
    }
}
