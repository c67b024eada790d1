package quellenlage.accuracy.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quellenlage.accuracy.story.ExpectedLedger.Kind;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.intake.Input;
import quellenlage.intake.Intake;
import quellenlage.intake.Limits;
import quellenlage.stories.StoryReader;
import quellenlage.stories.ledger.Ledger;

/**
 * Compares the ledgers of the demo corpus with the expected ones and prints precision, recall and F1 for each kind of line:
 *
 * <pre>ScoreLedgers examples [--errors]</pre>
 */
public final class ScoreLedgers {

    private static final List<String> STORIES = List.of("1-faehre", "2-streik", "3-grenzstreit");

    private ScoreLedgers() {}

    /**
     * Scores the demo corpus.
     *
     * @param arguments the folder of the corpus, and {@code --errors} to list what is missing and what is too much
     */
    public static void main(String[] arguments) throws IOException {
        boolean errors = List.of(arguments).contains("--errors");
        scores(Path.of(arguments[0])).forEach((kind, score) -> {
            if (errors) {
                score.missing().forEach(line -> System.out.println("- " + line));
                score.tooMuch().forEach(line -> System.out.println("+ " + line));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-8s precision %.3f  recall %.3f  F1 %.3f%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    score.precision(),
                    score.recall(),
                    score.f1());
        });
    }

    /**
     * The scores over all stories.
     *
     * @param corpus the folder that holds a folder for each story
     */
    static Map<Kind, LedgerScore> scores(Path corpus) throws IOException {
        ArticleReader reader = ArticleReader.german();
        StoryReader stories = StoryReader.german();
        Map<Kind, LedgerScore> scores = new EnumMap<>(Kind.class);
        List<Analysis> analyses = new ArrayList<>();
        List<Set<String>> articles = new ArrayList<>();
        for (String story : STORIES) {
            int before = analyses.size();
            new Intake(Limits.DEFAULT)
                    .read(List.of(new Input.Location(corpus.resolve(story))), new Collector(reader, analyses));
            articles.add(analyses.subList(before, analyses.size()).stream()
                    .map(analysis -> analysis.article().id())
                    .collect(Collectors.toSet()));
        }
        List<Ledger> ledgers = stories.read(analyses);
        for (int i = 0; i < STORIES.size(); i++) {
            Set<String> own = articles.get(i);
            Ledger ledger = ledgers.stream()
                    .max(Comparator.comparingLong(l -> l.story().articles().stream()
                            .filter(a -> own.contains(a.article().id()))
                            .count()))
                    .orElseThrow();
            ExpectedLedger expected = ExpectedLedger.read(STORIES.get(i));
            for (Kind kind : Kind.values()) {
                scores.computeIfAbsent(kind, LedgerScore::new).add(expected, new FoundLedger(ledger));
            }
        }
        return scores;
    }
}
