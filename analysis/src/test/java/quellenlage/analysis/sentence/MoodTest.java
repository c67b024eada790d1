package quellenlage.analysis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.Token;

class MoodTest {

    private static final SentenceReader READER = SentenceReader.german();

    private static Token word(String word) {
        return READER.read(Article.ofText("t", "Er " + word + " da."), Boilerplate.NONE)
                .token(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sei", "habe", "werde", "seien", "gebe", "komme", "könne", "müsse", "wolle"})
    void thirdPersonKonjunktivOneIsEvidence(String form) {
        assertThat(word(form).morphology().isSubjunctive1()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wäre", "hätte", "könnte", "müsste", "würde", "käme", "gäbe"})
    void konjunktivTwoIsEvidenceWhereThePastLooksOtherwise(String form) {
        assertThat(word(form).morphology().isSubjunctive2()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sagte", "erklärte", "sollte", "ist", "hat", "kommt", "machen"})
    void formsThatAreIndicativeTooAreNone(String form) {
        assertThat(word(form).morphology().isSubjunctive1()).isFalse();
        assertThat(word(form).morphology().isSubjunctive2()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ministeriumssprecherin, Ministeriumssprecherin",
        "Soldaten, Soldat",
        "Truppen, Truppe",
        "Häusern, Haus",
        "Verteidigungsministerien, Verteidigungsministerium"
    })
    void aNounHasItsLemma(String form, String lemma) {
        Token token = READER.read(Article.ofText("t", "Sie sah die " + form + " am Hafen."), Boilerplate.NONE)
                .token(3);
        assertThat(token.lemma()).isEqualTo(lemma);
    }

    @Test
    void aCompoundHasTheGenderOfItsHead() {
        Token token = READER.read(Article.ofText("t", "Eine Ministeriumssprecherin kam."), Boilerplate.NONE)
                .token(1);
        assertThat(token.can(Morphology.BY_COMPOUND_HEAD)).isTrue();
        assertThat(token.morphology().agreement() & Morphology.ofGender(Morphology.FEMININE))
                .isNotZero();
    }
}
