package quellenlage.stories.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class RoundUpsTest {

    @Test
    void everyLineAnnouncesItsExampleAndNotItsCounterExample() {
        RoundUps roundUps = RoundUps.german();
        for (LexiconLine line :
                LexiconFile.read(RoundUps.class, "de/round-ups.tsv").lines()) {
            assertThat(roundUps.announcedBy(line.get("example")))
                    .as(line.place())
                    .isTrue();
            assertThat(roundUps.announcedBy(line.get("counter")))
                    .as(line.place())
                    .isFalse();
        }
    }

    @Test
    void commonTermsWeighLessThanUnknownOnes() {
        Rarity rarity = new Rarity(CommonTerms.german());
        assertThat(rarity.of(ArticleTerms.keyOf("jahr"))).isLessThan(rarity.of(ArticleTerms.keyOf("lotsenstreik")));
    }
}
