package quellenlage.stories.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Span;

/**
 * The words of one article as copies are compared: runs of letters, digits and underscores in small letters, without
 * what is not the article.
 *
 * <p>A shingle is eight words in a row; shingle {@code i} begins at word {@code i}. Words and shingles are kept as 64-bit
 * hashes, so that two different ones are taken for the same once in some 10^12 articles.
 */
final class ArticleWords {

    /** Words in a shingle. */
    static final int SHINGLE = 8;

    /** Of so many shingles in a row at least one is in the sample, so every shared run of eleven words is seen. */
    private static final int WINDOW = 4;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long FACTOR_TO_THE_SEVENTH = power(FACTOR, SHINGLE - 1);

    private final int number;
    private final Analysis analysis;
    private final TreeSet<String> agencies = new TreeSet<>();
    private int size;
    private int[] starts;
    private int[] ends;
    private long[] words;
    private long[] shingles = {};
    private int[] table = {};

    /**
     * @param number place of the article in the order of the search
     */
    ArticleWords(int number, Analysis analysis) {
        this.number = number;
        this.analysis = analysis;
        for (Credit credit : analysis.credits()) {
            agencies.add(credit.agency());
        }
        int guess = Math.max(16, analysis.text().text().length() / 5);
        starts = new int[guess];
        ends = new int[guess];
        words = new long[guess];
        readWords();
        readShingles();
    }

    String id() {
        return analysis.article().id();
    }

    int number() {
        return number;
    }

    Analysis analysis() {
        return analysis;
    }

    /** Agencies that the article credits, by name. */
    TreeSet<String> agencies() {
        return agencies;
    }

    /** Number of words. */
    int size() {
        return size;
    }

    /** Number of shingles: seven less than words, or none. */
    int shingles() {
        return shingles.length;
    }

    long word(int index) {
        return words[index];
    }

    long shingle(int index) {
        return shingles[index];
    }

    /** The characters from word {@code from} to word {@code to - 1}. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Index of the first shingle with the hash; -1 when there is none. */
    int find(long shingle) {
        if (table.length == 0) {
            fillTable();
        }
        int mask = table.length - 1;
        for (int slot = (int) (shingle >>> 32) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
            if (shingles[table[slot] - 1] == shingle) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    /**
     * The sampled shingles, ascending, each once: of every {@value #WINDOW} in a row the one with the smallest hash
     * (winnowing, Schleimer et al., SIGMOD 2003). What is sampled does not depend on the rest of the article.
     */
    long[] sample() {
        if (shingles.length <= WINDOW) {
            return Arrays.stream(shingles).sorted().distinct().toArray();
        }
        long[] sample = new long[shingles.length];
        int count = 0;
        int last = -1;
        for (int from = 0; from + WINDOW <= shingles.length; from++) {
            int least = from;
            for (int i = from + 1; i < from + WINDOW; i++) {
                if (shingles[i] <= shingles[least]) {
                    least = i;
                }
            }
            if (least != last) {
                sample[count++] = shingles[least];
                last = least;
            }
        }
        Arrays.sort(sample, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (distinct == 0 || sample[i] != sample[distinct - 1]) {
                sample[distinct++] = sample[i];
            }
        }
        return Arrays.copyOf(sample, distinct);
    }

    private void readWords() {
        String text = analysis.text().text();
        List<Span> marginal = analysis.text().boilerplate();
        int next = 0;
        int position = 0;
        while (position < text.length()) {
            if (next < marginal.size() && position >= marginal.get(next).start()) {
                position = Math.max(position, marginal.get(next).end());
                next++;
                continue;
            }
            int limit = next < marginal.size() ? marginal.get(next).start() : text.length();
            int end = position;
            long hash = FACTOR;
            while (end < limit && isWordCharacter(text.charAt(end))) {
                hash = (hash ^ Character.toLowerCase(text.charAt(end))) * 0x100000001B3L;
                end++;
            }
            if (end > position) {
                add(position, end, mixed(hash));
                position = end;
            } else {
                position++;
            }
        }
    }

    private void add(int start, int end, long hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        words[size++] = hash;
    }

    private void readShingles() {
        if (size < SHINGLE) {
            return;
        }
        shingles = new long[size - SHINGLE + 1];
        long rolling = 0;
        for (int i = 0; i < size; i++) {
            if (i >= SHINGLE) {
                rolling -= words[i - SHINGLE] * FACTOR_TO_THE_SEVENTH;
            }
            rolling = rolling * FACTOR + words[i];
            if (i >= SHINGLE - 1) {
                shingles[i - SHINGLE + 1] = mixed(rolling);
            }
        }
    }

    private void fillTable() {
        table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, shingles.length)) * 4)];
        int mask = table.length - 1;
        for (int i = 0; i < shingles.length; i++) {
            int slot = (int) (shingles[i] >>> 32) & mask;
            while (table[slot] != 0 && shingles[table[slot] - 1] != shingles[i]) {
                slot = (slot + 1) & mask;
            }
            if (table[slot] == 0) {
                table[slot] = i + 1;
            }
        }
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }

    /** Spreads every bit over all others (the finaliser of MurmurHash3). */
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
