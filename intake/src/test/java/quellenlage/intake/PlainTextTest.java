package quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Span;

class PlainTextTest {

    @Test
    void linesOfKeyAndValueBeforeTheFirstBlankLineAreMetadata() {
        String header =
                "outlet Küstenbote\ndate: 2026-03-12T09:05\nurl https://kuestenbote.example/1\ntitle Nebel im Hafen\nauthor Ida Holm\nauthor Ole Brandt";
        ArticleDraft draft = PlainText.read(header + "\n\nDie Fähre ist da.");
        assertThat(draft.outlet).isEqualTo("Küstenbote");
        assertThat(draft.published).isEqualTo("2026-03-12T09:05");
        assertThat(draft.url).isEqualTo("https://kuestenbote.example/1");
        assertThat(draft.title).isEqualTo("Nebel im Hafen");
        assertThat(draft.authors).containsExactly("Ida Holm", "Ole Brandt");
        assertThat(draft.marginal).containsExactly(new Span(0, header.length()));
        assertThat(draft.text).startsWith("outlet ");
    }

    @Test
    void aDateBeforeTheTextInTheFirstLineIsMetadataOnItsOwn() {
        ArticleDraft draft = PlainText.read(" date 2024-10 Noch immer liegt Nebel über dem Hafen\n\nDie Fähre ist da.");
        assertThat(draft.published).isEqualTo("2024-10");
        assertThat(draft.title).isNull();
        assertThat(draft.marginal).containsExactly(new Span(0, " date 2024-10".length()));
    }

    @Test
    void anOrdinaryBeginningIsNoMetadata() {
        for (String text : List.of(
                "Die Fähre ist da.",
                "title fight am Abend\nDie Fähre ist da.",
                "date nights sind teuer\n\nDie Fähre",
                "date 2024-13\n\nDie Fähre",
                "dated 2024-10\n\nDie Fähre",
                "outlet\n\nDie Fähre",
                "Date 2024-10\n\nDie Fähre",
                "")) {
            ArticleDraft draft = PlainText.read(text);
            assertThat(draft.marginal).as(text).isEmpty();
            assertThat(draft.published).as(text).isNull();
            assertThat(draft.title).as(text).isNull();
        }
    }
}
