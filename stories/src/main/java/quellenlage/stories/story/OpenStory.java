package quellenlage.stories.story;

import java.util.Arrays;

/** A story that grows: the sum of its articles' vectors, cut to the heaviest terms, and little else. */
final class OpenStory {

    /** Terms that are kept of a story that is awake. */
    private static final int AWAKE_TERMS = 96;

    /** Terms that are kept of a story that is asleep. */
    private static final int SLEEPING_TERMS = 24;

    /** Terms by which a story is found, while awake and while asleep. */
    private static final int AWAKE_HANDLES = 20;

    private static final int SLEEPING_HANDLES = 8;

    /** Outlets whose articles are counted; of those that come later it is only known that there are more. */
    private static final int OUTLETS = 6;

    final String id;
    final int slot;
    final long opened;

    int articles;
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    boolean asleep;
    boolean gone;
    boolean touched;

    private Terms sum = Terms.NONE;
    private int[] handles = {};
    private int[] outlets = {};
    private int[] outletArticles = {};

    /**
     * @param slot its place in the index
     * @param opened number of the article that opened it
     */
    OpenStory(String id, int slot, long opened) {
        this.id = id;
        this.slot = slot;
        this.opened = opened;
    }

    Terms sum() {
        return sum;
    }

    /** Mean likeness of an article with the articles of this story. */
    double likeness(Terms vector, ArticleTraits article, StoryWeights weights) {
        if (articles == 0) {
            return 0;
        }
        return vector.dot(sum)
                / articles
                * weights.scale()
                * article.trust()
                * weights.outlet(shareOf(article.outlet()))
                * weights.time(article.first(), article.last(), first, last);
    }

    /** Mean likeness of the articles of two stories. */
    double likeness(OpenStory other, StoryWeights weights) {
        return sum.dot(other.sum)
                / ((double) articles * other.articles)
                * weights.scale()
                * weights.time(first, last, other.first, other.last);
    }

    void add(Terms vector, ArticleTraits article) {
        asleep = false;
        sum = Terms.sum(sum, vector, AWAKE_TERMS);
        articles++;
        if (Double.isFinite(article.last())) {
            first = Math.min(first, article.first());
            last = Math.max(last, article.last());
        }
        countOutlet(article.outlet(), 1);
    }

    void add(OpenStory other) {
        sum = Terms.sum(sum, other.sum, AWAKE_TERMS);
        articles += other.articles;
        first = Math.min(first, other.first);
        last = Math.max(last, other.last);
        for (int i = 0; i < other.outlets.length; i++) {
            countOutlet(other.outlets[i], other.outletArticles[i]);
        }
    }

    void sleep() {
        asleep = true;
        sum = Terms.sum(sum, Terms.NONE, SLEEPING_TERMS);
        handles = sum.heaviest(SLEEPING_HANDLES);
    }

    /** The terms by which it is to be found now that were not among those of the last call. */
    int[] newHandles() {
        int[] now = sum.heaviest(AWAKE_HANDLES);
        int[] fresh = new int[now.length];
        int count = 0;
        for (int key : now) {
            if (Arrays.binarySearch(handles, key) < 0) {
                fresh[count++] = key;
            }
        }
        handles = now;
        return Arrays.copyOf(fresh, count);
    }

    /** True when the story is to be found by the term. */
    boolean isFoundBy(int key) {
        return !gone && Arrays.binarySearch(handles, key) >= 0;
    }

    private double shareOf(int outlet) {
        for (int i = 0; outlet != 0 && i < outlets.length; i++) {
            if (outlets[i] == outlet) {
                return (double) outletArticles[i] / articles;
            }
        }
        return 0;
    }

    private void countOutlet(int outlet, int times) {
        if (outlet == 0) {
            return;
        }
        for (int i = 0; i < outlets.length; i++) {
            if (outlets[i] == outlet) {
                outletArticles[i] += times;
                return;
            }
        }
        if (outlets.length < OUTLETS) {
            outlets = Arrays.copyOf(outlets, outlets.length + 1);
            outletArticles = Arrays.copyOf(outletArticles, outlets.length);
            outlets[outlets.length - 1] = outlet;
            outletArticles[outlets.length - 1] = times;
        }
    }
}
