package quellenlage.analysis.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Nouns and verbs that ask for "über", so that it bounds nothing ({@code governors.tsv}). */
final class Governors {

    private static final int CLAUSE = 10;
    private static final int SHORTEST_HEAD = 5;

    private final Map<String, String> kinds = new HashMap<>();
    private final FunctionWords functionWords;

    private Governors(LexiconFile file, FunctionWords functionWords) {
        this.functionWords = functionWords;
        for (LexiconLine line : file.lines()) {
            kinds.put(key(line.get("lemma"), line.get("preposition")), line.get("kind"));
        }
    }

    private static String key(String lemma, String preposition) {
        return preposition + ' ' + lemma;
    }

    static Governors german(FunctionWords functionWords) {
        return new Governors(LexiconFile.read(Governors.class, "de/governors.tsv"), functionWords);
    }

    /** The kind of the word, a compound noun by its last part ("Geheim-Angebot"); null for others. */
    private @Nullable String kind(Token token, String preposition) {
        String lemma = token.lemma();
        String kind = kinds.get(key(lemma, preposition));
        for (int i = 1; kind == null && token.isCapitalised() && lemma.length() - i >= SHORTEST_HEAD; i++) {
            char initial = Character.toUpperCase(lemma.charAt(i));
            kind = kinds.get(key(initial + lemma.substring(i + 1), preposition));
        }
        return kind;
    }

    /** True when a word before the preposition at an atom asks for it. */
    boolean govern(Atoms atoms, int preposition) {
        String word = atoms.lower(preposition);
        for (int i = preposition - 1; i >= Math.max(0, preposition - CLAUSE); i--) {
            Atom atom = atoms.at(i);
            if (atom.is(",") || functionWords.is(FunctionWords.Kind.BREAK, atom.lower())) {
                return false;
            }
            Token token = atoms.token(i);
            boolean verb = token.is(PartOfSpeech.VERB);
            if (verb || i == preposition - 1) {
                String kind = kind(token, word);
                if (kind != null && (verb || kind.equals("noun"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
