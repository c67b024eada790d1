package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Finds where or through what something is said: {@code channels.tsv}. */
final class Channels {

    private static final int SHORTEST_HEAD = 5;

    private final Map<String, String> names = new HashMap<>();

    private Channels() {}

    static Channels german() {
        Channels result = new Channels();
        for (LexiconLine line :
                LexiconFile.read(Channels.class, "de/channels.tsv").lines()) {
            result.names.put(line.get("noun"), line.get("name"));
        }
        return result;
    }

    /** The channel named in the ranges; null when there is none. */
    Statement.@Nullable Channel in(
            Reading reading, List<TokenRange> ranges, List<TokenRange> without, Mentions mentions) {
        for (TokenRange range : ranges) {
            for (int i = range.from(); i < range.to(); i++) {
                int n = Draft.holds(without, i) ? -1 : reading.clauses.nounPhraseOf(i);
                if (n < 0) {
                    continue;
                }
                NounPhrase phrase = reading.nounPhrases().get(n);
                String name = phrase.preposition() < 0 ? null : name(reading.token(i));
                if (name == null || !reading.token(phrase.preposition()).is(PartOfSpeech.ADP)) {
                    continue;
                }
                int to = Math.min(range.to(), phrase.range().to() + 8);
                Mention medium = name.startsWith("+")
                        ? mentions.first(phrase.range().from(), to, EntityKind.ORGANISATION)
                        : null;
                int end = medium == null
                        ? phrase.range().to()
                        : Math.max(
                                phrase.range().to(),
                                reading.text.tokensIn(medium.span()).to());
                return new Statement.Channel(
                        reading.text.span(phrase.range().from(), end),
                        medium != null
                                ? reading.text.text(medium.span())
                                : name.startsWith("+") ? name.substring(1) : name);
            }
        }
        return null;
    }

    private @Nullable String name(Token token) {
        if (!token.is(PartOfSpeech.NOUN) && !token.is(PartOfSpeech.PROPN)) {
            return null;
        }
        List<String> forms =
                new ArrayList<>(List.of(token.lower(), token.lemma().toLowerCase(Locale.ROOT)));
        int hyphen = token.lower().indexOf('-');
        if (hyphen > 0) {
            forms.add(token.lower().substring(0, hyphen));
        }
        for (String form : forms) {
            for (int i = 0; i == 0 || i + SHORTEST_HEAD <= form.length(); i++) {
                String name = names.get(form.substring(i));
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }
}
