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
    private final Introducers introducers;
    private final OpenClauses stack = new OpenClauses();
    private final List<Draft> clauses = new ArrayList<>();
    /** For each token the innermost clause; filled for the tokens of this sentence. */
    private final @Nullable Draft[] owner;

    ClauseStack(List<Token> tokens, VerbForms verbs, ClauseWords words, @Nullable Draft[] owner) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.words = words;
        this.owner = owner;
        this.introducers = new Introducers(tokens, verbs);
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
        int introducer = introducers.in(start, segment.to());
        if (introducer >= 0 && introducers.isVerbLast(introducer, segment, stack.isEmpty())) {
            openVerbLast(segment, introducer);
            return;
        }
        int infinitive = verbs.zuInfinitive(start, segment.to());
        int finite = verbs.finiteEarly(segment.from(), segment.to());
        boolean label =
                segment.to() - segment.from() == 1 && tokens.get(segment.from()).isCapitalised() && stack.isEmpty();
        if (label || finite >= 0 && infinitive > finite && verbs.isAmbiguous(finite)) {
            finite = -1;
        }
        if (!label && finite < 0 && infinitive < 0 && mayHoldDoubtful(segment)) {
            finite = verbs.finiteDoubtful(segment.from(), segment.to());
        }
        if (finite >= 0) {
            putFinite(segment, start, finite, next);
            return;
        }
        boolean opener = words.is(Kind.OPENER, tokens.get(start));
        if (infinitive >= 0 && (!stack.isEmpty() && !OpenClauses.waitsForVerb(stack.top()) || opener)) {
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
        int finite = stack.top().finite;
        return segment.joined() && finite >= 0 && tokens.get(finite).is(PartOfSpeech.VERB)
                || OpenClauses.waitsForVerb(stack.top()) && stack.top().kind == ClauseKind.FRAGMENT;
    }

    private void putFinite(Segment segment, int start, int finite, @Nullable Segment next) {
        Draft waiting = stack.waiting(segment.quote(), finite == start);
        boolean verbFirst = finite == start;
        if (waiting != null && !(verbFirst && isInsertion(waiting, segment, next))) {
            stack.popTo(waiting);
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
            stack.popVerbLast();
            Draft clause = open(
                    stack.isEmpty() || stack.top().parent == null ? ClauseKind.MAIN : stack.top().kind,
                    segment,
                    stack.isEmpty() ? null : stack.top().parent);
            clause.finite = finite;
            return;
        }
        Draft loose = verbFirst ? stack.looseOwner() : null;
        if (loose != null
                && !isInsertion(loose, segment, next)
                && !(verbs.hasSubjectBehind(segment.from(), segment.to()) && !isSubjunctive(finite))) {
            splitLoose(loose, segment, finite);
            return;
        }
        if (verbFirst && isSubjunctive(finite) && stack.frontedInside() != null) {
            openAfterFronted(segment, finite);
            return;
        }
        stack.popVerbLastIfMainFollows(verbFirst);
        Draft parent = stack.isEmpty() ? null : stack.top();
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

    private void openAfterFronted(Segment segment, int finite) {
        Draft fronted = stack.frontedInside();
        while (fronted != null && stack.top() != fronted) {
            stack.pop();
        }
        if (fronted == null) {
            return;
        }
        stack.pop();
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
        stack.popVerbLast();
        if (stack.isEmpty() || stack.top().quote != segment.quote() && segment.quote() > 0 && segment.strong()) {
            open(ClauseKind.FRAGMENT, segment, null);
            return;
        }
        Draft clause = stack.top();
        if (OpenClauses.isFinished(clause)) {
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
        stack.popTo(owner);
        clauses.add(clause);
        stack.push(clause);
    }

    private int lastTokenBefore(Draft draft, int from) {
        int end = from;
        while (end > draft.from + 1 && owner[end - 1] != draft) {
            end--;
        }
        return end;
    }

    private void openVerbLast(Segment segment, int introducer) {
        Token word = tokens.get(introducer);
        boolean relative = !(word.is(PartOfSpeech.SCONJ) && word.can(Morphology.SUBORDINATING))
                && (!word.lower().startsWith("w") || word.is(PartOfSpeech.DET) && !isHead(introducer + 1));
        Draft parent = segment.joined() && sibling(segment) != null ? parentOfSibling(segment) : parentFor(segment);
        Draft clause = open(relative ? ClauseKind.RELATIVE : ClauseKind.SUBORDINATE, segment, parent);
        clause.introducer = introducer;
        clause.finite = verbs.finiteLate(introducer + 1, segment.to());
        if (clause.finite < 0 && verbs.zuInfinitive(introducer + 1, segment.to()) >= 0 && words.is(Kind.OPENER, word)) {
            clause.kind = ClauseKind.INFINITIVE;
        }
    }

    /** "welche Brücke" asks, "welche" alone refers. */
    private boolean isHead(int i) {
        return tokens.get(i).is(PartOfSpeech.NOUN) || tokens.get(i).is(PartOfSpeech.ADJ);
    }

    private @Nullable Draft sibling(Segment segment) {
        return stack.isEmpty() || stack.top().quote != segment.quote() ? null : stack.top();
    }

    private @Nullable Draft parentOfSibling(Segment segment) {
        Draft sibling = sibling(segment);
        if (sibling == null || !sibling.isVerbLast()) {
            return sibling;
        }
        stack.pop();
        return sibling.parent;
    }

    private @Nullable Draft parentFor(Segment segment) {
        return stack.isEmpty() ? null : stack.top();
    }

    /** "Die Lage, sagte er, sei ernst": a verb with its own subject, after which the interrupted clause goes on. */
    private boolean isInsertion(Draft waiting, Segment segment, @Nullable Segment next) {
        if (waiting.isVerbLast() || segment.to() - segment.from() < 2 || next == null) {
            return false;
        }
        return verbs.hasSubjectBehind(segment.from(), segment.to())
                && next.from() < next.to()
                && verbs.isFinite(next.from())
                && !next.joined();
    }

    private Draft open(ClauseKind kind, Segment segment, @Nullable Draft parent) {
        Draft clause = new Draft(kind, segment.from(), segment.to(), segment.quote());
        clause.parent = parent;
        clauses.add(clause);
        if (segment.joined() && !stack.isEmpty() && parent != stack.top()) {
            stack.pop();
        }
        stack.push(clause);
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
}
