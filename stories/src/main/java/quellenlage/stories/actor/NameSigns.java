package quellenlage.stories.actor;

import java.util.List;
import quellenlage.analysis.lexicon.LexiconFile;

/**
 * What the matcher sees of two spellings before it weighs: the door for who learns the weights of {@code
 * name-weights.tsv}. Thread-safe.
 */
public final class NameSigns {

    private static final List<Sign> SIGNS = LexiconFile.read(NameSigns.class, "de/name-weights.tsv").lines().stream()
            .map(line -> new Sign(line.get("feature"), line.get("meaning")))
            .toList();

    private final NameMatcher matcher = NameMatcher.german();

    private NameSigns() {}

    /** One line of the weights: its name and what it means. */
    public record Sign(String name, String meaning) {}

    /** The signs of the matcher for German; loads its lexicons, so make one and keep it. */
    public static NameSigns german() {
        return new NameSigns();
    }

    /** All signs in the order of {@link #of}; the first is the constant. */
    public static List<Sign> all() {
        return SIGNS;
    }

    /** How strongly each sign shows, most of them 0 or 1. */
    public double[] of(String a, String b) {
        double[] counted = NameFeatures.of(Pairing.of(matcher.cut(a), matcher.cut(b), matcher));
        double[] signs = new double[counted.length + 1];
        signs[0] = 1;
        System.arraycopy(counted, 0, signs, 1, counted.length);
        return signs;
    }

    /** True for names of the same words, which match whatever the weights are. */
    public boolean sameWords(String a, String b) {
        return matcher.cut(a).words().equals(matcher.cut(b).words());
    }
}
