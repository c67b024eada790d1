package quellenlage.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts an element into blocks, in page order. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private boolean lineBreak;

    private final Predicate<Element> skipped;

    private Blocks(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    /**
     * The blocks of an element.
     *
     * @param skipped elements to leave out with all that is in them
     */
    static List<Block> of(Element element, Predicate<Element> skipped) {
        Blocks cutter = new Blocks(skipped);
        cutter.walk(element, element, false);
        cutter.end(element);
        return cutter.blocks;
    }

    private void walk(Element element, Element block, boolean inLink) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText(), block, inLink);
            } else if (child instanceof Element inner && !skipped.test(inner)) {
                if (inner.tagName().equals("br")) {
                    if (lineBreak) {
                        end(block);
                    } else {
                        text.append(' ');
                    }
                    lineBreak = true;
                } else if (inner.isBlock()) {
                    end(block);
                    walk(inner, inner, inLink);
                    end(inner);
                } else {
                    walk(inner, block, inLink || inner.tagName().equals("a"));
                }
            }
        }
    }

    private void append(String words, Element block, boolean inLink) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
            if (!space) {
                text.append(c);
                linked += inLink ? 1 : 0;
                lineBreak = false;
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
                linked += inLink ? 1 : 0;
            }
        }
    }

    private void end(Element block) {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(block, words, Math.min(linked, words.length())));
        }
        text.setLength(0);
        linked = 0;
        lineBreak = false;
    }
}
