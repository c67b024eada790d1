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

    /** Letters that a short form leaves out at least; fewer are another name: "Paul", "Paula". */
    private static final int CUT = 4;

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

    private NameMatch match(PersonName a, PersonName b) {
        Pairing pairing = Pairing.of(a, b, this);
        double score = score(pairing);
        return new NameMatch(score >= THRESHOLD, score, pairing.reason());
    }

    /** The score of {@link #match}, without its reason. */
    double score(PersonName a, PersonName b) {
        return score(Pairing.of(a, b, this));
    }

    /** Initials alone never make two names one. */
    private double score(Pairing pairing) {
        if (pairing.a.words().equals(pairing.b.words())) {
            return 1;
        }
        double score = features.score(pairing);
        return pairing.hasWholeWord() ? score : Math.min(score, THRESHOLD / 2);
    }

    /** Numbers of the given names that the word is a form of. */
    Set<Integer> givenNames(String word) {
        return givenNames.getOrDefault(GivenNames.key(word), Set.of());
    }

    /** True when one is a form of the other ("Bob", "Robert") or a shorter beginning of it ("Vlad", "Vladimir"). */
    boolean formsOfOneName(String a, String b) {
        if (shortens(a, b) || shortens(b, a)) {
            return true;
        }
        Set<Integer> ours = givenNames(a);
        Set<Integer> theirs = givenNames(b);
        for (Integer group : ours) {
            if (theirs.contains(group)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shortens(String shorter, String longer) {
        return shorter.length() >= 2 && longer.length() - shorter.length() >= CUT && longer.startsWith(shorter);
    }

    static boolean paired(double similarity) {
        return similarity >= PAIRED;
    }
}
