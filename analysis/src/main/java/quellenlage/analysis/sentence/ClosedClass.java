package quellenlage.analysis.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Function words: which parts of speech each form can be, with which lemma. */
final class ClosedClass {

    private final Map<String, Entry> entries = new HashMap<>();

    private ClosedClass() {}

    static ClosedClass german() {
        ClosedClass result = new ClosedClass();
        for (LexiconLine line :
                LexiconFile.read(ClosedClass.class, "de/function-words.tsv").lines()) {
            PartOfSpeech tag = line.constant("pos", PartOfSpeech.class);
            long features = 0;
            for (String name : line.list("features")) {
                features |= feature(line, name);
            }
            for (String form : line.list("forms")) {
                result.entries.computeIfAbsent(form, f -> new Entry()).add(tag, line.get("lemma"), features);
            }
        }
        return result;
    }

    /** The entry of a form in small letters; null when it is no function word. */
    @Nullable
    Entry find(String lower) {
        return entries.get(lower);
    }

    private static long feature(LexiconLine line, String name) {
        return switch (name) {
            case "relative" -> Morphology.RELATIVE;
            case "personal" -> Morphology.PERSONAL;
            case "possessive" -> Morphology.POSSESSIVE;
            case "subordinating" -> Morphology.SUBORDINATING;
            default -> throw line.error("no such feature: " + name);
        };
    }

    /** What the list says of one form. */
    static final class Entry {
        private final List<PartOfSpeech> tags = new ArrayList<>(2);
        private final List<String> lemmas = new ArrayList<>(2);
        private long features;

        private void add(PartOfSpeech tag, String lemma, long more) {
            tags.add(tag);
            lemmas.add(lemma);
            features |= more;
        }

        /** In the order of the file: the most frequent one first. */
        List<PartOfSpeech> tags() {
            return tags;
        }

        long features() {
            return features;
        }

        /** The lemma as that part of speech; null when the form cannot be it. */
        @Nullable
        String lemma(PartOfSpeech tag) {
            int index = tags.indexOf(tag);
            return index < 0 ? null : lemmas.get(index);
        }
    }
}
