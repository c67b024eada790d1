package quellenlage.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.actor.ActorMerger;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.LedgerKeeper;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.story.Story;

/** Groups analysed articles into stories and keeps a ledger for each. Immutable, deterministic, free of order. */
public final class StoryReader {

    private final ActorMerger actorMerger = ActorMerger.german();
    private final LedgerKeeper ledgerKeeper = LedgerKeeper.german();

    private StoryReader() {}

    /** A reader for German. */
    public static StoryReader german() {
        return new StoryReader();
    }

    /**
     * The stories of the articles, the largest first, then the latest.
     *
     * @param articles in any order; the result does not depend on it
     */
    public List<Ledger> read(List<Analysis> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<Analysis> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(a -> a.article().id()));
        Story story = new Story(ordered.get(0).article().id(), ordered.get(0).title(), ordered);
        return List.of(read(story, List.of()));
    }

    private Ledger read(Story story, List<CopyGroup> copies) {
        return ledgerKeeper.keep(story, actorMerger.merge(story.articles()), copies);
    }
}
