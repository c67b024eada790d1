package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/** Finds names by the trained model; a name of the word lists that the model leaves out is kept where it can be no common word. */
final class NameTagger {

    static final Evidence TAGGED = Evidence.of("name-model");

    private final NameRules rules;
    private final NameBounds bounds;
    private final NameFeatures features;
    private final TaggerModel model;

    NameTagger(Lexicons lexicons, TaggerModel model) {
        this.rules = new NameRules(lexicons);
        this.bounds = new NameBounds(lexicons, rules);
        this.features = new NameFeatures(lexicons);
        this.model = model;
    }

    /** The names of an article in text order, without overlap. */
    List<NameSpan> find(TokenizedText text) {
        List<NameSpan> known = rules.find(text);
        NameFeatures.Candidates candidates = features.read(text, known);
        List<NameSpan> tagged = new ArrayList<>();
        for (NameSpan span : spans(candidates, model.labels(candidates), known)) {
            int bracket = bracketIn(text, span);
            if (bracket < 0) {
                add(bounds.of(text, span), tagged);
            } else {
                add(bounds.of(text, new NameSpan(span.from(), bracket, span.kind(), span.evidence())), tagged);
                add(bounds.of(text, new NameSpan(bracket + 1, span.to(), span.kind(), span.evidence())), tagged);
            }
        }
        return merged(text, tagged, known);
    }

    private static void add(@Nullable NameSpan span, List<NameSpan> spans) {
        int end = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).to();
        if (span != null && span.from() >= end) {
            spans.add(span);
        }
    }

    /** "(Kremlchef Wladimir) Putin": the bracket that closes inside a span and opens before it; -1 for none. */
    private static int bracketIn(TokenizedText text, NameSpan span) {
        for (int i = span.from() + 1; i < span.to() - 1; i++) {
            String mark = text.token(i).text();
            if (mark.equals("(")) {
                return -1;
            }
            if (mark.equals(")")) {
                return i;
            }
        }
        return -1;
    }

    private static List<NameSpan> spans(NameFeatures.Candidates candidates, int[] labels, List<NameSpan> known) {
        List<NameSpan> spans = new ArrayList<>();
        int first = 0;
        int next = 0;
        for (int i = 0; i < labels.length; i++) {
            int position = TaggerModel.position(labels[i]);
            int token = candidates.tokens()[i];
            if (position == TaggerModel.FIRST) {
                first = token;
            } else if (position == TaggerModel.SINGLE || position == TaggerModel.LAST) {
                int from = position == TaggerModel.SINGLE ? token : first;
                EntityKind kind = TaggerModel.kind(labels[i]);
                while (next < known.size() && known.get(next).from() < from) {
                    next++;
                }
                boolean same = next < known.size()
                        && known.get(next).from() == from
                        && known.get(next).to() == token + 1
                        && known.get(next).kind() == kind;
                spans.add(new NameSpan(
                        from, token + 1, kind, same ? known.get(next).evidence() : TAGGED));
            }
        }
        return spans;
    }

    /** What the model found, and between it what the word lists are sure of. */
    private static List<NameSpan> merged(TokenizedText text, List<NameSpan> tagged, List<NameSpan> known) {
        List<NameSpan> all = new ArrayList<>(tagged.size() + 4);
        int next = 0;
        for (NameSpan tag : tagged) {
            NameSpan span = tag;
            for (int k = next; k < known.size() && known.get(k).from() <= tag.from(); k++) {
                span = isPartOf(tag, known.get(k)) ? known.get(k) : span;
            }
            next = add(text, known, next, span.from(), all);
            while (next < known.size() && known.get(next).from() < span.to()) {
                next++;
            }
            all.add(span);
        }
        add(text, known, next, text.tokens().size(), all);
        return all;
    }

    /** "Haag" of the listed "Den Haag". */
    private static boolean isPartOf(NameSpan span, NameSpan listed) {
        return listed.evidence().source() != null && listed.from() < span.from() && listed.to() >= span.to();
    }

    private static int add(TokenizedText text, List<NameSpan> known, int from, int limit, List<NameSpan> all) {
        int next = from;
        while (next < known.size() && known.get(next).from() < limit) {
            NameSpan span = known.get(next++);
            int end = all.isEmpty() ? 0 : all.get(all.size() - 1).to();
            if (span.from() >= end && span.to() <= limit && isSure(text, span)) {
                all.add(span);
            }
        }
        return next;
    }

    /** A listed name of several words, in capitals, or of a word that is in no dictionary but as a name. */
    private static boolean isSure(TokenizedText text, NameSpan span) {
        if (span.evidence().source() == null) {
            return span.to() - span.from() > 1 && span.kind() == EntityKind.PERSON;
        }
        Token token = text.token(span.from());
        return span.to() - span.from() > 1
                || !token.isCapitalised()
                || !token.morphology().isKnown()
                || !token.can(Morphology.NOUN | Morphology.ADJECTIVE | Morphology.VERB)
                || Character.isUpperCase(token.text().charAt(token.text().length() - 1));
    }
}
