package quellenlage.stories.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quellenlage.analysis.article.Analysis;

/**
 * Groups articles into stories. Immutable, thread-safe, deterministic; the result does not depend on the order of the
 * articles.
 */
public final class StoryClusterer {

    /**
     * Mean likeness of two groups of articles from which on they tell one story: a little more than even odds, as a wrong
     * join shows as a conflict that is none, a wrong split only as two stories.
     */
    static final double SAME_STORY = 1.05;

    /** Mean likeness to the two most alike articles of a group from which on an article that is alone joins the group. */
    private static final double ADOPTED = 0.75;

    /** What it adds to the likeness of two articles that they print one text. */
    private static final double COPIED = 5;

    private final CommonTerms background;
    private final RoundUps roundUps;
    private final StoryWeights weights;

    private StoryClusterer(CommonTerms background, RoundUps roundUps, StoryWeights weights) {
        this.background = background;
        this.roundUps = roundUps;
        this.weights = weights;
    }

    /** A clusterer for German. */
    public static StoryClusterer german() {
        return new StoryClusterer(CommonTerms.german(), RoundUps.german(), StoryWeights.german());
    }

    /** See {@link #cluster(List, List)}. */
    public List<Story> cluster(List<Analysis> articles) {
        return cluster(articles, List.of());
    }

    /**
     * The stories of the articles; every article is in exactly one.
     *
     * @param articles in any order, with different ids
     * @param copies groups of ids of articles that print one text: evidence that they tell one story
     * @return the largest first, then the latest, then by id
     */
    public List<Story> cluster(List<Analysis> articles, List<List<String>> copies) {
        return cluster(articles, copies, List.of());
    }

    /**
     * The same, after which articles move to other stories.
     *
     * @param moves made one after the other; those of unknown articles are passed over
     */
    public List<Story> cluster(List<Analysis> articles, List<List<String>> copies, List<Move> moves) {
        List<Analysis> sorted = articles.stream().sorted(StoryOrder.BY_TIME).toList();
        TraitReader reader = new TraitReader(roundUps);
        List<ArticleTraits> traits = new ArrayList<>();
        Rarity rarity = new Rarity(background);
        for (Analysis analysis : sorted) {
            ArticleTraits read = reader.read(analysis);
            traits.add(read);
            rarity.count(read.terms());
        }
        List<Terms> vectors = new ArrayList<>();
        for (ArticleTraits read : traits) {
            vectors.add(Vectors.of(read.terms(), rarity));
        }
        Linkage linkage = new Linkage(sorted.size());
        new Likeness(traits, vectors, weights).fill(linkage);
        addCopies(sorted, copies, linkage);
        int[] cluster = linkage.join(SAME_STORY, ADOPTED);
        move(sorted, moves, cluster);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < cluster.length; i++) {
            members.computeIfAbsent(cluster[i], k -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(group -> story(group, sorted, vectors, reader))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** A story of its own gets a number that no cluster has. */
    private static void move(List<Analysis> articles, List<Move> moves, int[] cluster) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < articles.size() && !moves.isEmpty(); i++) {
            index.put(articles.get(i).article().id(), i);
        }
        int fresh = articles.size();
        for (Move move : moves) {
            Integer article = index.get(move.article());
            Integer to = move.to() == null ? null : index.get(move.to());
            if (article != null && to != null) {
                cluster[article] = cluster[to];
            } else if (article != null && move.to() == null) {
                cluster[article] = fresh++;
            }
        }
    }

    private static final Comparator<Story> LARGEST_FIRST = Comparator.<Story>comparingInt(
                    story -> -story.articles().size())
            .thenComparing(story -> story.last().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Story::id);

    private static void addCopies(List<Analysis> articles, List<List<String>> copies, Linkage linkage) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            index.put(articles.get(i).article().id(), i);
        }
        for (List<String> group : copies) {
            List<Integer> present = group.stream()
                    .map(index::get)
                    .filter(i -> i != null)
                    .sorted()
                    .distinct()
                    .toList();
            for (int i = 0; i < present.size(); i++) {
                for (int k = 0; k < i; k++) {
                    linkage.put(present.get(k), present.get(i), COPIED);
                }
            }
        }
    }

    private static Story story(List<Integer> group, List<Analysis> sorted, List<Terms> vectors, TraitReader reader) {
        List<Analysis> articles = group.stream().map(sorted::get).toList();
        TermCounter sum = new TermCounter();
        for (int i : group) {
            Terms vector = vectors.get(i);
            for (int t = 0; t < vector.size(); t++) {
                sum.add(vector.key(t), vector.weight(t));
            }
        }
        Terms centre = sum.take();
        List<String> titles = articles.stream().map(Analysis::title).toList();
        List<Terms> titleTerms = articles.stream().map(reader::readTitle).toList();
        String earliest = articles.get(0).article().id();
        return new Story("story-" + earliest, Headline.of(titles, titleTerms, centre), articles);
    }
}
