package quellenlage.stories.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.StatementType;
import quellenlage.stories.Draft;
import quellenlage.stories.StoryReader;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.correction.Correction.Decision;
import quellenlage.stories.correction.Correction.Spot;
import quellenlage.stories.correction.CorrectionRun.Status;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;

class CorrectionRunTest {

    private static final StoryReader READER = StoryReader.german();

    private static final String FIRST =
            "Am Stausee Quellgrund ist der Damm gerissen. Der Damm halte noch mindestens drei"
                    + " Tage, sagte Betriebsleiterin Ute Sandmann. 40 Häuser stehen unter Wasser.";
    private static final String SECOND = "Am Stausee Quellgrund ist der Damm gerissen. Leiterin Olga Petri schwieg. 90"
            + " Häuser stehen unter Wasser, bestritt Emil Rauch.";
    private static final String THIRD =
            "Am Stausee Quellgrund ist der Damm gerissen. Emil Rauch, ein Angler am Stausee Quellgrund, sah zu.";

    private static Analysis first(String text) {
        return new Draft("a1", "2026-05-01", "Bote", text)
                .actor("Ute Sandmann", EntityKind.PERSON)
                .statement(
                        "Ute Sandmann",
                        StatementType.INDIRECT,
                        text.substring(text.indexOf("Der Damm h"), text.indexOf(", sagte")))
                .figure("40 Häuser", 40.0, 40.0, Bound.EXACT, "Haus")
                .done();
    }

    private static List<Analysis> articles() {
        return List.of(
                first(FIRST),
                new Draft("a2", "2026-05-01", "Post", SECOND)
                        .actor("Olga Petri", EntityKind.PERSON)
                        .actor("Emil Rauch", EntityKind.PERSON)
                        .figure("90 Häuser", 90.0, 90.0, Bound.EXACT, "Haus")
                        .stance("Emil Rauch", StanceKind.DENIES, "bestritt", "90 Häuser stehen unter Wasser")
                        .done(),
                new Draft("a3", "2026-05-02", "Blatt", THIRD)
                        .actor("Emil Rauch", EntityKind.PERSON)
                        .done());
    }

    private static Correction correction(
            Decision decision, String article, String words, @Nullable String with, String withWords) {
        return new Correction(
                2,
                LocalDate.of(2026, 5, 3),
                "Redaktion",
                decision,
                new Spot(article, words),
                with == null ? null : new Spot(with, withWords),
                "");
    }

    private static StoryReader.Reading read(List<Analysis> articles, Correction... corrections) {
        return READER.read(articles, List.of(corrections));
    }

    private static List<String> names(Ledger ledger) {
        return ledger.actors().stream().map(StoryActor::name).toList();
    }

    private static List<List<String>> stories(StoryReader.Reading reading) {
        return reading.stories().stream()
                .map(l ->
                        l.story().articles().stream().map(a -> a.article().id()).toList())
                .toList();
    }

    @Test
    void actorsAreJoinedUnderTheNameOfTheFirst() {
        assertThat(names(read(articles()).stories().get(0))).contains("Ute Sandmann", "Olga Petri");
        StoryReader.Reading reading =
                read(articles(), correction(Decision.SAME_ACTOR, "a1", "Ute Sandmann", "a2", "Leiterin Olga Petri"));
        Ledger ledger = reading.stories().get(0);
        assertThat(names(ledger)).contains("Ute Sandmann").doesNotContain("Olga Petri");
        assertThat(ledger.actors().stream()
                        .filter(a -> a.name().equals("Ute Sandmann"))
                        .findFirst()
                        .orElseThrow()
                        .members()
                        .keySet())
                .containsExactlyInAnyOrder("a1", "a2");
        assertThat(reading.corrections().get(0).status()).isEqualTo(Status.APPLIED);
        assertThat(reading.corrections().get(0).stories())
                .containsExactly(ledger.story().id());
        assertThat(read(articles(), correction(Decision.SAME_ACTOR, "", "Ute Sandmann", "", "Olga Petri"))
                        .stories()
                        .get(0)
                        .actors())
                .isEqualTo(ledger.actors());
    }

    @Test
    void twoOfOneNameAreKeptApart() {
        Ledger ledger = read(articles(), correction(Decision.OTHER_ACTOR, "a3", "Emil Rauch", "a2", "Emil Rauch"))
                .stories()
                .get(0);
        assertThat(ledger.actors().stream()
                        .filter(a -> a.name().equals("Emil Rauch"))
                        .map(a -> a.members().keySet()))
                .containsExactlyInAnyOrder(java.util.Set.of("a2"), java.util.Set.of("a3"));
        assertThat(ledger.actors().stream().map(StoryActor::id)).doesNotHaveDuplicates();
    }

    @Test
    void aWrongStatementIsGoneAlsoWhenTheArticleWasEdited() {
        Correction wrong =
                correction(Decision.WRONG_STATEMENT, "a1", "Der Damm halte noch mindestens drei Tage", null, "");
        assertThat(read(articles()).stories().get(0).claims()).hasSize(1);
        assertThat(read(articles(), wrong).stories().get(0).claims()).isEmpty();
        List<Analysis> edited = new ArrayList<>(articles());
        edited.set(0, first("NEU: " + FIRST.replace("noch mindestens", "wohl noch mindestens")));
        StoryReader.Reading reading = read(edited, wrong);
        assertThat(reading.stories().get(0).claims()).isEmpty();
        assertThat(reading.corrections().get(0).status()).isEqualTo(Status.APPLIED);
        List<Analysis> rewritten = new ArrayList<>(articles());
        rewritten.set(0, first(FIRST.replace("halte noch mindestens drei Tage", "hat nach ihren Worten keine Risse")));
        StoryReader.Reading other = read(rewritten, wrong);
        assertThat(other.stories().get(0).claims()).extracting(Claim::text).hasSize(1);
        assertThat(other.corrections().get(0).status()).isEqualTo(Status.NO_WORDS);
    }

    @Test
    void anArticleMovesToAnotherStoryOrToOneOfItsOwn() {
        assertThat(stories(read(articles()))).containsExactly(List.of("a1", "a2", "a3"));
        Correction own = correction(Decision.OWN_STORY, "a2", "", null, "");
        assertThat(stories(read(articles(), own))).containsExactly(List.of("a1", "a3"), List.of("a2"));
        Correction after = correction(Decision.TO_STORY, "a3", "", "a2", "");
        assertThat(stories(read(articles(), own, after))).containsExactly(List.of("a2", "a3"), List.of("a1"));
    }

    @Test
    void figuresThatCountSomethingElseLeaveTheirSeriesAndTheConflictIsGone() {
        FigureSeries before = read(articles()).stories().get(0).figures().get(0);
        assertThat(before.points()).hasSize(2);
        assertThat(before.conflict()).isTrue();
        StoryReader.Reading reading =
                read(articles(), correction(Decision.OTHER_FIGURE, "a2", "90 Häuser", "a1", "40 Häuser"));
        assertThat(reading.stories().get(0).figures())
                .hasSize(2)
                .noneMatch(FigureSeries::conflict)
                .allMatch(series -> series.points().size() == 1);
        assertThat(reading.corrections().get(0).status()).isEqualTo(Status.APPLIED);
    }

    @Test
    void whatDoesNotFitIsToldAndChangesNothing() {
        List<Correction> unfit = List.of(
                correction(Decision.WRONG_STATEMENT, "weg", "Der Damm", null, ""),
                correction(Decision.WRONG_STATEMENT, "a3", "ein Angler", null, ""),
                correction(Decision.SAME_ACTOR, "a1", "Ute Sandmann", "a2", "Petri-Meier"),
                correction(Decision.SAME_ACTOR, "a2", "Emil Rauch", "a3", "Emil Rauch"),
                correction(Decision.OTHER_ACTOR, "a1", "Ute Sandmann", "a2", "Olga Petri"),
                correction(Decision.OTHER_FIGURE, "a1", "drei", "a2", "90 Häuser"),
                correction(Decision.TO_STORY, "a1", "", "weg", ""));
        StoryReader.Reading reading = READER.read(articles(), unfit);
        assertThat(reading.stories()).isEqualTo(READER.read(articles()));
        assertThat(reading.corrections())
                .extracting(CorrectionRun.Outcome::status)
                .containsExactly(
                        Status.NO_ARTICLE,
                        Status.NOTHING_THERE,
                        Status.NO_WORDS,
                        Status.NEEDLESS,
                        Status.NEEDLESS,
                        Status.NOTHING_THERE,
                        Status.NO_ARTICLE);
        assertThat(reading.corrections()).allMatch(outcome -> outcome.stories().isEmpty());
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Correction> corrections = List.of(
                correction(Decision.SAME_ACTOR, "a1", "Ute Sandmann", "a2", "Olga Petri"),
                correction(Decision.OTHER_ACTOR, "a3", "Emil Rauch", "a2", "Emil Rauch"),
                correction(Decision.OTHER_FIGURE, "a2", "90 Häuser", "a1", "40 Häuser"));
        StoryReader.Reading expected = READER.read(articles(), corrections);
        for (int seed = 0; seed < 5; seed++) {
            List<Analysis> shuffled = new ArrayList<>(articles());
            Collections.shuffle(shuffled, new Random(seed));
            StoryReader.Reading reading = READER.read(shuffled, corrections);
            assertThat(reading.stories()).isEqualTo(expected.stories());
            assertThat(reading.corrections()).isEqualTo(expected.corrections());
        }
    }
}
