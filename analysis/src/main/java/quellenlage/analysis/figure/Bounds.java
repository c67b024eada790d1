package quellenlage.analysis.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Words that bound a number ({@code bounds.tsv}), read outwards from the number. */
final class Bounds {

    /** When a bound phrase counts; see the head of the file. */
    enum Use {
        PLAIN,
        CARDINAL,
        FAR,
        LIMIT,
        GOVERNED,
        AMONG
    }

    record Phrase(Bound bound, Use use, String source) {}

    /**
     * A bound beside a number.
     *
     * @param edge index of its outermost atom: the first one before a number, the one after the last behind a number
     */
    record Found(Phrase phrase, int edge) {}

    private final PhraseTrie<Phrase> before = new PhraseTrie<>();
    private final PhraseTrie<Phrase> after = new PhraseTrie<>();
    private final Set<String> fillers = new HashSet<>();
    private final FunctionWords functionWords;

    private Bounds(LexiconFile file, FunctionWords functionWords) {
        this.functionWords = functionWords;
        for (LexiconLine line : file.lines()) {
            String words = line.get("phrase");
            switch (line.get("side")) {
                case "filler" -> fillers.add(words);
                case "after" -> after.put(words, phrase(line));
                case "before" -> {
                    List<String> backwards = new ArrayList<>(List.of(words.split(" ")));
                    Collections.reverse(backwards);
                    before.put(backwards, phrase(line));
                }
                default -> throw line.error("side is before, after or filler");
            }
        }
    }

    private static Phrase phrase(LexiconLine line) {
        return new Phrase(line.constant("bound", Bound.class), line.constant("use", Use.class), line.place());
    }

    static Bounds german(FunctionWords functionWords) {
        return new Bounds(LexiconFile.read(Bounds.class, "de/bounds.tsv"), functionWords);
    }

    /** The longest bound phrase that ends before an atom. */
    @Nullable
    Found before(Atoms atoms, int end) {
        PhraseTrie.Match<Phrase> match = before.longest(i -> atoms.lower(end - 1 - i), 0, end);
        return match == null ? null : new Found(match.value(), end - match.to());
    }

    /** The longest bound phrase that begins at an atom behind a number. */
    @Nullable
    Found after(Atoms atoms, int start) {
        PhraseTrie.Match<Phrase> match = after.longest(atoms::lower, start, atoms.size());
        boolean compares = match != null && functionWords.is(FunctionWords.Kind.THAN, atoms.lower(match.to()));
        return match == null || compares ? null : new Found(match.value(), match.to());
    }

    /** True for a word that may stand between a bound and its number. */
    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** Skips bound words in front of the second number of a range: "bis knapp 2,5". */
    int skip(Atoms atoms, int from) {
        int at = from;
        for (int i = 0; i < 3 && at < atoms.size(); i++) {
            int next = at;
            for (int end = at + 1; end <= Math.min(at + 3, atoms.size()); end++) {
                Found found = before(atoms, end);
                if (found != null && found.edge() == at) {
                    next = end;
                }
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }
}
