package quellenlage.analysis.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Finds who says what a clause says, where the clause is reported: "Die Vorwürfe seien haltlos, sagte der Verein." */
final class SpeakerFinder {

    private final PolarityWords words;
    private final AgentFinder agents;

    SpeakerFinder(PolarityWords words, AgentFinder agents) {
        this.words = words;
        this.agents = agents;
    }

    /**
     * The source that the clause names, the speaker of the statement around it, or the subject of the clause that it
     * depends on; empty for nobody.
     *
     * @param quoted true when the clause has to be direct speech, since it says "ich" or "wir"
     */
    List<Agent> find(ClauseView view, boolean quoted, List<Statement> statements, MentionIndex mentions) {
        List<Agent> sources = sources(view, mentions);
        if (!sources.isEmpty()) {
            return sources;
        }
        Statement statement = around(view, statements);
        return statement != null
                        && (statement.actor() != null || !statement.speaker().isEmpty())
                ? List.of(new Agent(statement.actor(), statement.speaker()))
                : governing(view, quoted, mentions);
    }

    /** The innermost statement whose content holds the beginning of the clause; null when none does. */
    private static @Nullable Statement around(ClauseView view, List<Statement> statements) {
        int start = view.token(view.from()).start();
        Statement innermost = null;
        for (Statement statement : statements) {
            for (Span content : statement.content()) {
                if (content.contains(start)
                        && (innermost == null
                                || innermost.span().length() > statement.span().length())) {
                    innermost = statement;
                }
            }
        }
        return innermost;
    }

    /** "nach Angaben der Firma", "laut Polizei". */
    private List<Agent> sources(ClauseView view, MentionIndex mentions) {
        List<NounPhrase> phrases = view.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            if (phrase.preposition() < 0 || !words.is(Kind.SOURCE, view.token(phrase.preposition()))) {
                continue;
            }
            if (!words.is(Kind.SAYING, view.token(phrase.head()))) {
                if (view.token(phrase.preposition()).lemma().equals("laut")) {
                    return agents.agents(view, phrase, mentions);
                }
            } else if (i + 1 < phrases.size()
                    && (phrases.get(i + 1).canBe(Morphology.GENITIVE)
                            || phrases.get(i + 1).preposition() >= 0)) {
                return agents.agents(view, phrases.get(i + 1), mentions);
            }
        }
        return List.of();
    }

    /** The subject of the clause that this one depends on or follows: "Die Firma sagte, …", "…, sagte die Firma". */
    private List<Agent> governing(ClauseView view, boolean quoted, MentionIndex mentions) {
        boolean reported = quoted
                || view.clause().isSubjunctive()
                || view.clause().kind() == ClauseKind.SUBORDINATE
                || view.clause().kind() == ClauseKind.INFINITIVE;
        int clause =
                !reported ? -1 : view.clause().parent() >= 0 ? view.clause().parent() : following(view);
        if (clause < 0) {
            return List.of();
        }
        ClauseView governor = view.other(clause);
        if (!words.is(Kind.SAYING, governor.clause().lemma())) {
            return List.of();
        }
        for (NounPhrase phrase : governor.phrases()) {
            boolean pronoun = !governor.token(phrase.head()).is(PartOfSpeech.NOUN)
                    && words.is(Kind.VAGUE, governor.token(phrase.head()));
            if (phrase.preposition() < 0
                    && governor.canBeSubject(phrase)
                    && governor.agrees(phrase, true)
                    && !pronoun
                    && !governor.isTime(phrase)) {
                return agents.agents(governor, phrase, mentions);
            }
        }
        return List.of();
    }

    /** The clause with its verb in front right behind this one; -1 for none. */
    private static int following(ClauseView view) {
        int end = view.sentence().tokens().to();
        for (int i = view.index() + 1; i < view.clauses().clauses().size(); i++) {
            if (view.clauses().clauses().get(i).range().from() >= end) {
                return -1;
            }
            if (view.clauses().clauses().get(i).kind() == ClauseKind.VERB_FIRST) {
                return i;
            }
        }
        return -1;
    }
}
