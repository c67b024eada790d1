package quellenlage.analysis.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/** Cuts the sentences of an article into clauses and noun phrases, in time linear in its length. */
public final class ClauseReader {

    private static final Comparator<Draft> BY_START =
            Comparator.<Draft>comparingInt(draft -> draft.from).thenComparingInt(draft -> -draft.to);

    private final ClauseWords words;

    private ClauseReader(ClauseWords words) {
        this.words = words;
    }

    /** The reader for German. */
    public static ClauseReader german() {
        return new ClauseReader(ClauseWords.german());
    }

    public Clauses read(TokenizedText text) {
        List<Token> tokens = text.tokens();
        VerbForms verbs = new VerbForms(tokens);
        @Nullable Draft[] owner = new Draft[tokens.size()];
        VerbComplex complex = new VerbComplex(tokens, owner, words);
        boolean[] introducers = new boolean[tokens.size()];
        boolean[] finite = new boolean[tokens.size()];
        NounPhraseReader phrases = new NounPhraseReader(tokens, introducers, finite);
        List<Clause> clauses = new ArrayList<>();
        int[] clauseOf = new int[tokens.size()];
        for (Sentence sentence : text.sentences()) {
            List<Segment> segments = new Segments(tokens, verbs, words).of(sentence);
            List<Draft> drafts = new ClauseStack(tokens, verbs, words, owner).read(segments);
            drafts.sort(BY_START);
            Map<Draft, Integer> numbers = new IdentityHashMap<>();
            for (Draft draft : drafts) {
                numbers.put(draft, clauses.size() + numbers.size());
                if (draft.finite >= 0) {
                    finite[draft.finite] = true;
                }
                if (draft.introducer >= 0) {
                    introducers[draft.introducer] = true;
                }
            }
            for (Draft draft : drafts) {
                clauses.add(complex.read(draft, numbers.getOrDefault(draft.parent, -1)));
            }
            for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
                clauseOf[i] = numbers.getOrDefault(owner[i], -1);
            }
            phrases.read(sentence);
        }
        return new Clauses(clauses, phrases.phrases(), clauseOf);
    }
}
