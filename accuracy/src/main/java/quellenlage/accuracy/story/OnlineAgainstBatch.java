package quellenlage.accuracy.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.reuse.ReuseFinder;
import quellenlage.stories.story.Story;
import quellenlage.stories.story.StoryClusterer;
import quellenlage.stories.story.StoryStream;

/**
 * Says how far the stories of articles that come one at a time differ from those of all at once.
 *
 * <pre>
 *   java -cp … quellenlage.accuracy.story.OnlineAgainstBatch clusters/dev.jsonl.gz
 * </pre>
 */
public final class OnlineAgainstBatch {

    private OnlineAgainstBatch() {}

    /**
     * @param args a gzipped pack of articles with gold stories, in order of publication
     */
    public static void main(String[] args) throws IOException {
        GoldStories gold = GoldStories.read(Path.of(args[0]), "");
        Map<String, String> batch = batch(gold.articles());
        Map<String, String> online = online(gold.articles());
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < gold.articles().size(); i++) {
            labels.put(gold.articles().get(i).article().id(), gold.stories().get(i));
        }
        System.out.printf(Locale.ROOT, "batch against gold   %s%n", bCubed(batch, labels));
        System.out.printf(Locale.ROOT, "online against gold  %s%n", bCubed(online, labels));
        System.out.printf(Locale.ROOT, "online against batch %s%n", bCubed(online, batch));
    }

    private static Map<String, String> batch(List<Analysis> articles) {
        List<List<String>> copies = ReuseFinder.standard().find(articles).stream()
                .map(CopyGroup::articles)
                .toList();
        Map<String, String> stories = new HashMap<>();
        for (Story story : StoryClusterer.german().cluster(articles, copies)) {
            story.articles().forEach(analysis -> stories.put(analysis.article().id(), story.id()));
        }
        return stories;
    }

    private static Map<String, String> online(List<Analysis> articles) {
        StoryStream stream = StoryStream.german();
        Map<String, String> stories = new HashMap<>();
        for (Analysis analysis : articles) {
            StoryStream.Placement placement = stream.add(analysis);
            stories.put(analysis.article().id(), placement.story());
            stories.replaceAll((article, story) -> placement.merged().contains(story) ? placement.story() : story);
        }
        return stories;
    }

    /** F1 of all articles, then of those in stories of two or more. */
    private static String bCubed(Map<String, String> found, Map<String, String> gold) {
        List<String> all = new ArrayList<>(gold.keySet());
        List<String> grouped = all.stream()
                .filter(one -> all.stream()
                                .filter(a -> Objects.equals(gold.get(a), gold.get(one)))
                                .count()
                        > 1)
                .toList();
        return String.format(
                Locale.ROOT,
                "BCubed F1 %.4f, stories of two or more %.4f",
                f1(all, all, found, gold),
                f1(grouped, all, found, gold));
    }

    private static double f1(
            List<String> counted, List<String> all, Map<String, String> found, Map<String, String> gold) {
        double precision = 0;
        double recall = 0;
        for (String one : counted) {
            double both = 0;
            double together = 0;
            double wanted = 0;
            for (String other : all) {
                boolean isFound = same(found, one, other);
                boolean isGold = same(gold, one, other);
                both += isFound && isGold ? 1 : 0;
                together += isFound ? 1 : 0;
                wanted += isGold ? 1 : 0;
            }
            precision += both / together;
            recall += both / wanted;
        }
        return 2 * precision * recall / (precision + recall) / counted.size();
    }

    private static boolean same(Map<String, String> stories, String one, String other) {
        return String.valueOf(stories.get(one)).equals(stories.get(other));
    }
}
