package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** What has happened to the people whom a figure counts ({@code fates.tsv}) and what marks a part ({@code parts.tsv}). */
final class Fates {

    private final PhraseTrie<String> words = new PhraseTrie<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final PhraseTrie<Boolean> parts = new PhraseTrie<>();
    private final Set<String> places = new HashSet<>();

    private Fates(LexiconFile fates, LexiconFile markers, LexiconFile nounsOfPlace) {
        nounsOfPlace.lines().forEach(line -> places.add(line.get("noun")));
        for (LexiconLine line : fates.lines()) {
            String fate = line.get("fate");
            labels.put(fate, line.get("label"));
            line.list("words").forEach(word -> words.put(word, fate));
            line.list("nouns").forEach(noun -> nouns.put(noun, fate));
        }
        for (LexiconLine line : markers.lines()) {
            parts.put(line.get("words"), true);
        }
    }

    static Fates german() {
        return new Fates(
                LexiconFile.read(Fates.class, "de/fates.tsv"),
                LexiconFile.read(Fates.class, "de/parts.tsv"),
                LexiconFile.read(Fates.class, "de/places.tsv"));
    }

    /** The fate that a noun names: "Verletzter"; null for other nouns. A compound counts as its last part. */
    @Nullable
    String ofNoun(String lemma) {
        String fate = nouns.get(lemma);
        for (int i = 1; fate == null && lemma.length() - i >= 5; i++) {
            fate = nouns.get(lemma.substring(i));
        }
        return fate;
    }

    /** The fates that the tokens tell of, joined by a plus sign in the order of their names; empty for none. */
    String in(List<Token> tokens) {
        TreeSet<String> found = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTrie.Match<String> match = words.longest(k -> tokens.get(k).lower(), i, tokens.size());
            if (match != null) {
                found.addAll(List.of(match.value().split("\\+")));
            }
        }
        return String.join("+", found);
    }

    /** "getötete oder verletzte" for {@code dead+wounded}. */
    String label(String fates) {
        List<String> found = new ArrayList<>();
        for (String fate : fates.split("\\+")) {
            found.add(labels.getOrDefault(fate, fate));
        }
        return String.join(" oder ", found);
    }

    /** True for a noun that names a place narrower than a country, also as the last part of a compound. */
    boolean isPlace(Token token) {
        if (token.pos() != PartOfSpeech.NOUN) {
            return false;
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean found = places.contains(lemma);
        for (int i = 1; !found && lemma.length() - i >= 5; i++) {
            found = places.contains(lemma.substring(i));
        }
        return found;
    }

    /** True when the tokens hold a marker of a part. */
    boolean markPart(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (parts.longest(k -> tokens.get(k).lower(), i, tokens.size()) != null) {
                return true;
            }
        }
        return false;
    }
}
