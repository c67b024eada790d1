package quellenlage.stories;

import java.util.List;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.actor.ActorFile;
import quellenlage.stories.actor.ActorMerger;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.LedgerKeeper;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.reuse.ReuseFinder;
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
     * The stories of the articles, the largest first, then the latest.
     *
     * @param articles in any order; the result does not depend on it
     */
    public List<Ledger> read(List<Analysis> articles) {
        List<CopyGroup> copies = reuseFinder.find(articles);
        return storyClusterer
                .cluster(articles, copies.stream().map(CopyGroup::articles).toList())
                .stream()
                .map(story -> ledgerKeeper.keep(story, actorMerger.merge(story.articles()), copies))
                .toList();
    }
}
