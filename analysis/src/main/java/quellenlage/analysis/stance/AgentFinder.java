package quellenlage.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Finds who takes the stance: the subject, the agent of a passive, the owner of a noun. */
final class AgentFinder {

    private final PolarityWords words;
    private final PhraseExtent extent;
    private final SpeakerFinder speakers;

    private final Antecedents antecedents;

    AgentFinder(PolarityWords words, NounClasses classes, PhraseExtent extent) {
        this.words = words;
        this.extent = extent;
        this.speakers = new SpeakerFinder(words, this);
        this.antecedents = new Antecedents(classes);
    }

    /** One agent, or several where separate actors are joined by "und"; one without words when the clause names none. */
    List<Agent> find(CueMatch match, MentionIndex mentions, List<Statement> statements) {
        ClauseView view = match.subjectClause();
        NounPhrase subject = match.parts().subject();
        if (match.cue().actor() == Cue.Actor.SPEAKER) {
            return speakers.find(match.clause(), false, statements, mentions);
        }
        if (subject == null && match.clause().clause().kind() == ClauseKind.INFINITIVE) {
            List<Agent> speaking = speakers.find(match.clause(), false, statements, mentions);
            return speaking.isEmpty() ? List.of(Agent.NONE) : speaking;
        }
        if (subject == null || match.cue().actor() == Cue.Actor.OWNER) {
            return agentPhrase(match.clause(), match, mentions);
        }
        if (view.clause().introducer() == subject.head() && view.isVerbLast()) {
            NounPhrase antecedent = antecedent(view, subject);
            return antecedent == null
                    ? List.of(Agent.NONE)
                    : agents(owner(view, antecedent.head()), antecedent, mentions);
        }
        Token head = view.token(subject.head());
        if (words.is(Kind.PHRASE, head)) {
            return List.of(Agent.NONE);
        }
        if (words.is(Kind.SPEAKER, head)) {
            return speakers.find(view, true, statements, mentions);
        }
        return agents(view, subject, mentions);
    }

    /** "von der Nato oder den USA", "seitens der Bank", "Eine Bestätigung der Polizei". */
    private List<Agent> agentPhrase(ClauseView view, CueMatch match, MentionIndex mentions) {
        List<NounPhrase> phrases = view.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            boolean agent = phrase.preposition() >= 0
                    && words.is(Kind.AGENT, view.token(phrase.preposition()))
                    && !match.tokens().get(phrase.head())
                    && !phrase.equals(match.parts().object());
            boolean owner = i > 0
                    && match.tokens().get(phrases.get(i - 1).head())
                    && phrase.preposition() < 0
                    && phrase.range().from() == phrases.get(i - 1).range().to()
                    && phrase.canBe(Morphology.GENITIVE);
            if (agent || owner) {
                return agents(view, phrase, mentions);
            }
        }
        return List.of(Agent.NONE);
    }

    List<Agent> agents(ClauseView view, NounPhrase phrase, MentionIndex mentions) {
        List<Agent> agents = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        boolean separate = true;
        for (NounPhrase each : extent.coordinated(view, phrase)) {
            Agent agent = agent(view, each, mentions);
            String actor = agent.actor();
            separate &= actor != null && agents.stream().noneMatch(other -> actor.equals(other.actor()));
            agents.add(agent);
            spans.addAll(agent.spans());
        }
        if (agents.size() == 1 || separate) {
            return agents;
        }
        String first = null;
        for (Agent agent : agents) {
            first = first == null ? agent.actor() : first;
        }
        return List.of(new Agent(first, spans));
    }

    private Agent agent(ClauseView view, NounPhrase phrase, MentionIndex mentions) {
        TokenRange range = extent.ofActor(view, phrase);
        Span span = view.text().span(range.from(), range.to());
        Mention mention = mentions.in(view.token(phrase.head()).span());
        if (mention == null) {
            mention = mentions.in(span);
        }
        if (mention == null && isPersonal(view.token(phrase.head()), phrase)) {
            mention = antecedents.person(view, phrase, mentions);
            NounPhrase described = mention == null ? antecedents.described(view, phrase) : null;
            if (described != null) {
                Span noun = view.text()
                        .span(described.range().from(), described.range().to());
                mention = mentions.in(noun);
                return new Agent(mention == null ? null : mention.actor(), List.of(noun, span));
            }
        }
        return new Agent(mention == null ? null : mention.actor(), List.of(span));
    }

    /** "er", "sie", "dieser". */
    private static boolean isPersonal(Token head, NounPhrase phrase) {
        return head.can(Morphology.PERSONAL)
                || phrase.range().size() == 1 && head.lemma().equals("dieser");
    }

    private static ClauseView owner(ClauseView view, int token) {
        int clause = view.clauses().clauseOf(token);
        return clause < 0 ? view : view.other(clause);
    }

    /** The phrase that a relative pronoun stands for: the nearest before it that has the same gender and number. */
    static @Nullable NounPhrase antecedent(ClauseView view, NounPhrase pronoun) {
        Clause clause = view.clause();
        int start = view.sentence().tokens().from();
        NounPhrase nearest = null;
        for (int i = clause.range().from() - 1; i >= start; i--) {
            int number = view.clauses().nounPhraseOf(i);
            if (number < 0) {
                continue;
            }
            NounPhrase phrase = view.clauses().nounPhrases().get(number);
            Token head = view.token(phrase.head());
            if (head.is(PartOfSpeech.PRON)) {
                continue;
            }
            if (nearest == null) {
                nearest = phrase;
            }
            if (sharesGender(phrase.agreement(), pronoun.agreement())) {
                return phrase;
            }
        }
        return nearest;
    }

    static boolean sharesGender(int left, int right) {
        for (int gender = 0; gender < 4; gender++) {
            int mask = Morphology.ofGender(gender);
            if ((left & mask) != 0 && (right & mask) != 0) {
                return true;
            }
        }
        return false;
    }
}
