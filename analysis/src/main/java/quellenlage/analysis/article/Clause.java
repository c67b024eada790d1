package quellenlage.analysis.article;

import java.util.List;

/**
 * One clause, read without a parser.
 *
 * <p>The range runs from the first to the last token, with everything between: clauses inside it (relative clauses,
 * insertions) have it as their parent or stand as insertions of their own. Commas around it are outside.
 *
 * @param introducer token of the conjunction, the relative or w-word; -1 when there is none
 * @param finite token of the finite verb; -1 when there is none
 * @param particle token of the separated verb particle ("weist … zurück"); -1 when there is none
 * @param verbs all tokens of the verb complex in text order: finite verb, participles, infinitives, particle
 * @param lemma infinitive of the full verb with its particle ("zurückweisen"); of the auxiliary where it stands alone;
 *     empty without a verb
 * @param passive true for "werden" with a participle
 * @param negated true when the clause itself holds "nicht", "kein", "nie", "weder" …
 * @param mood of the finite verb
 * @param parent index of the clause that it depends on; -1 when there is none
 */
public record Clause(
        TokenRange range,
        ClauseKind kind,
        int introducer,
        int finite,
        int particle,
        List<Integer> verbs,
        String lemma,
        boolean passive,
        boolean negated,
        Mood mood,
        int parent) {

    public Clause {
        verbs = List.copyOf(verbs);
    }

    public boolean isSubjunctive() {
        return mood != Mood.INDICATIVE;
    }
}
