package quellenlage.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import quellenlage.intake.page.MetaNames.Field;

/** Title, date, outlet and authors, from structured data, meta elements and the page itself, in this order of trust. */
final class PageMetadata {

    private final Document document;
    private final StructuredData data;
    private final MetaNames names;
    private final Map<String, List<Element>> meta = new HashMap<>();

    PageMetadata(Document document, StructuredData data, MetaNames names) {
        this.document = document;
        this.data = data;
        this.names = names;
        for (Element element : document.select("meta[name], meta[property], [itemprop]")) {
            for (String attribute : List.of("name", "property", "itemprop")) {
                String name = element.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    meta.computeIfAbsent(name, n -> new ArrayList<>()).add(element);
                }
            }
        }
    }

    @Nullable
    String title() {
        String declared = Stream.concat(Stream.ofNullable(data.headline()), values(Field.TITLE))
                .findFirst()
                .orElse(null);
        String window = document.title();
        String heading = heading(declared, window);
        if (heading != null) {
            return heading;
        }
        if (declared != null) {
            return withoutOutlet(declared);
        }
        return window.isBlank() ? null : withoutOutlet(window.strip());
    }

    /** The heading of the page that the declared title or the window's title agrees with. */
    private @Nullable String heading(@Nullable String declared, String window) {
        List<Element> headings = document.select("h1");
        for (Element heading : headings) {
            String text = heading.text().strip();
            if (text.length() > 3 && (alike(text, window) || declared != null && alike(text, declared))) {
                return text;
            }
        }
        return declared == null
                        && headings.size() == 1
                        && headings.get(0).text().length() > 3
                ? headings.get(0).text().strip()
                : null;
    }

    private static boolean alike(String a, String b) {
        String first = letters(a);
        String second = letters(b);
        return !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
        return letters.toString();
    }

    /** The title without " | Outlet" at its end. */
    private String withoutOutlet(String title) {
        String outlet = outlet();
        int cut = Math.max(Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - ")), title.lastIndexOf(" – "));
        if (cut <= 0) {
            return title;
        }
        String tail = letters(title.substring(cut + 3));
        boolean named = outlet != null && (letters(outlet).contains(tail) || tail.contains(letters(outlet)));
        return named || title.startsWith(" | ", cut) && cut > title.length() / 3
                ? title.substring(0, cut).strip()
                : title;
    }

    @Nullable
    String published() {
        return Stream.of(
                        Stream.ofNullable(data.published()),
                        values(Field.PUBLISHED),
                        document
                                .select("time[pubdate], article time[datetime], main time[datetime], time[datetime]")
                                .stream()
                                .map(time -> time.attr("datetime")),
                        document.select("time").stream().map(Element::text),
                        Stream.ofNullable(url()))
                .flatMap(values -> values)
                .map(PageDates::read)
                .filter(Objects::nonNull)
                .findFirst()
                .or(
                        () -> document
                                .select("[class*=date], [class*=datum], [class*=publish], [class*=time], [class*=meta]")
                                .stream()
                                .filter(element -> element.text().length() < 200)
                                .map(element -> PageDates.find(element.text()))
                                .filter(Objects::nonNull)
                                .findFirst())
                .orElse(null);
    }

    @Nullable
    String outlet() {
        return Stream.concat(values(Field.OUTLET), Stream.ofNullable(data.publisher()))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String url() {
        return Stream.concat(
                        document.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        values(Field.URL))
                .filter(url -> url.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    List<String> authors() {
        Set<String> authors = new LinkedHashSet<>(data.authors());
        if (authors.isEmpty()) {
            values(Field.AUTHOR).filter(name -> !name.contains("://")).forEach(authors::add);
        }
        if (authors.isEmpty()) {
            document.select("a[rel=author], [class~=(^|\\s)author(\\s|$)] a").stream()
                    .map(Element::text)
                    .filter(name -> !name.isBlank() && name.length() < 60)
                    .findFirst()
                    .ifPresent(authors::add);
        }
        return List.copyOf(authors);
    }

    /** The values given under the names of a field, in the order of the names. */
    private Stream<String> values(Field field) {
        return names.of(field).stream()
                .flatMap(name -> meta.getOrDefault(name, List.of()).stream())
                .map(PageMetadata::value)
                .filter(value -> !value.isBlank());
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).strip();
            }
        }
        return element.tagName().equals("meta") ? "" : element.text().strip();
    }
}
