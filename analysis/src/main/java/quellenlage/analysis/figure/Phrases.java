package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Fixed phrases that are numbers ({@code phrases.tsv}): "die Hälfte", "Tausende", "doppelt so viele". */
final class Phrases {

    enum Kind {
        FRACTION,
        TIMES,
        VAGUE,
        HALF
    }

    record Phrase(Kind kind, double value, boolean openEnd, String source) {}

    private final PhraseTrie<Phrase> trie = new PhraseTrie<>();

    private Phrases(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            Kind kind = line.constant("kind", Kind.class);
            double value = kind == Kind.VAGUE ? Double.NaN : line.number("value");
            String words = line.get("phrase");
            boolean openEnd = words.endsWith(" ADJ");
            trie.put(
                    openEnd ? words.substring(0, words.length() - 4) : words,
                    new Phrase(kind, value, openEnd, line.place()));
        }
    }

    static Phrases german() {
        return new Phrases(LexiconFile.read(Phrases.class, "de/phrases.tsv"));
    }

    /** The longest phrase at an atom; null when none begins there. */
    PhraseTrie.@Nullable Match<Phrase> find(Atoms atoms, int from) {
        return trie.longest(atoms::lower, from, atoms.size());
    }
}
