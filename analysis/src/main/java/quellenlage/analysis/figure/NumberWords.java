package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * Reads German number words of any size, "zweihundertdreiundvierzigtausend", one morpheme ({@code number-words.tsv}) after
 * the other, each the longest that fits and may stand there.
 */
final class NumberWords {

    /** What a morpheme does to the number before it; the order of morphemes in a word follows from it. */
    private enum Role {
        DIGIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        AND,
        COMMA,
        /** Added at the end: "einhalb". */
        PART,
        /** An irregular ordinal, without its ending: "dritt". */
        ORDINAL
    }

    private record Morpheme(int length, Role role, double value, String source) {}

    /**
     * A word that begins with a number.
     *
     * @param length characters that the number takes
     * @param ordinal the number ends in an irregular ordinal stem
     * @param scaleAlone nothing but a scale that needs a number before it: "Million"
     * @param source lexicon line of the last morpheme
     */
    record Reading(double value, int length, boolean ordinal, boolean scaleAlone, String source) {}

    private static final class Node {
        private final @Nullable Node[] next = new @Nullable Node[LETTERS.length()];
        private @Nullable Morpheme morpheme;
    }

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß";

    /** Smaller scales, "tausend", are numbers by themselves. */
    private static final double LARGEST_ALONE = 1e5;

    private final Node root = new Node();

    private NumberWords(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            String word = line.get("morpheme");
            Node node = root;
            for (int i = 0; i < word.length(); i++) {
                int letter = letter(word.charAt(i));
                if (letter < 0) {
                    throw line.error("a morpheme has small letters only");
                }
                Node next = node.next[letter];
                if (next == null) {
                    next = new Node();
                    node.next[letter] = next;
                }
                node = next;
            }
            double value = line.find("value").isPresent() ? line.number("value") : 0;
            node.morpheme = new Morpheme(word.length(), line.constant("role", Role.class), value, line.place());
        }
    }

    static NumberWords german() {
        return new NumberWords(LexiconFile.read(NumberWords.class, "de/number-words.tsv"));
    }

    private static int letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return switch (c) {
            case 'ä' -> 26;
            case 'ö' -> 27;
            case 'ü' -> 28;
            case 'ß' -> 29;
            default -> -1;
        };
    }

    /** The number at the start of a word in small letters; hyphens inside it are passed over. Null when there is none. */
    @Nullable
    Reading read(String word) {
        int first = letter(word.charAt(0));
        if (first < 0 || root.next[first] == null) {
            return null;
        }
        double total = 0;
        double group = 0;
        double lastScale = Double.MAX_VALUE;
        boolean counted = false;
        Role before = null;
        String source = "";
        int at = 0;
        int good = 0;
        while (at < word.length()) {
            if (word.charAt(at) == '-' && before != null) {
                at++;
                continue;
            }
            Morpheme m = longest(word, at);
            if (m == null || !mayFollow(before, m.role(), group)) {
                break;
            }
            if (m.role() == Role.COMMA) {
                return decimals(word, at + m.length(), total + group, m);
            }
            switch (m.role()) {
                case HUNDRED -> group = Math.max(1, group) * 100;
                case SCALE -> {
                    if (m.value() >= lastScale) {
                        return null;
                    }
                    lastScale = m.value();
                    counted |= group > 0;
                    total += (group == 0 ? 1 : group) * m.value();
                    group = 0;
                }
                default -> group += m.value();
            }
            at += m.length();
            before = m.role();
            if (before != Role.AND) {
                good = at;
                source = m.source();
            }
        }
        boolean scaleAlone = total == lastScale && group == 0 && lastScale > LARGEST_ALONE && !counted;
        return good == 0 ? null : new Reading(total + group, good, before == Role.ORDINAL, scaleAlone, source);
    }

    private static @Nullable Reading none() {
        return null;
    }

    /** "dreikommafünf": digits or a number below 100 after the decimal sign. */
    private @Nullable Reading decimals(String word, int from, double whole, Morpheme comma) {
        StringBuilder digits = new StringBuilder("0.");
        int at = from;
        while (at < word.length()) {
            Morpheme m = longest(word, at);
            if (m == null || m.role() != Role.DIGIT && m.role() != Role.TEEN && m.role() != Role.TEN) {
                break;
            }
            digits.append((int) m.value());
            at += m.length();
        }
        return at == from
                ? none()
                : new Reading(whole + Double.parseDouble(digits.toString()), at, false, false, comma.source());
    }

    private static boolean mayFollow(@Nullable Role before, Role role, double group) {
        if (before == null) {
            return role != Role.AND && role != Role.COMMA && role != Role.PART;
        }
        return switch (role) {
            case DIGIT, TEEN ->
                before == Role.HUNDRED || before == Role.SCALE || before == Role.AND && group % 100 == 0;
            case TEN -> before == Role.HUNDRED || before == Role.SCALE || before == Role.AND;
            case HUNDRED -> group > 0 && group < 100 && before != Role.AND || group == 0;
            case SCALE -> before != Role.AND;
            case AND -> before != Role.AND;
            case COMMA -> before != Role.AND;
            case PART -> before != Role.AND;
            case ORDINAL -> before == Role.HUNDRED || before == Role.SCALE || before == Role.AND && group % 100 == 0;
        };
    }

    private @Nullable Morpheme longest(String word, int from) {
        Morpheme best = null;
        Node node = root;
        for (int i = from; i < word.length(); i++) {
            int letter = letter(word.charAt(i));
            Node next = letter < 0 ? null : node.next[letter];
            if (next == null) {
                break;
            }
            node = next;
            if (node.morpheme != null) {
                best = node.morpheme;
            }
        }
        return best;
    }
}
