package quellenlage.stories.actor;

/** The key under which the transliterations of one given name are looked up: "Wasilij", "Wassili", "Vasily". */
final class GivenNames {

    private GivenNames() {}

    /** Without accents and doubled letters; i, j and y are one vowel, v and w one consonant, as are c and k, kh and ch. */
    static String key(String word) {
        String plain = Letters.plain(word);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            char sound =
                    switch (letter) {
                        case 'j', 'y' -> 'i';
                        case 'v' -> 'w';
                        case 'c' -> next == 'h' ? 'c' : 'k';
                        case 'k' -> next == 'h' ? 'c' : 'k';
                        case 'p' -> next == 'h' ? 'f' : 'p';
                        default -> letter;
                    };
            if (letter == 'h' && i > 0 && "kp".indexOf(plain.charAt(i - 1)) >= 0) {
                sound = plain.charAt(i - 1) == 'k' ? 'h' : 'f';
            }
            if (key.length() == 0 || key.charAt(key.length() - 1) != sound) {
                key.append(sound);
            }
        }
        return key.toString();
    }
}
