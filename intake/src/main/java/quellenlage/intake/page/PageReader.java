package quellenlage.intake.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article out of an HTML page. Immutable and thread-safe. */
public final class PageReader {

    public Page read(String html) {
        Document page = Jsoup.parse(html);
        StringBuilder text = new StringBuilder();
        page.select("p").forEach(p -> text.append(p.text()).append("\n\n"));
        return new Page(text.toString().strip(), page.title(), null, null, null, List.of());
    }
}
