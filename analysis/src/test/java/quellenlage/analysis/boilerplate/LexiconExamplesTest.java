package quellenlage.analysis.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.boilerplate.Agencies.Agency;
import quellenlage.analysis.boilerplate.Agencies.Signature;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class LexiconExamplesTest {

    @Test
    void everyMarginalPhraseMarksItsExampleAndLeavesItsCounterExample() {
        BoilerplateFinder finder = BoilerplateFinder.german();
        LexiconFile file = LexiconFile.read(BoilerplateFinder.class, "de/marginal.tsv");
        assertThat(file.lines()).hasSizeGreaterThan(80);
        for (LexiconLine line : file.lines()) {
            assertThat(marked(finder, line.get("example")))
                    .as(line.place())
                    .containsExactly(line.get("expected").split("¶"));
            line.find("counter")
                    .ifPresent(counter ->
                            assertThat(marked(finder, counter)).as(line.place()).isEmpty());
        }
    }

    private static List<String> marked(BoilerplateFinder finder, String example) {
        String text = example.replace('¶', '\n');
        return finder.find(Article.ofText("t", text)).spans().stream()
                .map((Span span) -> span.of(text).strip())
                .toList();
    }

    @Test
    void everyAgencyIsReadInItsSignature() {
        Agencies agencies = Agencies.german();
        LexiconFile file = LexiconFile.read(Agencies.class, "de/agencies.tsv");
        assertThat(file.lines()).hasSizeGreaterThan(40);
        for (LexiconLine line : file.lines()) {
            Signature signature = agencies.signature(line.get("example"), false);
            assertThat(signature).as(line.place()).isNotNull();
            assertThat(signature.agencies().stream().map(Agency::name))
                    .as(line.place())
                    .containsExactlyElementsOf(line.list("expected"));
        }
    }
}
