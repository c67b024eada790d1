package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Agencies in running text: {@code relays.tsv}. */
final class Relays {

    private final PhraseTrie<String> names = new PhraseTrie<>();

    private Relays() {}

    static Relays german() {
        Relays result = new Relays();
        for (LexiconLine line : LexiconFile.read(Relays.class, "de/relays.tsv").lines()) {
            result.names.put(line.get("words"), line.get("name"));
        }
        return result;
    }

    /** The first agency named in the range; null when there is none. */
    Statement.@Nullable Relay in(Reading reading, TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            PhraseTrie.Match<String> match = names.longest(t -> reading.token(t).text(), i, range.to());
            if (match != null) {
                return new Statement.Relay(match.value(), reading.text.span(i, match.to()));
            }
        }
        return null;
    }
}
