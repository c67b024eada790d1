package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/** Finds names by the trained model; a name of the word lists that the model leaves out is kept where it can be no common word. */
final class NameTagger {

    static final Evidence TAGGED = Evidence.of("name-model");

    private final Lexicons lexicons;
    private final NameRules rules;
    private final NameFeatures features;
    private final TaggerModel model;

    NameTagger(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.rules = new NameRules(lexicons);
        this.features = new NameFeatures(lexicons);
        this.model = TaggerModel.german();
    }

    /** The names of an article in text order, without overlap. */
    List<NameSpan> find(TokenizedText text) {
        List<NameSpan> known = rules.find(text);
        NameFeatures.Candidates candidates = features.read(text, known);
        List<NameSpan> tagged = new ArrayList<>();
        for (NameSpan span : spans(candidates, model.labels(candidates), known)) {
            NameSpan name = bounded(text, span);
            if (name != null) {
                tagged.add(name);
            }
        }
        return merged(text, tagged, known);
    }

    /** The span without common nouns at its end, or with the last name that it lacks; null when nothing is left. */
    private @Nullable NameSpan bounded(TokenizedText text, NameSpan span) {
        int to = span.to();
        if (span.kind() != EntityKind.PLACE && to - span.from() == 1) {
            NameSpan listed = rules.listed(text, span.from(), to);
            if (listed != null && listed.kind() == EntityKind.PLACE) {
                return listed;
            }
        }
        if (span.kind() == EntityKind.ORGANISATION) {
            return span;
        }
        if (span.kind() == EntityKind.OTHER) {
            return to - span.from() == 1 && isCommonNoun(text.token(span.from())) ? null : span;
        }
        if (isOwnerBeforeNoun(text, span)) {
            return new NameSpan(span.from(), span.from() + 1, span.kind(), span.evidence());
        }
        while (to > span.from() && isCommonNoun(text.token(to - 1))) {
            to--;
        }
        if (to > span.from() + 1
                && lexicons.states().genitive(text.token(span.from()).text()) != null) {
            return new NameSpan(span.from(), span.from() + 1, EntityKind.PLACE, span.evidence());
        }
        if (to == span.to() && isFirstNameAlone(text, span)) {
            to++;
        }
        return to == span.from() ? null : new NameSpan(span.from(), to, span.kind(), span.evidence());
    }

    /** "Bergs Warnung": a genitive, no first name, before a noun of the dictionary that only the broad list of surnames knows. */
    private boolean isOwnerBeforeNoun(TokenizedText text, NameSpan span) {
        if (span.to() - span.from() != 2) {
            return false;
        }
        Token owner = text.token(span.from());
        Token noun = text.token(span.from() + 1);
        return owner.text().endsWith("s")
                && (lexicons.gazetteer().flags(owner.text()) & Gazetteer.FIRST_NAME) == 0
                && (lexicons.gazetteer().flags(noun.text()) & Gazetteer.FIRST_NAME) == 0
                && noun.is(PartOfSpeech.NOUN)
                && noun.can(Morphology.NOUN)
                && !noun.can(Morphology.NAME);
    }

    /** A word of the dictionary that no list knows as a name. */
    private boolean isCommonNoun(Token token) {
        return token.is(PartOfSpeech.NOUN)
                && token.can(Morphology.NOUN)
                && !token.can(Morphology.NAME)
                && lexicons.gazetteer().flags(token.text()) == 0
                && Character.isLowerCase(token.text().charAt(token.text().length() - 1));
    }

    /** "Außenminister Antony": a first name after a role; the capitalised word after it is the last name. */
    private boolean isFirstNameAlone(TokenizedText text, NameSpan span) {
        int to = span.to();
        return span.kind() == EntityKind.PERSON
                && to - span.from() == 1
                && span.from() > 0
                && to < text.tokens().size()
                && text.sentenceOf(span.from()) == text.sentenceOf(to)
                && (lexicons.gazetteer().flags(text.token(span.from()).text()) & Gazetteer.FIRST_NAME) != 0
                && lexicons.roles().find(text.token(span.from() - 1)) != null
                && text.token(to).isCapitalised()
                && lexicons.roles().find(text.token(to)) == null;
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
