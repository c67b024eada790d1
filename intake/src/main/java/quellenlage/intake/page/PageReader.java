package quellenlage.intake.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article out of an HTML page. Immutable and thread-safe. */
public final class PageReader {

    private final Markers markers = Markers.standard();
    private final MetaNames names = MetaNames.standard();

    public Page read(String html) {
        Document document = Jsoup.parse(html);
        StructuredData data = StructuredData.of(document);
        PageMetadata metadata = new PageMetadata(document, data, names);
        String title = metadata.title();
        String published = metadata.published();
        String outlet = metadata.outlet();
        String url = metadata.url();
        List<String> authors = metadata.authors();
        // Last, because it takes the page apart.
        String text = new MainText(markers).of(document, title);
        return new Page(text, title, published, outlet, url, authors);
    }
}
