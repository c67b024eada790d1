package quellenlage.stories.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quellenlage.analysis.article.Span;

/**
 * Finds words that an editor quoted in a text that may have changed since: letters and digits count, capitals, blanks and
 * punctuation do not.
 */
final class QuotedWords {

    /** Share of the quoted words that a passage must still hold to be the one that was quoted. */
    private static final double STILL = 0.75;

    /** Quotes of fewer words must stand as they are. */
    private static final int FEW = 4;

    private final List<String> words;

    QuotedWords(String quote) {
        words = words(quote).stream().map(Word::text).toList();
    }

    private record Word(String text, int start, int end) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                words.add(new Word(text.substring(start, end).toLowerCase(Locale.ROOT), start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    /** Every place in the text where the words stand in a row. */
    List<Span> in(String text) {
        List<Word> all = words(text);
        List<Span> places = new ArrayList<>();
        for (int i = 0; !words.isEmpty() && i + words.size() <= all.size(); i++) {
            int matched = 0;
            while (matched < words.size() && all.get(i + matched).text().equals(words.get(matched))) {
                matched++;
            }
            if (matched == words.size()) {
                places.add(new Span(all.get(i).start(), all.get(i + matched - 1).end()));
            }
        }
        return places;
    }

    /** True when the words are the name. */
    boolean are(String name) {
        return words.equals(words(name).stream().map(Word::text).toList());
    }

    /** True when the passage holds most of the words, as after a small edit of the article. */
    boolean mostlyIn(String passage) {
        return share(passage) >= STILL;
    }

    /** Share of the different quoted words that the passage holds; 0 for a quote of few words. */
    double share(String passage) {
        Set<String> wanted = new HashSet<>(words);
        if (wanted.size() < FEW) {
            return 0;
        }
        Set<String> there = new HashSet<>();
        words(passage).forEach(word -> there.add(word.text()));
        int size = wanted.size();
        wanted.removeAll(there);
        return 1 - (double) wanted.size() / size;
    }
}
