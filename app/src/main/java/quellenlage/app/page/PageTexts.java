package quellenlage.app.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** The words of the interface, from {@code texts.tsv}. */
final class PageTexts {

    private final Map<String, Text> texts = new HashMap<>();

    private PageTexts() {}

    static PageTexts read() {
        PageTexts result = new PageTexts();
        for (LexiconLine line : LexiconFile.read(PageTexts.class, "texts.tsv").lines()) {
            if (result.texts.put(line.get("key"), new Text(line.get("de"), line.get("en"))) != null) {
                throw line.error("the key stands twice");
            }
        }
        return result;
    }

    /** The text of a key; fails when there is none. */
    Text get(String key) {
        Text text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for the key " + key);
        }
        return text;
    }

    /** The text of a constant: {@code prefix.constant} in small letters. */
    Text get(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** A count with its noun: key {@code noun.one} or {@code noun.many}. */
    Text count(int number, String noun) {
        return Numbers.text(number).then(" ").then(get(noun + (number == 1 ? ".one" : ".many")));
    }
}
