package quellenlage.stories.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.stories.Draft;

class ActorMergerTest {

    private static final ActorMerger MERGER = ActorMerger.german();

    private static final Analysis ONE = new Draft(
                    "a1",
                    "2025-03-01",
                    "Bote",
                    "Präsident Wolodymyr Selenskyj sprach mit Russland und der NATO. Kremlchef Wladimir Putin schwieg.")
            .actor("Wolodymyr Selenskyj", EntityKind.PERSON, "Präsident")
            .actor("Russland", EntityKind.PLACE)
            .actor("NATO", EntityKind.ORGANISATION)
            .actor("Wladimir Putin", EntityKind.PERSON, "Kremlchef")
            .done();
    private static final Analysis TWO = new Draft(
                    "a2",
                    "2025-03-02",
                    "Post",
                    "Wladimir Selenskij kritisierte die Nato. Der Kremlchef schwieg. Hans Wolter und Heike Wolter klagten.")
            .actor("Wladimir Selenskij", EntityKind.PERSON)
            .actor("Nato", EntityKind.ORGANISATION)
            .described("Kremlchef")
            .actor("Hans Wolter", EntityKind.PERSON)
            .actor("Heike Wolter", EntityKind.PERSON)
            .done();
    private static final Analysis THREE = new Draft(
                    "a3",
                    "2025-03-03",
                    "Blatt",
                    "Selenskyj reist. Wolter klagt. Experten warnen. Die Deutsche Presse-Agentur berichtet.")
            .actor("Selenskyj", EntityKind.PERSON)
            .actor("Wolter", EntityKind.PERSON)
            .described("Experten")
            .actor("Deutsche Presse-Agentur", EntityKind.ORGANISATION)
            .done();

    private static List<StoryActor> merged() {
        return MERGER.merge(List.of(ONE, TWO, THREE));
    }

    private static StoryActor of(List<StoryActor> actors, String article, String id) {
        return actors.stream()
                .filter(a -> a.members().getOrDefault(article, List.of()).contains(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void spellingsOfOneNameAndTheSurnameAloneAreOneActor() {
        List<StoryActor> actors = merged();
        StoryActor actor = of(actors, "a1", "Wolodymyr Selenskyj");
        assertThat(actor).isEqualTo(of(actors, "a2", "Wladimir Selenskij")).isEqualTo(of(actors, "a3", "Selenskyj"));
        assertThat(actor.forms()).contains("Wolodymyr Selenskyj", "Wladimir Selenskij", "Selenskyj");
    }

    @Test
    void anOfficeLeadsToTheOneWhoHoldsItInAnotherArticle() {
        List<StoryActor> actors = merged();
        assertThat(of(actors, "a2", "Kremlchef").name()).isEqualTo("Wladimir Putin");
    }

    @Test
    void twoPersonsOfOneFamilyNameStayApartAndTheSurnameAloneGoesToNeither() {
        List<StoryActor> actors = merged();
        StoryActor hans = of(actors, "a2", "Hans Wolter");
        StoryActor heike = of(actors, "a2", "Heike Wolter");
        StoryActor alone = of(actors, "a3", "Wolter");
        assertThat(List.of(hans, heike, alone)).doesNotHaveDuplicates();
    }

    @Test
    void organisationsAreOneUnderShortAndFullName() {
        List<StoryActor> actors = merged();
        assertThat(of(actors, "a1", "NATO")).isEqualTo(of(actors, "a2", "Nato"));
        assertThat(of(actors, "a3", "Deutsche Presse-Agentur").name()).isEqualTo("dpa");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Analysis> articles = new ArrayList<>(List.of(ONE, TWO, THREE));
        List<StoryActor> expected = merged();
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(articles, new Random(i));
            assertThat(MERGER.merge(articles)).isEqualTo(expected);
        }
    }

    @Test
    void everyActorOfEveryArticleIsAMemberOfExactlyOne() {
        List<StoryActor> actors = merged();
        for (Analysis analysis : List.of(ONE, TWO, THREE)) {
            analysis.entities().actors().forEach(actor -> assertThat(
                            actors.stream().filter(a -> a.members()
                                    .getOrDefault(analysis.article().id(), List.of())
                                    .contains(actor.id())))
                    .hasSize(1));
        }
    }

    @Test
    void theHeadOfAStateSpeaksForIt() {
        List<StoryActor> actors = merged();
        Sides sides = new Sides.Finder().of(actors);
        assertThat(sides.of(of(actors, "a1", "Wladimir Putin").id())).isEqualTo("Russland");
        assertThat(sides.of(of(actors, "a1", "Russland").id())).isEqualTo("Russland");
    }
}
