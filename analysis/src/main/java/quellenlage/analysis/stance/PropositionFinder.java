package quellenlage.analysis.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Finds the words for what is confirmed, denied, doubted or left open. */
final class PropositionFinder {

    private final PolarityWords words;
    private final PhraseExtent extent;

    PropositionFinder(PolarityWords words, PhraseExtent extent) {
        this.words = words;
        this.extent = extent;
    }

    List<Span> find(CueMatch match, List<Statement> statements) {
        ClauseView view = match.clause();
        List<Span> found = new ArrayList<>();
        if (match.cue().object() == Cue.Place.NONE) {
            Span infinitive = complement(view, true);
            return infinitive == null ? found : List.of(infinitive);
        }
        NounPhrase object = match.parts().object();
        boolean vague = false;
        if (object != null && !isExpletive(view, object)) {
            vague = isVague(view, object);
            TokenRange range = extent.ofObject(view, object, match.tokens());
            found.add(view.text().span(range.from(), range.to()));
            Span topic = topic(view, range.to());
            if (topic != null) {
                found.add(topic);
            }
        }
        Span clause = complement(view, false);
        if (object == null && clause == null) {
            int adverb = adverb(view, match.cue());
            if (adverb >= 0) {
                vague = true;
                found.add(view.token(adverb).span());
            }
        }
        if (clause == null && found.isEmpty()) {
            clause = before(view);
        }
        List<Span> more = clause == null ? List.of() : List.of(clause);
        if (clause == null && vague) {
            more = antecedent(view, statements);
        } else if (clause == null && found.isEmpty()) {
            Span after = afterColon(view);
            more = after == null ? List.of() : List.of(after);
        }
        for (Span span : more) {
            if (found.stream().noneMatch(span::overlaps)) {
                found.add(span);
            }
        }
        found.sort(null);
        return found;
    }

    /** "Berichte, die kursieren, über Verluste": what goes on behind a relative clause; null for nothing. */
    private @Nullable Span topic(ClauseView view, int end) {
        if (end >= view.to() || !view.isPunctuation(end, ',')) {
            return null;
        }
        for (NounPhrase phrase : view.phrases()) {
            int preposition = phrase.preposition();
            if (preposition > end
                    && view.isPunctuation(preposition - 1, ',')
                    && words.is(Kind.TOPIC, view.token(preposition))) {
                TokenRange range = extent.ofObject(view, phrase, new BitSet());
                return view.text().span(preposition, range.to());
            }
        }
        return null;
    }

    /** "dazu", "davon", "darüber" for the prepositions of the cue; -1 when there is none. */
    static int adverb(ClauseView view, Cue cue) {
        for (int i = view.from(); i < view.to(); i++) {
            String word = view.token(i).lower();
            if (view.owns(i) && word.startsWith("da")) {
                for (String preposition : cue.prepositions()) {
                    if (word.endsWith(preposition) && word.length() - preposition.length() <= 3) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean isExpletive(ClauseView view, NounPhrase object) {
        return view.token(object.head()).lower().equals("es");
    }

    private boolean isVague(ClauseView view, NounPhrase object) {
        Token head = view.token(object.head());
        return object.range().size() == 1 && !head.is(PartOfSpeech.NOUN) && words.is(Kind.VAGUE, head);
    }

    /** True when a clause or quotation stands where the proposition of the verb would. */
    boolean hasClause(ClauseView view) {
        return complement(view, false) != null || before(view) != null || afterColon(view) != null;
    }

    /** The clause that depends on the verb: "dass …", "ob …", "…, davon gewusst zu haben", "…, die Lage sei ernst". */
    private @Nullable Span complement(ClauseView view, boolean infinitiveOnly) {
        List<Clause> clauses = view.clauses().clauses();
        int sentenceEnd = view.sentence().tokens().to();
        int first = Math.max(0, view.index() - 6);
        for (int i = first; i < clauses.size(); i++) {
            Clause other = clauses.get(i);
            if (other.range().from() >= sentenceEnd) {
                return null;
            }
            if (other.parent() == view.index()
                    && i != view.index()
                    && (!infinitiveOnly || other.kind() == ClauseKind.INFINITIVE)
                    && isComplement(view, other)) {
                return view.text().span(other.range().from(), end(view, i));
            }
        }
        return null;
    }

    /** The clause that begins right behind the token before {@code end}: "das Eingeständnis, die Zahlen seien falsch". */
    @Nullable
    Span complementAfter(ClauseView view, int end) {
        List<Clause> clauses = view.clauses().clauses();
        int limit = view.sentence().tokens().to();
        for (int i = view.index(); i < clauses.size() && clauses.get(i).range().from() < limit; i++) {
            int from = clauses.get(i).range().from();
            if (from == end + 1 && view.isPunctuation(end, ',') && isComplement(view, clauses.get(i))) {
                return view.text().span(from, end(view, i));
            }
        }
        return null;
    }

    private boolean isComplement(ClauseView view, Clause clause) {
        return switch (clause.kind()) {
            case SUBORDINATE, RELATIVE ->
                clause.introducer() >= 0 && words.is(Kind.COMPLEMENT, view.token(clause.introducer()));
            case INFINITIVE -> clause.introducer() < 0;
            case VERB_SECOND -> clause.isSubjunctive();
            default -> false;
        };
    }

    /** The end of the clause with all that depends on it. */
    private static int end(ClauseView view, int index) {
        List<Clause> clauses = view.clauses().clauses();
        int end = clauses.get(index).range().to();
        int sentenceEnd = view.sentence().tokens().to();
        for (int i = index + 1; i < clauses.size() && clauses.get(i).range().from() < sentenceEnd; i++) {
            Clause other = clauses.get(i);
            boolean sibling = other.parent() == clauses.get(index).parent()
                    && other.kind() == clauses.get(index).kind()
                    && view.token(other.range().from()).is(PartOfSpeech.CCONJ);
            if (sibling || dependsOn(clauses, i, index)) {
                end = Math.max(end, clauses.get(i).range().to());
            }
        }
        return end;
    }

    private static boolean dependsOn(List<Clause> clauses, int clause, int ancestor) {
        int i = clause;
        for (int depth = 0; depth < 12 && i >= 0; depth++) {
            i = clauses.get(i).parent();
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** "…, bestätigte die Bank", "…, wie die Bank bestätigte": what stands in front of a clause that begins with its verb. */
    @Nullable
    Span before(ClauseView view) {
        Sentence sentence = view.sentence();
        int start = sentence.tokens().from();
        int introducer = view.clause().introducer();
        boolean asSaid = introducer >= 0 && words.is(Kind.COMPARISON, view.token(introducer));
        if (view.clause().kind() != ClauseKind.VERB_FIRST && !asSaid || view.from() <= start) {
            return null;
        }
        int end = view.from();
        while (end > start && view.token(end - 1).is(PartOfSpeech.PUNCT)) {
            end--;
        }
        while (start < end && view.token(start).is(PartOfSpeech.PUNCT)) {
            start++;
        }
        return start < end ? view.text().span(start, end) : null;
    }

    /** What follows a colon: "gestand: „Wir waren nicht vorbereitet“". */
    @Nullable
    Span afterColon(ClauseView view) {
        int end = view.sentence().tokens().to();
        int colon = view.to();
        if (colon >= end || !view.isPunctuation(colon, ':')) {
            return null;
        }
        int from = colon + 1;
        while (from < end && view.token(from).is(PartOfSpeech.PUNCT)) {
            from++;
        }
        while (end > from && view.token(end - 1).is(PartOfSpeech.PUNCT)) {
            end--;
        }
        return from < end ? view.text().span(from, end) : null;
    }

    /** What "das" or "was" stands for: what somebody says in the sentence before, else the clause before it. */
    private static List<Span> antecedent(ClauseView view, List<Statement> statements) {
        Span clause = antecedent(view);
        if (clause == null) {
            return List.of();
        }
        List<Span> said = List.of(clause);
        int longest = 0;
        for (Statement statement : statements) {
            if (statement.type() == StatementType.REPORTED
                    || statement.content().isEmpty()) {
                continue;
            }
            int length = statement.content().stream().mapToInt(Span::length).sum();
            boolean inside = statement.content().stream().allMatch(span -> span.overlaps(clause))
                    && statement.content().get(0).start() >= clause.start()
                    && statement.content().get(statement.content().size() - 1).end() <= clause.end() + 1;
            if (inside && length > longest) {
                longest = length;
                said = statement.content();
            }
        }
        return said;
    }

    private static @Nullable Span antecedent(ClauseView view) {
        int number = view.text().sentenceOf(view.from());
        Sentence sentence = view.sentence();
        int to = view.from();
        while (to > sentence.tokens().from() && view.token(to - 1).is(PartOfSpeech.PUNCT)) {
            to--;
        }
        if (to > sentence.tokens().from() && view.isVerbLast()) {
            int before = view.clauses().clauseOf(to - 1);
            int from = before < 0
                    ? sentence.tokens().from()
                    : view.clauses().clauses().get(before).range().from();
            return view.text().span(from, to);
        }
        if (number == 0) {
            return null;
        }
        Sentence previous = view.text().sentences().get(number - 1);
        int from = previous.tokens().from();
        int end = previous.tokens().to();
        while (end > from && view.token(end - 1).is(PartOfSpeech.PUNCT)) {
            end--;
        }
        while (from < end && view.token(from).is(PartOfSpeech.PUNCT)) {
            from++;
        }
        return from < end ? view.text().span(from, end) : null;
    }
}
