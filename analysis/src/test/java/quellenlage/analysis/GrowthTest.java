package quellenlage.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Article;

class GrowthTest {

    private static final String PARAGRAPH = """
            Am Montag stießen vor der Insel Norden zwei Fähren zusammen, mindestens 14 Menschen wurden verletzt. \
            Das sagte Polizeisprecherin Jana Petersen am Abend. „Wir haben rund 3.200 Liter Diesel abgepumpt“, so \
            Petersen. Die Reederei Nordlinie wies den Vorwurf zurück, die Mannschaft habe zu spät reagiert.

            Nach Angaben des Verkehrsministeriums fuhr das Schiff seit 2019 ohne Mängel. Moskau dementierte, dass ein \
            russischer Frachter beteiligt gewesen sei. Ob der Kapitän getrunken hatte, wollte Petersen weder \
            bestätigen noch ausschließen.

            """;

    private final ArticleReader reader = ArticleReader.german();

    @Test
    void twiceTheTextCostsAtMostThriceTheTime() {
        Article once = Article.ofText("einfach", PARAGRAPH.repeat(60));
        Article twice = Article.ofText("doppelt", PARAGRAPH.repeat(120));
        for (int i = 0; i < 5; i++) {
            reader.read(twice);
        }

        assertThat(bestOfFive(twice)).isLessThanOrEqualTo(3 * bestOfFive(once));
    }

    private long bestOfFive(Article article) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            reader.read(article);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
