package quellenlage.accuracy.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import quellenlage.accuracy.names.LogisticRegression;
import quellenlage.accuracy.names.LogisticRegression.Example;
import quellenlage.stories.story.StorySigns;

/**
 * Learns the weights by which two articles are of one story, and says how well they tell it by cross-validation in which
 * no story stands in two parts.
 *
 * <pre>
 *   java -cp … quellenlage.accuracy.story.TrainStories clusters/dev.jsonl.gz smartdata- entities/smartdata-train.jsonl \
 *       stories/src/main/resources/quellenlage/stories/story/de/story-weights.tsv
 * </pre>
 *
 * Only articles of SmartData (CC BY 4.0) are learned from; the others of the pack may not ship anything and stay unseen.
 * The other articles of that corpus only count for how rare words are. Without the last argument only the cross-validation is run.
 */
public final class TrainStories {

    private static final double PENALTY = 2;
    private static final int PARTS = 2;

    private final GoldStories gold;
    private final StorySigns signs;

    private TrainStories(GoldStories gold, Path others) throws IOException {
        this.gold = gold;
        this.signs = StorySigns.german(gold.articles(), gold.others(others));
    }

    public static void main(String[] args) throws IOException {
        TrainStories training = new TrainStories(GoldStories.read(Path.of(args[0]), args[1]), Path.of(args[2]));
        String figures = training.crossValidated();
        System.out.println(figures);
        if (args.length > 3) {
            Files.writeString(Path.of(args[3]), training.file(figures));
        }
    }

    private boolean same(int one, int other) {
        return gold.stories().get(one).equals(gold.stories().get(other));
    }

    /** Two alike articles. */
    private record Pair(int one, int other) {}

    private List<Pair> pairs(IntPredicate uses) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.articles().size(); i++) {
            for (int k = 0; k < i; k++) {
                if (uses.test(i) && uses.test(k) && signs.alike(k, i)) {
                    pairs.add(new Pair(k, i));
                }
            }
        }
        return pairs;
    }

    /** Every pair stands twice as it is and once as if it bore no dates, since a third of what people bring is undated. */
    private double[] weights(IntPredicate uses) {
        List<Example> examples = new ArrayList<>();
        for (Pair pair : pairs(uses)) {
            boolean same = same(pair.one, pair.other);
            Example dated = new Example(signs.of(pair.one, pair.other, true), same);
            examples.add(dated);
            examples.add(dated);
            examples.add(new Example(signs.of(pair.one, pair.other, false), same));
        }
        return LogisticRegression.fit(examples, PENALTY);
    }

    private int part(int article) {
        return Math.floorMod(gold.stories().get(article).hashCode(), PARTS);
    }

    private String crossValidated() {
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (int part = 0; part < PARTS; part++) {
            int test = part;
            double[] weights = weights(article -> part(article) != test);
            for (Pair pair : pairs(article -> part(article) == test)) {
                boolean same = LogisticRegression.probability(weights, signs.of(pair.one, pair.other, true)) >= 0.5;
                found += same ? 1 : 0;
                right += same && same(pair.one, pair.other) ? 1 : 0;
                wanted += same(pair.one, pair.other) ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "%d articles, %d alike pairs, learned on one half of the stories and tried on the other, both ways:"
                        + " F1 %.3f, precision %.3f, recall %.3f",
                gold.articles().size(),
                pairs(article -> true).size(),
                2.0 * right / (found + wanted),
                (double) right / found,
                (double) right / wanted);
    }

    /** The weights of all pairs in the form that the clusterer reads. */
    private String file(String figures) {
        double[] weights = weights(article -> true);
        List<String> meanings = List.of(
                "constant",
                "logarithm of the likeness of the words, rare ones and the headline's counting more",
                "1 when both are of one outlet",
                "1 when the date of one is unknown",
                "days between them beyond two, by the fortnight");
        StringBuilder file = new StringBuilder()
                .append("# What each sign weighs in telling whether two articles tell one story: a logistic regression")
                .append(String.format(Locale.ROOT, " (L2 %s).%n", PENALTY))
                .append(
                        "# Learned by quellenlage.accuracy.story.TrainStories from articles of the SmartData corpus (DFKI-NLP,\n")
                .append(
                        "# CC BY 4.0) with stories labelled by hand. The sum of the weights is the logarithm of the odds.\n")
                .append("# " + figures + ".\n")
                .append("sign\tweight\tmeaning\n");
        for (int i = 0; i < weights.length; i++) {
            file.append(String.format(
                    Locale.ROOT, "%s\t%.3f\t%s\n", StorySigns.names().get(i), weights[i], meanings.get(i)));
        }
        return file.toString();
    }
}
