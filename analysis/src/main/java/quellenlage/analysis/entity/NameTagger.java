package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.List;
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
            NameSpan name = bounds.of(text, span);
            if (name != null) {
                tagged.add(name);
            }
        }
        return merged(text, tagged, known);
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
        for (NameSpan span : tagged) {
            next = add(text, known, next, span.from(), all);
            while (next < known.size() && known.get(next).from() < span.to()) {
                next++;
            }
            all.add(span);
        }
        add(text, known, next, text.tokens().size(), all);
        return all;
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
                || !token.morphology().isKnown()
                || !token.can(Morphology.NOUN | Morphology.ADJECTIVE | Morphology.VERB)
                || Character.isUpperCase(token.text().charAt(token.text().length() - 1));
    }
}
