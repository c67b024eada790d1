package quellenlage.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Tells the language of a text by its most common small words. */
final class LanguageGuess {

    /** The tag for a text that none of the languages fits. */
    static final String UNDETERMINED = "und";

    /** Characters read; more of the same text tells nothing new. */
    private static final int ENOUGH = 20_000;

    /** For each word the languages that use it, a bit each. */
    private final Map<String, Integer> words;

    private final String[] languages;

    private LanguageGuess(Map<String, Integer> words, String[] languages) {
        this.words = words;
        this.languages = languages;
    }

    static LanguageGuess standard() {
        LexiconFile file = LexiconFile.read(LanguageGuess.class, "small-words.tsv");
        String[] languages = file.lines().stream()
                .map(line -> line.get("language"))
                .distinct()
                .toArray(String[]::new);
        Map<String, Integer> words = new HashMap<>();
        for (LexiconLine line : file.lines()) {
            int bit = 1 << List.of(languages).indexOf(line.get("language"));
            for (String word : line.list("words")) {
                words.merge(word, bit, (a, b) -> a | b);
            }
        }
        return new LanguageGuess(words, languages);
    }

    /** The language whose small words are the most frequent; {@link #UNDETERMINED} when there are none. */
    String of(String text) {
        int[] counts = new int[languages.length];
        int end = Math.min(text.length(), ENOUGH);
        int at = 0;
        while (at < end) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at - start <= 6) {
                int bits = words.getOrDefault(text.substring(start, at).toLowerCase(Locale.ROOT), 0);
                for (int i = 0; bits != 0; i++, bits >>= 1) {
                    counts[i] += bits & 1;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] == 0 ? UNDETERMINED : languages[best];
    }
}
