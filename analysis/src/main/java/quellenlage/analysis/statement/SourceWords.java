package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Words that name a source without a verb: {@code source-words.tsv}. */
final class SourceWords {

    /** Where the word stands to its source. */
    enum Position {
        BEFORE,
        AFTER,
        NOUN,
        AFTERNOUN,
        INSERTION,
        ALONE
    }

    /** One use of a word. */
    record SourceWord(Position position, Medium medium, Set<String> nouns, String place) {}

    private final Map<String, List<SourceWord>> words = new HashMap<>();

    private SourceWords() {}

    static SourceWords german() {
        SourceWords result = new SourceWords();
        for (LexiconLine line :
                LexiconFile.read(SourceWords.class, "de/source-words.tsv").lines()) {
            result.words
                    .computeIfAbsent(line.get("word"), w -> new ArrayList<>())
                    .add(new SourceWord(
                            line.constant("position", Position.class),
                            line.constant("medium", Medium.class),
                            Set.copyOf(line.list("nouns")),
                            line.place()));
        }
        return result;
    }

    /** The uses of a word in small letters, in the order of the file. */
    List<SourceWord> find(String lower) {
        return words.getOrDefault(lower, List.of());
    }
}
