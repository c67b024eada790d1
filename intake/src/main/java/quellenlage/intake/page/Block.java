package quellenlage.intake.page;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or other block of a page.
 *
 * @param element the innermost block element around it
 * @param text without line breaks, at least one character that is no white space
 * @param linked characters of it that stand in links
 */
record Block(Element element, String text, int linked) {

    private static final int SHORT = 40;
    private static final int LONG = 90;

    boolean isHeading() {
        String tag = element.tagName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isParagraph() {
        return element.tagName().equals("p")
                || element.tagName().equals("blockquote")
                || element.tagName().equals("pre");
    }

    double linkShare() {
        return (double) linked / text.length();
    }

    /** What it adds to the weight of the elements around it: the characters of running text. */
    int weight() {
        int plain = text.length() - linked;
        if (isHeading() || plain < SHORT || linkShare() > 0.5) {
            return 0;
        }
        return plain >= LONG || endsSentence() ? plain : 0;
    }

    /** Whether it can stand in an article's text. */
    boolean isText() {
        if (isHeading()) {
            return linkShare() < 0.6 && text.length() < 250;
        }
        if (isParagraph()) {
            return linkShare() < 0.6 || endsSentence() && linkShare() < 0.9;
        }
        return linkShare() < 0.4 && (text.length() >= 20 || endsSentence());
    }

    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"“”«»'’‘)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?:…".indexOf(text.charAt(at)) >= 0;
    }
}
