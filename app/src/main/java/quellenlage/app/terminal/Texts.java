package quellenlage.app.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** What the interface says, in one language. */
public final class Texts {

    /** The languages there are; the first is the default. */
    public static final List<String> LANGUAGES = List.of("de", "en");

    private final String language;
    private final Map<String, String> texts;

    private Texts(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The texts of a language.
     *
     * @param language one of {@link #LANGUAGES}
     */
    public static Texts of(String language) {
        Map<String, String> texts = new HashMap<>();
        for (LexiconLine line : LexiconFile.read(Texts.class, "texts.tsv").lines()) {
            texts.put(line.get("key"), line.get(language));
        }
        return new Texts(language, texts);
    }

    public boolean german() {
        return language.equals("de");
    }

    /** The locale that numbers are written in. */
    public Locale locale() {
        return german() ? Locale.GERMAN : Locale.ENGLISH;
    }

    /** The text of a key, with the values in place of {@code {0}}, {@code {1}} … */
    public String get(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "'");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** A number with its noun: "1 Medium", "3 Medien". */
    public String count(String key, long number) {
        return get(key + (number == 1 ? ".one" : ".many"), whole(number));
    }

    /** A whole number with the language's thousands separator. */
    public String whole(long number) {
        return String.format(locale(), "%,d", number);
    }

    /** The text of a constant of the data model. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                + "."
                + constant.name().toLowerCase(Locale.ROOT));
    }

    /** An ISO 8601 or TIMEX3 value as a reader writes it; what is no calendar date stays as it is. */
    public String date(@Nullable String value) {
        return value == null ? get("date.unknown") : Dates.show(value, german());
    }

    /** The words in the quotation marks of the language, those of the text taken off. */
    String quoted(String text) {
        String bare = text.strip();
        if (bare.length() > 1 && isMark(bare.charAt(0)) && isMark(bare.charAt(bare.length() - 1))) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return german() ? "„" + bare + "“" : "“" + bare + "”";
    }

    private static boolean isMark(char c) {
        return "\"„“”»«'‚‘’".indexOf(c) >= 0;
    }
}
