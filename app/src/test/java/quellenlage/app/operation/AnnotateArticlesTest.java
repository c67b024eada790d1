package quellenlage.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.intake.Input;
import quellenlage.intake.Intake;
import quellenlage.intake.Limits;
import quellenlage.intake.Problem;
import quellenlage.intake.Rejection;

class AnnotateArticlesTest {

    private static final String LINES = """
            {"id": "a", "text": "Die Fähre ist da."}
            {"id": "b", "text": "Ein giftiger Text."}

            {"id": "c", "text": "Der Streik beginnt."}
            """;

    private final List<Rejection> rejections = new ArrayList<>();
    private final IntakeReport report = new IntakeReport() {
        @Override
        public void rejected(Rejection rejection) {
            rejections.add(rejection);
        }

        @Override
        public void progress(long articles) {}
    };

    private List<String> idsReadWith(Function<Article, Analysis> reader) throws IOException {
        List<String> ids = new ArrayList<>();
        Input input = new Input.Stream("week.jsonl", new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
        Outcome outcome = new AnnotateArticles(new Intake(Limits.DEFAULT), reader, 2)
                .run(List.of(input), analysis -> analysis.article().id(), ids::add, report);
        assertThat(outcome).isEqualTo(new Outcome(ids.size(), rejections.size()));
        return ids;
    }

    @Test
    void anArticleOnWhichAFinderFailsIsRejectedWithItsPlaceAndTheRestGoesOn() throws IOException {
        ArticleReader german = ArticleReader.german();
        List<String> ids = idsReadWith(article -> {
            if (article.text().contains("giftig")) {
                throw new IllegalArgumentException("outside the text");
            }
            return german.read(article);
        });
        assertThat(ids).containsExactly("a", "c");
        assertThat(rejections).hasSize(1);
        Rejection rejection = rejections.get(0);
        assertThat(rejection.file() + ":" + rejection.line()).isEqualTo("week.jsonl:2");
        assertThat(rejection.problem()).isEqualTo(Problem.ANALYSIS_FAILED);
        assertThat(rejection.details()).containsExactly("IllegalArgumentException: outside the text");
        assertThat(Objects.requireNonNull(rejection.raw()).bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"id\": \"b\", \"text\": \"Ein giftiger Text.\"}");
    }

    @Test
    void aTextNestedTooDeeplyForAFinderCostsOnlyItself() throws IOException {
        assertThat(idsReadWith(article -> {
                    throw new StackOverflowError();
                }))
                .isEmpty();
        assertThat(rejections).extracting(Rejection::problem).containsOnly(Problem.ANALYSIS_FAILED);
        assertThat(rejections).extracting(Rejection::line).containsExactly(1, 2, 4);
    }
}
