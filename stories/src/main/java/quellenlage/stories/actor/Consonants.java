package quellenlage.stories.actor;

/** A key that all spellings of a name in {@code sounds.tsv} share as a rule: the consonants that are spelled alike everywhere. */
final class Consonants {

    private Consonants() {}

    static String key(String word) {
        String plain = Letters.plain(word);
        StringBuilder key = new StringBuilder(3);
        for (int i = 0; i < plain.length() && key.length() < 3; i++) {
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
}
