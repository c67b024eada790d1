package quellenlage.analysis.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/** Finds who confirms, denies or leaves open. Immutable and thread-safe. */
public final class StanceFinder {

    private static final Comparator<Stance> BY_PLACE =
            Comparator.comparing(Stance::span).thenComparing(Stance::stance);

    private final CueLexicon lexicon;
    private final CueReader cueReader;
    private final AgentFinder agents;
    private final PropositionFinder propositions;
    private final NounStances nounStances;

    private StanceFinder(PolarityWords words, NounClasses classes) {
        PhraseExtent extent = new PhraseExtent(words);
        this.lexicon = CueLexicon.german(classes);
        this.propositions = new PropositionFinder(words, extent);
        this.cueReader = new CueReader(words, classes, propositions);
        this.agents = new AgentFinder(words, classes, extent);
        this.nounStances = new NounStances(words, classes, agents, extent, propositions);
    }

    /** The finder for German. */
    public static StanceFinder german() {
        return new StanceFinder(PolarityWords.german(), NounClasses.german());
    }

    /** The stances of an article, in text order. */
    public List<Stance> find(
            TokenizedText text,
            Clauses clauses,
            Entities entities,
            List<TimeExpression> times,
            List<Statement> statements) {
        TimeSpans timeSpans = new TimeSpans(times);
        MentionIndex mentions = new MentionIndex(entities.mentions());
        List<Stance> stances = new ArrayList<>();
        List<CueMatch> matches = new ArrayList<>();
        for (int i = 0; i < clauses.clauses().size(); i++) {
            addMatches(text, clauses, timeSpans, mentions, i, matches);
        }
        BitSet taken = new BitSet();
        for (CueMatch match : merged(matches)) {
            addStances(match, mentions, statements, stances);
            taken.or(match.tokens());
        }
        addNouns(text, clauses, timeSpans, mentions, taken, stances);
        stances.sort(BY_PLACE);
        return List.copyOf(stances);
    }

    private static List<CueMatch> merged(List<CueMatch> matches) {
        List<CueMatch> merged = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            CueMatch match = matches.get(i);
            CueMatch next = i + 1 < matches.size() ? matches.get(i + 1) : null;
            if (next != null && (match.isNeitherWith(next) || next.isNeitherWith(match))) {
                merged.add(match.isNeitherWith(next) ? match.neitherWith(next) : next.neitherWith(match));
                i++;
            } else if (match.kind() != null) {
                merged.add(match);
            }
        }
        return merged;
    }

    private void addStances(CueMatch match, MentionIndex mentions, List<Statement> statements, List<Stance> stances) {
        StanceKind kind = match.kind();
        if (kind == null) {
            return;
        }
        ClauseView view = match.clause();
        List<Span> cue = spans(view.text(), match.tokens());
        List<Span> proposition = propositions.find(match, statements);
        TimeExpression time = said(view, proposition);
        Evidence evidence = new Evidence("cue-verb", match.cue().place());
        for (Agent agent : agents.find(match, mentions, statements)) {
            stances.add(new Stance(agent.actor(), kind, cue, agent.spans(), proposition, value(time), evidence));
        }
    }

    private void addNouns(
            TokenizedText text,
            Clauses clauses,
            TimeSpans times,
            MentionIndex mentions,
            BitSet taken,
            List<Stance> stances) {
        for (int i = 0; i < text.tokens().size(); i++) {
            if (taken.get(i) || !nounStances.isCandidate(text.token(i)) || clauses.clauseOf(i) < 0) {
                continue;
            }
            ClauseView view = new ClauseView(text, clauses, times, mentions, clauses.clauseOf(i));
            NounStances.Found found = nounStances.find(view, i, mentions);
            if (found == null) {
                continue;
            }
            Evidence evidence = new Evidence("cue-noun", found.line().place());
            List<Span> cue = spans(text, found.cue());
            String said = value(said(view, found.proposition()));
            for (Agent agent : found.agents()) {
                stances.add(new Stance(
                        agent.actor(), found.line().kind(), cue, agent.spans(), found.proposition(), said, evidence));
            }
        }
    }

    private static @Nullable String value(@Nullable TimeExpression time) {
        return time == null ? null : time.value();
    }

    /** The first date in the clause that is not part of the proposition. */
    private static @Nullable TimeExpression said(ClauseView view, List<Span> proposition) {
        TimeExpression time = view.times().dateIn(view.text().span(view.from(), view.to()));
        return time == null || proposition.stream().anyMatch(time.span()::overlaps) ? null : time;
    }

    /** Neighbouring tokens make one span. */
    static List<Span> spans(TokenizedText text, BitSet tokens) {
        List<Span> spans = new ArrayList<>();
        for (int from = tokens.nextSetBit(0); from >= 0; ) {
            int to = tokens.nextClearBit(from);
            spans.add(text.span(from, to));
            from = tokens.nextSetBit(to);
        }
        return spans;
    }

    private void addMatches(
            TokenizedText text,
            Clauses clauses,
            TimeSpans times,
            MentionIndex mentions,
            int index,
            List<CueMatch> matches) {
        Clause clause = clauses.clauses().get(index);
        ClauseView view = null;
        for (int verb : clause.verbs()) {
            if (verb == clause.particle()) {
                continue;
            }
            Token token = text.token(verb);
            List<Cue> cues = lexicon.of(token.lemma());
            List<Cue> separable =
                    verb == clause.finite() && clause.particle() >= 0 ? lexicon.of(clause.lemma()) : List.of();
            if (cues.isEmpty() && separable.isEmpty()) {
                continue;
            }
            view = view == null ? new ClauseView(text, clauses, times, mentions, index) : view;
            CueMatch match = cueReader.read(view, verb, separable);
            if (match == null) {
                match = cueReader.read(view, verb, withCompanions(cues, clause, verb));
            }
            if (match != null) {
                matches.add(match);
            }
        }
    }

    /** "räumte … ein" is not "räumen", but "gab … bekannt" is "geben" with "bekannt". */
    private static List<Cue> withCompanions(List<Cue> cues, Clause clause, int verb) {
        if (verb != clause.finite() || clause.particle() < 0) {
            return cues;
        }
        List<Cue> some = new ArrayList<>();
        for (Cue cue : cues) {
            if (!cue.companions().isEmpty()) {
                some.add(cue);
            }
        }
        return some;
    }
}
