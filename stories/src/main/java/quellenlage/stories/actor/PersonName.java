package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * A name cut into the words that tell persons apart: titles, suffixes and particles are gone, "Putin, Wladimir" is turned
 * round.
 *
 * @param words in small Latin letters, given names before surnames where the spelling tells
 * @param spoken the same words ready for {@link Sounds}
 * @param joined each word written together with the next one
 * @param dashed whether a hyphen joins the word to the one before it
 */
record PersonName(List<String> words, List<Sounds.Word> spoken, List<Boolean> dashed, List<Sounds.Word> joined) {

    PersonName {
        words = List.copyOf(words);
        spoken = List.copyOf(spoken);
        dashed = List.copyOf(dashed);
        joined = List.copyOf(joined);
    }

    int size() {
        return words.size();
    }

    boolean isInitial(int i) {
        return words.get(i).length() == 1;
    }

    /** Letters of the words {@code from} to {@code to - 1}. */
    int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += words.get(i).length();
        }
        return letters;
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Cuts names. */
    static final class Cutter {

        private enum Kind {
            TITLE,
            SUFFIX,
            PARTICLE,
            REST
        }

        private final Map<String, Kind> kinds = new HashMap<>();
        private final Letters letters;
        private final Sounds sounds;

        Cutter(Letters letters, Sounds sounds) {
            this.letters = letters;
            this.sounds = sounds;
            for (LexiconLine line :
                    LexiconFile.read(PersonName.class, "de/name-words.tsv").lines()) {
                kinds.put(line.get("word"), line.constant("kind", Kind.class));
            }
        }

        PersonName cut(String name) {
            String text = letters.latin(name);
            int comma = text.indexOf(',');
            if (comma > 0) {
                String rest = text.substring(comma + 1);
                text = turnsRound(rest) ? rest + " " + text.substring(0, comma) : text.substring(0, comma);
            }
            List<String> words = new ArrayList<>();
            List<Boolean> dashed = new ArrayList<>();
            collect(text, words, dashed, true);
            if (words.isEmpty()) {
                collect(text, words, dashed, false);
            }
            if (words.isEmpty()) {
                words.add("?");
                dashed.add(false);
            }
            List<Sounds.Word> spoken = new ArrayList<>(words.size());
            for (String word : words) {
                spoken.add(sounds.new Word(word));
            }
            List<Sounds.Word> joined = new ArrayList<>(words.size());
            for (int i = 0; i + 1 < words.size(); i++) {
                joined.add(sounds.new Word(words.get(i) + words.get(i + 1)));
            }
            return new PersonName(words, spoken, dashed, joined);
        }

        /** True for what follows the comma in "Putin, Wladimir", false for a title. */
        private boolean turnsRound(String afterComma) {
            List<String> all = split(afterComma, new ArrayList<>());
            return !all.isEmpty()
                    && all.size() <= 3
                    && all.stream().noneMatch(w -> Character.isDigit(w.charAt(0)))
                    && all.stream().map(kinds::get).noneMatch(kind -> kind != null && kind != Kind.PARTICLE);
        }

        private void collect(String text, List<String> words, List<Boolean> dashed, boolean dropping) {
            List<Boolean> joined = new ArrayList<>();
            List<String> all = split(text, joined);
            for (int i = 0; i < all.size(); i++) {
                String word = all.get(i);
                Kind kind = kinds.get(word);
                if (kind == Kind.REST && !words.isEmpty() && dropping) {
                    if (words.size() > 1) {
                        return;
                    }
                    continue;
                }
                boolean particle = kind == Kind.PARTICLE
                        && (word.length() > 1 || i > 0 && i < all.size() - 1 && !initialBefore(text, word));
                if (dropping && (particle || kind == Kind.TITLE && all.size() > 1 || kind == Kind.SUFFIX)) {
                    continue;
                }
                if (Character.isDigit(word.charAt(0))) {
                    continue;
                }
                words.add(word);
                dashed.add(joined.get(i) && !words.isEmpty());
            }
        }

        /** A single letter with a full stop is an initial, not a particle. */
        private static boolean initialBefore(String text, String letter) {
            return text.contains(letter + ".");
        }

        private static List<String> split(String text, List<Boolean> joined) {
            List<String> words = new ArrayList<>();
            StringBuilder word = new StringBuilder();
            boolean dash = false;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                boolean inside = Character.isLetterOrDigit(c)
                        || c == '\''
                                && word.length() > 0
                                && i + 1 < text.length()
                                && Character.isLetter(text.charAt(i + 1));
                if (inside) {
                    word.append(c);
                } else if (word.length() > 0) {
                    words.add(word.toString());
                    joined.add(dash);
                    word.setLength(0);
                    dash = c == '-' || c == '‑' || c == '–';
                } else {
                    dash = false;
                }
            }
            return words;
        }
    }
}
