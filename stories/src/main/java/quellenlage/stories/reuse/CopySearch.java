package quellenlage.stories.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quellenlage.analysis.article.Analysis;

/** One search through one set of articles. */
final class CopySearch {

    /** Share of the shorter article's words, or of its shingles, from which on the two print one text. */
    private static final double COPY = 0.5;

    /** Share of the smaller sample that makes a comparison worth while. */
    private static final double PROMISING = 0.2;

    /** Comparisons for one article, the most promising first. */
    private static final int COMPARISONS = 48;

    private final List<ArticleWords> articles = new ArrayList<>();
    private final List<Alignment> copies = new ArrayList<>();
    private final ShingleIndex index = new ShingleIndex();
    private long comparedWords;

    CopySearch(List<Analysis> analyses) {
        List<Analysis> sorted = new ArrayList<>(analyses);
        sorted.sort(Comparator.comparing(Analysis::article, Precedence.BY_TIME));
        for (Analysis analysis : sorted) {
            articles.add(new ArticleWords(articles.size(), analysis));
        }
        search();
    }

    List<CopyGroup> groups() {
        List<List<Integer>> clusters = new CopyClusters(articles.size(), copies).groups();
        List<List<Alignment>> shared = new ArrayList<>();
        List<List<Integer>> groupsOf = new ArrayList<>();
        articles.forEach(a -> groupsOf.add(new ArrayList<>()));
        for (int g = 0; g < clusters.size(); g++) {
            shared.add(new ArrayList<>());
            for (int article : clusters.get(g)) {
                groupsOf.get(article).add(g);
            }
        }
        for (Alignment pair : copies) {
            Set<Integer> both = new HashSet<>(groupsOf.get(pair.first().number()));
            both.retainAll(groupsOf.get(pair.second().number()));
            both.forEach(g -> shared.get(g).add(pair));
        }
        List<CopyGroup> groups = new ArrayList<>();
        for (int g = 0; g < clusters.size(); g++) {
            List<ArticleWords> members =
                    clusters.get(g).stream().map(articles::get).toList();
            groups.add(new Provenance(members, shared.get(g)).group());
        }
        return groups;
    }

    /** Index entries visited and words compared: the work done. */
    long steps() {
        return index.steps() + comparedWords;
    }

    private void search() {
        List<long[]> samples = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            long[] sample = articles.get(i).sample();
            samples.add(sample);
            for (int other : promising(i, samples)) {
                compare(articles.get(other), articles.get(i));
            }
            index.add(i, sample);
        }
    }

    private int[] promising(int article, List<long[]> samples) {
        long[] sample = samples.get(article);
        int[] met = index.meet(sample);
        long[] ranked = new long[met.length];
        int count = 0;
        for (int other : met) {
            double share = (double) index.shared(other) / Math.min(sample.length, samples.get(other).length);
            if (share >= PROMISING) {
                ranked[count++] = ((long) ((1 - Math.min(1, share)) * 1_000_000) << 32) | other;
            }
        }
        Arrays.sort(ranked, 0, count);
        return Arrays.stream(ranked, 0, Math.min(count, COMPARISONS))
                .mapToInt(r -> (int) r)
                .toArray();
    }

    private void compare(ArticleWords earlier, ArticleWords later) {
        Alignment alignment = new Alignment(earlier, later);
        comparedWords += earlier.size() + later.size();
        if (alignment.containment() >= COPY || alignment.unchanged() >= COPY) {
            copies.add(alignment);
        }
    }
}
