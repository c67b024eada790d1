package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quellenlage.stories.ledger.ClaimKeeper.Said;
import quellenlage.stories.reuse.CopyGroup;

/** Counts the origins of a claim as docs/sources.md defines them, and names them. */
final class Origins {

    private final StoryContext context;

    Origins(StoryContext context) {
        this.context = context;
    }

    /** One name for each origin, in order of the first report. */
    List<String> of(List<Said> reports) {
        int[] origin = new int[reports.size()];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = i;
        }
        for (int i = 0; i < origin.length; i++) {
            for (int j = 0; j < i; j++) {
                if (root(origin, i) != root(origin, j) && oneOrigin(reports.get(i), reports.get(j))) {
                    int a = root(origin, i);
                    int b = root(origin, j);
                    origin[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        Map<Integer, List<Said>> groups = new HashMap<>();
        Set<Integer> order = new LinkedHashSet<>();
        for (int i = 0; i < origin.length; i++) {
            order.add(root(origin, i));
            groups.computeIfAbsent(root(origin, i), r -> new ArrayList<>()).add(reports.get(i));
        }
        List<String> names = new ArrayList<>();
        for (int root : order) {
            names.add(name(groups.getOrDefault(root, List.of())));
        }
        return names;
    }

    private static int root(int[] origin, int i) {
        int at = i;
        while (origin[at] != at) {
            at = origin[at];
        }
        return at;
    }

    private boolean oneOrigin(Said a, Said b) {
        if (a.article().equals(b.article()) || oneOutlet(a, b)) {
            return true;
        }
        CopyGroup copies = context.copyGroup(a.article());
        if (copies != null && copies.equals(context.copyGroup(b.article()))) {
            return true;
        }
        Set<String> agencies = agencies(a);
        agencies.retainAll(agencies(b));
        return !agencies.isEmpty() || oneUtterance(a, b);
    }

    private static boolean oneOutlet(Said a, Said b) {
        return a.analysis().article().outlet() != null
                && Objects.equals(
                        a.analysis().article().outlet(), b.analysis().article().outlet());
    }

    private Set<String> agencies(Said said) {
        Set<String> names = new TreeSet<>();
        String agency = context.agency(said.analysis(), said.statement());
        if (agency != null) {
            names.addAll(List.of(agency.split(", ")));
        }
        return names;
    }

    /** The same named speaker, and neither date nor channel tells two utterances apart. */
    private static boolean oneUtterance(Said a, Said b) {
        if (a.actor() == null || !a.actor().equals(b.actor()) || !a.actor().named()) {
            return false;
        }
        String channel = channel(a);
        String other = channel(b);
        return channel == null || other == null || channel.equals(other);
    }

    private static @Nullable String channel(Said said) {
        return said.statement().channel() == null
                ? null
                : said.statement().channel().name();
    }

    private String name(List<Said> reports) {
        Set<String> shared = agencies(reports.get(0));
        Set<String> outlets = new HashSet<>();
        Set<String> channels = new TreeSet<>();
        for (Said report : reports) {
            shared.retainAll(agencies(report));
            outlets.add(StoryContext.outlet(report.analysis().article()));
            if (channel(report) != null) {
                channels.add(channel(report));
            }
        }
        if (!shared.isEmpty()) {
            return String.join(", ", shared);
        }
        Said first = reports.get(0);
        CopyGroup copies = context.copyGroup(first.article());
        if (copies != null
                && copies.agency() != null
                && reports.stream().allMatch(r -> copies.members().contains(r.article()))) {
            return copies.agency();
        }
        if (outlets.size() == 1
                || first.actor() == null
                || copies != null
                        && reports.stream().allMatch(r -> copies.members().contains(r.article()))) {
            return StoryContext.outlet(first.analysis().article());
        }
        String name = first.actor().name();
        return channels.size() == 1 ? name + " (" + channels.iterator().next() + ")" : name;
    }
}
