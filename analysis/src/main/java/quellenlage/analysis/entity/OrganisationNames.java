package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Roles.Found;

/** Names behind the noun that says what they are: "die Reederei Nordsund-Linien", "die Gewerkschaft Vereinte Dienste (VD)". */
final class OrganisationNames {

    private static final Evidence APPOSITION = Evidence.of("organisation-noun");
    /** Words of the longest name. */
    private static final int LONGEST = 5;

    private final TokenizedText text;
    private final Lexicons lexicons;

    OrganisationNames(TokenizedText text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
    }

    /** The spans and, where none is, the names behind nouns for organisations. */
    List<NameSpan> add(List<NameSpan> spans) {
        List<NameSpan> all = new ArrayList<>(spans.size() + 4);
        int next = 0;
        for (int i = 1; i < text.tokens().size(); i++) {
            while (next < spans.size() && spans.get(next).from() < i) {
                all.add(spans.get(next++));
            }
            int free =
                    next < spans.size() ? spans.get(next).from() : text.tokens().size();
            int done = all.isEmpty() ? 0 : all.get(all.size() - 1).to();
            if (i < free && i - 1 >= done && isNoun(i - 1) && text.sentenceOf(i - 1) == text.sentenceOf(i)) {
                int sentenceEnd =
                        text.sentences().get(text.sentenceOf(i)).tokens().to();
                int end = end(i, Math.min(free, sentenceEnd));
                if (end > i) {
                    all.add(new NameSpan(i, end, EntityKind.ORGANISATION, APPOSITION));
                    if (end + 2 < free && isAbbreviation(end)) {
                        all.add(new NameSpan(end + 1, end + 2, EntityKind.ORGANISATION, APPOSITION));
                        end += 2;
                    }
                    i = end;
                }
            }
        }
        while (next < spans.size()) {
            all.add(spans.get(next++));
        }
        return all;
    }

    private boolean isNoun(int token) {
        Found found = lexicons.roles().find(text.token(token));
        return found != null && found.role().kind() == EntityKind.ORGANISATION;
    }

    /** Where the name ends that begins here; its own beginning when none does. */
    private int end(int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST && isCapitalWord(text.token(end))) {
            end++;
        }
        if (end < to && isAbbreviation(end)) {
            return end;
        }
        end = from;
        while (end < to && end - from < LONGEST && isNameWord(text.token(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCapitalWord(Token token) {
        return token.isCapitalised() && token.isWord();
    }

    /** A capitalised word that no dictionary knows as a common one. */
    private boolean isNameWord(Token token) {
        return isCapitalWord(token)
                && token.text().length() > 1
                && (token.is(PartOfSpeech.PROPN) || token.is(PartOfSpeech.NOUN))
                && (!token.morphology().isKnown() || token.text().indexOf('-') > 0)
                && lexicons.roles().find(token) == null
                && lexicons.gazetteer().flags(token.text()) == 0
                && lexicons.states().genitive(token.text()) == null;
    }

    /** "(VD)". */
    private boolean isAbbreviation(int token) {
        if (token + 2 >= text.tokens().size()
                || !text.token(token).text().equals("(")
                || !text.token(token + 2).text().equals(")")) {
            return false;
        }
        String word = text.token(token + 1).text();
        return word.length() > 1
                && word.length() < 9
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(word.length() - 1));
    }
}
