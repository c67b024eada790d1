package quellenlage.stories.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins elements into clusters by the mean likeness of all pairs across two clusters, the most alike first (average
 * linkage). Pairs whose likeness was never given count as 0.
 */
final class Linkage {

    /** How many times as much as the next cluster the one must resemble that takes a lone element in. */
    private static final double CLEAR = 3;
    /** Elements that a cluster must have to take a lone one in. */
    private static final int LARGE = 4;

    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final int[] size;
    private final int[] version;
    private final int[] cluster;

    Linkage(int elements) {
        size = new int[elements];
        version = new int[elements];
        cluster = new int[elements];
        Arrays.fill(size, 1);
        Arrays.setAll(cluster, i -> i);
    }

    /** Gives the likeness of two different elements; a second call for the same two adds up. */
    void put(int a, int b, double likeness) {
        sums.computeIfAbsent(a, k -> new HashMap<>()).merge(b, likeness, Double::sum);
        sums.computeIfAbsent(b, k -> new HashMap<>()).merge(a, likeness, Double::sum);
    }

    /** The cluster of each element, named by its smallest element. */
    int[] join(double threshold) {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST_FIRST);
        sums.forEach((a, row) -> row.forEach((b, sum) -> {
            if (a < b) {
                offer(queue, a, b, sum, threshold);
            }
        }));
        for (Candidate best = queue.poll(); best != null; best = queue.poll()) {
            if (version[best.a()] == best.versionOfA() && version[best.b()] == best.versionOfB()) {
                int kept = best.a();
                merge(kept, best.b());
                row(kept)
                        .forEach((other, sum) ->
                                offer(queue, Math.min(kept, other), Math.max(kept, other), sum, threshold));
            }
        }
        int[] names = new int[cluster.length];
        for (int i = 0; i < names.length; i++) {
            int root = i;
            while (cluster[root] != root) {
                root = cluster[root];
            }
            names[i] = root;
        }
        return names;
    }

    private void offer(PriorityQueue<Candidate> queue, int a, int b, double sum, double threshold) {
        double mean = sum / ((double) size[a] * size[b]);
        if (mean >= threshold) {
            queue.add(new Candidate(mean, a, b, version[a], version[b]));
        }
    }

    private void merge(int kept, int gone) {
        Map<Integer, Double> ofGone = row(gone);
        sums.remove(gone);
        Map<Integer, Double> ofKept = row(kept);
        ofKept.remove(gone);
        ofGone.forEach((other, sum) -> {
            if (other != kept) {
                ofKept.merge(other, sum, Double::sum);
                Map<Integer, Double> ofOther = row(other);
                ofOther.remove(gone);
                ofOther.merge(kept, sum, Double::sum);
            }
        });
        size[kept] += size[gone];
        version[kept]++;
        version[gone] = -1;
        cluster[gone] = kept;
    }

    /**
     * The same, after every element that is left alone has joined the large cluster whose two most alike elements it
     * resembles by {@code adopted} on average, if no other cluster comes near. The mean over all pairs grows small in a large
     * cluster, so that a short article, which shares few terms, finds no way in otherwise.
     */
    int[] join(double threshold, double adopted) {
        Map<Integer, Map<Integer, Double>> pairs = new HashMap<>();
        sums.forEach((element, row) -> pairs.put(element, new HashMap<>(row)));
        int[] names = join(threshold);
        int[] result = names.clone();
        for (int i = 0; i < names.length; i++) {
            if (size[names[i]] == 1) {
                result[i] = adopter(i, pairs.getOrDefault(i, Map.of()), names, adopted);
            }
        }
        return named(result);
    }

    private int adopter(int alone, Map<Integer, Double> row, int[] names, double adopted) {
        Map<Integer, double[]> best = new TreeMap<>();
        row.forEach((other, likeness) -> {
            if (size[names[other]] > 1) {
                double[] two = best.computeIfAbsent(names[other], k -> new double[2]);
                two[1] = Math.max(two[1], Math.min(two[0], likeness));
                two[0] = Math.max(two[0], likeness);
            }
        });
        int adopter = alone;
        double most = 0;
        double second = 0;
        for (Map.Entry<Integer, double[]> entry : best.entrySet()) {
            double both = entry.getValue()[0] + entry.getValue()[1];
            second = Math.max(second, Math.min(most, both));
            if (both > most) {
                most = both;
                adopter = entry.getKey();
            }
        }
        return most >= adopted * 2 && most >= second * CLEAR && size[names[adopter]] >= LARGE ? adopter : alone;
    }

    /** Names each cluster by its smallest element. */
    private static int[] named(int[] clusters) {
        Map<Integer, Integer> smallest = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            smallest.putIfAbsent(clusters[i], i);
        }
        int[] names = new int[clusters.length];
        Arrays.setAll(names, i -> smallest.getOrDefault(clusters[i], i));
        return names;
    }

    private Map<Integer, Double> row(int element) {
        return sums.computeIfAbsent(element, k -> new HashMap<>());
    }

    /** Two clusters, {@code a < b}, that could be joined as they were when it was made. */
    private record Candidate(double mean, int a, int b, int versionOfA, int versionOfB) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::mean)
                .reversed()
                .thenComparingInt(Candidate::a)
                .thenComparingInt(Candidate::b);
    }
}
