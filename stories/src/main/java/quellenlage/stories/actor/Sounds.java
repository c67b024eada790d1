package quellenlage.stories.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * How far two words are from each other when they are written down from the same sounds ({@code sounds.tsv}).
 *
 * <p>An alignment of both words: spellings of one sound cost what the lexicon says, accents little, other letters one
 * each. Cost grows with the product of the two lengths, which for names is a few hundred steps.
 */
final class Sounds {

    /** How fast likeness falls with cost: 0 when three quarters of the letters are wrong. */
    static final double STEEPNESS = 1.35;

    /** What the sound of an initial may cost. */
    private static final double INITIAL = 0.1;

    private static final double ACCENT = 0.03;
    private static final double VOWEL_FOR_VOWEL = 0.55;
    private static final double LETTER = 1.0;
    private static final double VOWEL_MORE = 0.7;
    private static final double DOUBLED = 0.1;
    private static final double SWAPPED = 0.9;
    private static final String VOWELS = "aeiouyäöüåæøœıăâîáéíóúàèìòùêëïôûőűýãõŏŭə";

    private final Map<String, Integer> spellings = new HashMap<>();

    /** What it costs to take one spelling for the other: the least of the sounds that both may stand for. */
    private final double[][] cost;

    private int longest = 1;

    private Sounds(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            for (String spelling : line.list("spellings")) {
                spellings.putIfAbsent(spelling, spellings.size());
                longest = Math.max(longest, spelling.length());
            }
        }
        cost = new double[spellings.size()][spellings.size()];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        for (LexiconLine line : file.lines()) {
            double own = line.number("cost");
            for (String one : line.list("spellings")) {
                for (String other : line.list("spellings")) {
                    double[] row = cost[number(one)];
                    row[number(other)] = Math.min(row[number(other)], own);
                }
            }
        }
    }

    /** The spelling's row in {@link #cost}; -1 when it stands for no sound. */
    private int number(String spelling) {
        return spellings.getOrDefault(spelling, -1);
    }

    static Sounds german() {
        return new Sounds(LexiconFile.read(Sounds.class, "de/sounds.tsv"));
    }

    /** A word with the sounds that may begin at each of its letters. */
    final class Word {
        final String letters;
        final String plain;
        /** For each letter the spellings of sounds that begin there: a length and a number in turns. */
        private final int[][] from;

        Word(String letters) {
            this.letters = letters;
            this.plain = Letters.plain(letters);
            this.from = new int[letters.length()][];
            int[] here = new int[2 * longest];
            for (int i = 0; i < letters.length(); i++) {
                int size = 0;
                for (int length = 1; length <= Math.min(longest, letters.length() - i); length++) {
                    int number = at(i, length);
                    if (number >= 0) {
                        here[size++] = length;
                        here[size++] = number;
                    }
                }
                from[i] = Arrays.copyOf(here, size);
            }
        }

        private int at(int i, int length) {
            int own = number(letters.substring(i, i + length));
            return own < 0 && length > 1 ? number(plain.substring(i, i + length)) : own;
        }
    }

    /** 1 for the same spelling, 0 for words that share nothing. */
    double similarity(Word a, Word b) {
        if (a.letters.equals(b.letters)) {
            return 1;
        }
        double length = (a.letters.length() + b.letters.length()) / 2.0;
        return Math.max(0, 1 - distance(a, b) * STEEPNESS / length);
    }

    /** True when the word can begin with the sound of the initial: "W." and "Vladimir". */
    boolean beginsWith(Word word, Word initial) {
        int[] wanted = initial.from[0];
        int[] begins = word.from[0];
        for (int p = 0; p < wanted.length && wanted[p] == 1; p += 2) {
            for (int q = 0; q < begins.length; q += 2) {
                if (cost[wanted[p + 1]][begins[q + 1]] <= INITIAL) {
                    return true;
                }
            }
        }
        return word.plain.charAt(0) == initial.plain.charAt(0);
    }

    double distance(Word a, Word b) {
        int n = a.letters.length();
        int m = b.letters.length();
        double[][] best = new double[n + 1][m + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        best[0][0] = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                double here = best[i][j];
                if (i < n) {
                    lower(best, i + 1, j, here + dropped(a, i));
                }
                if (j < m) {
                    lower(best, i, j + 1, here + dropped(b, j));
                }
                if (i < n && j < m) {
                    lower(best, i + 1, j + 1, here + replaced(a.letters.charAt(i), a.plain.charAt(i), b, j));
                    shared(best, a, i, b, j, here);
                    if (i + 1 < n
                            && j + 1 < m
                            && a.plain.charAt(i) == b.plain.charAt(j + 1)
                            && a.plain.charAt(i + 1) == b.plain.charAt(j)) {
                        lower(best, i + 2, j + 2, here + SWAPPED);
                    }
                }
            }
        }
        return best[n][m];
    }

    private void shared(double[][] best, Word a, int i, Word b, int j, double here) {
        int[] ours = a.from[i];
        int[] theirs = b.from[j];
        for (int p = 0; p < ours.length; p += 2) {
            double[] row = cost[ours[p + 1]];
            for (int q = 0; q < theirs.length; q += 2) {
                double own = row[theirs[q + 1]];
                if (own < Double.MAX_VALUE) {
                    lower(best, i + ours[p], j + theirs[q], here + own);
                }
            }
        }
    }

    private static void lower(double[][] best, int i, int j, double cost) {
        if (cost < best[i][j]) {
            best[i][j] = cost;
        }
    }

    private static double replaced(char letter, char plain, Word b, int j) {
        char other = b.letters.charAt(j);
        if (letter == other) {
            return 0;
        }
        if (plain == b.plain.charAt(j)) {
            return ACCENT;
        }
        return isVowel(plain) && isVowel(b.plain.charAt(j)) ? VOWEL_FOR_VOWEL : LETTER;
    }

    private static double dropped(Word word, int i) {
        char letter = word.plain.charAt(i);
        if (i > 0 && word.plain.charAt(i - 1) == letter) {
            return DOUBLED;
        }
        if (letter == '\'') {
            return ACCENT;
        }
        if (letter == 'h') {
            return 0.35;
        }
        return isVowel(letter) ? VOWEL_MORE : LETTER;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
