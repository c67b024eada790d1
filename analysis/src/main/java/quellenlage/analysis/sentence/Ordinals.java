package quellenlage.analysis.sentence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.sentence.Cuts.Kind;

/** Decides whether the full stop after a number makes an ordinal ("am 3. Mai") or ends the sentence ("um 3."). */
final class Ordinals {

    private static final int MOST_DIGITS = 3;

    private final Words words;
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();

    private Ordinals(Words words) {
        this.words = words;
    }

    static Ordinals german(Words words) {
        Ordinals result = new Ordinals(words);
        for (LexiconLine line :
                LexiconFile.read(Ordinals.class, "de/ordinal-neighbours.tsv").lines()) {
            String word = line.get("word");
            switch (line.get("side")) {
                case "before" -> result.before.add(word);
                case "after" -> result.after.add(word);
                default -> throw line.error("side is before or after");
            }
        }
        return result;
    }

    /** {@link Kind#ORDINAL} when the full stop at {@code end} belongs to the number, else {@link Kind#WORD}. */
    Kind kind(String text, int start, int end, int from, int to) {
        if (end - start > MOST_DIGITS || !onlyDigits(text, start, end)) {
            return Kind.WORD;
        }
        int next = end + 1;
        boolean blank = false;
        while (next < to && TokenCutter.isBlank(text.charAt(next))) {
            next++;
            blank = true;
        }
        if (next >= to) {
            return Kind.WORD;
        }
        char first = text.charAt(next);
        if (Character.isLowerCase(first)) {
            return Kind.ORDINAL;
        }
        if (first == '-' || first == '–' || first == '/') {
            return Kind.ORDINAL;
        }
        if (Character.isDigit(first)) {
            return Kind.ORDINAL;
        }
        if (!Character.isLetter(first)) {
            return first == ')' || first == ',' || !blank ? Kind.WORD : quoted(text, start, from);
        }
        int wordEnd = next;
        while (wordEnd < to && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        if (after.contains(text.substring(next, wordEnd).toLowerCase(Locale.ROOT))) {
            return Kind.ORDINAL;
        }
        boolean atStart = start == from;
        if (atStart) {
            return Kind.ORDINAL;
        }
        Morphology morphology = words.at(text, next, wordEnd).morphologyAtStart();
        boolean noun = !morphology.isKnown()
                || morphology.can(Morphology.NOUN | Morphology.NAME)
                        && !morphology.can(
                                Morphology.ARTICLE | Morphology.PRONOUN | Morphology.PREPOSITION | Morphology.ADVERB);
        return noun && before.contains(wordBefore(text, start, from)) ? Kind.ORDINAL : Kind.WORD;
    }

    private Kind quoted(String text, int start, int from) {
        return before.contains(wordBefore(text, start, from)) ? Kind.ORDINAL : Kind.WORD;
    }

    private static String wordBefore(String text, int start, int from) {
        int end = start;
        while (end > from && TokenCutter.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > from && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private static boolean onlyDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
