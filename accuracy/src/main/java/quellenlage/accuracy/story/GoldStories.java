package quellenlage.accuracy.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.intake.ArticleSink;
import quellenlage.intake.Input;
import quellenlage.intake.Intake;
import quellenlage.intake.Limits;
import quellenlage.intake.RecordPlace;
import quellenlage.intake.Rejection;

/**
 * Articles and the names of their stories; overviews, which are of no story, are left out.
 *
 * @param articles analysed
 * @param stories of each the story's name
 */
record GoldStories(List<Analysis> articles, List<String> stories) {

    private static final String OVERVIEW = "ROUNDUP";

    /** Characters from which on a text is an article and no post of a social network. */
    private static final int ARTICLE = 400;

    GoldStories {
        articles = List.copyOf(articles);
        stories = List.copyOf(stories);
    }

    /**
     * Reads the articles of a pack whose id begins with a prefix.
     *
     * @param pack gzipped JSON Lines, each with {@code gold.story}
     */
    static GoldStories read(Path pack, String prefix) throws IOException {
        Map<String, String> names = names(pack);
        List<String> stories = new ArrayList<>();
        List<Analysis> articles = analysed(pack, article -> {
            String story = names.getOrDefault(article.id(), OVERVIEW);
            boolean wanted = article.id().startsWith(prefix) && !story.equals(OVERVIEW);
            if (wanted) {
                stories.add(story);
            }
            return wanted;
        });
        return new GoldStories(articles, stories);
    }

    /** The articles of a file that have no label. */
    List<Analysis> others(Path file) throws IOException {
        Set<String> labelled = new HashSet<>();
        articles.forEach(analysis -> labelled.add(analysis.article().id()));
        return analysed(file, article -> article.text().length() >= ARTICLE && !labelled.contains(article.id()));
    }

    private static List<Analysis> analysed(Path file, Predicate<Article> wanted) throws IOException {
        ArticleReader reader = ArticleReader.german();
        List<Analysis> articles = new ArrayList<>();
        new Intake(Limits.DEFAULT).read(List.of(new Input.Location(file)), new ArticleSink() {
            @Override
            public void accept(Article article, RecordPlace place) {
                if (wanted.test(article)) {
                    articles.add(reader.read(article));
                }
            }

            @Override
            public void reject(Rejection rejection) {
                System.err.println(rejection);
            }
        });
        return articles;
    }

    private static Map<String, String> names(Path pack) throws IOException {
        Map<String, String> names = new TreeMap<>();
        JsonFactory json = new JsonFactory();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(pack)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try (JsonParser parser = json.createParser(line)) {
                    name(parser, names);
                }
            }
        }
        return names;
    }

    private static void name(JsonParser parser, Map<String, String> names) throws IOException {
        String id = "";
        String story = "";
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && depth == 1 && "id".equals(parser.currentName())) {
                id = parser.getText();
            } else if (token == JsonToken.VALUE_STRING && depth == 2 && "story".equals(parser.currentName())) {
                story = parser.getText();
            }
        }
        names.put(id, story);
    }
}
