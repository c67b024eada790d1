package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.reuse.CopyGroup;

/**
 * Merges the statements of a story's articles into claims: the same content from the same mouth.
 *
 * <p>Candidates are statements that share one of their most telling terms; the most alike are joined first, so that the
 * result does not depend on the order of the articles.
 */
final class ClaimKeeper {

    /** Terms by which a statement is looked up. */
    private static final int LOOKED_UP = 8;
    /** A term that more statements have tells nothing. */
    private static final int COMMON = 60;
    /** Likeness of statements that are one for other reasons than their terms. */
    private static final double SURE = 3;
    /** Letters of the shortest word that can be the last part of another. */
    private static final int SHORTEST_HEAD = 5;

    /** One statement of one article. */
    record Said(
            Analysis analysis,
            int index,
            Statement statement,
            @Nullable StoryActor actor,
            String side,
            Terms.Content content,
            boolean heading,
            @Nullable StanceKind posture) {

        String article() {
            return analysis.article().id();
        }
    }

    /** Two statements that may be one claim. */
    private record Candidate(int a, int b, double likeness) {}

    private final StoryContext context;
    private final Terms terms;

    ClaimKeeper(StoryContext context, Terms terms) {
        this.context = context;
        this.terms = terms;
    }

    List<Claim> claims() {
        List<Said> said = said();
        List<Candidate> candidates = candidates(said);
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::a)
                .thenComparingInt(Candidate::b));
        int[] group = new int[said.size()];
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
        for (Candidate candidate : candidates) {
            int a = group[candidate.a];
            int b = group[candidate.b];
            if (a != b && mayJoin(said, members.get(a), members.get(b))) {
                for (int member : members.get(b)) {
                    group[member] = a;
                }
                members.get(a).addAll(members.get(b));
                members.get(b).clear();
            }
        }
        members.removeIf(List::isEmpty);
        members.forEach(list -> list.sort(Comparator.naturalOrder()));
        members.sort(Comparator.comparing(list -> list.get(0)));
        List<Claim> result = new ArrayList<>();
        for (List<Integer> list : members) {
            result.add(claim(
                    "c" + (result.size() + 1), list.stream().map(said::get).toList()));
        }
        return result;
    }

    /** All statements, by time order of the articles and then by place. */
    private List<Said> said() {
        List<Said> said = new ArrayList<>();
        for (Analysis analysis : context.articles()) {
            List<Statement> statements = analysis.statements();
            for (int i = 0; i < statements.size(); i++) {
                Statement statement = statements.get(i);
                StoryActor actor = context.speaker(analysis, statement);
                said.add(new Said(
                        analysis,
                        i,
                        statement,
                        actor,
                        context.sides().of(actor == null ? null : actor.id()),
                        content(analysis, statement, actor),
                        StoryContext.inHeading(analysis, statement.content().get(0)),
                        posture(analysis, statement)));
            }
        }
        return said;
    }

    /** Without the words for speaker and cue, which a report in the outlet's own words holds too. */
    private Terms.Content content(Analysis analysis, Statement statement, @Nullable StoryActor actor) {
        List<Span> frame = new ArrayList<>(statement.speaker());
        frame.addAll(statement.cue());
        return terms.said(context, analysis, statement.content(), frame, actor == null ? null : actor.id());
    }

    /** The position that the statement's cue takes on its content ("bestritt, dass …"); null when it just says it. */
    private static @Nullable StanceKind posture(Analysis analysis, Statement statement) {
        for (Stance stance : analysis.stances()) {
            boolean sameCue = stance.cue().stream()
                    .anyMatch(cue -> statement.cue().stream().anyMatch(cue::overlaps));
            if (sameCue && stance.stance() != StanceKind.CONFIRMS) {
                return stance.stance();
            }
        }
        return null;
    }

    private List<Candidate> candidates(List<Said> said) {
        Map<Integer, List<Integer>> index = new HashMap<>();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Set<Integer> seen = new HashSet<>();
            for (int term : terms.rarest(said.get(i).content, LOOKED_UP)) {
                List<Integer> list = index.computeIfAbsent(term, t -> new ArrayList<>());
                int from = Math.max(0, list.size() - COMMON);
                for (int other : list.subList(from, list.size())) {
                    if (seen.add(other)) {
                        double likeness = likeness(said.get(other), said.get(i));
                        if (likeness > 0) {
                            found.add(new Candidate(other, i, likeness));
                        }
                    }
                }
                list.add(i);
            }
        }
        return found;
    }

    /** How alike two statements are as claims; 0 when they are two. */
    private double likeness(Said a, Said b) {
        if (!sameMouth(a, b)
                || a.posture != b.posture
                || a.content.negated() != b.content.negated()
                || !numbersAgree(a.content, b.content)) {
            return 0;
        }
        double shared = terms.shared(a.content, b.content);
        double smaller = Math.min(a.content.weight(), b.content.weight());
        double union = a.content.weight() + b.content.weight() - shared;
        if (union == 0 || smaller == 0) {
            return 0;
        }
        if (quotedAgain(a, b) || printedAgain(a, b)) {
            return SURE;
        }
        double jaccard = shared / union;
        double contained = shared / smaller;
        int count = Terms.sharedTerms(a.content, b.content);
        boolean sameArticle = a.article().equals(b.article());
        boolean speakersDiffer = !sameWords(a, b) && (a.actor == null || !a.actor.equals(b.actor) && !related(a, b));
        boolean same;
        if (sameArticle && !a.heading && !b.heading) {
            same = jaccard >= (overlap(a, b) ? 0.5 : 0.8) && count >= 3;
        } else if (speakersDiffer) {
            boolean oneSide = a.actor != null && a.side.equals(b.side);
            same = jaccard >= (oneSide ? 0.55 : 0.7) && count >= 3;
        } else {
            same = jaccard >= 0.5 && count >= 2
                    || contained >= 0.7 && jaccard >= 0.2 && count >= 3
                    || tellingNumber(a.content, b.content) && contained >= 0.5 && jaccard >= 0.2 && count >= 2
                    || contained >= 1 && jaccard >= 0.4 && a.content.negated()
                    || jaccard >= 1
                    || contained >= 1 && largeNumber(a.content, b.content)
                    || contained >= 0.6 && jaccard >= 0.3 && count >= 3;
        }
        return same ? jaccard + contained : 0;
    }

    private static boolean overlap(Said a, Said b) {
        return a.statement.span().overlaps(b.statement.span());
    }

    private static boolean sameMouth(Said a, Said b) {
        return a.actor == null || b.actor == null || a.actor.equals(b.actor) || a.side.equals(b.side) || related(a, b);
    }

    /** "Polizei" and "Wasserschutzpolizei": the one is the last part of the other. */
    private static boolean related(Said a, Said b) {
        if (a.actor == null
                || b.actor == null
                || a.actor.kind() == EntityKind.PERSON && a.actor.named()
                || b.actor.kind() == EntityKind.PERSON && b.actor.named()) {
            return false;
        }
        String one = a.actor.name().toLowerCase(Locale.GERMAN);
        String other = b.actor.name().toLowerCase(Locale.GERMAN);
        return one.length() > other.length() ? isHead(one, other) : isHead(other, one);
    }

    private static boolean isHead(String compound, String head) {
        return head.length() >= SHORTEST_HEAD && compound.endsWith(head) && compound.indexOf(' ') < 0;
    }

    /** Speakers of whom nothing but the same words is known. */
    private static boolean sameWords(Said a, Said b) {
        String words = words(a);
        return a.actor == null && b.actor == null && words != null && words.equals(words(b));
    }

    /** The quoted words inside the sentence that reports them, or the same words cut twice. */
    private static boolean quotedAgain(Said a, Said b) {
        return a.article().equals(b.article()) && (holds(a.statement, b.statement) || holds(b.statement, a.statement));
    }

    private static boolean holds(Statement outer, Statement inner) {
        return inner.content().stream()
                .allMatch(piece -> outer.content().stream().anyMatch(whole -> whole.contains(piece)));
    }

    /** The same words in two prints of one text. */
    private boolean printedAgain(Said a, Said b) {
        CopyGroup copies = context.copyGroup(a.article());
        return copies != null
                && !a.article().equals(b.article())
                && copies.equals(context.copyGroup(b.article()))
                && StoryContext.text(a.analysis, a.statement.content())
                        .equals(StoryContext.text(b.analysis, b.statement.content()));
    }

    /** A number of two digits and more that both give. */
    private static boolean tellingNumber(Terms.Content a, Terms.Content b) {
        return sharedNumber(a, b, 2);
    }

    /** A number of three digits and more that both give: it says the same where nothing else is said. */
    private static boolean largeNumber(Terms.Content a, Terms.Content b) {
        return sharedNumber(a, b, 3);
    }

    private static boolean sharedNumber(Terms.Content a, Terms.Content b, int length) {
        return Arrays.stream(a.numbers())
                .anyMatch(number ->
                        number.length() >= length && Arrays.asList(b.numbers()).contains(number));
    }

    /** Figures may be missing on one side, but not differ on both. */
    private static boolean numbersAgree(Terms.Content a, Terms.Content b) {
        if (a.numbers().length == 0 || b.numbers().length == 0) {
            return true;
        }
        Set<String> ours = new HashSet<>(Arrays.asList(a.numbers()));
        return Arrays.stream(b.numbers()).anyMatch(ours::contains);
    }

    /** A claim has one speaker and, headings and repetitions aside, one statement of each article. */
    private boolean mayJoin(List<Said> said, List<Integer> left, List<Integer> right) {
        for (int a : left) {
            for (int b : right) {
                Said one = said.get(a);
                Said other = said.get(b);
                if (!sameMouth(one, other)
                        || one.posture != other.posture
                        || !utteranceMayBeOne(one, other)
                        || one.content.negated() != other.content.negated()
                        || !numbersAgree(one.content, other.content)
                        || one.article().equals(other.article()) && likeness(one, other) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What was said on two days was said twice. */
    private static boolean utteranceMayBeOne(Said a, Said b) {
        Period first = Period.of(a.statement.said());
        Period second = Period.of(b.statement.said());
        return first == null || second == null || first.overlaps(second);
    }

    private Claim claim(String id, List<Said> list) {
        Said fullest = list.stream()
                .min(Comparator.comparing(Said::heading)
                        .thenComparing(s -> s.statement.type() == StatementType.REPORTED)
                        .thenComparing(s -> s.actor == null)
                        .thenComparing(s -> -s.content.weight())
                        .thenComparing(s -> context.rank(s.article())))
                .orElseThrow();
        StoryActor actor = list.stream()
                .map(Said::actor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(fullest.actor);
        String said = null;
        List<Claim.Occurrence> occurrences = new ArrayList<>();
        Set<String> outlets = new HashSet<>();
        for (Said one : list) {
            outlets.add(StoryContext.outlet(one.analysis.article()));
            said = finer(said, one.statement.said());
            occurrences.add(new Claim.Occurrence(
                    new Place(one.article(), one.statement.content()),
                    one.index,
                    one.statement.type(),
                    context.agency(one.analysis, one.statement)));
        }
        List<String> origins = new Origins(context).of(list);
        return new Claim(
                id,
                actor == null ? null : actor.id(),
                actor == null ? words(fullest) : actor.name(),
                StoryContext.text(fullest.analysis, fullest.statement.content()),
                fullest.statement.type(),
                said,
                occurrences,
                outlets.size(),
                origins.size(),
                origins);
    }

    private static @Nullable String finer(@Nullable String one, @Nullable String other) {
        Period first = Period.of(one);
        Period second = Period.of(other);
        if (second == null) {
            return one;
        }
        return first == null || second.value().length() > first.value().length() ? other : one;
    }

    private static @Nullable String words(Said said) {
        List<Span> speaker = said.statement.speaker();
        return speaker.isEmpty() ? null : StoryContext.text(said.analysis, speaker);
    }
}
