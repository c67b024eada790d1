package quellenlage.stories.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups of articles that print one text, from pairs of which one holds at least half of the other.
 *
 * <p>Such pairs form chains: a live blog holds two reports that share nothing with each other. So two groups become one
 * only when most of the pairs across them are copies; a pair that then still lies across two groups gives a group
 * of its own, and the live blog is in both. Nearly identical articles are taken together beforehand.
 */
final class CopyClusters {

    /** Two articles of which each holds so much of the other are one text. */
    private static final double IDENTICAL = 0.9;

    private static final double LINKED = 0.6;

    private final List<Alignment> copies;
    private final int[] node;
    private final int[] cluster;

    /**
     * @param articles number of all articles
     * @param copies pairs that share enough, in any order
     */
    CopyClusters(int articles, List<Alignment> copies) {
        this.copies = copies;
        this.node = new int[articles];
        this.cluster = new int[articles];
        for (int i = 0; i < node.length; i++) {
            node[i] = i;
            cluster[i] = i;
        }
    }

    /** Members of each group by number, ascending; groups in the order of their first member, then of the second … */
    List<List<Integer>> groups() {
        for (Alignment pair : copies) {
            if (Math.min(pair.ofFirst(), pair.ofSecond()) >= IDENTICAL) {
                join(node, pair.first().number(), pair.second().number());
            }
        }
        mergeLinked();
        Map<String, TreeSet<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < node.length; i++) {
            groups.computeIfAbsent("c" + clusterOf(i), k -> new TreeSet<>()).add(i);
        }
        Map<Integer, List<Integer>> classes = new TreeMap<>();
        for (int i = 0; i < node.length; i++) {
            classes.computeIfAbsent(root(node, i), k -> new ArrayList<>()).add(i);
        }
        for (Alignment pair : copies) {
            int a = pair.first().number();
            int b = pair.second().number();
            if (clusterOf(a) != clusterOf(b)) {
                boolean firstHoldsSecond = pair.first().size() >= pair.second().size();
                int holder = root(node, firstHoldsSecond ? a : b);
                int held = root(node, firstHoldsSecond ? b : a);
                TreeSet<Integer> group = groups.computeIfAbsent(holder + " " + clusterOf(held), k -> new TreeSet<>());
                group.addAll(classes.getOrDefault(holder, List.of()));
                group.addAll(classes.getOrDefault(held, List.of()));
            }
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> List.copyOf(group))
                .distinct()
                .sorted(CopyClusters::compare)
                .toList();
    }

    private void mergeLinked() {
        List<Link> links = links();
        Map<Integer, Map<Integer, Integer>> linked = new LinkedHashMap<>();
        Map<Integer, Integer> sizes = new LinkedHashMap<>();
        for (Link link : links) {
            linked.computeIfAbsent(link.a(), k -> new LinkedHashMap<>()).put(link.b(), 1);
            linked.computeIfAbsent(link.b(), k -> new LinkedHashMap<>()).put(link.a(), 1);
        }
        for (Link link : links) {
            int a = root(cluster, link.a());
            int b = root(cluster, link.b());
            if (a == b) {
                continue;
            }
            int sizeA = sizes.getOrDefault(a, 1);
            int sizeB = sizes.getOrDefault(b, 1);
            Map<Integer, Integer> ofA = linked.getOrDefault(a, Map.of());
            if (ofA.getOrDefault(b, 0) >= LINKED * sizeA * sizeB) {
                join(cluster, a, b);
                int kept = root(cluster, a);
                int gone = kept == a ? b : a;
                sizes.put(kept, sizeA + sizeB);
                merge(linked, kept, gone);
            }
        }
    }

    private static void merge(Map<Integer, Map<Integer, Integer>> linked, int kept, int gone) {
        Map<Integer, Integer> ofGone = linked.getOrDefault(gone, Map.of());
        linked.remove(gone);
        Map<Integer, Integer> ofKept = linked.computeIfAbsent(kept, k -> new LinkedHashMap<>());
        ofKept.remove(gone);
        ofGone.forEach((other, count) -> {
            if (other != kept) {
                ofKept.merge(other, count, Integer::sum);
                Map<Integer, Integer> ofOther = linked.computeIfAbsent(other, k -> new LinkedHashMap<>());
                ofOther.remove(gone);
                ofOther.merge(kept, count, Integer::sum);
            }
        });
    }

    /** The pairs between different texts, the closest first, each once. */
    private List<Link> links() {
        Map<List<Integer>, Double> best = new LinkedHashMap<>();
        for (Alignment pair : copies) {
            int a = root(node, pair.first().number());
            int b = root(node, pair.second().number());
            if (a != b) {
                best.merge(List.of(Math.min(a, b), Math.max(a, b)), pair.containment(), Math::max);
            }
        }
        return best.entrySet().stream()
                .map(e -> new Link(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .sorted(Comparator.comparingDouble(Link::share)
                        .reversed()
                        .thenComparingInt(Link::a)
                        .thenComparingInt(Link::b))
                .toList();
    }

    private int clusterOf(int article) {
        return root(cluster, root(node, article));
    }

    /** Two texts, by the number of their first article. */
    private record Link(int a, int b, double share) {}

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static void join(int[] parent, int a, int b) {
        int first = root(parent, a);
        int second = root(parent, b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] parent, int element) {
        int root = element;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
