package quellenlage.intake.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the running text of a page: takes out what its markup says is not the article, cuts the rest into blocks, weighs
 * each by its running text, goes down to the element that holds nearly all of the weight, and keeps the blocks in it that
 * are text.
 */
final class MainText {

    /** Elements that never hold running text. */
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "iframe",
            "button",
            "svg",
            "select",
            "input",
            "textarea",
            "label",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "menu",
            "dialog",
            "figcaption");

    private static final Set<String> CONTAINERS = Set.of("body", "main", "article");

    /** Share of the weight that the next smaller element must hold. */
    private static final double NEARLY_ALL = 0.7;

    /** Share of the weight below which what the markup calls marginal is the article after all. */
    private static final double TOO_LITTLE = 0.3;

    private final Markers markers;

    MainText(Markers markers) {
        this.markers = markers;
    }

    /**
     * The text, paragraphs separated by blank lines; empty when there is none. Takes the document apart.
     *
     * @param title the headline, which is no part of the text
     */
    String of(Document document, @Nullable String title) {
        Element body = document.body();
        document.select(String.join(",", NEVER)).remove();
        List<Block> all = Blocks.of(body, element -> isHidden(element));
        List<Block> blocks = Blocks.of(body, element -> isHidden(element) || isMargin(element));
        if (weight(blocks) < TOO_LITTLE * weight(all)) {
            blocks = all;
        }
        return join(textOf(blocks, descend(body, blocks), title));
    }

    private static int weight(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::weight).sum();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private boolean isMargin(Element element) {
        return !CONTAINERS.contains(element.tagName()) && markers.isMargin(element) && !markers.isBody(element);
    }

    /** The blocks of the main element that are text, and the lead between the headline and it. */
    private static List<Block> textOf(List<Block> blocks, Element main, @Nullable String title) {
        List<Block> kept = new ArrayList<>();
        int first = 0;
        while (first < blocks.size() && !within(blocks.get(first).element(), main)) {
            first++;
        }
        int headline = first - 1;
        while (headline >= 0 && !isHeadline(blocks.get(headline), title)) {
            headline--;
        }
        for (int i = headline < 0 ? first : headline + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean wanted = i < first ? block.weight() > 0 : within(block.element(), main) && block.isText();
            if (wanted && !block.text().equals(title)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isHeadline(Block block, @Nullable String title) {
        return block.element().tagName().equals("h1") || block.text().equals(title);
    }

    /** One text; headings that nothing follows are left out. */
    private static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean lonely = block.isHeading() && i + 1 == blocks.size();
            if (!lonely) {
                text.append(block.text()).append("\n\n");
            }
        }
        return text.toString().strip();
    }

    /** The smallest element that holds nearly all of the weight at each step down. */
    private static Element descend(Element body, List<Block> blocks) {
        Map<Element, Integer> weights = new IdentityHashMap<>();
        for (Block block : blocks) {
            int weight = block.weight();
            for (Element e = block.element(); weight > 0 && e != null; e = e.parent()) {
                weights.merge(e, weight, Integer::sum);
            }
        }
        Element at = body;
        while (true) {
            double all = weights.getOrDefault(at, 0);
            Element next = null;
            for (Element child : at.children()) {
                int weight = weights.getOrDefault(child, 0);
                if (weight > 0 && weight >= NEARLY_ALL * all) {
                    next = child;
                }
            }
            if (next == null || next.tagName().equals("p")) {
                return at;
            }
            at = next;
        }
    }

    private static boolean within(Element element, Element container) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == container) {
                return true;
            }
        }
        return false;
    }
}
