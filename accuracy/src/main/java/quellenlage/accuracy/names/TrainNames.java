package quellenlage.accuracy.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import quellenlage.accuracy.names.LogisticRegression.Example;
import quellenlage.accuracy.names.NamePairs.NamePair;
import quellenlage.stories.actor.NameMatcher;
import quellenlage.stories.actor.NameSigns;

/**
 * Learns the weights of the name matcher and says how good they are by five-fold cross-validation in which no spelling
 * stands in two folds.
 *
 * <pre>
 *   java -cp … quellenlage.accuracy.names.TrainNames pairs.jsonl \
 *       stories/src/main/resources/quellenlage/stories/actor/de/name-weights.tsv
 * </pre>
 *
 * The pairs are labels of politicians from Wikidata (CC0) by way of everypolitician-data. Without the second argument only the
 * cross-validation is run.
 */
public final class TrainNames {

    private static final double PENALTY = 0.3;
    private static final int FOLDS = 5;

    private final NameSigns signs = NameSigns.german();
    private final List<NamePair> pairs;

    private TrainNames(List<NamePair> pairs) {
        this.pairs = pairs;
    }

    public static void main(String[] args) throws IOException {
        TrainNames training = new TrainNames(NamePairs.read(Path.of(args[0])));
        String figures = training.crossValidated();
        System.out.println(figures);
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), training.file(figures));
        }
    }

    private double[] weights(Predicate<NamePair> uses) {
        List<Example> examples = new ArrayList<>();
        for (NamePair pair : pairs) {
            if (uses.test(pair)) {
                examples.add(new Example(signs.of(pair.a(), pair.b()), pair.same()));
            }
        }
        return LogisticRegression.fit(examples, PENALTY);
    }

    private String crossValidated() {
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int test = fold;
            double[] weights = weights(pair -> pair.group() % FOLDS != test);
            for (NamePair pair : pairs) {
                if (pair.group() % FOLDS == test) {
                    boolean same = same(weights, pair);
                    found += same ? 1 : 0;
                    right += same && pair.same() ? 1 : 0;
                    wanted += pair.same() ? 1 : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%d pairs, %d-fold cross-validation by group of names: F1 %.4f, precision %.4f, recall %.4f",
                pairs.size(),
                FOLDS,
                2.0 * right / (found + wanted),
                (double) right / found,
                (double) right / wanted);
    }

    private boolean same(double[] weights, NamePair pair) {
        return signs.sameWords(pair.a(), pair.b())
                || LogisticRegression.probability(weights, signs.of(pair.a(), pair.b())) >= NameMatcher.THRESHOLD;
    }

    /** The weights of all pairs in the form that the matcher reads. */
    private String file(String figures) {
        double[] weights = weights(pair -> true);
        StringBuilder file = new StringBuilder()
                .append(
                        "# What each sign weighs in telling whether two spellings name one person: a logistic regression")
                .append(String.format(Locale.ROOT, " (L2 %s).%n", PENALTY))
                .append("# Learned by quellenlage.accuracy.names.TrainNames from spellings of politicians' names,\n")
                .append("# Wikidata (CC0) by way of everypolitician-data.\n")
                .append("# " + figures + ".\n")
                .append("# feature  in the order that NameFeatures counts them\n")
                .append("feature\tweight\tmeaning\n");
        List<NameSigns.Sign> all = NameSigns.all();
        for (int i = 0; i < weights.length; i++) {
            NameSigns.Sign sign = all.get(i);
            file.append(String.format(Locale.ROOT, "%s\t%.3f\t%s\n", sign.name(), weights[i], sign.meaning()));
        }
        return file.toString();
    }
}
