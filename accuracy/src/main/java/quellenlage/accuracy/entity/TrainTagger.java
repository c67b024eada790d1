package quellenlage.accuracy.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import quellenlage.analysis.entity.EntityFinder;
import quellenlage.analysis.entity.NameFeatures;
import quellenlage.analysis.entity.TaggerModel;

/**
 * Trains the name tagger.
 *
 * <pre>
 *   java -cp … quellenlage.accuracy.entity.TrainTagger germeval2014.jsonl smartdata-train.jsonl tagger.bin
 *   java -cp … quellenlage.accuracy.entity.TrainTagger germeval2014.jsonl smartdata-train.jsonl --folds 5
 *   java -cp … quellenlage.accuracy.entity.TrainTagger germeval2014.jsonl smartdata-train.jsonl --without 0 tagger.bin
 * </pre>
 *
 * The second line tells by cross-validation how good the model alone and the whole finder are; the third leaves out every
 * fifth text of GermEval, from the given one on, for a comparison on texts that the model has not seen. GermEval 2014
 * (Benikova, Biemann, Reznicek) and the SmartData corpus (DFKI) are both CC BY 4.0.
 */
public final class TrainTagger {

    private static final int EPOCHS = 10;
    /** Orders of the texts in which is learned; the model is the mean. */
    private static final int RUNS = 3;
    /** Texts left out for a comparison: one of as many. */
    private static final int PART = 5;

    private TrainTagger() {}

    public static void main(String[] arguments) throws IOException {
        NameFeatures features = NameFeatures.german();
        FeatureNumbers numbers = new FeatureNumbers();
        List<Chain> germeval = Chain.read(Path.of(arguments[0]), features, numbers, 1);
        List<Chain> smartdata = Chain.read(Path.of(arguments[1]), features, numbers, 2);
        switch (arguments[2]) {
            case "--folds" -> validate(germeval, smartdata, numbers, Integer.parseInt(arguments[3]));
            case "--without" -> {
                List<Chain> train = fold(germeval, PART, Integer.parseInt(arguments[3]), false);
                train.addAll(smartdata);
                Files.write(Path.of(arguments[4]), train(train, numbers).bytes());
            }
            default -> {
                List<Chain> all = new ArrayList<>(germeval);
                all.addAll(smartdata);
                Files.write(Path.of(arguments[2]), train(all, numbers).bytes());
            }
        }
    }

    private static void validate(List<Chain> germeval, List<Chain> smartdata, FeatureNumbers numbers, int folds) {
        Tally all = new Tally();
        Tally news = new Tally();
        Tally whole = new Tally();
        for (int fold = 0; fold < folds; fold++) {
            List<Chain> train = fold(germeval, folds, fold, false);
            train.addAll(smartdata);
            TaggerModel model = train(train, numbers);
            EntityFinder finder = EntityFinder.with(model);
            for (Chain chain : fold(germeval, folds, fold, true)) {
                int[] labels = model.labels(chain.candidates());
                all.add(chain, labels);
                if (chain.news()) {
                    news.add(chain, labels);
                    whole.add(chain, finder.find(chain.text()));
                }
            }
        }
        System.out.println("all, model alone\n" + all + "news, model alone\n" + news + "news, whole finder\n" + whole);
    }

    /** The texts of one fold, or those of all others. */
    private static List<Chain> fold(List<Chain> chains, int folds, int fold, boolean inside) {
        List<Chain> chosen = new ArrayList<>();
        for (Chain chain : chains) {
            if ((chain.document() % folds == fold) == inside) {
                chosen.add(chain);
            }
        }
        return chosen;
    }

    private static TaggerModel train(List<Chain> chains, FeatureNumbers numbers) {
        NamePerceptron perceptron = new NamePerceptron(chains, numbers);
        for (int run = 0; run < RUNS; run++) {
            List<Chain> order = new ArrayList<>(chains);
            Random random = new Random(7 + run);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(order, random);
                order.forEach(perceptron::learn);
            }
            perceptron.finish();
        }
        return perceptron.model();
    }
}
