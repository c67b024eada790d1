package quellenlage.stories.actor;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Letters of names: other scripts into Latin ones ({@code scripts.tsv}), small letters, accents. */
final class Letters {

    private final Map<Character, String> latin = new HashMap<>();

    private Letters(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            latin.put(line.get("letter").charAt(0), line.find("latin").orElse(""));
        }
    }

    static Letters german() {
        return new Letters(LexiconFile.read(Letters.class, "de/scripts.tsv"));
    }

    /** Small Latin letters, accents kept where they are letters of a Latin alphabet. */
    String latin(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder result = new StringBuilder(small.length() + 8);
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            String other = latin.get(letter);
            if (other == null && letter > 0x36F) {
                other = latin.get(plain(String.valueOf(letter)).charAt(0));
            }
            if (other != null) {
                result.append(other);
            } else if (letter == '’' || letter == '‘' || letter == 'ʼ' || letter == '`' || letter == '´') {
                result.append('\'');
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                result.append(letter);
            }
        }
        return result.toString();
    }

    /** The same number of letters without accents. */
    static String plain(String word) {
        StringBuilder result = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            result.append(letter < 0x80 ? letter : base(letter));
        }
        return result.toString();
    }

    private static char base(char letter) {
        switch (letter) {
            case 'ł':
                return 'l';
            case 'ø', 'œ':
                return 'o';
            case 'ı':
                return 'i';
            case 'đ', 'ð':
                return 'd';
            case 'æ':
                return 'a';
            case 'ß':
                return 's';
            case 'þ':
                return 't';
            case 'ə':
                return 'a';
            default:
                return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
        }
    }
}
