package quellenlage.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.story.StoryStream;

/**
 * Articles a second through the online part of the stories, on one core, at growing numbers of articles; memory of an open
 * story; share of the articles that meet an earlier one of their story. Prints a table for {@code benchmarks/stories.md}.
 */
public final class StoryStreamBenchmark {

    private static final int BATCH = 1_000;
    private static final int[] MARKS = {1_000, 10_000, 100_000, 300_000, 1_000_000};
    private static final int ARTICLES_A_DAY = 20_000;

    private StoryStreamBenchmark() {}

    /**
     * @param args number of articles (default 1,000,000) and of stories that are remembered (default 200,000)
     */
    public static void main(String[] args) {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int capacity = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
        warmUp();
        long before = usedMemory();
        StoryLoad load = new StoryLoad(ARTICLES_A_DAY);
        StoryStream stream = StoryStream.german(capacity);
        Tally tally = new Tally();
        System.out.println(
                "| articles | open stories | µs an article, last tenth | articles/s, last tenth | bytes a story "
                        + "| pairs kept together |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
        int mark = 0;
        long nanos = 0;
        int measured = 0;
        for (int done = 0; done < articles && mark < MARKS.length; done += BATCH) {
            int next = MARKS[mark];
            List<Analysis> batch = new ArrayList<>(BATCH);
            for (int i = 0; i < BATCH; i++) {
                batch.add(load.next());
            }
            long start = System.nanoTime();
            for (Analysis analysis : batch) {
                tally.count(analysis, stream.add(analysis));
            }
            if (done + BATCH > next - Math.max(BATCH, next / 10)) {
                nanos += System.nanoTime() - start;
                measured += BATCH;
            }
            if (done + BATCH == next) {
                batch.clear();
                double micros = nanos / 1e3 / measured;
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %,d | %.1f | %,.0f | %,d | %.3f |%n",
                        next,
                        stream.stories(),
                        micros,
                        1e6 / micros,
                        (usedMemory() - before) / stream.stories(),
                        tally.share());
                nanos = 0;
                measured = 0;
                mark++;
            }
        }
    }

    private static void warmUp() {
        StoryLoad load = new StoryLoad(ARTICLES_A_DAY);
        StoryStream stream = StoryStream.german();
        for (int i = 0; i < 20_000; i++) {
            stream.add(load.next());
        }
    }

    private static long usedMemory() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Counts how often an article that follows in a story lands with the one before it; keeps the last 50,000 stories. */
    private static final class Tally {

        private static final int KEPT = 50_000;

        private final Map<String, String> lastPlace = new HashMap<>();
        private int follow;
        private int together;

        void count(Analysis analysis, StoryStream.Placement placement) {
            String id = analysis.article().id();
            String topic = id.substring(0, id.indexOf('-'));
            String before = lastPlace.put(topic, placement.story());
            if (before != null) {
                follow++;
                if (before.equals(placement.story())) {
                    together++;
                }
            }
            if (lastPlace.size() > KEPT) {
                lastPlace.clear();
            }
        }

        double share() {
            return follow == 0 ? 1 : (double) together / follow;
        }
    }
}
