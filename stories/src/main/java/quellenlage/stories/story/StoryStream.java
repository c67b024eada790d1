package quellenlage.stories.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import quellenlage.analysis.article.Analysis;

/**
 * Puts articles into stories one at a time, as they come; late ones are welcome.
 *
 * <p>The memory is bounded: a story of which nothing was heard for {@value #AWAKE_DAYS} days of the stream falls asleep, so
 * that only its heaviest terms are kept, and wakes when an article joins it; beyond a given number of stories the one that
 * slept longest is forgotten. Deterministic for one order of articles; not for use by several threads at once.
 */
public final class StoryStream {

    private static final int AWAKE_DAYS = 14;

    /** Terms of the stream that are counted for their rarity. */
    private static final int COUNTED_TERMS = 1 << 20;

    /** Stories that an article is compared with. */
    private static final int COMPARISONS = 8;

    private static final int STORIES = 200_000;

    private final TraitReader reader;
    private final Rarity rarity;
    private final StoryWeights weights;
    private final StoryIndex index = new StoryIndex();
    private final int capacity;
    private final Deque<OpenStory> awake = new ArrayDeque<>();
    private final Deque<OpenStory> asleep = new ArrayDeque<>();
    private double today = Double.NEGATIVE_INFINITY;
    private long articles;

    private StoryStream(RoundUps roundUps, CommonTerms background, StoryWeights weights, int capacity) {
        this.weights = weights;
        this.reader = new TraitReader(roundUps);
        this.rarity = new Rarity(background);
        this.capacity = capacity;
    }

    /** A stream of German articles that remembers 200,000 stories. */
    public static StoryStream german() {
        return german(STORIES);
    }

    /**
     * A stream of German articles.
     *
     * @param capacity number of stories that are remembered
     */
    public static StoryStream german(int capacity) {
        return new StoryStream(RoundUps.german(), CommonTerms.german(), StoryWeights.german(), capacity);
    }

    /**
     * Where an article went.
     *
     * @param story id of its story, derived from the id of the article that opened it
     * @param opened true when the article opened it
     * @param woken true when the story had fallen asleep
     * @param merged ids of stories that turned out to be the same and are now part of it
     */
    public record Placement(String story, boolean opened, boolean woken, List<String> merged) {

        public Placement {
            merged = List.copyOf(merged);
        }
    }

    public Placement add(Analysis analysis) {
        ArticleTraits traits = reader.read(analysis);
        rarity.count(traits.terms());
        rarity.keepBelow(COUNTED_TERMS);
        Terms vector = Vectors.of(traits.terms(), rarity);
        articles++;
        if (Double.isFinite(traits.first())) {
            today = Math.max(today, traits.first());
        }
        Placement placement = place(analysis.article().id(), vector, traits);
        putToSleep();
        return placement;
    }

    /** Number of stories that are remembered, awake or asleep. */
    public int stories() {
        return index.size();
    }

    /** Index entries visited so far: the work done. */
    long steps() {
        return index.steps();
    }

    private Placement place(String article, Terms vector, ArticleTraits traits) {
        OpenStory best = null;
        double most = StoryClusterer.SAME_STORY;
        List<OpenStory> alike = new ArrayList<>();
        for (OpenStory story : index.promising(vector, COMPARISONS)) {
            double likeness = story.likeness(vector, traits, weights);
            if (likeness >= StoryClusterer.SAME_STORY) {
                alike.add(story);
            }
            if (likeness >= most) {
                most = likeness;
                best = story;
            }
        }
        if (best == null) {
            OpenStory story = new OpenStory("story-" + article, index.newSlot(), articles);
            join(story, vector, traits, false);
            awake.add(story);
            return new Placement(story.id, true, false, List.of());
        }
        boolean woken = best.asleep;
        join(best, vector, traits, woken);
        return merge(best, alike, woken);
    }

    private void join(OpenStory story, Terms vector, ArticleTraits traits, boolean woken) {
        story.add(vector, traits);
        story.touched = true;
        index.put(story);
        if (woken) {
            awake.add(story);
        }
    }

    /** Stories that the new article shows to be one become one, under the id of the one opened first. */
    private Placement merge(OpenStory joined, List<OpenStory> alike, boolean woken) {
        OpenStory kept = joined;
        List<String> merged = new ArrayList<>();
        for (OpenStory other : alike) {
            if (other != joined && !other.asleep && kept.likeness(other, weights) >= StoryClusterer.SAME_STORY) {
                OpenStory gone = kept.opened < other.opened ? other : kept;
                kept = gone == other ? kept : other;
                kept.add(gone);
                kept.touched = true;
                index.remove(gone);
                index.put(kept);
                merged.add(gone.id);
            }
        }
        return new Placement(kept.id, false, woken, merged);
    }

    private void putToSleep() {
        while (!awake.isEmpty()) {
            OpenStory story = awake.remove();
            if (story.gone || story.asleep) {
                continue;
            }
            if (story.touched) {
                story.touched = false;
                awake.add(story);
            } else if (Double.isFinite(story.last) && today - story.last > AWAKE_DAYS) {
                story.sleep();
                asleep.add(story);
            } else {
                awake.addFirst(story);
                break;
            }
        }
        while (index.size() > capacity) {
            OpenStory story = nextToForget();
            if (!story.gone) {
                index.remove(story);
            }
        }
    }

    /** The story that has slept longest; when none sleeps, the one awake of which nothing was heard for longest. */
    private OpenStory nextToForget() {
        while (!asleep.isEmpty()) {
            OpenStory story = asleep.remove();
            if (story.asleep) {
                return story;
            }
        }
        return awake.remove();
    }
}
