package quellenlage.accuracy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Span;
import quellenlage.intake.Input;
import quellenlage.intake.Intake;
import quellenlage.intake.Limits;
import quellenlage.stories.StoryReader;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.ledger.StanceLine;

/** What holds of every ledger, whatever the articles say; tried on the demo corpus with whole readers. */
class LedgerInvariantsTest {

    private static final ArticleReader READER = ArticleReader.german();
    private static final StoryReader STORIES = StoryReader.german();
    private static List<Analysis> articles = List.of();
    private static List<Ledger> ledgers = List.of();

    @BeforeAll
    static void readTheDemo() throws IOException {
        List<Analysis> read = new ArrayList<>();
        new Intake(Limits.DEFAULT)
                .read(List.of(new Input.Location(Path.of("..", "examples"))), new Collector(READER, read));
        articles = List.copyOf(read);
        ledgers = STORIES.read(articles);
    }

    @Test
    void theDemoTellsThreeStories() {
        assertThat(ledgers.stream().map(ledger -> ledger.story().articles().size()))
                .containsExactly(12, 9, 9);
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        for (int seed = 0; seed < 3; seed++) {
            List<Analysis> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(STORIES.read(shuffled)).isEqualTo(ledgers);
        }
    }

    @Test
    void everyLineHasAPlaceInsideItsArticle() {
        Map<String, Integer> lengths = new HashMap<>();
        articles.forEach(a -> lengths.put(a.article().id(), a.article().text().length()));
        for (Ledger ledger : ledgers) {
            assertThat(ledger.claims()).isNotEmpty().noneMatch(c -> c.occurrences()
                    .isEmpty());
            assertThat(ledger.figures()).isNotEmpty().noneMatch(f -> f.points().isEmpty());
            assertThat(ledger.stances()).isNotEmpty().noneMatch(s -> s.points().isEmpty());
            assertThat(ledger.timeline()).isNotEmpty().noneMatch(t -> t.places().isEmpty());
            assertThat(Stream.concat(places(ledger), ledger.timeline().stream().flatMap(t -> t.places().stream())))
                    .allSatisfy(
                            place -> assertThat(place.spans()).isNotEmpty().allSatisfy(span -> assertThat(span.end())
                                    .isLessThanOrEqualTo(lengths.getOrDefault(place.article(), 0))));
        }
    }

    @Test
    void aCopyChangesNoIndependentCount() {
        Map<Set<String>, Integer> before = origins(ledgers, "");
        List<String> changed = new ArrayList<>();
        for (Analysis original : articles) {
            List<Analysis> more = new ArrayList<>(articles);
            more.add(READER.read(copy(original.article())));
            Map<Set<String>, Integer> after = origins(STORIES.read(more), "nachdruck");
            after.forEach((claim, count) -> {
                if (before.containsKey(claim) && !count.equals(before.get(claim))) {
                    changed.add("copy of " + original.article().id() + ": " + claim + " has " + count + " origins, had "
                            + before.get(claim));
                }
            });
        }
        assertThat(changed).isEmpty();
    }

    private static Article copy(Article article) {
        return new Article(
                "nachdruck",
                null,
                article.title(),
                article.text(),
                article.published(),
                "Nachdruck",
                "de",
                List.of(),
                List.of());
    }

    /** Of each claim, by its places, the number of origins; without the places in one article. */
    private static Map<Set<String>, Integer> origins(List<Ledger> ledgers, String without) {
        Map<Set<String>, Integer> origins = new HashMap<>();
        for (Ledger ledger : ledgers) {
            for (Claim claim : ledger.claims()) {
                Set<String> places = new TreeSet<>();
                claim.occurrences().stream()
                        .map(Claim.Occurrence::place)
                        .filter(place -> !place.article().equals(without))
                        .forEach(place -> places.add(place.toString()));
                if (!places.isEmpty()) {
                    origins.put(places, claim.independentSources());
                }
            }
        }
        return origins;
    }

    @Test
    void withoutAnArticleExactlyItsEvidenceIsGone() {
        Map<String, List<String>> all = evidence(ledgers);
        List<String> changed = new ArrayList<>();
        for (Analysis gone : articles) {
            List<Analysis> fewer = new ArrayList<>(articles);
            fewer.remove(gone);
            Map<String, List<String>> expected = new TreeMap<>(all);
            expected.remove(gone.article().id());
            Map<String, List<String>> left = evidence(STORIES.read(fewer));
            expected.forEach((article, places) -> {
                if (!places.equals(left.get(article))) {
                    List<String> more = new ArrayList<>(left.getOrDefault(article, List.of()));
                    places.forEach(more::remove);
                    List<String> less = new ArrayList<>(places);
                    left.getOrDefault(article, List.of()).forEach(less::remove);
                    changed.add(
                            "without " + gone.article().id() + ": " + article + " lost " + less + ", gained " + more);
                }
            });
        }
        assertThat(changed).isEmpty();
    }

    /** By article, the places on which lines of the ledgers stand. */
    private static Map<String, List<String>> evidence(List<Ledger> ledgers) {
        Map<String, List<String>> evidence = new TreeMap<>();
        for (Ledger ledger : ledgers) {
            places(ledger).forEach(place -> evidence.computeIfAbsent(place.article(), a -> new ArrayList<>())
                    .add(place.spans().stream().map(Span::toString).toList().toString()));
        }
        evidence.values().forEach(Collections::sort);
        return evidence;
    }

    private static Stream<Place> places(Ledger ledger) {
        return Stream.of(
                        ledger.claims().stream()
                                .flatMap(c -> c.occurrences().stream())
                                .map(Claim.Occurrence::place),
                        ledger.figures().stream()
                                .flatMap(f -> f.points().stream())
                                .map(FigureSeries.Point::place),
                        ledger.stances().stream()
                                .flatMap(s -> s.points().stream())
                                .map(StanceLine.Point::place))
                .flatMap(s -> s);
    }
}
