package quellenlage.stories.actor;

import java.util.List;

/** A key that all spellings of a name in {@code sounds.tsv} share as a rule: the consonants that are spelled alike everywhere. */
final class Consonants {

    private static final int LONGEST = 6;
    private static final String FEMININE = "ova";

    private Consonants() {}

    /** The word's key, and that of the masculine form: "Merkelová" is found under "Merkel". */
    static List<String> keys(String word) {
        String plain = Letters.plain(word);
        String key = key(plain);
        if (plain.length() <= FEMININE.length() + 2 || !plain.endsWith(FEMININE)) {
            return List.of(key);
        }
        return List.of(key, key(plain.substring(0, plain.length() - FEMININE.length())));
    }

    static String key(String word) {
        String plain = Letters.plain(word);
        StringBuilder key = new StringBuilder(LONGEST);
        for (int i = 0; i < plain.length() && key.length() < LONGEST; i++) {
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            char sound =
                    switch (plain.charAt(i)) {
                        case 'b', 'p' -> next == 'h' ? 'v' : 'p';
                        case 't', 'd' -> "sczj".indexOf(next) >= 0 ? ' ' : 't';
                        case 'm', 'n' -> 'n';
                        case 'l' -> 'l';
                        case 'r' -> "z".indexOf(next) >= 0 ? ' ' : 'r';
                        case 'v', 'w', 'f' -> 'v';
                        default -> ' ';
                    };
            if (sound != ' ' && (key.length() == 0 || key.charAt(key.length() - 1) != sound)) {
                key.append(sound);
            }
        }
        return key.length() == 0 ? plain.substring(0, 1) : key.toString();
    }

    /** How many runs of vowels the word has; j, y and w count as vowels, which they are in some spelling. */
    static int syllables(String word) {
        String plain = Letters.plain(word);
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < plain.length(); i++) {
            boolean vowel = "aeiouyjw".indexOf(plain.charAt(i)) >= 0;
            count += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return count;
    }
}
