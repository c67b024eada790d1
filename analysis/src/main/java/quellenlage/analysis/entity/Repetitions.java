package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/**
 * Lets the places of one article where a word stands decide together whether it is a name: the short forms of full names
 * ("Selenskyj", "Putins", "Kim") are found, and what the model takes for a name at one place of many is none.
 */
final class Repetitions {

    private static final Evidence REPEATED = Evidence.of("repeated-name");

    /** How often a word, without the ending of the genitive, stands in the article and as what. */
    private static final class Word {
        private int seen;
        private int named;
        private final int[] kinds = new int[EntityKind.values().length];
        private boolean inFullName;
        private boolean lastOfFullName;
        /** Known by a word list or a title, not by the model alone. */
        private boolean certain;

        EntityKind kind() {
            int best = 0;
            for (int i = 1; i < kinds.length; i++) {
                best = kinds[i] > kinds[best] ? i : best;
            }
            return EntityKind.values()[best];
        }
    }

    private final TokenizedText text;
    private final Lexicons lexicons;
    private final Map<String, Word> words = new HashMap<>();

    Repetitions(TokenizedText text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
    }

    /** The names that stand when all have been compared. */
    List<NameSpan> read(List<NameSpan> spans) {
        spans.forEach(this::learn);
        if (words.isEmpty()) {
            return spans;
        }
        for (Token token : text.tokens()) {
            Word word = word(token);
            if (word != null) {
                word.seen++;
            }
        }
        List<NameSpan> all = new ArrayList<>(spans.size() + 8);
        int next = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            NameSpan span = null;
            if (next < spans.size() && spans.get(next).from() == i) {
                span = agreed(spans.get(next));
                i = spans.get(next++).to() - 1;
            } else {
                EntityKind kind = repeated(i);
                span = kind == null ? null : new NameSpan(i, i + 1, kind, REPEATED);
            }
            if (span != null) {
                all.add(span);
            }
        }
        return all;
    }

    private void learn(NameSpan span) {
        if (span.to() - span.from() == 1) {
            Token token = text.token(span.from());
            if (isLongWord(token)) {
                Word word = words.computeIfAbsent(base(token), w -> new Word());
                word.named++;
                word.kinds[span.kind().ordinal()]++;
                word.certain |= !span.evidence().rule().equals(NameTagger.TAGGED.rule());
            }
        } else if (span.kind() == EntityKind.PERSON) {
            for (int i = span.from(); i < span.to(); i++) {
                Token token = text.token(i);
                if (isLongWord(token)) {
                    Word word = words.computeIfAbsent(i == span.to() - 1 ? base(token) : token.text(), w -> new Word());
                    word.inFullName = true;
                    word.lastOfFullName |= i == span.to() - 1;
                    if (i == span.to() - 1) {
                        words.putIfAbsent(token.text(), word);
                    }
                }
            }
        }
    }

    private static boolean isLongWord(Token token) {
        String text = token.text();
        return token.isCapitalised()
                && (text.length() > 2 || (text.length() == 2 && Character.isUpperCase(text.charAt(1))));
    }

    /** The word without a genitive ending, when the article has it without. */
    private String base(Token token) {
        String base = Genitives.base(token.text());
        return base != null && words.containsKey(base) ? base : token.text();
    }

    private @Nullable Word word(Token token) {
        if (!token.isCapitalised()) {
            return null;
        }
        Word word = words.get(token.text());
        if (word == null) {
            String base = Genitives.base(token.text());
            word = base == null ? null : words.get(base);
        }
        return word;
    }

    /** The span as most places of its word have it; null where the model takes a common word for a name. */
    private @Nullable NameSpan agreed(NameSpan span) {
        if (span.to() - span.from() != 1 || !span.evidence().rule().equals(NameTagger.TAGGED.rule())) {
            return span;
        }
        Word word = word(text.token(span.from()));
        if (word == null) {
            return span;
        }
        if (word.lastOfFullName && span.kind() != EntityKind.PLACE) {
            return new NameSpan(span.from(), span.to(), EntityKind.PERSON, REPEATED);
        }
        if (word.inFullName || word.certain) {
            return span;
        }
        if (word.seen > 2
                && word.named * 3 < word.seen
                && text.token(span.from()).morphology().isKnown()) {
            return null;
        }
        return word.kind() == span.kind() ? span : new NameSpan(span.from(), span.to(), word.kind(), REPEATED);
    }

    private @Nullable EntityKind repeated(int i) {
        Token token = text.token(i);
        Word word = word(token);
        if (word == null) {
            return null;
        }
        boolean noun = token.is(PartOfSpeech.PROPN) || token.is(PartOfSpeech.NOUN);
        if (word.lastOfFullName && (noun || isSubject(i))) {
            return EntityKind.PERSON;
        }
        if (!token.is(PartOfSpeech.PROPN)) {
            return null;
        }
        if (word.inFullName) {
            return EntityKind.PERSON;
        }
        boolean often = word.named * 2 >= word.seen;
        boolean unknown = !token.morphology().isKnown() && lexicons.roles().find(token) == null;
        return unknown && (often || word.certain) ? word.kind() : null;
    }

    /** "Blinken: …", "Weil sagt": a capitalised word that is no noun by its form, before a colon, an adverb and a verb. */
    private boolean isSubject(int i) {
        int to = text.sentences().get(text.sentenceOf(i)).tokens().to();
        int next = i + 1;
        if (next < to && text.token(next).is(PartOfSpeech.ADV)) {
            next++;
        }
        return next < to
                && (text.token(next).text().equals(":") || text.token(next).isFiniteVerb());
    }
}
