package quellenlage.stories.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.stories.GoldFile;

class StoryStreamTest {

    private static final String HARBOUR =
            "Die Fähre Seeadler ist vor Norderhaven auf Grund gelaufen. Die Reederei Petersen holte 212 Passagiere von Bord. "
                    + "Die Wasserschutzpolizei ermittelt gegen den Kapitän der Seeadler.";

    private static final String HARBOUR_AGAIN =
            "Der Kapitän der Fähre Seeadler wurde von der Wasserschutzpolizei vernommen. Die Reederei Petersen äußerte sich nicht. "
                    + "Die Seeadler liegt noch vor Norderhaven auf Grund.";

    private static Analysis article(String id, @Nullable String published, String text) {
        PublicationDate date =
                published == null ? null : PublicationDate.parse(published).orElse(null);
        return GoldFile.read(Article.ofText(id, text).withPublished(date));
    }

    /** An article about things that no other one is about. */
    private static Analysis other(int number, String published) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append("Die ")
                    .append(word(random))
                    .append(" und der ")
                    .append(word(random))
                    .append(" sind da. ");
        }
        return article("anderer-" + number, published, text.toString());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    @Test
    void theGoldStoriesAreFoundOneArticleAtATime() {
        for (GoldFile.Case gold : GoldFile.read(StoryStreamTest.class, "story.gold.txt")) {
            StoryStream stream = StoryStream.german();
            Set<String> stories = new HashSet<>();
            gold.analyses().stream()
                    .sorted(StoryOrder.BY_TIME)
                    .forEach(a -> stories.add(stream.add(a).story()));
            assertThat(stories).as(gold.name()).hasSize(gold.expected().split("\n").length);
        }
    }

    @Test
    void aStoryIsNamedAfterTheArticleThatOpenedIt() {
        StoryStream stream = StoryStream.german();
        assertThat(stream.add(article("a", "2026-04-02", HARBOUR)))
                .isEqualTo(new StoryStream.Placement("story-a", true, false, List.of()));
        assertThat(stream.add(article("b", "2026-04-03", HARBOUR_AGAIN)))
                .isEqualTo(new StoryStream.Placement("story-a", false, false, List.of()));
    }

    @Test
    void aLateArticleFindsItsStory() {
        StoryStream stream = StoryStream.german();
        stream.add(article("a", "2026-04-02", HARBOUR));
        stream.add(other(1, "2026-04-12"));
        assertThat(stream.add(article("b", "2026-04-03", HARBOUR_AGAIN)).story())
                .isEqualTo("story-a");
        assertThat(stream.add(article("c", null, HARBOUR_AGAIN)).story()).isEqualTo("story-a");
    }

    @Test
    void aStoryFallsAsleepAndWakes() {
        StoryStream stream = StoryStream.german();
        stream.add(article("a", "2026-04-02", HARBOUR));
        for (int i = 0; i < 4; i++) {
            stream.add(other(i, "2026-04-2" + i));
        }
        StoryStream.Placement placement = stream.add(article("b", "2026-04-24", HARBOUR_AGAIN));
        assertThat(placement.story()).isEqualTo("story-a");
        assertThat(placement.woken()).isTrue();
    }

    @Test
    void noMoreStoriesAreRememberedThanAllowed() {
        StoryStream stream = StoryStream.german(20);
        for (int i = 0; i < 200; i++) {
            stream.add(other(i, "2026-04-02"));
            assertThat(stream.stories()).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void theSameOrderGivesTheSameStories() {
        assertThat(placements()).isEqualTo(placements());
    }

    private static List<StoryStream.Placement> placements() {
        StoryStream stream = StoryStream.german();
        List<StoryStream.Placement> placements = new ArrayList<>();
        for (GoldFile.Case gold : GoldFile.read(StoryStreamTest.class, "story.gold.txt")) {
            gold.analyses().forEach(a -> placements.add(stream.add(a)));
        }
        return placements;
    }

    @Test
    void twiceTheArticlesAreAtMostThreeTimesTheWork() {
        assertThat(steps(1000)).isLessThanOrEqualTo(3 * steps(500));
    }

    private static long steps(int articles) {
        StoryStream stream = StoryStream.german();
        for (int i = 0; i < articles; i++) {
            stream.add(article("a" + i, "2026-04-02", i % 3 == 0 ? HARBOUR_AGAIN : HARBOUR));
        }
        return stream.steps();
    }
}
