package quellenlage.analysis.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Nouns for something said, written or thought, and compounds that end in one: {@code speech-nouns.tsv}. */
final class SpeechNouns {

    private static final int SHORTEST_HEAD = 5;

    /**
     * One noun.
     *
     * @param source stands after "nach" as where the content comes from
     * @param clause can have the content as its own clause
     */
    record Noun(Medium medium, boolean source, boolean clause, String place) {}

    private final Map<String, Noun> nouns = new HashMap<>();

    private SpeechNouns() {}

    static SpeechNouns german() {
        SpeechNouns result = new SpeechNouns();
        for (LexiconLine line :
                LexiconFile.read(SpeechNouns.class, "de/speech-nouns.tsv").lines()) {
            Noun noun = new Noun(
                    line.constant("medium", Medium.class),
                    line.list("uses").contains("source"),
                    line.list("uses").contains("clause"),
                    line.place());
            result.nouns.put(line.get("noun"), noun);
            result.nouns.put(line.get("noun").toLowerCase(Locale.ROOT), noun);
        }
        return result;
    }

    private @Nullable Noun find(String lemma) {
        Noun noun = nouns.get(lemma);
        for (int i = 2; noun == null && i + SHORTEST_HEAD <= lemma.length(); i++) {
            noun = nouns.get(lemma.substring(i));
        }
        return noun;
    }

    /** The noun that a token is or ends in; null when it is none. */
    @Nullable
    Noun find(Token token) {
        if (!token.is(PartOfSpeech.NOUN) && !token.is(PartOfSpeech.PROPN)) {
            return null;
        }
        Noun noun = find(token.lemma());
        for (int ending = 1; noun == null && ending <= 2; ending++) {
            String text = token.text();
            boolean plural = text.length() > 6 && (text.endsWith("n") || text.endsWith("e") || text.endsWith("s"));
            noun = plural ? find(text.substring(0, text.length() - ending)) : null;
        }
        return noun;
    }
}
