package quellenlage.analysis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Mood;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;

/** Sentences in the Konjunktiv that go on with what was said before, under the same speaker. */
final class RunOns {

    private final Reading reading;
    private final List<Draft> drafts;
    private final Antecedents antecedents;
    private final int[] firstClause;

    RunOns(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
        this.antecedents = new Antecedents(reading, drafts);
        firstClause = new int[reading.text.sentences().size()];
        java.util.Arrays.fill(firstClause, -1);
        for (int k = reading.clauseCount() - 1; k >= 0; k--) {
            Clause clause = reading.clause(k);
            if (clause.kind() == ClauseKind.MAIN || clause.kind() == ClauseKind.VERB_FIRST) {
                firstClause[reading.sentenceOf(clause.range().from())] = k;
            }
        }
    }

    void find() {
        boolean[] covered = new boolean[reading.text.sentences().size()];
        for (Draft draft : drafts) {
            for (TokenRange piece : draft.content) {
                for (int s = reading.sentenceOf(piece.from()); s <= reading.sentenceOf(piece.to() - 1); s++) {
                    covered[s] = true;
                }
            }
        }
        Draft run = null;
        for (int s = 0; s < covered.length; s++) {
            Sentence sentence = reading.sentence(s);
            Draft host = covered[s] || sentence.heading() || firstClause[s] < 0
                    ? null
                    : antecedents.before(sentence.tokens().from());
            if (covered[s] || sentence.heading() || !isRunOn(s, host)) {
                run = null;
                continue;
            }
            TokenRange range = sentence.tokens();
            if (run != null && run.end() == range.from()) {
                int last = run.content.size() - 1;
                run.content.set(last, new TokenRange(run.content.get(last).from(), range.to()));
                continue;
            }
            run = new Draft(
                    StatementType.INDIRECT_FREE_INDIRECT,
                    host == null ? quellenlage.analysis.article.Medium.SPEECH_WRITING : host.medium,
                    "run-on",
                    null);
            run.content.add(range);
            if (host != null) {
                run.speaker.addAll(antecedents.speaker(host));
            }
            drafts.add(run);
        }
    }

    private boolean isRunOn(int s, @Nullable Draft host) {
        int k = firstClause[s];
        if (k < 0) {
            return false;
        }
        Mood mood = reading.clause(k).mood();
        if (mood == Mood.SUBJUNCTIVE1) {
            return true;
        }
        return mood == Mood.SUBJUNCTIVE2 && host != null && s - reading.sentenceOf(host.end() - 1) <= 1;
    }
}
