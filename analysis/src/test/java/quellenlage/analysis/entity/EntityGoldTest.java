package quellenlage.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityGoldTest {

    static List<GoldCase> cases() {
        return GoldCase.all();
    }

    @Test
    void theGoldFileIsWhole() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theActorsOfTheTextAreFound(GoldCase gold) {
        assertThat(GoldCase.render(gold.text(), Articles.entities(gold.text()))).isEqualTo(gold.expected());
    }
}
