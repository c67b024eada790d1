package quellenlage.stories;

import java.util.List;
import quellenlage.analysis.article.Analysis;
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
    private final ActorMerger actorMerger = ActorMerger.german();
    private final LedgerKeeper ledgerKeeper = LedgerKeeper.german();

    private StoryReader() {}

    /** A reader for German; loads the lexicons, so make one and keep it. */
    public static StoryReader german() {
        return new StoryReader();
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
