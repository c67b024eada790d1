package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Nouns for those who can speak ({@code roles.tsv}), found by the end of the word. */
final class Roles {

    /** Grammatical gender of a noun, or the plural. */
    enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER,
        PLURAL,
        /** Inflected like an adjective: "Vorsitzender", "Vorsitzende". */
        EITHER
    }

    enum Match {
        HEAD,
        WORD
    }

    enum When {
        ALWAYS,
        ATTRIBUTED
    }

    /**
     * A line of the lexicon.
     *
     * @param noun in small letters
     * @param office nouns with the same office may mean the same actor; null for most
     * @param state name of the state whose office it is; null for most
     */
    record Role(
            String noun,
            EntityKind kind,
            Gender gender,
            Match match,
            When when,
            @Nullable String office,
            @Nullable String state,
            String source) {

        boolean isAdjectival() {
            return gender == Gender.EITHER;
        }

        /** The gender of the noun as it stands in the lexicon. */
        Gender nounGender() {
            return gender == Gender.EITHER ? Gender.MASCULINE : gender;
        }

        boolean isPerson() {
            return kind == EntityKind.PERSON;
        }
    }

    /**
     * A role noun in the text.
     *
     * @param head the noun in the nominative singular as it stands: "Ministeriumssprecherin"; a plural stays one
     * @param plural true when the form can only be a plural
     */
    record Found(Role role, String head, Gender gender, boolean plural) {}

    private final Map<String, Role> byNoun = new HashMap<>();
    private final Node root = new Node();

    private Roles(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            Role role = new Role(
                    line.get("noun").toLowerCase(Locale.ROOT),
                    line.constant("kind", EntityKind.class),
                    line.constant("gender", Gender.class),
                    line.constant("match", Match.class),
                    line.constant("when", When.class),
                    line.find("office").orElse(null),
                    line.find("state").orElse(null),
                    line.place());
            if (byNoun.put(role.noun(), role) != null) {
                throw line.error("'" + role.noun() + "' stands twice");
            }
            Node node = root;
            for (int i = role.noun().length() - 1; i >= 0; i--) {
                node = node.grown(role.noun().charAt(i));
            }
            node.role = role;
        }
    }

    static Roles german() {
        return new Roles(LexiconFile.read(Roles.class, "de/roles.tsv"));
    }

    /** The role that a noun means, with its gender and number; null when it is none. */
    @Nullable
    Found find(Token token) {
        if (!token.isCapitalised() || token.text().length() < 3) {
            return null;
        }
        String text = token.text();
        String lemma = token.lemma();
        Role role = byEnd(lemma);
        if (role == null) {
            role = byEnd(text);
            lemma = text;
        }
        if (role != null && role.kind() == EntityKind.OTHER) {
            return null;
        }
        if (role != null && role.gender() == Gender.PLURAL) {
            return new Found(role, text, Gender.PLURAL, true);
        }
        if (role != null) {
            boolean plural = isPlural(token);
            return new Found(
                    role,
                    plural ? nominativePlural(token, role.isAdjectival()) : lemma,
                    plural ? Gender.PLURAL : role.nounGender(),
                    plural);
        }
        return derived(token);
    }

    /** Feminine and plural forms that the dictionary does not lead back to the masculine. */
    private @Nullable Found derived(Token token) {
        String text = token.text();
        for (String ending : new String[] {":innen", "*innen", "_innen", "Innen", "innen"}) {
            if (text.endsWith(ending)) {
                Role role = masculine(text, text.length() - ending.length());
                return role == null ? null : new Found(role, text, Gender.PLURAL, true);
            }
        }
        String lemma = token.lemma();
        if (lemma.endsWith("innen")) {
            lemma = lemma.substring(0, lemma.length() - 3);
        }
        if (lemma.endsWith("in")) {
            Role role = masculine(lemma, lemma.length() - 2);
            if (role != null) {
                boolean plural = text.endsWith("innen");
                return new Found(role, plural ? text : lemma, plural ? Gender.PLURAL : Gender.FEMININE, plural);
            }
        }
        for (String ending : new String[] {"en", "es", "n", "s", "e"}) {
            if (text.endsWith(ending)) {
                String base = text.substring(0, text.length() - ending.length());
                Role role = byEnd(base);
                if (role != null && role.gender() != Gender.PLURAL) {
                    return new Found(role, base, role.nounGender(), false);
                }
            }
        }
        return null;
    }

    private @Nullable Role masculine(String word, int length) {
        String stem = word.substring(0, length);
        Role role = byEnd(stem);
        if (role == null) {
            role = byEnd(stem + "e");
        }
        return role != null && role.isPerson() && role.gender() == Gender.MASCULINE ? role : null;
    }

    /** The role with the longest noun that the word ends with; a compound needs three letters or a hyphen before it. */
    private @Nullable Role byEnd(String word) {
        Node node = root;
        Role best = null;
        int length = word.length();
        for (int i = length - 1; i >= 0; i--) {
            node = node.next(Character.toLowerCase(word.charAt(i)));
            if (node == null) {
                break;
            }
            Role role = node.role;
            if (role != null && (i == 0 || (role.match() == Match.HEAD && (i >= 3 || word.charAt(i - 1) == '-')))) {
                best = role;
            }
        }
        return best;
    }

    /** The nouns of all lines that the word ends with, in small letters. */
    List<String> ends(String word) {
        List<String> nouns = new ArrayList<>(2);
        Node node = root;
        for (int i = word.length() - 1; i >= 0; i--) {
            node = node.next(Character.toLowerCase(word.charAt(i)));
            if (node == null) {
                break;
            }
            if (node.role != null) {
                nouns.add(node.role.noun());
            }
        }
        if (nouns.isEmpty() && word.endsWith("in")) {
            return ends(word.substring(0, word.length() - 2));
        }
        return nouns;
    }

    private static boolean isPlural(Token token) {
        int agreement = token.morphology().agreement();
        return agreement != 0 && (agreement & ~Morphology.ofGender(Morphology.PLURAL)) == 0;
    }

    /** The nominative of a plural without article. */
    static String nominativePlural(Token token, boolean adjectival) {
        String text = token.text();
        boolean weak = text.endsWith("en") && token.lemma().equals(text.substring(0, text.length() - 1));
        boolean nominative =
                (token.morphology().agreement() & Morphology.agreement(Morphology.NOMINATIVE, Morphology.PLURAL)) != 0;
        return (!nominative || (weak && adjectival))
                        && text.endsWith("n")
                        && token.morphology().isKnown()
                ? text.substring(0, text.length() - 1)
                : text;
    }

    /** The letters that may stand before an ending, in order, each with the longer ending. */
    private static final class Node {
        private char[] letters = {};
        private Node[] nodes = {};
        private @Nullable Role role;

        @Nullable
        Node next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : nodes[at];
        }

        Node grown(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return nodes[at];
            }
            int free = -at - 1;
            Node node = new Node();
            char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
            Node[] moreNodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(letters, free, moreLetters, free + 1, letters.length - free);
            System.arraycopy(nodes, free, moreNodes, free + 1, nodes.length - free);
            moreLetters[free] = letter;
            moreNodes[free] = node;
            letters = moreLetters;
            nodes = moreNodes;
            return node;
        }
    }
}
