package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** General nouns that stand for a narrower one where the sentence says so ({@code synonyms.tsv}). Immutable. */
final class Synonyms {

    private final Map<String, Map<String, PhraseTrie<Boolean>>> phrases = new TreeMap<>();

    private Synonyms(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            PhraseTrie<Boolean> trie = phrases.computeIfAbsent(line.get("general"), g -> new TreeMap<>())
                    .computeIfAbsent(line.get("narrower"), n -> new PhraseTrie<>());
            line.list("words").forEach(word -> trie.put(word, true));
        }
    }

    static Synonyms german() {
        return new Synonyms(LexiconFile.read(Synonyms.class, "de/synonyms.tsv"));
    }

    /** Concepts that the subject's noun may stand for; none for people to whom something has happened. */
    List<String> narrowerThan(Subject subject) {
        return subject.fate().isEmpty() && !subject.measure()
                ? List.copyOf(phrases.getOrDefault(subject.what(), Map.of()).keySet())
                : List.of();
    }

    /** True when the sentence of the figure says that its general noun means the narrower concept. */
    boolean means(CountedFigure read, String narrower) {
        TokenizedText text = read.analysis().text();
        Sentence sentence = text.sentences().get(read.sentence());
        return mean(read.subject().what(), text.tokens(sentence.tokens())).contains(narrower);
    }

    /** The narrower concepts that the words give to a general one. */
    List<String> mean(String general, List<Token> words) {
        List<String> found = new ArrayList<>();
        phrases.getOrDefault(general, Map.of()).forEach((narrower, trie) -> {
            for (int i = 0; i < words.size(); i++) {
                if (trie.longest(k -> words.get(k).lower(), i, words.size()) != null) {
                    found.add(narrower);
                    return;
                }
            }
        });
        return found;
    }
}
