package quellenlage.analysis.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.clause.ClauseWords.Kind;

/**
 * Puts the segments of one sentence together to clauses.
 *
 * <p>A stack of open clauses: a segment with an introducer opens one, a segment with a verb that an open clause still waits
 * for goes on with that one, a segment without a verb belongs to the clause that is not finished, and a finished clause
 * with its verb at the end is left as soon as anything else follows.
 */
final class ClauseStack {

    private final List<Token> tokens;
    private final VerbForms verbs;
    private final ClauseWords words;
    private final List<Draft> stack = new ArrayList<>();
    private final List<Draft> clauses = new ArrayList<>();
    /** For each token the innermost clause; filled for the tokens of this sentence. */
    private final @Nullable Draft[] owner;

    ClauseStack(List<Token> tokens, VerbForms verbs, ClauseWords words, @Nullable Draft[] owner) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.words = words;
        this.owner = owner;
    }

    List<Draft> read(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.strong()) {
                stack.clear();
            }
            put(segment, i + 1 < segments.size() ? segments.get(i + 1) : null);
        }
        return clauses;
    }

    private void put(Segment segment, @Nullable Segment next) {
        int start = segment.joined() ? Math.min(segment.from() + 1, segment.to() - 1) : segment.from();
        int introducer = introducer(start, segment.to());
        if (introducer >= 0 && isVerbLast(introducer, segment)) {
            openVerbLast(segment, introducer);
            return;
        }
        int infinitive = verbs.zuInfinitive(start, segment.to());
        int finite = verbs.finiteEarly(segment.from(), segment.to());
        if (finite >= 0 && infinitive > finite && verbs.isAmbiguous(finite)) {
            finite = -1;
        }
        if (finite < 0 && infinitive < 0 && mayHoldDoubtful(segment)) {
            finite = verbs.finiteDoubtful(segment.from(), segment.to());
        }
        if (finite >= 0) {
            putFinite(segment, start, finite, next);
            return;
        }
        boolean opener = words.is(Kind.OPENER, tokens.get(start));
        if (infinitive >= 0 && (!stack.isEmpty() && !waitsForVerb(top()) || opener)) {
            Draft clause = open(ClauseKind.INFINITIVE, segment, parentFor(segment));
            clause.introducer = opener ? start : -1;
            clause.finite = -1;
            return;
        }
        putVerbless(segment);
    }

    /** True where a form like "berichtet" can only be finite: at the start, or joined to a clause without an auxiliary. */
    private boolean mayHoldDoubtful(Segment segment) {
        if (stack.isEmpty()) {
            return true;
        }
        int finite = top().finite;
        return segment.joined() && finite >= 0 && tokens.get(finite).is(PartOfSpeech.VERB)
                || waitsForVerb(top()) && top().kind == ClauseKind.FRAGMENT;
    }

    private void putFinite(Segment segment, int start, int finite, @Nullable Segment next) {
        Draft waiting = waiting(segment.quote(), finite == start);
        boolean verbFirst = finite == start;
        if (waiting != null && !(verbFirst && isInsertion(waiting, segment, next))) {
            while (top() != waiting) {
                stack.remove(stack.size() - 1);
            }
            int late = waiting.isVerbLast() ? verbs.finiteLate(segment.from(), segment.to()) : finite;
            waiting.finite = late < 0 ? finite : late;
            extend(waiting, segment);
            if (waiting.kind == ClauseKind.FRAGMENT) {
                waiting.kind = waiting.parent == null ? ClauseKind.MAIN : ClauseKind.VERB_SECOND;
            }
            return;
        }
        if (segment.joined()) {
            Draft sibling = sibling(segment);
            if (sibling != null && sibling.isVerbLast() && finite + 1 >= lastVerbEnd(segment)) {
                Draft clause = open(sibling.kind, segment, sibling.parent);
                clause.finite = Math.max(finite, verbs.finiteLate(segment.from(), segment.to()));
                return;
            }
            popVerbLast();
            Draft clause = open(
                    stack.isEmpty() || top().parent == null ? ClauseKind.MAIN : top().kind,
                    segment,
                    stack.isEmpty() ? null : top().parent);
            clause.finite = finite;
            return;
        }
        Draft loose = verbFirst ? looseOwner() : null;
        if (loose != null && !isInsertion(loose, segment, next)) {
            splitLoose(loose, segment, finite);
            return;
        }
        if (verbFirst && isSubjunctive(finite) && frontedInside() != null) {
            openAfterFronted(segment, finite);
            return;
        }
        popVerbLastIfMainFollows(verbFirst);
        Draft parent = stack.isEmpty() ? null : top();
        boolean fronted = parent != null && parent.isVerbLast() && parent.parent == null;
        ClauseKind kind;
        if (parent == null) {
            kind = verbFirst ? ClauseKind.VERB_FIRST : ClauseKind.MAIN;
        } else if (fronted && verbFirst) {
            kind = ClauseKind.MAIN;
        } else {
            kind = verbFirst ? ClauseKind.VERB_FIRST : ClauseKind.VERB_SECOND;
        }
        Draft clause = open(kind, segment, kind == ClauseKind.VERB_SECOND ? parent : null);
        clause.finite = finite;
        if (fronted && parent != null && verbFirst) {
            for (Draft other : clauses) {
                if (other != clause && other.parent == null && other.isVerbLast() && other.from < clause.from) {
                    other.parent = clause;
                }
            }
        }
    }

    private boolean isSubjunctive(int finite) {
        Morphology morphology = tokens.get(finite).morphology();
        return morphology.isSubjunctive1() || morphology.isSubjunctive2();
    }

    /** A finished adverbial clause inside the sentence that the segment goes on: "Er sagte, wenn es regne, bleibe er." */
    private @Nullable Draft frontedInside() {
        for (int i = stack.size() - 1; i > 0; i--) {
            Draft clause = stack.get(i);
            if (clause.kind == ClauseKind.SUBORDINATE && isFinished(clause) && stack.get(i - 1).finite >= 0) {
                return clause;
            }
            if (!isFinished(clause)) {
                return null;
            }
        }
        return null;
    }

    private void openAfterFronted(Segment segment, int finite) {
        Draft fronted = frontedInside();
        while (fronted != null && top() != fronted) {
            stack.remove(stack.size() - 1);
        }
        if (fronted == null) {
            return;
        }
        stack.remove(stack.size() - 1);
        Draft clause = open(ClauseKind.VERB_SECOND, segment, fronted.parent);
        clause.finite = finite;
        clause.from = fronted.from;
        fronted.parent = clause;
    }

    /** After the last verb of the segment. */
    private int lastVerbEnd(Segment segment) {
        int end = segment.to();
        while (end > segment.from() && !verbs.isVerb(end - 1)) {
            end--;
        }
        return end == segment.to() ? end - 1 : Integer.MAX_VALUE;
    }

    private void putVerbless(Segment segment) {
        while (!stack.isEmpty() && isFinished(top()) && stack.size() > 1) {
            stack.remove(stack.size() - 1);
        }
        if (stack.isEmpty() || top().quote != segment.quote() && segment.quote() > 0 && segment.strong()) {
            open(ClauseKind.FRAGMENT, segment, null);
            return;
        }
        Draft clause = top();
        if (isFinished(clause)) {
            Draft fragment = open(ClauseKind.FRAGMENT, segment, null);
            if (clause.parent == null && clause.isVerbLast()) {
                clause.parent = fragment;
            }
            return;
        }
        if (clause.finite >= 0 && !segment.joined()) {
            clause.loose = segment.from();
        }
        extend(clause, segment);
    }

    /** A verbless piece after a finished main clause turns out to begin a clause: "Er sagte, der Mann, der …, sei krank." */
    private void splitLoose(Draft owner, Segment segment, int finite) {
        int from = owner.loose;
        Draft clause = new Draft(ClauseKind.VERB_SECOND, from, segment.to(), segment.quote());
        clause.finite = finite;
        clause.parent = owner;
        owner.to = lastTokenBefore(owner, from);
        owner.loose = -1;
        for (int i = from; i < segment.to(); i++) {
            if (owner == this.owner[i] || i >= segment.from()) {
                this.owner[i] = clause;
            }
        }
        for (Draft other : clauses) {
            if (other.from >= from && other.parent == owner) {
                other.parent = clause;
            }
        }
        while (top() != owner) {
            stack.remove(stack.size() - 1);
        }
        clauses.add(clause);
        stack.add(clause);
    }

    private int lastTokenBefore(Draft draft, int from) {
        int end = from;
        while (end > draft.from + 1 && owner[end - 1] != draft) {
            end--;
        }
        return end;
    }

    private @Nullable Draft looseOwner() {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Draft clause = stack.get(i);
            if (clause.loose >= 0) {
                return clause;
            }
            if (!clause.isVerbLast()) {
                return null;
            }
        }
        return null;
    }

    private void openVerbLast(Segment segment, int introducer) {
        Token word = tokens.get(introducer);
        boolean relative = !(word.is(PartOfSpeech.SCONJ) && word.can(Morphology.SUBORDINATING))
                && (!word.lower().startsWith("w") || word.is(PartOfSpeech.DET));
        Draft parent = segment.joined() && sibling(segment) != null ? parentOfSibling(segment) : parentFor(segment);
        Draft clause = open(relative ? ClauseKind.RELATIVE : ClauseKind.SUBORDINATE, segment, parent);
        clause.introducer = introducer;
        clause.finite = verbs.finiteLate(introducer + 1, segment.to());
        if (clause.finite < 0 && verbs.zuInfinitive(introducer + 1, segment.to()) >= 0 && words.is(Kind.OPENER, word)) {
            clause.kind = ClauseKind.INFINITIVE;
        }
    }

    private @Nullable Draft sibling(Segment segment) {
        return stack.isEmpty() || top().quote != segment.quote() ? null : top();
    }

    private @Nullable Draft parentOfSibling(Segment segment) {
        Draft sibling = sibling(segment);
        if (sibling == null || !sibling.isVerbLast()) {
            return sibling;
        }
        stack.remove(stack.size() - 1);
        return sibling.parent;
    }

    private @Nullable Draft parentFor(Segment segment) {
        return stack.isEmpty() ? null : top();
    }

    private void popVerbLast() {
        while (stack.size() > 1 && isFinished(top())) {
            stack.remove(stack.size() - 1);
        }
    }

    private void popVerbLastIfMainFollows(boolean verbFirst) {
        while (stack.size() > 1 && isFinished(top()) && (verbFirst || top().kind == ClauseKind.RELATIVE)) {
            stack.remove(stack.size() - 1);
        }
    }

    private boolean isFinished(Draft clause) {
        return clause.isVerbLast() && (clause.finite >= 0 || clause.kind == ClauseKind.INFINITIVE);
    }

    private static boolean waitsForVerb(Draft clause) {
        return clause.finite < 0 && clause.kind != ClauseKind.INFINITIVE;
    }

    /** The innermost open clause that still waits for its finite verb. */
    private @Nullable Draft waiting(int quote, boolean verbFirst) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Draft clause = stack.get(i);
            if (waitsForVerb(clause) && (clause.quote == quote || quote == 0)) {
                return clause.isVerbLast() || verbFirst || clause.kind == ClauseKind.FRAGMENT ? clause : null;
            }
        }
        return null;
    }

    /** "Die Lage, sagte er, sei ernst": a verb with its own subject, after which the interrupted clause goes on. */
    private boolean isInsertion(Draft waiting, Segment segment, @Nullable Segment next) {
        if (waiting.isVerbLast() || segment.to() - segment.from() < 2 || next == null) {
            return false;
        }
        Token after = tokens.get(segment.from() + 1);
        boolean subject = after.can(Morphology.PERSONAL)
                || after.is(PartOfSpeech.PROPN)
                || after.is(PartOfSpeech.NOUN)
                || after.is(PartOfSpeech.DET);
        return subject && next.from() < next.to() && verbs.isFinite(next.from()) && !next.joined();
    }

    /** The conjunction, relative or w-word that begins the run, after a preposition too; -1 when there is none. */
    private int introducer(int from, int to) {
        Token first = tokens.get(from);
        if (isIntroducer(from, to)) {
            return from;
        }
        if (from + 1 < to
                && (first.is(PartOfSpeech.ADP) || first.is(PartOfSpeech.ADV) || first.is(PartOfSpeech.CCONJ))
                && isIntroducer(from + 1, to)
                && (first.is(PartOfSpeech.ADP) || tokens.get(from + 1).is(PartOfSpeech.SCONJ))) {
            return from + 1;
        }
        return -1;
    }

    private boolean isIntroducer(int i, int to) {
        Token token = tokens.get(i);
        if (token.is(PartOfSpeech.SCONJ)) {
            return i + 1 < to;
        }
        return i + 1 < to && token.can(Morphology.RELATIVE);
    }

    /** Tells "der dort wohnt" from "der Mann kam": the verb stands last, and only after a comma. */
    private boolean isVerbLast(int introducer, Segment segment) {
        Token word = tokens.get(introducer);
        if (word.is(PartOfSpeech.SCONJ) && word.can(Morphology.SUBORDINATING)) {
            return !word.lower().equals("denn");
        }
        int late = verbs.finiteLate(introducer + 1, segment.to());
        int early = verbs.finiteEarly(introducer + 1, segment.to());
        boolean last = late >= 0 && late + 1 == segment.to();
        if (word.lower().startsWith("w") || word.is(PartOfSpeech.SCONJ)) {
            return last || early < 0 || early > introducer + 1 && !segment.strong();
        }
        if (segment.strong() || stack.isEmpty()) {
            return false;
        }
        if (early == introducer + 1 && !last) {
            return false;
        }
        if (late < 0) {
            return word.is(PartOfSpeech.PRON) && verbs.zuInfinitive(introducer + 1, segment.to()) < 0;
        }
        if (early >= 0
                && early < late
                && !verbs.isAmbiguous(early)
                && verbs.isAmbiguous(late)
                && early > introducer + 1) {
            return false;
        }
        if (!last) {
            return false;
        }
        return word.is(PartOfSpeech.PRON) || early == late && !agrees(introducer);
    }

    /** True when the word fits as the article of the noun that follows. */
    private boolean agrees(int i) {
        Token next = tokens.get(i + 1);
        return (tokens.get(i).morphology().agreement() & next.morphology().agreement()) != 0
                && (next.is(PartOfSpeech.NOUN) || next.is(PartOfSpeech.ADJ));
    }

    private Draft open(ClauseKind kind, Segment segment, @Nullable Draft parent) {
        Draft clause = new Draft(kind, segment.from(), segment.to(), segment.quote());
        clause.parent = parent;
        clauses.add(clause);
        if (segment.joined() && !stack.isEmpty() && parent != top()) {
            stack.remove(stack.size() - 1);
        }
        stack.add(clause);
        own(clause, segment);
        return clause;
    }

    private void extend(Draft clause, Segment segment) {
        clause.to = segment.to();
        own(clause, segment);
    }

    private void own(Draft clause, Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            owner[i] = clause;
        }
    }

    private Draft top() {
        return stack.get(stack.size() - 1);
    }
}
