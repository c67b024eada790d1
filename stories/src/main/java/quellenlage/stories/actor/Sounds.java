package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

    private static final double ACCENT = 0.03;
    private static final double VOWEL_FOR_VOWEL = 0.55;
    private static final double LETTER = 1.0;
    private static final double VOWEL_MORE = 0.7;
    private static final double DOUBLED = 0.1;
    private static final double SWAPPED = 0.9;
    private static final String VOWELS = "aeiouyäöüåæøœıăâîáéíóúàèìòùêëïôûőűýãõŏŭə";

    /** For each spelling the sounds it may stand for, as indices into {@link #costs}. */
    private final Map<String, int[]> soundsOf = new HashMap<>();

    private final List<Double> costs = new ArrayList<>();
    private int longest = 1;

    private Sounds(LexiconFile file) {
        Map<String, List<Integer>> sounds = new HashMap<>();
        for (LexiconLine line : file.lines()) {
            int sound = costs.size();
            costs.add(line.number("cost"));
            for (String spelling : line.list("spellings")) {
                sounds.computeIfAbsent(spelling, s -> new ArrayList<>()).add(sound);
                longest = Math.max(longest, spelling.length());
            }
        }
        sounds.forEach((spelling, list) ->
                soundsOf.put(spelling, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    static Sounds german() {
        return new Sounds(LexiconFile.read(Sounds.class, "de/sounds.tsv"));
    }

    /** A word with the sounds that may begin at each of its letters. */
    final class Word {
        final String letters;
        final String plain;
        private final int[][][] from;

        Word(String letters) {
            this.letters = letters;
            this.plain = Letters.plain(letters);
            this.from = new int[letters.length()][][];
            for (int i = 0; i < letters.length(); i++) {
                int most = Math.min(longest, letters.length() - i);
                from[i] = new int[most + 1][];
                for (int length = 1; length <= most; length++) {
                    from[i][length] = at(i, length);
                }
            }
        }

        private int[] at(int i, int length) {
            int[] own = soundsOf.get(letters.substring(i, i + length));
            if (own == null && length > 1) {
                own = soundsOf.get(plain.substring(i, i + length));
            }
            return own == null ? NO_SOUNDS : own;
        }
    }

    private static final int[] NO_SOUNDS = {};

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
        int[] wanted = initial.from[0][1];
        for (int[] sounds : word.from[0]) {
            if (sounds != null) {
                for (int sound : sounds) {
                    for (int other : wanted) {
                        if (sound == other && costs.get(sound) <= 0.1) {
                            return true;
                        }
                    }
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
        int[][] left = a.from[i];
        int[][] right = b.from[j];
        for (int p = 1; p < left.length; p++) {
            int[] ours = left[p];
            if (ours.length == 0) {
                continue;
            }
            for (int q = 1; q < right.length; q++) {
                for (int sound : right[q]) {
                    for (int other : ours) {
                        if (sound == other) {
                            lower(best, i + p, j + q, here + costs.get(sound));
                        }
                    }
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
