package quellenlage.stories.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * Tells whether two spellings name the same person. Symmetric, deterministic, thread-safe.
 *
 * <p>Words are paired by how they sound, by short form ("Bob" for "Robert") or by initial; then the pairs are weighed: a
 * surname and a given name must agree, names that only one side has cost little, names that differ on both sides much.
 */
public final class NameMatcher {

    /** The score from which two spellings count as the same person. */
    public static final double THRESHOLD = 0.6;

    private static final double PAIRED = 0.62;

    private final Letters letters = Letters.german();
    private final PersonName.Cutter cutter;
    private final Sounds sounds;
    private final NameFeatures features = NameFeatures.learned();
    private final Map<String, Set<Integer>> givenNames = new HashMap<>();

    private NameMatcher() {
        sounds = Sounds.german();
        cutter = new PersonName.Cutter(letters, sounds);
        int group = 0;
        for (LexiconLine line :
                LexiconFile.read(NameMatcher.class, "de/given-names.tsv").lines()) {
            group++;
            for (String form : line.list("forms")) {
                givenNames
                        .computeIfAbsent(GivenNames.key(form.toLowerCase(Locale.ROOT)), f -> new HashSet<>())
                        .add(group);
            }
        }
    }

    /** A matcher for names as German-language news spells them; loads its lexicons, so make one and keep it. */
    public static NameMatcher german() {
        return new NameMatcher();
    }

    public NameMatch match(String a, String b) {
        return match(cutter.cut(a), cutter.cut(b));
    }

    String latin(String name) {
        return letters.latin(name);
    }

    PersonName cut(String name) {
        return cutter.cut(name);
    }

    Sounds.Word spoken(String word) {
        return sounds.new Word(word);
    }

    /** How alike two single words of names sound, 0 to 1. */
    double wordSimilarity(Sounds.Word a, Sounds.Word b) {
        return sounds.similarity(a, b);
    }

    boolean beginsWith(Sounds.Word word, Sounds.Word initial) {
        return sounds.beginsWith(word, initial);
    }

    NameMatch match(PersonName a, PersonName b) {
        Pairing pairing = Pairing.of(a, b, this);
        double score = a.words().equals(b.words()) ? 1 : features.score(pairing);
        return new NameMatch(score >= THRESHOLD, score, pairing.reason());
    }

    /** Numbers of the given names that the word is a form of. */
    Set<Integer> givenNames(String word) {
        return givenNames.getOrDefault(GivenNames.key(word), Set.of());
    }

    /** True when one is a form of the other ("Bob", "Robert"). */
    boolean formsOfOneName(String a, String b) {
        Set<Integer> ours = givenNames(a);
        Set<Integer> theirs = givenNames(b);
        for (Integer group : ours) {
            if (theirs.contains(group)) {
                return true;
            }
        }
        return false;
    }

    static boolean paired(double similarity) {
        return similarity >= PAIRED;
    }
}
