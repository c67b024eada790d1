package quellenlage.stories.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Span;

class QuotedWordsTest {

    @Test
    void capitalsBlanksAndPunctuationDoNotMatter() {
        String text = "Er sagte:\n„Wir  haben Zeit.“ Wir haben Zeit!";
        assertThat(new QuotedWords("wir haben zeit").in(text)).containsExactly(new Span(11, 26), new Span(29, 43));
        assertThat(new QuotedWords("haben Zeitung").in(text)).isEmpty();
        assertThat(new QuotedWords(" – ").in(text)).isEmpty();
    }

    @Test
    void aLongQuoteIsKnownAgainAfterASmallEditAShortOneIsNot() {
        QuotedWords quote = new QuotedWords("Der Damm hält noch mindestens drei Tage");
        assertThat(quote.mostlyIn("Der Damm halte noch mindestens drei Tage, sagte sie"))
                .isTrue();
        assertThat(quote.mostlyIn("Der Damm ist alt")).isFalse();
        assertThat(new QuotedWords("Damm hält").mostlyIn("Der Damm hält nicht")).isFalse();
    }
}
