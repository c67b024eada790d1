package quellenlage.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    @Test
    void easterFallsWhereTheChurchTablesSay() {
        assertThat(Holidays.easter(1961)).isEqualTo(LocalDate.of(1961, 4, 2));
        assertThat(Holidays.easter(2000)).isEqualTo(LocalDate.of(2000, 4, 23));
        assertThat(Holidays.easter(2008)).isEqualTo(LocalDate.of(2008, 3, 23));
        assertThat(Holidays.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
    }

    @Test
    void orthodoxEasterIsGivenInTheGregorianCalendar() {
        assertThat(Holidays.orthodoxEaster(2018)).isEqualTo(LocalDate.of(2018, 4, 8));
        assertThat(Holidays.orthodoxEaster(2024)).isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(Holidays.orthodoxEaster(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
    }
}
