package quellenlage.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words in an element's class and id: {@code class="articleBody post__text"} as article, body, post, text. */
final class ClassWords {

    private ClassWords() {}

    static List<String> of(Element element) {
        List<String> words = new ArrayList<>();
        add(element.className(), words);
        add(element.id(), words);
        add(element.attr("itemprop"), words);
        add(element.attr("role"), words);
        return words;
    }

    private static void add(String value, List<String> words) {
        int start = -1;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump = start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(value.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
    }
}
