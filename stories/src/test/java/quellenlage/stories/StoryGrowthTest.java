package quellenlage.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.StatementType;
import quellenlage.stories.actor.ActorMerger;
import quellenlage.stories.ledger.LedgerKeeper;
import quellenlage.stories.story.Story;

class StoryGrowthTest {

    private static final ActorMerger MERGER = ActorMerger.german();
    private static final LedgerKeeper KEEPER = LedgerKeeper.german();
    private static final int RUNS = 9;

    @Test
    void twiceTheArticlesOfAStoryAreAtMostThreeTimesTheWork() {
        List<Analysis> once = articles(80);
        List<Analysis> twice = articles(160);
        long small = Long.MAX_VALUE;
        long large = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            small = Math.min(small, nanoseconds(once));
            large = Math.min(large, nanoseconds(twice));
        }
        assertThat((double) large / small).isLessThanOrEqualTo(3);
    }

    @Test
    void twiceTheActorsAreAtMostThreeTimesTheWorkOfMerging() {
        List<Analysis> once = articles(400);
        List<Analysis> twice = articles(800);
        long small = Long.MAX_VALUE;
        long large = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            small = Math.min(small, merging(once));
            large = Math.min(large, merging(twice));
        }
        assertThat((double) large / small).isLessThanOrEqualTo(3);
    }

    private static long merging(List<Analysis> articles) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(MERGER.merge(articles)).isNotEmpty();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static long nanoseconds(List<Analysis> articles) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        KEEPER.keep(new Story("s", "t", articles), MERGER.merge(articles), List.of());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    /** Articles in which persons speak who stand in no other one. */
    private static List<Analysis> articles(int count) {
        Random random = new Random(5);
        List<Analysis> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = word(random) + " " + word(random);
            String other = word(random) + " " + word(random);
            String content = "das " + word(random) + " sei " + word(random) + " und " + word(random);
            articles.add(new Draft("a" + i, "2025-03-01", "Bote " + i, name + " sagte " + other + ", " + content + ".")
                    .actor(name, EntityKind.PERSON)
                    .actor(other, EntityKind.PERSON)
                    .statement(name, StatementType.INDIRECT, content)
                    .done());
        }
        return articles;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprstw".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
