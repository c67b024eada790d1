package quellenlage.analysis.sentence;

import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;

/** Which parts of speech a word can have at all: what the dictionary says, one bit a tag. The learned tagger chooses among them. */
final class PossibleTags {

    private static final int ALL = -1;

    private PossibleTags() {}

    /**
     * The tags that a word can have.
     *
     * @param atStart the word may owe its capital letter to its place
     * @param byRule is always possible
     */
    static int of(Word word, boolean atStart, PartOfSpeech byRule) {
        Morphology morphology = atStart ? word.morphologyAtStart() : word.morphology();
        if (word.closed() == null && !morphology.isKnown()) {
            return ALL;
        }
        int tags = bit(byRule);
        if (word.closed() != null) {
            for (PartOfSpeech tag : word.closed().tags()) {
                tags |= bit(tag);
            }
            if ((tags & bit(PartOfSpeech.AUX)) != 0) {
                tags |= bit(PartOfSpeech.VERB);
            }
        }
        tags |= when(morphology, Morphology.NOUN, PartOfSpeech.NOUN);
        tags |= when(morphology, Morphology.NAME, PartOfSpeech.PROPN);
        tags |= when(morphology, Morphology.ADJECTIVE, PartOfSpeech.ADJ);
        tags |= when(morphology, Morphology.VERB, PartOfSpeech.VERB);
        tags |= when(morphology, Morphology.AUXILIARY | Morphology.MODAL, PartOfSpeech.AUX);
        tags |= when(morphology, Morphology.ADVERB | Morphology.ADJECTIVE, PartOfSpeech.ADV);
        tags |= when(morphology, Morphology.PREPOSITION, PartOfSpeech.ADP);
        tags |= morphology.can(Morphology.FINITE) ? 0 : when(morphology, Morphology.VERB_PREFIX, PartOfSpeech.ADP);
        tags |= when(morphology, Morphology.NUMERAL, PartOfSpeech.NUM);
        tags |= isAbbreviation(word) ? bit(PartOfSpeech.PROPN) : 0;
        return tags;
    }

    /** "SPD", "Dr.": capitals, or a full stop that belongs to the word. */
    private static boolean isAbbreviation(Word word) {
        String text = word.text();
        return text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && (Character.isUpperCase(text.charAt(1)) || text.endsWith("."));
    }

    static boolean contains(int tags, PartOfSpeech tag) {
        return (tags & bit(tag)) != 0;
    }

    private static int when(Morphology morphology, long anyOf, PartOfSpeech tag) {
        return morphology.can(anyOf) ? bit(tag) : 0;
    }

    private static int bit(PartOfSpeech tag) {
        return 1 << tag.ordinal();
    }
}
