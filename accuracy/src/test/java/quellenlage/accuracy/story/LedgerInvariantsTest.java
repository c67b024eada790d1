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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
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
import quellenlage.stories.ledger.TimelineEntry;

/** What holds for the ledgers of any articles, tried on the demo corpus. */
class LedgerInvariantsTest {

    private static final ArticleReader READER = ArticleReader.german();
    private static final StoryReader STORIES = StoryReader.german();
    private static final List<Analysis> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void readTheDemo() throws IOException {
        new Intake(Limits.DEFAULT)
                .read(
                        List.of(new Input.Location(Path.of("..", "examples", "2-streik"))),
                        new Collector(READER, ARTICLES));
        assertThat(ARTICLES).hasSize(9);
    }

    private static Stream<Place> places(Ledger ledger) {
        return Stream.of(
                        ledger.claims().stream()
                                .flatMap(c -> c.occurrences().stream())
                                .map(Claim.Occurrence::place),
                        ledger.figures().stream()
                                .flatMap(s -> s.points().stream())
                                .map(FigureSeries.Point::place),
                        ledger.stances().stream()
                                .flatMap(l -> l.points().stream())
                                .map(StanceLine.Point::place),
                        ledger.timeline().stream().map(TimelineEntry::places).flatMap(List::stream))
                .flatMap(s -> s);
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Ledger> expected = STORIES.read(ARTICLES);
        for (int seed = 0; seed < 5; seed++) {
            List<Analysis> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(STORIES.read(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void everyLineHasAPlaceInItsSource() {
        Map<String, Integer> lengths = new HashMap<>();
        ARTICLES.forEach(a -> lengths.put(a.article().id(), a.article().text().length()));
        for (Ledger ledger : STORIES.read(ARTICLES)) {
            assertThat(ledger.claims()).allMatch(claim -> !claim.occurrences().isEmpty());
            assertThat(ledger.figures()).allMatch(series -> !series.points().isEmpty());
            assertThat(ledger.stances()).allMatch(line -> !line.points().isEmpty());
            assertThat(ledger.timeline()).allMatch(entry -> !entry.places().isEmpty());
            assertThat(places(ledger)).allSatisfy(place -> assertThat(place.spans())
                    .isNotEmpty()
                    .allMatch(span -> span.end() <= lengths.getOrDefault(place.article(), 0)));
        }
    }

    private static String key(Place place) {
        StringBuilder key = new StringBuilder(place.article());
        for (Span span : place.spans()) {
            key.append(' ').append(span.start()).append('-').append(span.end());
        }
        return key.append(' ').toString();
    }

    @Test
    void withoutAnArticleNothingStandsOnItAndNothingIsNew() {
        Set<String> all = new TreeSet<>();
        STORIES.read(ARTICLES).forEach(ledger -> places(ledger).forEach(place -> all.add(key(place))));
        for (Analysis gone : ARTICLES) {
            List<Analysis> fewer = new ArrayList<>(ARTICLES);
            fewer.remove(gone);
            String id = gone.article().id();
            Set<String> expected = new TreeSet<>(all);
            expected.removeIf(place -> place.startsWith(id + " "));
            Set<String> left = new TreeSet<>();
            STORIES.read(fewer).forEach(ledger -> places(ledger).forEach(place -> left.add(key(place))));
            assertThat(left).as(id).isEqualTo(expected);
        }
    }
}
