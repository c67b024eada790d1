package quellenlage.stories.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Knows the headlines of overviews: tickers, newsletters, press reviews, the news of the morning. */
final class RoundUps {

    private final PhraseTrie<LexiconLine> phrases = new PhraseTrie<>();

    static RoundUps german() {
        RoundUps roundUps = new RoundUps();
        for (LexiconLine line :
                LexiconFile.read(RoundUps.class, "de/round-ups.tsv").lines()) {
            roundUps.phrases.put(line.get("phrase").toLowerCase(Locale.ROOT), line);
        }
        return roundUps;
    }

    boolean announcedBy(String title) {
        List<String> words = words(title);
        for (int i = 0; i < words.size(); i++) {
            if (phrases.longest(words::get, i, words.size()) != null) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            boolean inside = i < title.length()
                    && (Character.isLetterOrDigit(title.charAt(i)) || title.charAt(i) == '-' || title.charAt(i) == '+');
            if (!inside) {
                if (i > start) {
                    words.add(title.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
