package quellenlage.analysis.sentence;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;

/**
 * A form and what can be said of it without its surroundings. Immutable but for lemmas that are kept once asked for; one
 * instance serves every place where the form stands.
 */
final class Word {

    private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

    private final String text;
    private final String lower;
    private final Morphology morphology;
    private final Morphology atStart;
    private final Readings readings;
    private final Readings startReadings;
    private final ClosedClass.@Nullable Entry closed;
    private final @Nullable String[] lemmas = new String[TAGS.length];

    /**
     * Makes a word.
     *
     * @param readings as the form is written
     * @param startReadings those of the form in small letters, for the first word of a sentence; the same where there are
     *     none
     */
    Word(
            String text,
            String lower,
            Readings readings,
            Readings startReadings,
            Morphology morphology,
            Morphology atStart,
            ClosedClass.@Nullable Entry closed) {
        this.text = text;
        this.lower = lower;
        this.readings = readings;
        this.startReadings = startReadings;
        this.morphology = morphology;
        this.atStart = atStart;
        this.closed = closed;
    }

    String text() {
        return text;
    }

    String lower() {
        return lower;
    }

    /** What the form can be where German writes a capital letter for nouns and names only. */
    Morphology morphology() {
        return morphology;
    }

    /** What the form can be as the first word of a sentence. */
    Morphology morphologyAtStart() {
        return atStart;
    }

    /** The entry of the list of function words; null for every other word. */
    ClosedClass.@Nullable Entry closed() {
        return closed;
    }

    /** The dictionary form when the word is of the given part of speech. */
    String lemma(PartOfSpeech tag) {
        String known = lemmas[tag.ordinal()];
        if (known == null) {
            known = findLemma(tag);
            lemmas[tag.ordinal()] = known;
        }
        return known;
    }

    private String findLemma(PartOfSpeech tag) {
        if (closed != null) {
            String lemma = closed.lemma(tag);
            if (lemma != null) {
                return lemma;
            }
        }
        String lemma = readings.lemma(tag);
        if (lemma == null) {
            lemma = startReadings.lemma(tag);
        }
        if (lemma != null) {
            return lemma;
        }
        return Readings.lemmaOfUnknown(text, lower, tag);
    }
}
