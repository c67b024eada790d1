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
            "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "iframe", "button", "svg",
            "select", "input", "textarea", "label", "object", "embed", "video", "audio", "canvas", "menu", "dialog",
            "figcaption");

    private static final Set<String> CONTAINERS = Set.of("body", "main", "article");

    /** Share of the weight that the next smaller element must hold. */
    private static final double NEARLY_ALL = 0.7;

    /** Share of the page's characters that nothing marked as marginal can have. */
    private static final double TOO_MUCH = 0.5;

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
        clear(body);
        List<Block> blocks = Blocks.of(body);
        Element main = descend(body, blocks);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (within(block.element(), main) && block.isText() && !block.text().equals(title)) {
                kept.add(block);
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            Block block = kept.get(i);
            boolean lonely = block.isHeading() && (i + 1 == kept.size() || kept.get(i + 1).isHeading());
            if (!lonely) {
                text.append(block.text()).append("\n\n");
            }
        }
        return text.toString().strip();
    }

    private void clear(Element body) {
        double all = body.text().length();
        for (Element element : new ArrayList<>(body.getAllElements())) {
            if (element != body && element.parent() != null && isMargin(element, all)) {
                element.remove();
            }
        }
    }

    private boolean isMargin(Element element, double all) {
        if (NEVER.contains(element.tagName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none")) {
            return true;
        }
        return markers.isMargin(element)
                && !markers.isBody(element)
                && !CONTAINERS.contains(element.tagName())
                && element.text().length() < TOO_MUCH * all;
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
