package quellenlage.analysis.sentence;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;

/**
 * Finds the last part of a compound that the dictionary does not have whole: "Ministeriumssprecherin" is read as
 * "Sprecherin", "kriegserprobt" as "erprobt".
 *
 * <p>The first part must be a word too, or a compound again, so that a name such as "Stoltenberg" is not read as a "Berg".
 */
final class Compounds {

    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_FIRST_PART = 3;
    private static final int DEEPEST = 3;

    /** What may stand between two parts of a compound; the empty string comes first. */
    private static final String[] LINKS = {"", "s", "es", "n", "en", "e", "er", "ns"};

    private final MorphologyTable table;

    Compounds(MorphologyTable table) {
        this.table = table;
    }

    /** Readings of the head of a word; null when there is none. */
    @Nullable
    Readings read(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return afterHyphen(word, hyphen + 1);
        }
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            return digits < word.length() ? afterHyphen(word, digits) : null;
        }
        boolean noun = Character.isUpperCase(word.charAt(0));
        for (int from = SHORTEST_FIRST_PART; from <= word.length() - SHORTEST_HEAD; from++) {
            Readings head = head(word, from, noun);
            if (head != null && isFirstPart(word.substring(0, from), head, 0)) {
                return head;
            }
        }
        return null;
    }

    private @Nullable Readings afterHyphen(String word, int from) {
        String head = word.substring(from);
        int classNumber = table.classOf(head);
        if (classNumber == MorphologyTable.NONE) {
            Readings inner = head.length() > SHORTEST_HEAD + SHORTEST_FIRST_PART ? read(head) : null;
            return inner == null
                    ? null
                    : new Readings(
                            table,
                            inner.classNumber(),
                            word.substring(0, from) + inner.prefix(),
                            inner.form(),
                            Morphology.BY_COMPOUND_HEAD);
        }
        return new Readings(table, classNumber, word.substring(0, from), head, Morphology.BY_COMPOUND_HEAD);
    }

    private @Nullable Readings head(String word, int from, boolean noun) {
        String head = word.substring(from);
        if (noun) {
            head = Character.toUpperCase(head.charAt(0)) + head.substring(1);
        }
        int classNumber = table.classOf(head);
        if (classNumber == MorphologyTable.NONE) {
            return null;
        }
        long wanted = noun ? Morphology.NOUN : Morphology.ADJECTIVE | Morphology.VERB;
        return table.morphology(classNumber).can(wanted)
                ? new Readings(table, classNumber, word.substring(0, from), head, Morphology.BY_COMPOUND_HEAD)
                : null;
    }

    private boolean isFirstPart(String part, Readings head, int depth) {
        Morphology headMorphology = table.morphology(head.classNumber());
        if (depth == 0 && !headMorphology.can(Morphology.NOUN | Morphology.ADJECTIVE)) {
            return table.morphology(table.classOf(part))
                    .can(Morphology.VERB_PREFIX | Morphology.ADVERB | Morphology.PREPOSITION);
        }
        return isWordOrCompound(part, depth);
    }

    private boolean isWordOrCompound(String part, int depth) {
        for (String link : LINKS) {
            if (part.endsWith(link)) {
                String stem = part.substring(0, part.length() - link.length());
                if (stem.length() >= SHORTEST_FIRST_PART && isWord(stem)) {
                    return true;
                }
            }
        }
        if (depth < DEEPEST) {
            for (int from = SHORTEST_FIRST_PART; from <= part.length() - SHORTEST_HEAD; from++) {
                if (isWordOrCompound(part.substring(from), DEEPEST)
                        && isWordOrCompound(part.substring(0, from), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A noun, an adjective, a preposition, or the stem of a verb ("Prüf" of "prüfen") or of a noun in -e ("Sprach"). */
    private boolean isWord(String stem) {
        String small = Character.toLowerCase(stem.charAt(0)) + stem.substring(1);
        String large = Character.toUpperCase(stem.charAt(0)) + stem.substring(1);
        return table.morphology(table.classOf(large)).can(Morphology.NOUN)
                || table.morphology(table.classOf(large)).can(Morphology.NAME)
                || table.morphology(table.classOf(small))
                        .can(Morphology.ADJECTIVE | Morphology.PREPOSITION | Morphology.ADVERB | Morphology.NUMERAL)
                || table.morphology(table.classOf(small + "en")).can(Morphology.INFINITIVE)
                || table.morphology(table.classOf(large + "e")).can(Morphology.NOUN);
    }
}
