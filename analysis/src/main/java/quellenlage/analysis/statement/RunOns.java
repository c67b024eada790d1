package quellenlage.analysis.statement;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.Mood;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.GrammarWords.Kind;

/** Sentences in the Konjunktiv that go on with what was said before, under the same speaker. */
final class RunOns {

    /** How many sentences later a speaker goes on for certain. */
    private static final int NEAR = 4;

    private final Reading reading;
    private final List<Draft> drafts;
    private final Antecedents antecedents;
    private final SpeakerPhrases speakers;
    private final GrammarWords grammar;
    private final Cues cues;
    private final int[] firstClause;

    RunOns(Reading reading, StatementLexicons lexicons, SpeakerPhrases speakers, List<Draft> drafts) {
        this.grammar = lexicons.grammar();
        this.cues = lexicons.cues();
        this.speakers = speakers;
        this.reading = reading;
        this.drafts = drafts;
        this.antecedents = new Antecedents(reading, drafts);
        firstClause = new int[reading.text.sentences().size()];
        Arrays.fill(firstClause, -1);
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
            if (!covered[s]
                    && !sentence.heading()
                    && firstClause[s] >= 0
                    && (isHearsay(firstClause[s]) || isTold(firstClause[s]) && follows(s, host))) {
                addHearsay(s, host);
                run = null;
                continue;
            }
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
                    host == null ? Medium.SPEECH_WRITING : host.medium,
                    "run-on",
                    null);
            run.content.add(range);
            int since = host == null ? s : s - reading.sentenceOf(host.end() - 1);
            TokenRange subject = reporterBefore(s, Math.min(since, NEAR));
            subject = subject == null && since > NEAR ? subjectBefore(s) : subject;
            if (subject != null) {
                run.speaker.add(subject);
            } else if (host != null) {
                run.speaker.addAll(antecedents.speaker(host));
            }
            drafts.add(run);
        }
    }

    /** "soll … entsendet haben", "will … gesehen haben": an infinitive of the perfect under "sollen" or "wollen". */
    private boolean isHearsay(int k) {
        Clause clause = reading.clause(k);
        List<Integer> verbs = clause.verbs();
        int n = verbs.size();
        if (n < 3
                || clause.mood() != Mood.INDICATIVE
                || !grammar.is(Kind.HEARSAY, reading.token(clause.finite()).lemma())
                        && !grammar.is(
                                Kind.CLAIM, reading.token(clause.finite()).lemma())
                || !reading.token(clause.finite()).can(Morphology.PRESENT)) {
            return false;
        }
        Token last = reading.token(verbs.get(n - 1));
        Token before = reading.token(verbs.get(n - 2));
        return last.can(Morphology.INFINITIVE)
                && (last.lemma().equals("haben") || last.lemma().equals("sein"))
                && before.can(Morphology.PAST_PARTICIPLE);
    }

    /** "Die Brücke soll gesperrt werden": what someone plans or tells, where the sentence before names one. */
    private boolean isTold(int k) {
        Clause clause = reading.clause(k);
        return clause.verbs().size() >= 2
                && clause.mood() == Mood.INDICATIVE
                && grammar.is(Kind.HEARSAY, reading.token(clause.finite()).lemma())
                && reading.token(clause.finite()).can(Morphology.PRESENT);
    }

    private boolean follows(int s, @Nullable Draft host) {
        return host != null && s - reading.sentenceOf(host.end() - 1) <= 1 || reporterBefore(s, 2) != null;
    }

    private void addHearsay(int s, @Nullable Draft host) {
        Draft draft = new Draft(StatementType.FREE_INDIRECT, Medium.SPEECH_WRITING, "hearsay", null);
        draft.content.add(reading.sentence(s).tokens());
        int k = firstClause[s];
        if (grammar.is(Kind.CLAIM, reading.token(reading.clause(k).finite()).lemma())) {
            TokenRange subject = speakers.subject(k);
            if (subject != null) {
                draft.speaker.add(subject);
            }
        } else if (host != null && host.type != StatementType.REPORTED && s - reading.sentenceOf(host.end() - 1) <= 2) {
            draft.speaker.addAll(antecedents.speaker(host));
        }
        drafts.add(draft);
    }

    /** Who reports in one of the sentences since the last statement, without one of their own ("äußerte sich kritisch"). */
    private @Nullable TokenRange reporterBefore(int s, int since) {
        for (int t = s - 1; t > s - since && t >= 0 && !reading.sentence(t).heading(); t--) {
            int k = firstClause[t];
            if (k < 0) {
                continue;
            }
            TokenRange subject = cues.of(reading, k) == null ? speakers.source(k, false) : speakers.subject(k);
            int n = subject == null ? -1 : reading.clauses.nounPhraseOf(subject.from());
            if (n >= 0 && !reading.token(reading.nounPhrases().get(n).head()).is(PartOfSpeech.PRON)) {
                return subject;
            }
        }
        return null;
    }

    /** Where nobody has spoken for a while, the one whom the sentence before is about. */
    private @Nullable TokenRange subjectBefore(int s) {
        int k = s == 0 || reading.sentence(s - 1).heading() ? -1 : firstClause[s - 1];
        TokenRange subject = k < 0 ? null : speakers.subject(k);
        int n = subject == null ? -1 : reading.clauses.nounPhraseOf(subject.from());
        return n < 0 || reading.token(reading.nounPhrases().get(n).head()).is(PartOfSpeech.PRON) ? null : subject;
    }

    /** "könnten", "wären" at the start of a paragraph are the author's own. */
    private boolean isRunOn(int s, @Nullable Draft host) {
        int k = firstClause[s];
        if (k < 0) {
            return false;
        }
        Mood mood = reading.clause(k).mood();
        if (mood == Mood.SUBJUNCTIVE1) {
            return true;
        }
        return mood == Mood.SUBJUNCTIVE2
                && host != null
                && s - reading.sentenceOf(host.end() - 1) <= 1
                && reading.sentence(s).paragraph() == reading.sentence(s - 1).paragraph();
    }
}
