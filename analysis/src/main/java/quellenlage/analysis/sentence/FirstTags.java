package quellenlage.analysis.sentence;

import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.sentence.Cuts.Kind;

/** The part of speech of each word of a sentence by rules; {@link Tagger} starts from it. */
final class FirstTags {

    private FirstTags() {}

    static PartOfSpeech[] tag(Word[] words, Kind[] kinds) {
        PartOfSpeech[] tags = new PartOfSpeech[words.length];
        boolean start = true;
        for (int i = 0; i < words.length; i++) {
            tags[i] = tag(words, kinds, i, start);
            start = SentenceReader.startsAfter(kinds[i], words[i], start);
        }
        return tags;
    }

    private static PartOfSpeech tag(Word[] words, Kind[] kinds, int i, boolean start) {
        Word word = words[i];
        switch (kinds[i]) {
            case STOP, OPENING, CLOSING:
                return PartOfSpeech.PUNCT;
            case NUMBER:
                return PartOfSpeech.NUM;
            case ORDINAL:
                return PartOfSpeech.ADJ;
            case INITIAL:
                return PartOfSpeech.PROPN;
            case OTHER:
                return "%€$§°+=<>|&".contains(word.text())
                        ? PartOfSpeech.SYM
                        : word.text().length() > 3 ? PartOfSpeech.X : PartOfSpeech.PUNCT;
            default:
                break;
        }
        boolean capital = Character.isUpperCase(word.text().charAt(0));
        Morphology morphology = start ? word.morphologyAtStart() : word.morphology();
        ClosedClass.Entry closed = word.closed();
        if (closed != null && (!capital || start || !word.morphology().can(Morphology.NOUN))) {
            return closed(closed, words, i);
        }
        if (capital && !start) {
            return morphology.can(Morphology.NOUN)
                    ? PartOfSpeech.NOUN
                    : morphology.can(Morphology.ADJECTIVE) && !morphology.can(Morphology.NAME)
                            ? PartOfSpeech.ADJ
                            : PartOfSpeech.PROPN;
        }
        if (capital && start && isAdverbAtStart(words, i)) {
            return morphology.can(Morphology.ADVERB) ? PartOfSpeech.ADV : PartOfSpeech.ADJ;
        }
        if (capital && morphology.can(Morphology.NOUN)) {
            return PartOfSpeech.NOUN;
        }
        if (capital && morphology.can(Morphology.NAME)) {
            return PartOfSpeech.PROPN;
        }
        if (morphology.can(Morphology.NUMERAL)) {
            return PartOfSpeech.NUM;
        }
        boolean nounFollows = i + 1 < words.length
                && words[i + 1].morphology().can(Morphology.NOUN | Morphology.ADJECTIVE | Morphology.NAME);
        if (morphology.can(Morphology.ADJECTIVE)
                && nounFollows
                && morphology.agreement() != 0
                && !(morphology.canAll(Morphology.VERB | Morphology.FINITE) && isOnlyVerb(words, kinds, i))) {
            return PartOfSpeech.ADJ;
        }
        if (word.text().endsWith("weise") && word.text().length() > 8) {
            return PartOfSpeech.ADV;
        }
        if (morphology.can(Morphology.VERB)) {
            return PartOfSpeech.VERB;
        }
        if (morphology.can(Morphology.ADVERB)) {
            return PartOfSpeech.ADV;
        }
        if (morphology.can(Morphology.ADJECTIVE)) {
            return PartOfSpeech.ADJ;
        }
        if (morphology.can(Morphology.PREPOSITION)) {
            return PartOfSpeech.ADP;
        }
        if (morphology.can(Morphology.VERB_PREFIX)) {
            return PartOfSpeech.ADV;
        }
        if (capital) {
            return PartOfSpeech.PROPN;
        }
        return morphology.isKnown() ? PartOfSpeech.ADV : PartOfSpeech.ADJ;
    }

    /** "Weiter sagte sie", "Offiziell heißt es": a word without an ending in front of the finite verb. */
    private static boolean isAdverbAtStart(Word[] words, int i) {
        if (i + 1 >= words.length || !words[i].morphologyAtStart().can(Morphology.ADVERB | Morphology.ADJECTIVE)) {
            return false;
        }
        Word next = words[i + 1];
        return Character.isLowerCase(next.text().charAt(0))
                && next.morphology().can(Morphology.FINITE)
                && !next.morphology().can(Morphology.ADJECTIVE | Morphology.ARTICLE | Morphology.PREPOSITION)
                && !words[i].text().endsWith("e");
    }

    /** "…, erklärte Anna Berg": a form that could be a participle, in a run without any other finite verb. */
    static boolean isOnlyVerb(Word[] words, Kind[] kinds, int at) {
        int from = at;
        while (from > 0 && !isBreak(words[from - 1], kinds[from - 1])) {
            from--;
        }
        if (from < at) {
            Word before = words[at - 1];
            ClosedClass.Entry closed = before.closed();
            if (closed != null
                            && !closed.tags().contains(PartOfSpeech.ADV)
                            && !closed.tags().contains(PartOfSpeech.PRON)
                    || before.morphology().can(Morphology.ADJECTIVE)
                            && !before.morphology().can(Morphology.NOUN)
                            && !(at - 1 == from
                                    && before.morphologyAtStart().can(Morphology.ADVERB | Morphology.VERB_PREFIX))) {
                return false;
            }
        }
        for (int i = from; i < words.length && !(i > at && isBreak(words[i], kinds[i])); i++) {
            boolean capital = Character.isUpperCase(words[i].text().charAt(0));
            if (i != at && !capital && words[i].morphology().can(Morphology.FINITE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBreak(Word word, Kind kind) {
        return kind == Kind.STOP
                || kind == Kind.CLOSING
                || word.text().equals(",")
                || word.text().equals(":");
    }

    private static PartOfSpeech closed(ClosedClass.Entry closed, Word[] words, int i) {
        if (i > 0 && words[i - 1].text().equals(",") && closed.tags().contains(PartOfSpeech.SCONJ)) {
            return PartOfSpeech.SCONJ;
        }
        boolean relative = i > 0
                && words[i - 1].text().equals(",")
                && closed.lemma(PartOfSpeech.PRON) != null
                && i + 1 < words.length
                && !Character.isUpperCase(words[i + 1].text().charAt(0));
        return relative ? PartOfSpeech.PRON : closed.tags().get(0);
    }
}
