package quellenlage.app.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;

class AnnotationWriterTest {

    private static final ArticleReader READER = ArticleReader.german();

    private static String line(Analysis analysis, boolean tokens) {
        return new String(new AnnotationWriter(tokens).line(analysis), StandardCharsets.UTF_8);
    }

    @Test
    void everyKeyIsThereAlsoWhereNothingIsKnown() {
        String line = line(READER.read(Article.ofText("x", "Es regnet.")), false);
        assertThat(line)
                .startsWith(
                        "{\"format\":\"quellenlage/1\",\"id\":\"x\",\"url\":null,\"language\":\"de\",\"text\":\"Es regnet.\","
                                + "\"title\":\"\",\"published\":null,\"outlet\":null,\"authors\":[],\"sentences\":[[0,10]],"
                                + "\"boilerplate\":[],\"credits\":[],\"mentions\":[]")
                .endsWith("]}\n");
        for (String key : List.of("actors", "statements", "figures", "times", "stances")) {
            assertThat(line).contains("\"" + key + "\":[");
        }
        assertThat(line.chars().filter(c -> c == '\n')).hasSize(1);
    }

    @Test
    void whatTheArticleBringsIsPassedOn() {
        Article article = new Article(
                "x",
                "https://bote.example/x",
                "Regen",
                "Es regnet.\n\nAnzeige\n\nNoch immer.",
                PublicationDate.parse("2024-10").orElseThrow(),
                "Küstenbote",
                "de",
                List.of("Ida Holm"),
                List.of());
        assertThat(line(READER.read(article), false))
                .contains("\"url\":\"https://bote.example/x\"")
                .contains(
                        "\"title\":\"Regen\",\"published\":\"2024-10\",\"outlet\":\"Küstenbote\",\"authors\":[\"Ida Holm\"]")
                .contains("\"boilerplate\":[[12,19]]");
    }

    @Test
    void tokensAreWrittenOnlyWhenAskedFor() {
        Analysis analysis = READER.read(Article.ofText("x", "😀 Es regnet."));
        assertThat(line(analysis, false)).doesNotContain("\"tokens\"");
        assertThat(line(analysis, true)).contains("{\"start\":5,\"end\":11,\"lemma\":\"regnen\",\"pos\":\"VERB\"}");
    }

    @Test
    void theLineIsTheSameEveryTime() {
        Article article = Article.ofText("x", "Die Polizei sprach am Montag von 30 Verletzten, sagte Ilse Tamm.");
        assertThat(line(READER.read(article), true)).isEqualTo(line(READER.read(article), true));
    }
}
