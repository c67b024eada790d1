package quellenlage.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quellenlage.analysis.article.Article;

/** What an intake handed on. */
final class Collected implements ArticleSink {

    final List<Article> articles = new ArrayList<>();
    final List<RecordPlace> places = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();

    static Collected from(Limits limits, Path... paths) throws IOException {
        Collected collected = new Collected();
        new Intake(limits)
                .read(
                        Stream.of(paths)
                                .map(path -> (Input) new Input.Location(path))
                                .toList(),
                        collected);
        return collected;
    }

    static Collected from(Path... paths) throws IOException {
        return from(Limits.DEFAULT, paths);
    }

    static Collected fromStream(String content) throws IOException {
        Collected collected = new Collected();
        new Intake(Limits.DEFAULT)
                .read(
                        List.of(new Input.Stream(
                                "-", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))),
                        collected);
        return collected;
    }

    @Override
    public void accept(Article article, RecordPlace place) {
        articles.add(article);
        places.add(place);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    Article only() {
        if (articles.size() != 1 || !rejections.isEmpty()) {
            throw new AssertionError(articles.size() + " articles, " + rejections);
        }
        return articles.get(0);
    }

    /** Line and problem of each rejection: {@code 2 NOT_JSON}. */
    List<String> problems() {
        return rejections.stream().map(r -> r.line() + " " + r.problem()).toList();
    }
}
