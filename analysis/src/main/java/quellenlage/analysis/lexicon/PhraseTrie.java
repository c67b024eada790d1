package quellenlage.analysis.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value; finds the longest that begins at a token.
 *
 * <p>Look-up costs one hash probe for each word of the phrase, whatever the number of phrases. Words are compared as they
 * are: who wants to ignore case puts and asks in small letters.
 */
public final class PhraseTrie<V> {

    private final Node<V> root = new Node<>();

    /**
     * Adds a phrase; a later value for the same words replaces the earlier one.
     *
     * @param words at least one
     */
    public void put(List<String> words, V value) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without words");
        }
        Node<V> node = root;
        for (String word : words) {
            if (node.next == null) {
                node.next = new HashMap<>();
            }
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        node.value = value;
    }

    /** Adds a phrase whose words are separated by blanks. */
    public void put(String phrase, V value) {
        put(List.of(phrase.strip().split("\\s+")), value);
    }

    /**
     * The longest phrase that begins at a token.
     *
     * @param wordAt the word of a token index
     * @param from index of the first token
     * @param to index after the last token that may be used
     * @return null when none begins there
     */
    public @Nullable Match<V> longest(IntFunction<String> wordAt, int from, int to) {
        Match<V> best = null;
        Node<V> node = root;
        for (int i = from; i < to; i++) {
            node = node.next == null ? null : node.next.get(wordAt.apply(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                best = new Match<>(i + 1, node.value);
            }
        }
        return best;
    }

    /**
     * A phrase that was found.
     *
     * @param to index after its last token
     */
    public record Match<V>(int to, V value) {}

    private static final class Node<V> {
        private @Nullable Map<String, Node<V>> next;
        private @Nullable V value;
    }
}
