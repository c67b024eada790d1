package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.TokenRange;
import quellenlage.stories.actor.StoryActor;

/** Joins the positions that a story's articles report into one line for each proposition, and finds who moved. */
final class StanceKeeper {

    private static final double ALIKE = 0.34;

    /** One position with what it is about. */
    private record Held(
            Analysis analysis,
            int index,
            Stance stance,
            Terms.Content content,
            List<Span> about,
            @Nullable String actor) {

        String article() {
            return analysis.article().id();
        }
    }

    private final StoryContext context;
    private final Terms terms;

    StanceKeeper(StoryContext context, Terms terms) {
        this.context = context;
        this.terms = terms;
    }

    List<StanceLine> lines() {
        List<StanceLine> lines = new ArrayList<>();
        joined(held()).forEach(group -> lines.add(line(group)));
        lines.sort(Comparator.comparingInt((StanceLine l) -> -l.points().size())
                .thenComparingInt(l -> context.rank(l.points().get(0).place().article()))
                .thenComparing(l -> l.points().get(0).place().spans().get(0)));
        return lines;
    }

    private List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (Analysis analysis : context.articles()) {
            for (int i = 0; i < analysis.stances().size(); i++) {
                Stance stance = analysis.stances().get(i);
                List<Span> about = stance.proposition();
                Terms.Content content = terms.content(analysis.text(), about);
                if (!terms.saysMoreThanNames(content)) {
                    about = List.of(sentence(analysis, stance.span()));
                    content = terms.content(analysis.text(), about);
                }
                StoryActor actor = context.holder(analysis, stance);
                held.add(new Held(analysis, i, stance, content, about, actor == null ? null : actor.id()));
            }
        }
        return held;
    }

    private static Span sentence(Analysis analysis, Span span) {
        TokenRange tokens = analysis.text().tokensIn(span);
        if (tokens.size() == 0) {
            return span;
        }
        Sentence sentence = analysis.text().sentences().get(analysis.text().sentenceOf(tokens.from()));
        return sentence.span();
    }

    /**
     * Average linkage: the two groups that are most alike are joined until none are alike enough. Every position is
     * compared with those that share a term only.
     */
    private List<List<Held>> joined(List<Held> all) {
        List<List<Held>> groups = new ArrayList<>();
        for (List<Integer> component : components(all)) {
            int n = component.size();
            double[][] sums = new double[n][n];
            List<List<Held>> own = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                own.add(new ArrayList<>(List.of(all.get(component.get(i)))));
                for (int j = 0; j < i; j++) {
                    sums[i][j] = likeness(all.get(component.get(i)).content, all.get(component.get(j)).content);
                    sums[j][i] = sums[i][j];
                }
            }
            while (joinClosest(own, sums)) {
                continue;
            }
            own.removeIf(List::isEmpty);
            groups.addAll(own);
        }
        return groups;
    }

    private static boolean joinClosest(List<List<Held>> groups, double[][] sums) {
        double best = ALIKE;
        int left = -1;
        int right = -1;
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < i; j++) {
                int pairs = groups.get(i).size() * groups.get(j).size();
                if (pairs > 0 && sums[i][j] / pairs > best) {
                    best = sums[i][j] / pairs;
                    left = j;
                    right = i;
                }
            }
        }
        if (left < 0) {
            return false;
        }
        groups.get(left).addAll(groups.get(right));
        groups.get(right).clear();
        for (int k = 0; k < sums.length; k++) {
            sums[left][k] += sums[right][k];
            sums[k][left] = sums[left][k];
        }
        return true;
    }

    /** Positions that are alike enough, directly or through others. */
    private List<List<Integer>> components(List<Held> all) {
        int[] root = new int[all.size()];
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (int term : all.get(i).content.terms()) {
                List<Integer> list = index.computeIfAbsent(term, t -> new ArrayList<>());
                for (int other : list) {
                    if (root(root, i) != root(root, other)
                            && likeness(all.get(i).content, all.get(other).content) > ALIKE) {
                        root[Math.max(root(root, i), root(root, other))] = Math.min(root(root, i), root(root, other));
                    }
                }
                list.add(i);
            }
        }
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            components.computeIfAbsent(root(root, i), r -> new ArrayList<>()).add(i);
        }
        return List.copyOf(components.values());
    }

    private static int root(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    /** Half of it overlap of all terms, half how much of the shorter one is in the longer one. */
    private double likeness(Terms.Content a, Terms.Content b) {
        double shared = terms.shared(a, b);
        double smaller = Math.min(a.weight(), b.weight());
        double union = a.weight() + b.weight() - shared;
        return smaller == 0 ? 0 : (shared / smaller + shared / union) / 2;
    }

    private StanceLine line(List<Held> group) {
        group.sort(
                Comparator.comparingInt((Held h) -> context.rank(h.article())).thenComparingInt(Held::index));
        List<StanceLine.Point> points = new ArrayList<>();
        for (Held held : group) {
            List<Span> spans = new ArrayList<>(held.stance.cue());
            spans.addAll(held.stance.proposition());
            spans.sort(Comparator.naturalOrder());
            points.add(new StanceLine.Point(
                    new Place(held.article(), spans),
                    held.index,
                    held.actor,
                    context.sides().of(held.actor),
                    held.stance.stance(),
                    when(held)));
        }
        Map<String, List<StanceLine.Point>> sides = new LinkedHashMap<>();
        points.stream()
                .sorted(Comparator.comparing(point -> point.side().isEmpty()))
                .forEach(point -> sides.computeIfAbsent(point.side(), s -> new ArrayList<>())
                        .add(point));
        points.clear();
        List<StanceLine.Change> changes = new ArrayList<>();
        sides.forEach((side, own) -> {
            StanceCourse course = new StanceCourse(own);
            points.addAll(course.points());
            if (!side.isEmpty()) {
                changes.addAll(course.changes());
            }
        });
        Held typical = group.stream()
                .min(Comparator.comparing((Held h) -> !h.about.equals(h.stance.proposition()))
                        .thenComparing(h -> h.about.size())
                        .thenComparing(h -> StoryContext.inHeading(h.analysis, h.stance.span()))
                        .thenComparing(h -> -likenessToAll(h, group))
                        .thenComparing(h -> context.rank(h.article()))
                        .thenComparing(Held::index))
                .orElseThrow();
        return new StanceLine(StoryContext.text(typical.analysis, typical.about), points, changes);
    }

    private double likenessToAll(Held one, List<Held> group) {
        return group.stream()
                .mapToDouble(other -> likeness(one.content, other.content))
                .sum();
    }

    private static @Nullable String when(Held held) {
        return Period.of(held.stance.said()) == null
                ? StoryContext.publishedValue(held.analysis.article())
                : held.stance.said();
    }
}
