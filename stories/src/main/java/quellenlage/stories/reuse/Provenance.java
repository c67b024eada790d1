package quellenlage.stories.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Evidence;

/** Where the text of one group comes from. */
final class Provenance {

    private final List<ArticleWords> members;
    private final List<Alignment> alignments;

    /**
     * @param members in order of publication
     * @param alignments of those pairs of members that were found to be copies
     */
    Provenance(List<ArticleWords> members, List<Alignment> alignments) {
        this.members = members;
        this.alignments = alignments;
    }

    CopyGroup group() {
        List<Passage> passages = new ArrayList<>();
        alignments.forEach(alignment -> passages.addAll(alignment.passages()));
        return new CopyGroup(members.stream().map(ArticleWords::id).toList(), agency(), passages, copies());
    }

    /** The agency that most members credit; of equals the first by name. */
    private @Nullable String agency() {
        Map<String, Integer> votes = new TreeMap<>();
        members.forEach(member -> member.agencies().forEach(agency -> votes.merge(agency, 1, Integer::sum)));
        String best = null;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    /** Each article copies the one that it shares most with among those that stand nearer to the origin. */
    private List<Copy> copies() {
        Map<String, Copy> best = new HashMap<>();
        for (Alignment alignment : alignments) {
            consider(best, alignment.first(), alignment.second(), alignment.ofSecond());
            consider(best, alignment.second(), alignment.first(), alignment.ofFirst());
        }
        return members.stream()
                .map(member -> best.get(member.id()))
                .filter(copy -> copy != null)
                .toList();
    }

    private static void consider(Map<String, Copy> best, ArticleWords origin, ArticleWords copy, double share) {
        Evidence evidence = Precedence.why(origin, copy);
        if (evidence == null) {
            return;
        }
        Copy known = best.get(copy.id());
        if (known == null || share > known.share() + 1e-9) {
            best.put(copy.id(), new Copy(copy.id(), origin.id(), share, evidence));
        }
    }
}
