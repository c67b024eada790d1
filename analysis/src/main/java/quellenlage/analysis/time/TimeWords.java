package quellenlage.analysis.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Says what each token can mean in a time expression: by the lexicons, by its digits, as a number word. */
final class TimeWords {

    /** Files with the columns word, class, value. */
    static final List<String> FILES =
            List.of("calendar.tsv", "deictics.tsv", "modifiers.tsv", "sets.tsv", "suffixes.tsv");

    static final Sense[] NONE = {};
    private static final String[] ADJECTIVE_ENDINGS = {"e", "en", "er", "es", "em"};

    /** A word of the lexicons, alone and as the beginning of longer phrases. */
    private static final class Entry {
        private final List<Sense> senses = new ArrayList<>();
        private final List<Sense> capitalSenses = new ArrayList<>();
        private Sense[] any = NONE;
        private Sense[] capital = NONE;
        private @Nullable Map<String, Entry> next;
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Sense[]> suffixes = new HashMap<>();
    private final Numerals numerals = Numerals.german();
    private final Digits digits;
    private final int number;
    private final int ordinal;
    private final int day;
    private final int hour;
    private final int minute;
    private final Sense[] noun;
    private final Sense[] plural;
    private final Sense[] name;
    private final Sense[] adjective;
    private final Sense[] finish;

    private TimeWords(Symbols symbols) {
        this.digits = new Digits(symbols, suffixes);
        this.number = symbols.number("NUMBER");
        this.ordinal = symbols.number("ORD");
        this.hour = symbols.number("HOUR");
        this.minute = symbols.number("MINUTE");
        this.day = symbols.number("DAY");
        this.noun = new Sense[] {Sense.plain(symbols.number("NOUN"))};
        this.plural = new Sense[] {Sense.plain(symbols.number("NOUNS"))};
        this.name = new Sense[] {Sense.plain(symbols.number("NAME"))};
        this.finish = new Sense[] {Sense.plain(symbols.number("FINISH"))};
        this.adjective = new Sense[] {Sense.plain(symbols.number("ADJ"))};
    }

    static TimeWords german(Symbols symbols, Iterable<String> literals) {
        TimeWords result = new TimeWords(symbols);
        for (String file : FILES) {
            for (LexiconLine line :
                    LexiconFile.read(TimeWords.class, "de/" + file).lines()) {
                result.add(
                        line,
                        symbols.number(line.get("class")),
                        line.find("value").orElse(""));
            }
        }
        int holiday = 0;
        for (LexiconLine line :
                LexiconFile.read(TimeWords.class, "de/holidays.tsv").lines()) {
            result.add(line, symbols.number("HOLIDAY"), "holiday=" + holiday++);
        }
        for (LexiconLine line :
                LexiconFile.read(TimeWords.class, "de/compounds.tsv").lines()) {
            result.compound(
                    symbols.number(line.get("first")),
                    symbols.number(line.get("second")),
                    symbols.number(line.get("class")));
        }
        for (String literal : literals) {
            result.entries.computeIfAbsent(literal, w -> new Entry()).senses.add(Sense.plain(symbols.number(literal)));
        }
        result.entries.values().forEach(TimeWords::close);
        return result;
    }

    private static void close(Entry entry) {
        entry.any = entry.senses.toArray(NONE);
        entry.senses.addAll(entry.capitalSenses);
        entry.capital = entry.senses.toArray(NONE);
        if (entry.next != null) {
            entry.next.values().forEach(TimeWords::close);
        }
    }

    private void add(LexiconLine line, int symbol, String value) {
        for (String word : line.list("word")) {
            for (String form : forms(word)) {
                String[] words = form.split(" ");
                Sense sense = Lexicon.sense(line, symbol, value, words.length);
                if (form.charAt(0) == '+') {
                    suffixes.merge(form.substring(1), new Sense[] {sense}, TimeWords::joined);
                } else {
                    put(words, sense, Character.isUpperCase(form.charAt(0)));
                }
            }
        }
    }

    /** Adds every word of the first class run together with every word of the second: "Montagabend". */
    private void compound(int first, int second, int symbol) {
        Map<String, Sense> firsts = wordsOf(first);
        Map<String, Sense> seconds = wordsOf(second);
        firsts.forEach((word, sense) -> seconds.forEach((word2, sense2) -> {
            Slot[] slots = Arrays.copyOf(sense.slots(), sense.size() + sense2.size());
            double[] values = Arrays.copyOf(sense.values(), slots.length);
            for (int i = 0; i < sense2.size(); i++) {
                slots[sense.size() + i] = sense2.slot(i);
                values[sense.size() + i] = sense2.value(i);
            }
            put(new String[] {word + word2}, new Sense(symbol, slots, values, 1, sense.source()), false);
        }));
    }

    private Map<String, Sense> wordsOf(int symbol) {
        Map<String, Sense> words = new HashMap<>();
        entries.forEach((word, entry) -> {
            for (Sense sense : entry.senses) {
                if (sense.symbol() == symbol && sense.length() == 1) {
                    words.put(word, sense);
                }
            }
            for (Sense sense : entry.capitalSenses) {
                if (sense.symbol() == symbol && sense.length() == 1) {
                    words.put(word, sense);
                }
            }
        });
        return words;
    }

    private static Sense[] joined(Sense[] first, Sense[] second) {
        Sense[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** A tilde stands for any ending of an adjective. */
    private static List<String> forms(String word) {
        int tilde = word.indexOf('~');
        if (tilde < 0) {
            return List.of(word);
        }
        List<String> forms = new ArrayList<>();
        for (String ending : ADJECTIVE_ENDINGS) {
            forms.addAll(forms(word.substring(0, tilde) + ending + word.substring(tilde + 1)));
        }
        return forms;
    }

    private void put(String[] words, Sense sense, boolean capital) {
        Map<String, Entry> map = entries;
        Entry entry = null;
        for (String word : words) {
            if (entry != null) {
                if (entry.next == null) {
                    entry.next = new HashMap<>();
                }
                map = entry.next;
            }
            entry = map.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Entry());
        }
        if (entry != null) {
            (capital ? entry.capitalSenses : entry.senses).add(sense);
        }
    }

    /** The senses of the token and of the phrases that begin with it; none is an empty array. */
    Sense[] senses(List<Token> tokens, int at, int to) {
        Token token = tokens.get(at);
        Entry entry = entries.get(token.lower());
        if (entry == null) {
            return byForm(token);
        }
        Sense[] found = token.isCapitalised() ? entry.capital : entry.any;
        for (int i = at + 1; entry.next != null && i < to; i++) {
            entry = entry.next.get(tokens.get(i).lower());
            if (entry == null) {
                break;
            }
            if (entry.capital.length > 0) {
                found = joined(found, entry.capital);
            }
        }
        return found.length == 0 || Character.isDigit(token.text().charAt(0)) ? joined(found, byForm(token)) : found;
    }

    /** Stands in a pattern for the end of the sentence; takes no token. */
    Sense[] finish() {
        return finish;
    }

    int finishSymbol() {
        return finish[0].symbol();
    }

    private Sense[] byForm(Token token) {
        String word = token.lower();
        if (Character.isDigit(word.charAt(0))) {
            return digits.senses(word);
        }
        double cardinal = numerals.cardinal(word);
        if (cardinal >= 0) {
            Sense amount = Sense.of(number, Slot.AMOUNT, cardinal);
            return cardinal <= 24 && cardinal == Math.rint(cardinal)
                    ? new Sense[] {amount, Sense.of(hour, Slot.HOUR, cardinal), Sense.of(minute, Slot.MINUTE, cardinal)}
                    : new Sense[] {amount};
        }
        double nth = numerals.ordinal(word);
        if (nth >= 1) {
            Sense first = Sense.of(ordinal, Slot.ORDINAL, nth);
            return nth > 31 ? new Sense[] {first} : new Sense[] {first, Sense.of(day, Slot.DAY, nth)};
        }
        Sense[] compound = numerals.mayBegin(word) ? compound(word) : NONE;
        return compound.length > 0 ? compound : byPartOfSpeech(token);
    }

    /** "dreijährig", "fünfziger": a number word and one of the suffixes. */
    private Sense[] compound(String word) {
        for (int cut = word.length() - 2; cut >= 3; cut--) {
            Sense[] suffix = suffixes.get(word.substring(cut));
            if (suffix != null) {
                double value = numerals.cardinal(word.substring(0, cut));
                if (value >= 0 && Digits.fits(suffix, value)) {
                    return Digits.filled(suffix, value);
                }
            }
        }
        return NONE;
    }

    private Sense[] byPartOfSpeech(Token token) {
        if (token.is(PartOfSpeech.PROPN)) {
            return name;
        }
        if (token.is(PartOfSpeech.NOUN)) {
            int agreement = token.morphology().agreement();
            boolean many = (agreement & Morphology.ofGender(Morphology.PLURAL)) != 0
                    && (agreement & ~Morphology.ofGender(Morphology.PLURAL)) == 0;
            return many ? plural : noun;
        }
        return token.is(PartOfSpeech.ADJ) ? adjective : NONE;
    }
}
