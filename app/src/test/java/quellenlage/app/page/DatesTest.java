package quellenlage.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 12. März 2026, 12 March 2026",
        "2024-10, Oktober 2024, October 2024",
        "2024, 2024, 2024",
        "XXXX-WXX-4, Donnerstag, Thursday",
        "XXXX-08, August, August",
        "2024-W43, 43. Woche 2024, week 43 of 2024",
        "PAST_REF, PAST_REF, PAST_REF",
        "2024-99-99, 2024-99-99, 2024-99-99"
    })
    void aValueIsSaidInBothLanguages(String value, String de, String en) {
        assertThat(Dates.text(value)).isEqualTo(new Text(de, en));
    }
}
