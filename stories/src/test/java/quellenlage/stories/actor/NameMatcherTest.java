package quellenlage.stories.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class NameMatcherTest {

    private static final NameMatcher MATCHER = NameMatcher.german();

    @ParameterizedTest
    @CsvSource({
        "Wolodymyr Selenskyj, Wladimir Selenskij",
        "Wolodymyr Selenskyj, Volodymyr Zelensky",
        "Wolodymyr Selenskyj, Wolodymyr Zelenskyy",
        "Wolodymyr Selenskyj, Володимир Зеленський",
        "Wolodymyr Selenskyj, W. Selenski",
        "Wassyl Hordijenko, Wasilij Gordijenko",
        "Hryhorij Hordijenko, Grigori Gordienko",
        "Wladimir Putin, Vladimir Poutine",
        "Wladimir Putin, Wladimir Wladimirowitsch Putin",
        "Wladimir Putin, V. Putin",
        "Wladimir Putin, Владимир Путин",
        "Kim Jong-un, Jong-un Kim",
        "Kim Jong-un, Kim Jong Un",
        "Kim Jong-un, Kim Jongun",
        "Abdel Fattah al-Sisi, Abd al-Fattah as-Sisi",
        "Gerd Müller, Gerd Mueller",
        "Angela Merkel, Angela Merkelová",
        "Dr. Anna von Berg, Anna Berg",
        "Annalena Baerbock, Annalena Bearbock",
    })
    void spellingsOfOnePersonMatch(String a, String b) {
        assertThat(MATCHER.match(a, b).same()).as(a + " / " + b).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Wladimir Putin, Wladimir Selenskij",
        "Wladimir Putin, Peter Putin",
        "Kim Jong-un, Kim Jong-il",
        "Kim Jong-un, Kim Yo-jong",
        "Anna Berg, Anna Bergmann",
        "Hans Wolter, Heike Wolter",
    })
    void differentPersonsStayApart(String a, String b) {
        assertThat(MATCHER.match(a, b).same()).as(a + " / " + b).isFalse();
    }

    @Test
    void theReasonNamesWhatAgreesAndWhatDoesNot() {
        assertThat(MATCHER.match("Wladimir Putin", "Peter Putin").reason())
                .isEqualTo("„putin“ gleich; „wladimir“ ohne Gegenstück; „peter“ ohne Gegenstück");
    }

    @Test
    void everySoundJoinsItsExampleAndLeavesItsCounterExample() {
        for (LexiconLine line :
                LexiconFile.read(NameMatcher.class, "de/sounds.tsv").lines()) {
            line.find("example")
                    .ifPresent(pair -> assertThat(same(pair)).as(line.place()).isTrue());
            line.find("counter")
                    .ifPresent(pair -> assertThat(same(pair)).as(line.place()).isFalse());
        }
    }

    @Test
    void everyLetterOfAnotherScriptHasItsLatinSpelling() {
        Letters letters = Letters.german();
        for (LexiconLine line :
                LexiconFile.read(NameMatcher.class, "de/scripts.tsv").lines()) {
            String[] pair = line.get("example").split("\\|");
            assertThat(letters.latin(pair[0])).as(line.place()).isEqualTo(letters.latin(pair[1]));
        }
    }

    @Test
    void everyTitleIsLeftOutOfItsName() {
        for (LexiconLine line :
                LexiconFile.read(NameMatcher.class, "de/name-words.tsv").lines()) {
            assertThat(String.join(" ", MATCHER.cut(line.get("example")).words()))
                    .as(line.place())
                    .isEqualTo(line.get("expected"));
        }
    }

    @Test
    void everyGroupOfGivenNamesJoinsItsExample() {
        for (LexiconLine line :
                LexiconFile.read(NameMatcher.class, "de/given-names.tsv").lines()) {
            assertThat(same(line.get("example"))).as(line.place()).isTrue();
        }
    }

    private static boolean same(String pair) {
        String[] names = pair.split("\\|");
        return MATCHER.match(names[0], names[1]).same();
    }

    @Test
    void matchingIsSymmetricAndReflexiveOnAnyText() {
        Random random = new Random(7);
        List<String> pieces =
                List.of("Kim", "-", " ", "Jong", "von", ".", ",", "ß", "Ł", "Путин", "é", "III", "'", "1", "🙂");
        for (int i = 0; i < 2000; i++) {
            String a = text(random, pieces);
            String b = text(random, pieces);
            assertThat(MATCHER.match(a, b).score()).isBetween(0.0, 1.0);
            assertThat(MATCHER.match(a, b).same())
                    .as(a + " / " + b)
                    .isEqualTo(MATCHER.match(b, a).same());
            assertThat(MATCHER.match(a, a).same()).as(a).isTrue();
        }
    }

    private static String text(Random random, List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
