package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/** Finds the short forms of names that an article gives in full: "Selenskyj", "Putins", "Kim". */
final class Repetitions {

    private static final Evidence REPEATED = Evidence.of("repeated-name");

    private Repetitions() {}

    /** The spans and, between them, the words that were part of a person's full name. */
    static List<NameSpan> add(TokenizedText text, List<NameSpan> spans) {
        Map<String, Boolean> words = new HashMap<>();
        for (NameSpan span : spans) {
            if (span.kind() == EntityKind.PERSON) {
                for (int i = span.from(); i < span.to(); i++) {
                    Token token = text.token(i);
                    if (token.isCapitalised() && token.text().length() > 2) {
                        words.merge(token.text(), i == span.to() - 1, Boolean::logicalOr);
                    }
                }
            }
        }
        if (words.isEmpty()) {
            return spans;
        }
        List<NameSpan> all = new ArrayList<>(spans.size() + 8);
        int next = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            if (next < spans.size() && spans.get(next).from() == i) {
                NameSpan span = spans.get(next);
                boolean whole = span.kind() != EntityKind.PERSON
                        && span.to() - span.from() == 1
                        && span.evidence().rule().equals(NameTagger.TAGGED.rule())
                        && isRepeated(text.token(i), words);
                all.add(whole ? new NameSpan(i, i + 1, EntityKind.PERSON, REPEATED) : span);
                i = span.to() - 1;
                next++;
            } else if (isRepeated(text.token(i), words)) {
                all.add(new NameSpan(i, i + 1, EntityKind.PERSON, REPEATED));
            }
        }
        return all;
    }

    private static boolean isRepeated(Token token, Map<String, Boolean> words) {
        if (!token.isCapitalised() || !(token.is(PartOfSpeech.PROPN) || token.is(PartOfSpeech.NOUN))) {
            return false;
        }
        Boolean last = words.get(token.text());
        if (last == null) {
            String base = Genitives.base(token.text());
            last = base == null ? null : words.get(base);
        }
        return last != null && (last || token.is(PartOfSpeech.PROPN));
    }
}
