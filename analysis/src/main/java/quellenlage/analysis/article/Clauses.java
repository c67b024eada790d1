package quellenlage.analysis.article;

import java.util.Arrays;
import java.util.List;

/** The clauses and noun phrases of an article. Immutable. */
public final class Clauses {

    private final List<Clause> clauses;
    private final List<NounPhrase> nounPhrases;
    private final int[] clauseOf;
    private final int[] nounPhraseOf;

    /**
     * @param clauses ordered by first token
     * @param nounPhrases in text order, without overlap but for phrases inside the range of a longer one
     * @param clauseOf for each token of the text the index of the innermost clause, -1 for none
     */
    public Clauses(List<Clause> clauses, List<NounPhrase> nounPhrases, int[] clauseOf) {
        this.clauses = List.copyOf(clauses);
        this.nounPhrases = List.copyOf(nounPhrases);
        this.clauseOf = clauseOf.clone();
        this.nounPhraseOf = new int[clauseOf.length];
        Arrays.fill(nounPhraseOf, -1);
        for (int i = 0; i < nounPhrases.size(); i++) {
            TokenRange range = nounPhrases.get(i).range();
            Arrays.fill(nounPhraseOf, range.from(), range.to(), i);
        }
    }

    /** Ordered by first token. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Ordered by first token. */
    public List<NounPhrase> nounPhrases() {
        return nounPhrases;
    }

    /** Index of the innermost clause that the token belongs to; -1 for a token of none (a comma between clauses). */
    public int clauseOf(int token) {
        return clauseOf[token];
    }

    /** Index of the innermost noun phrase that holds the token; -1 when there is none. */
    public int nounPhraseOf(int token) {
        return nounPhraseOf[token];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clauses that
                && clauses.equals(that.clauses)
                && nounPhrases.equals(that.nounPhrases)
                && Arrays.equals(clauseOf, that.clauseOf);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }

    @Override
    public String toString() {
        return clauses.toString();
    }
}
