package quellenlage.analysis.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.lexicon.LexiconException;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** The classes of {@code noun-classes.tsv}: which nouns are claims, demands, judgments … */
final class NounClasses {

    /** From this length on a word also stands for the compounds that end in it. */
    private static final int LONG_WORD = 6;

    private final Map<String, NounClass> classes = new HashMap<>();

    private NounClasses() {}

    static NounClasses german() {
        NounClasses result = new NounClasses();
        for (LexiconLine line :
                LexiconFile.read(NounClasses.class, "de/noun-classes.tsv").lines()) {
            NounClass nouns = result.classes.computeIfAbsent(line.get("class"), name -> new NounClass());
            line.list("words").forEach(nouns::add);
        }
        return result;
    }

    /** The class with this name. */
    NounClass get(String name, LexiconLine user) throws LexiconException {
        NounClass found = classes.get(name);
        if (found == null) {
            throw user.error("there is no class '" + name + "' in noun-classes.tsv");
        }
        return found;
    }

    NounClass get(String name) {
        NounClass found = classes.get(name);
        if (found == null) {
            throw new LexiconException("noun-classes.tsv", 0, "there is no class '" + name + "'");
        }
        return found;
    }

    /** One class of nouns. */
    static final class NounClass {

        private static final List<String> INFLECTIONS = List.of("", "e", "en", "n", "s", "er");

        /** Without "er", which makes another noun: "Zuspieler" is no "Zuspiel". */
        private static final List<String> COMPOUND_INFLECTIONS = List.of("", "e", "en", "n", "s");

        private final Set<String> words = new HashSet<>();
        private final Set<String> endings = new HashSet<>();
        private int shortest = Integer.MAX_VALUE;

        private void add(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean ending = lower.startsWith("-");
            String bare = ending ? lower.substring(1) : lower;
            words.add(bare);
            if (ending || bare.length() >= LONG_WORD) {
                endings.add(bare);
                shortest = Math.min(shortest, bare.length());
            }
        }

        /** The dictionary may not know a word and leave it as it stands: "Bundesliga-Spiele", "Presseberichten". */
        private boolean holdsInflected(String lower) {
            for (String inflection : INFLECTIONS) {
                if (lower.endsWith(inflection)
                        && words.contains(lower.substring(0, lower.length() - inflection.length()))) {
                    return true;
                }
            }
            return false;
        }

        private boolean endsCompound(String end) {
            for (String inflection : COMPOUND_INFLECTIONS) {
                if (end.endsWith(inflection)
                        && endings.contains(end.substring(0, end.length() - inflection.length()))) {
                    return true;
                }
            }
            return false;
        }

        /** True for a word of the class or a compound that ends in one. */
        boolean holds(String lemma) {
            String lower = lemma.toLowerCase(Locale.ROOT);
            if (holdsInflected(lower)
                    || lower.indexOf('-') >= 0 && holdsInflected(lower.substring(lower.lastIndexOf('-') + 1))) {
                return true;
            }
            for (int from = 2; from <= lower.length() - shortest; from++) {
                if (endsCompound(lower.substring(from))) {
                    return true;
                }
            }
            return false;
        }
    }
}
