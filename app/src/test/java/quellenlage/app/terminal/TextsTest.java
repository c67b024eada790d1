package quellenlage.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.intake.Problem;

class TextsTest {

    @Test
    void everyTextHasTheSamePlaceholdersInBothLanguages() {
        for (LexiconLine line : LexiconFile.read(Texts.class, "texts.tsv").lines()) {
            for (int i = 0; i < 3; i++) {
                assertThat(line.get("de").contains("{" + i + "}"))
                        .as(line.place())
                        .isEqualTo(line.get("en").contains("{" + i + "}"));
            }
        }
    }

    @Test
    void everyProblemAndStanceHasWords() {
        for (String language : Texts.LANGUAGES) {
            Texts texts = Texts.of(language);
            for (Problem problem : Problem.values()) {
                assertThat(texts.get("problem." + problem.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            }
            for (StanceKind kind : StanceKind.values()) {
                assertThat(texts.of(kind)).isNotBlank();
            }
        }
    }

    @Test
    void numbersAndDatesAreWrittenAsInTheLanguage() {
        assertThat(Texts.of("de").count("articles", 12345)).isEqualTo("12.345 Artikel");
        assertThat(Texts.of("en").count("articles", 12345)).isEqualTo("12,345 articles");
        assertThat(Texts.of("de").date("2026-05-04T08:00:30")).isEqualTo("04.05.2026, 08:00");
        assertThat(Texts.of("de").date("2024-10")).isEqualTo("10/2024");
        assertThat(Texts.of("de").date("2024-W43")).isEqualTo("2024-W43");
        assertThat(Texts.of("de").date("XXXX-WXX-3")).isEqualTo("XXXX-WXX-3");
        assertThat(Texts.of("en").date("2026-05-04T08:00")).isEqualTo("2026-05-04, 08:00");
    }
}
