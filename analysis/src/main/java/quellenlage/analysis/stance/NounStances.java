package quellenlage.analysis.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.stance.NounCues.NounCue;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Finds stances that are nouns or attributes: "das Geständnis des Fahrers", "unbestätigten Berichten zufolge". */
final class NounStances {

    /**
     * What was found.
     *
     * @param cue tokens
     */
    record Found(NounCue line, BitSet cue, List<Agent> agents, List<Span> proposition) {}

    private final PolarityWords words;
    private final NounCues cues = NounCues.german();
    private final AgentFinder agents;
    private final PhraseExtent extent;
    private final PropositionFinder propositions;
    private final NounClasses.NounClass reports;

    NounStances(
            PolarityWords words,
            NounClasses classes,
            AgentFinder agents,
            PhraseExtent extent,
            PropositionFinder propositions) {
        this.words = words;
        this.agents = agents;
        this.extent = extent;
        this.propositions = propositions;
        this.reports = classes.get("report");
    }

    /** True when the token can be the cue of such a stance. */
    boolean isCandidate(Token token) {
        return cues.noun(token.lemma()) != null || cues.attribute(token.lower()) != null;
    }

    @Nullable
    Found find(ClauseView view, int token, MentionIndex mentions) {
        NounCue noun = cues.noun(view.token(token).lemma());
        if (noun != null) {
            return noun(view, token, noun, mentions);
        }
        NounCue attribute = cues.attribute(view.token(token).lower());
        return attribute == null ? null : attribute(view, token, attribute);
    }

    private @Nullable Found noun(ClauseView view, int token, NounCue cue, MentionIndex mentions) {
        List<NounPhrase> phrases = view.phrases();
        int at = 0;
        while (at < phrases.size() && phrases.get(at).head() != token) {
            at++;
        }
        if (at == phrases.size()) {
            return null;
        }
        NounPhrase owner = null;
        BitSet tokens = new BitSet();
        tokens.set(token);
        List<Span> proposition = new ArrayList<>();
        int end = phrases.get(at).range().to();
        for (int i = at + 1; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            int preposition = phrase.preposition();
            int start = preposition >= 0 ? preposition : phrase.range().from();
            if (start > end + 1 || start > end && !words.is(Kind.JOINER, view.token(end))) {
                break;
            }
            if (i == at + 1 && preposition < 0 && words.is(Kind.JOINER, view.token(end))) {
                end = phrase.range().to();
                continue;
            }
            TokenRange range = extent.ofActor(view, phrase);
            Span span = view.text().span(range.from(), range.to());
            if (preposition < 0 && phrase.canBe(Morphology.GENITIVE) && cue.genitiveObject()) {
                proposition.add(span);
            } else if (owner == null
                    && (preposition < 0
                            ? phrase.canBe(Morphology.GENITIVE)
                            : words.is(Kind.OWNER, view.token(preposition)))) {
                owner = phrase;
            } else if (preposition >= 0
                    && cue.prepositions().contains(view.token(preposition).lemma())) {
                proposition.add(span);
            } else {
                break;
            }
            end = phrase.range().to();
        }
        if (owner == null) {
            return null;
        }
        Span clause = propositions.complementAfter(view, end);
        if (clause != null) {
            proposition.add(clause);
        }
        return new Found(cue, tokens, agents.agents(view, owner, mentions), proposition);
    }

    /** "Nach bisher unbestätigten Berichten sank die Fähre": the clause without the phrase is what is not confirmed. */
    private @Nullable Found attribute(ClauseView view, int token, NounCue cue) {
        int noun = token + 1;
        while (noun < view.to() && view.token(noun).is(PartOfSpeech.ADJ)) {
            noun++;
        }
        if (noun >= view.to() || !reports.holds(view.token(noun).lemma())) {
            return null;
        }
        int from = token;
        while (from > view.from() && !words.is(Kind.SOURCE, view.token(from)) && token - from < 3) {
            from--;
        }
        boolean before = words.is(Kind.SOURCE, view.token(from));
        boolean after = noun + 1 < view.to() && words.is(Kind.SOURCE, view.token(noun + 1));
        if (!before && !after) {
            return null;
        }
        from = before ? from : token;
        int to = after ? noun + 2 : noun + 1;
        BitSet tokens = new BitSet();
        tokens.set(from, to);
        Clause clause = view.clause();
        List<Span> proposition = new ArrayList<>();
        if (from > clause.range().from()) {
            proposition.add(view.text().span(clause.range().from(), from));
        }
        if (to < clause.range().to()) {
            proposition.add(view.text().span(to, clause.range().to()));
        }
        return new Found(cue, tokens, List.of(Agent.NONE), proposition);
    }
}
