package quellenlage.analysis.statement;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Agencies in running text: {@code relays.tsv}. */
final class Relays {

    /** Letters that a name has at most that no dictionary knows and that begins small. */
    private static final int LONGEST_SHORT_NAME = 5;

    private final PhraseTrie<String> names = new PhraseTrie<>();

    private final GrammarWords grammar;

    private Relays(GrammarWords grammar) {
        this.grammar = grammar;
    }

    static Relays german(GrammarWords grammar) {
        Relays result = new Relays(grammar);
        for (LexiconLine line : LexiconFile.read(Relays.class, "de/relays.tsv").lines()) {
            result.names.put(line.get("words"), line.get("name"));
        }
        return result;
    }

    /** After the name of an agency that begins at the token ("die Agentur dpa"); the token itself when none does. */
    int endOfName(Reading reading, int at, int limit) {
        PhraseTrie.Match<String> match = names.longest(t -> reading.token(t).text(), at, limit);
        if (match != null) {
            return match.to();
        }
        return at > 0 && at < limit && isCalledAgency(reading, at - 1) ? at + 1 : at;
    }

    /** "die Agentur nda": the word behind such a noun is its name, however it is written. */
    private boolean isCalledAgency(Reading reading, int noun) {
        if (noun + 1 >= reading.size() || !grammar.isHead(GrammarWords.Kind.AGENCY, reading.token(noun))) {
            return false;
        }
        Token name = reading.token(noun + 1);
        return name.is(PartOfSpeech.PROPN)
                || name.isWord()
                        && (name.morphology().features() & ~Morphology.NOUN) == 0
                        && name.text().length() <= LONGEST_SHORT_NAME;
    }

    /** The first agency named in the range; null when there is none. */
    Statement.@Nullable Relay in(Reading reading, TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            PhraseTrie.Match<String> match = names.longest(t -> reading.token(t).text(), i, range.to());
            if (match != null) {
                return new Statement.Relay(match.value(), reading.text.span(i, match.to()));
            }
            if (i + 1 < range.to() && isCalledAgency(reading, i)) {
                return new Statement.Relay(reading.token(i + 1).text(), reading.text.span(i, i + 2));
            }
        }
        return null;
    }
}
