package quellenlage.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in JSON-LD, after schema.org. */
final class StructuredData {

    private final @Nullable Map<?, ?> article;

    private StructuredData(@Nullable Map<?, ?> article) {
        this.article = article;
    }

    static StructuredData of(Document document) {
        List<Map<?, ?>> articles = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            collect(JsonTree.read(script.data()), articles, 0);
        }
        // Several: teasers of other articles have no body and stand later.
        return new StructuredData(articles.stream()
                .filter(a -> a.containsKey("articleBody"))
                .findFirst()
                .orElse(articles.isEmpty() ? null : articles.get(0)));
    }

    /** Articles at the top, in arrays and graphs, and as what a page is about; not those in lists of links. */
    private static void collect(Object node, List<Map<?, ?>> articles, int depth) {
        if (node instanceof List<?> list && depth < 4) {
            list.forEach(element -> collect(element, articles, depth + 1));
        } else if (node instanceof Map<?, ?> object && depth < 6) {
            if (isArticle(object.get("@type"))) {
                articles.add(object);
            }
            for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                Object inner = object.get(key);
                if (inner != null) {
                    collect(inner, articles, depth + 1);
                }
            }
        }
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> list) {
            return list.stream().anyMatch(StructuredData::isArticle);
        }
        return type instanceof String name
                && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
    }

    @Nullable
    String headline() {
        return text("headline");
    }

    @Nullable
    String published() {
        return text("datePublished");
    }

    @Nullable
    String body() {
        return text("articleBody");
    }

    @Nullable
    String publisher() {
        List<String> names = names("publisher");
        return names.isEmpty() ? null : names.get(0);
    }

    List<String> authors() {
        return names("author");
    }

    private @Nullable String text(String key) {
        return article != null && article.get(key) instanceof String value && !value.isBlank() ? plain(value) : null;
    }

    private List<String> names(String key) {
        List<String> names = new ArrayList<>();
        if (article != null) {
            names(article.get(key), names);
        }
        return names;
    }

    private static void names(@Nullable Object value, List<String> names) {
        if (value instanceof List<?> list) {
            list.forEach(element -> names(element, names));
        } else if (value instanceof Map<?, ?> object) {
            names(object.get("name"), names);
        } else if (value instanceof String name && !name.isBlank()) {
            names.add(plain(name));
        }
    }

    /** Many pages write entities and tags where JSON needs none. */
    private static String plain(String value) {
        return Parser.unescapeEntities(value, false).strip();
    }
}
