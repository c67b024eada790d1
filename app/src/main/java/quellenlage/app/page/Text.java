package quellenlage.app.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/**
 * A text of the interface in German and English; the page holds both and shows the one that the reader chose.
 *
 * @param de German
 * @param en English
 */
record Text(String de, String en) implements Content {

    static Text same(String text) {
        return new Text(text, text);
    }

    Text then(Text more) {
        return new Text(de + more.de, en + more.en);
    }

    Text then(String more) {
        return new Text(de + more, en + more);
    }

    boolean isEmpty() {
        return de.isEmpty() && en.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (de.equals(en)) {
            Escape.htmlContent(de, output);
            return;
        }
        output.writeContent("<span class=\"de\">");
        Escape.htmlContent(de, output);
        output.writeContent("</span><span class=\"en\" lang=\"en\">");
        Escape.htmlContent(en, output);
        output.writeContent("</span>");
    }
}
