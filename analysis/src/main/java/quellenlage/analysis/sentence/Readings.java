package quellenlage.analysis.sentence;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;

/**
 * The readings of a form: its class in the dictionary, or that of its last part.
 *
 * @param prefix what of the form stands before the part that the dictionary knows; empty for a form that it knows whole
 * @param form the part that the dictionary knows, in its case there
 * @param added feature bits that say how it was found
 */
record Readings(MorphologyTable table, int classNumber, String prefix, String form, long added) {

    Morphology morphology() {
        Morphology plain = table.morphology(classNumber);
        return added == 0 || classNumber == MorphologyTable.NONE
                ? plain
                : table.intern(plain.features() | added, plain.agreement());
    }

    boolean isKnown() {
        return classNumber != MorphologyTable.NONE;
    }

    /** The lemma as the given part of speech; null when there is no such reading. */
    @Nullable
    String lemma(PartOfSpeech tag) {
        if (classNumber == MorphologyTable.NONE) {
            return null;
        }
        long wanted = features(tag);
        String best = null;
        boolean verbal = false;
        for (int i = 0; i < table.lemmas(classNumber); i++) {
            if ((table.features(classNumber, i) & wanted) != 0) {
                String lemma = table.lemma(classNumber, i, form);
                boolean infinitive = tag == PartOfSpeech.NOUN && isInfinitive(lemma, table.agreement(classNumber, i));
                if (best == null || verbal && !infinitive || verbal == infinitive && isBetter(tag, lemma, best)) {
                    best = lemma;
                    verbal = infinitive;
                }
            }
        }
        return best == null || prefix.isEmpty() ? best : prefix + joined(best);
    }

    /**
     * "Fällen" and "Stellen" are plurals of "Fall" and "Stelle" far more often than "das Fällen", "das Stellen": a neuter in n
     * without a plural.
     */
    private static boolean isInfinitive(String lemma, int agreement) {
        return lemma.endsWith("n") && agreement != 0 && (agreement & ~Morphology.ofGender(Morphology.NEUTER)) == 0;
    }

    /** After the first part of a compound the head is written small, after a hyphen as it is. */
    private String joined(String head) {
        char last = prefix.charAt(prefix.length() - 1);
        return Character.isLetterOrDigit(last) ? Character.toLowerCase(head.charAt(0)) + head.substring(1) : head;
    }

    /** Of two adjectives the shorter one is the positive ("erst", "erste"); otherwise the dictionary's order stands. */
    private boolean isBetter(PartOfSpeech tag, String lemma, String best) {
        return tag == PartOfSpeech.ADJ
                ? lemma.length() < best.length()
                : tag == PartOfSpeech.NOUN && lemma.equals(form) && !best.equals(form);
    }

    private static long features(PartOfSpeech tag) {
        return switch (tag) {
            case NOUN -> Morphology.NOUN;
            case PROPN -> Morphology.NAME | Morphology.NOUN;
            case VERB, AUX -> Morphology.VERB;
            case ADJ -> Morphology.ADJECTIVE;
            case ADV -> Morphology.ADVERB | Morphology.VERB_PREFIX;
            case DET -> Morphology.ARTICLE | Morphology.PRONOUN;
            case PRON -> Morphology.PRONOUN;
            case ADP -> Morphology.PREPOSITION | Morphology.VERB_PREFIX;
            case CCONJ -> Morphology.COORDINATING;
            case SCONJ -> Morphology.SUBORDINATING;
            case PART -> Morphology.PARTICLE | Morphology.VERB_PREFIX;
            case NUM -> Morphology.NUMERAL;
            case INTJ -> Morphology.PARTICLE;
            default -> 0;
        };
    }

    /** The best guess for a form without a reading of that kind. */
    static String lemmaOfUnknown(String text, String lower, PartOfSpeech tag) {
        return switch (tag) {
            case NOUN, PROPN, X, SYM, PUNCT, NUM -> text;
            default -> lower;
        };
    }
}
