package quellenlage.stories.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.correction.Correction.Decision;
import quellenlage.stories.correction.Correction.Spot;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.story.Move;

/** Applies corrections in the course of one run and notes what became of each. Not for use by several threads at once. */
public final class CorrectionRun {

    /** What became of a correction. */
    public enum Status {
        /** It changed the ledgers. */
        APPLIED,
        /** They say so already. */
        NEEDLESS,
        /** An article that it names was not read. */
        NO_ARTICLE,
        /** The words do not stand in the article any more. */
        NO_WORDS,
        /** At the words there is nothing of the kind: no actor, no statement, no figure. */
        NOTHING_THERE,
        /** The two stand in different stories. */
        TWO_STORIES
    }

    /**
     * A correction and what became of it.
     *
     * @param stories ids of the stories that it changed
     */
    public record Outcome(Correction correction, Status status, Set<String> stories) {

        public Outcome {
            stories = Set.copyOf(stories);
        }
    }

    private final List<Correction> corrections;
    private final Map<Correction, Status> statuses = new HashMap<>();
    private final Map<Correction, Set<String>> stories = new HashMap<>();
    private final Map<String, Analysis> articles = new LinkedHashMap<>();

    /**
     * @param corrections in the order in which they are applied
     * @param articles all that are read
     */
    public CorrectionRun(List<Correction> corrections, List<Analysis> articles) {
        this.corrections = List.copyOf(corrections);
        articles.forEach(analysis -> this.articles.put(analysis.article().id(), analysis));
        for (Correction correction : this.corrections) {
            Status first = missing(correction.spot());
            Spot with = correction.with();
            Status second = with == null ? null : missing(with);
            if (first != null || second != null) {
                statuses.put(correction, first != null ? first : second);
            }
            if (correction.decision() == Decision.WRONG_STATEMENT && first != Status.NO_ARTICLE) {
                takeOut(correction);
            }
        }
    }

    private @Nullable Status missing(Spot spot) {
        if (spot.article().isEmpty()) {
            return null;
        }
        Analysis analysis = articles.get(spot.article());
        if (analysis == null) {
            return Status.NO_ARTICLE;
        }
        boolean found = spot.words().isEmpty()
                || !new QuotedWords(spot.words()).in(analysis.article().text()).isEmpty();
        return found ? null : Status.NO_WORDS;
    }

    private void takeOut(Correction correction) {
        String id = correction.spot().article();
        Analysis before = articles.get(id);
        if (before != null) {
            Analysis after = StatementCorrections.without(
                    before, new QuotedWords(correction.spot().words()));
            if (!after.statements().equals(before.statements())) {
                articles.put(id, after);
                statuses.put(correction, Status.APPLIED);
            } else {
                statuses.putIfAbsent(correction, Status.NOTHING_THERE);
            }
        }
    }

    /** The articles without the wrong statements, in the order given. */
    public List<Analysis> articles() {
        return List.copyOf(articles.values());
    }

    /** Which articles go to which story; those that name an article that is not there are left out. */
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (Correction correction : corrections) {
            if (correction.decision().quotes() || statuses.get(correction) == Status.NO_ARTICLE) {
                continue;
            }
            Spot with = correction.with();
            moves.add(new Move(correction.spot().article(), with == null ? null : with.article()));
            statuses.put(correction, Status.APPLIED);
        }
        return moves;
    }

    /** The actors of a story as decided. */
    public List<StoryActor> actors(List<Analysis> story, List<StoryActor> actors) {
        ActorCorrections work = new ActorCorrections(story, actors);
        Set<String> here = story.stream().map(a -> a.article().id()).collect(Collectors.toSet());
        for (Correction correction : corrections) {
            Spot with = correction.with();
            boolean about =
                    correction.decision() == Decision.SAME_ACTOR || correction.decision() == Decision.OTHER_ACTOR;
            if (!about || with == null || isMissing(correction)) {
                continue;
            }
            boolean first = isHere(correction.spot(), here);
            boolean second = isHere(with, here);
            if (first && second) {
                note(correction, decide(work, correction.decision(), correction.spot(), with), here);
            } else if (first || second) {
                note(correction, Status.TWO_STORIES, here);
            }
        }
        return work.actors();
    }

    private static boolean isHere(Spot spot, Set<String> articles) {
        return spot.article().isEmpty() || articles.contains(spot.article());
    }

    private static Status decide(ActorCorrections work, Decision decision, Spot spot, Spot with) {
        StoryActor first = work.named(spot);
        StoryActor second = work.named(with);
        if (first == null || second == null) {
            return Status.NOTHING_THERE;
        }
        boolean one = first.equals(second);
        if (decision == Decision.SAME_ACTOR) {
            if (one) {
                return Status.NEEDLESS;
            }
            work.join(first, second);
            return Status.APPLIED;
        }
        if (!one) {
            return Status.NEEDLESS;
        }
        return work.part(first, spot, with) ? Status.APPLIED : Status.NOTHING_THERE;
    }

    /** Which figures of the story count something of their own, and what. */
    public Map<Place, String> apart(Ledger ledger) {
        FigureCorrections work = new FigureCorrections(ledger);
        Set<String> here = Set.copyOf(work.articles());
        for (Correction correction : corrections) {
            Spot with = correction.with();
            if (correction.decision() != Decision.OTHER_FIGURE || with == null || isMissing(correction)) {
                continue;
            }
            boolean first = here.contains(correction.spot().article());
            if (first && here.contains(with.article())) {
                boolean figures = work.isFigure(correction.spot()) && work.isFigure(with);
                boolean parted = work.part(correction.spot(), with);
                Status otherwise = figures ? Status.NEEDLESS : Status.NOTHING_THERE;
                note(correction, parted ? Status.APPLIED : otherwise, here);
            } else if (first) {
                note(correction, Status.TWO_STORIES, here);
            }
        }
        return work.apart();
    }

    /** True when there are decisions about figures. */
    public boolean hasFigures() {
        return corrections.stream().anyMatch(c -> c.decision() == Decision.OTHER_FIGURE);
    }

    private boolean isMissing(Correction correction) {
        Status status = statuses.get(correction);
        return status == Status.NO_ARTICLE || status == Status.NO_WORDS;
    }

    /** Notes what became of a correction in one story; that it was applied in any counts more. */
    private void note(Correction correction, Status status, Set<String> articles) {
        if (status == Status.APPLIED || statuses.get(correction) != Status.APPLIED) {
            statuses.put(correction, status);
        }
        if (status == Status.APPLIED) {
            stories.merge(correction, articles, (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream())
                    .collect(Collectors.toSet()));
        }
    }

    /**
     * What became of the corrections, in their order.
     *
     * @param ledgers all that came out
     */
    public List<Outcome> outcomes(List<Ledger> ledgers) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Correction correction : corrections) {
            Status status = statuses.getOrDefault(correction, Status.NOTHING_THERE);
            Set<String> touched =
                    stories.getOrDefault(correction, Set.of(correction.spot().article()));
            Set<String> ids = ledgers.stream()
                    .filter(ledger -> status == Status.APPLIED
                            && ledger.story().articles().stream()
                                    .anyMatch(a -> touched.contains(a.article().id())))
                    .map(ledger -> ledger.story().id())
                    .collect(Collectors.toSet());
            outcomes.add(new Outcome(correction, status, ids));
        }
        return outcomes;
    }
}
