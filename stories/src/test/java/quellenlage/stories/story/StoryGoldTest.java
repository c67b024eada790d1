package quellenlage.stories.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.GoldFile;

class StoryGoldTest {

    private static final StoryClusterer CLUSTERER = StoryClusterer.german();

    private static String rendered(List<Story> stories) {
        return stories.stream()
                .map(story ->
                        story.articles().stream().map(a -> a.article().id()).collect(Collectors.joining(" ")) + ": "
                                + story.title())
                .collect(Collectors.joining("\n"));
    }

    private static List<Analysis> allArticles() {
        List<Analysis> all = new ArrayList<>();
        GoldFile.read(StoryGoldTest.class, "story.gold.txt").forEach(c -> all.addAll(c.analyses()));
        return all;
    }

    @Test
    void everyGoldStoryIsFoundAsWritten() {
        List<GoldFile.Case> cases = GoldFile.read(StoryGoldTest.class, "story.gold.txt");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(2);
        for (GoldFile.Case gold : cases) {
            assertThat(rendered(CLUSTERER.cluster(gold.analyses())))
                    .as(gold.name())
                    .isEqualTo(gold.expected());
        }
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Analysis> articles = allArticles();
        List<Story> stories = CLUSTERER.cluster(articles);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(CLUSTERER.cluster(articles)).isEqualTo(stories);
        }
    }

    @Test
    void everyArticleIsInExactlyOneStory() {
        List<Analysis> articles = allArticles();
        List<Analysis> inStories = CLUSTERER.cluster(articles).stream()
                .flatMap(s -> s.articles().stream())
                .toList();
        assertThat(inStories).containsExactlyInAnyOrderElementsOf(articles);
        assertThat(CLUSTERER.cluster(List.of())).isEmpty();
    }

    @Test
    void aStoryIsNamedAfterItsEarliestArticle() {
        for (Story story : CLUSTERER.cluster(allArticles())) {
            assertThat(story.id())
                    .isEqualTo("story-" + story.articles().get(0).article().id());
            assertThat(story.articles().stream().map(Analysis::title)).contains(story.title());
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        List<Story> stories = CLUSTERER.cluster(allArticles());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(StoryClusterer.german().cluster(allArticles())).isEqualTo(stories);
        } finally {
            Locale.setDefault(before);
        }
    }
}
