package quellenlage.analysis.stance;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Tells those who can take a stance from what only shows something: tests, figures, papers, judgments. */
final class SpeakingParts {

    private final PolarityWords words;
    private final NounClasses.NounClass claims;
    private final NounClasses.NounClass evidence;
    private final NounClasses.NounClass judgments;
    private final NounClasses.NounClass papers;
    private final NounClasses.NounClass diagnoses;

    SpeakingParts(PolarityWords words, NounClasses classes) {
        this.words = words;
        this.claims = classes.get("claim");
        this.evidence = classes.get("evidence");
        this.judgments = classes.get("judgment");
        this.papers = classes.get("paper");
        this.diagnoses = classes.get("diagnosis");
    }

    /** False when what confirms is a test or a fact, or only "das". */
    boolean speaks(ClauseView view, @Nullable NounPhrase subject) {
        if (subject == null) {
            return true;
        }
        Token head = view.token(subject.head());
        if (words.is(Kind.NOBODY, head)) {
            return false;
        }
        if (view.clause().introducer() == subject.head()) {
            NounPhrase antecedent = AgentFinder.antecedent(view, subject);
            return antecedent == null || !isThing(view.token(antecedent.head()));
        }
        if (head.is(PartOfSpeech.NOUN) || head.text().indexOf('-') > 0) {
            return !isThing(head);
        }
        Token first = view.token(subject.range().from());
        boolean neuter = words.is(Kind.VAGUE, head) && isNeuter(head)
                || words.is(Kind.VAGUE, first) && isNeuter(first) && head.is(PartOfSpeech.PRON);
        return !neuter;
    }

    static boolean isNeuter(Token token) {
        return (token.morphology().agreement() & Morphology.ofGender(Morphology.NEUTER)) != 0;
    }

    private boolean isThing(Token head) {
        return papers.holds(head.lemma())
                || evidence.holds(head.lemma())
                || judgments.holds(head.lemma())
                || claims.holds(head.lemma());
    }

    /** False for a passive by a thing ("bestätigt durch einen Test") and for silence of nobody. */
    boolean hasAgent(ClauseView view, @Nullable StanceKind kind, Parts parts) {
        boolean any = false;
        for (NounPhrase phrase : view.phrases()) {
            if (phrase.preposition() >= 0 && words.is(Kind.AGENT, view.token(phrase.preposition()))) {
                if (evidence.holds(view.token(phrase.head()).lemma())) {
                    return false;
                }
                any = true;
            }
        }
        NounPhrase object = parts.object();
        boolean diagnosed =
                object != null && diagnoses.holds(view.token(object.head()).lemma());
        return any || kind != StanceKind.NO_COMMENT && !diagnosed;
    }
}
