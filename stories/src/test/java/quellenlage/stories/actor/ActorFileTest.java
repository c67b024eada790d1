package quellenlage.stories.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.lexicon.LexiconException;
import quellenlage.stories.Draft;

class ActorFileTest {

    private static final String HEAD = "name\tkind\taliases\tnot\tof\troles\n";

    private static ActorFile file(String... lines) {
        return ActorFile.read("wir.tsv", (HEAD + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static final Analysis ONE = new Draft(
                    "a1", "2025-03-01", "Bote", "Hans Wolter klagte gegen die Hafen AG. Wolter schwieg.")
            .actor("Hans Wolter", EntityKind.PERSON)
            .actor("Hafen AG", EntityKind.ORGANISATION)
            .done();
    private static final Analysis TWO = new Draft(
                    "a2",
                    "2025-03-02",
                    "Post",
                    "Johannes Wolter und Jo Walter reisten. Der Hafenkönig von Lindhaven schwieg. HAG zahlt.")
            .actor("Johannes Wolter", EntityKind.PERSON)
            .actor("Jo Walter", EntityKind.PERSON)
            .described("Hafenkönig")
            .actor("HAG", EntityKind.ORGANISATION)
            .done();

    private static StoryActor of(ActorFile file, String article, String id) {
        return ActorMerger.german(file).merge(List.of(ONE, TWO)).stream()
                .filter(a -> a.members().getOrDefault(article, List.of()).contains(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheFileJoinsIsOneUnderItsName() {
        ActorFile file = file(
                "Hans F. Wolter\tperson\tHans Wolter,Jo Walter,Hafenkönig\t-\t-\t-",
                "Hafengesellschaft\torganisation\tHafen AG,HAG\t-\t-\t-");
        assertThat(of(file, "a1", "Hans Wolter").name()).isEqualTo("Hans F. Wolter");
        assertThat(of(file, "a2", "Jo Walter")).isEqualTo(of(file, "a1", "Hans Wolter"));
        assertThat(of(file, "a2", "Hafenkönig")).isEqualTo(of(file, "a1", "Hans Wolter"));
        assertThat(of(file, "a2", "HAG")).isEqualTo(of(file, "a1", "Hafen AG"));
    }

    @Test
    void withoutTheFileTheMachineDecides() {
        assertThat(of(ActorFile.none(), "a1", "Hans Wolter"))
                .isEqualTo(of(ActorFile.none(), "a2", "Johannes Wolter"))
                .isNotEqualTo(of(ActorFile.none(), "a2", "Jo Walter"));
        assertThat(of(ActorFile.none(), "a1", "Hafen AG")).isNotEqualTo(of(ActorFile.none(), "a2", "HAG"));
    }

    @Test
    void whatTheFileKeepsApartIsTwo() {
        ActorFile lines = file("Hans Wolter\tperson\t-\t-\t-\t-", "Johannes Wolter\tperson\t-\t-\t-\t-");
        assertThat(of(lines, "a1", "Hans Wolter")).isNotEqualTo(of(lines, "a2", "Johannes Wolter"));
        ActorFile column = file("Hans Wolter\tperson\t-\tJohannes Wolter\t-\t-");
        assertThat(of(column, "a1", "Hans Wolter")).isNotEqualTo(of(column, "a2", "Johannes Wolter"));
    }

    @Test
    void aSpellingOfAPersonOfTheFileIsThatPerson() {
        ActorFile file = file("Johann Wolter\tperson\t-\t-\t-\t-");
        assertThat(of(file, "a2", "Johannes Wolter").name()).isEqualTo("Johann Wolter");
    }

    @Test
    void theActorSpeaksForWhomTheFileSays() {
        ActorFile file = file("Hans Wolter\tperson\t-\t-\tHafen AG\t-");
        List<StoryActor> actors = ActorMerger.german(file).merge(List.of(ONE, TWO));
        Sides sides = new Sides.Finder(file).of(actors);
        assertThat(sides.of(of(file, "a1", "Hans Wolter").id())).isEqualTo("Hafen AG");
    }

    @Test
    void theGivenFileWinsOverTheOneThatComesAlong() {
        ActorFile both =
                ActorFile.shipped().with(file("Kremlherr\tperson\tWladimir Putin,Welthandelsorganisation\t-\t-\t-"));
        KnownActor putin = both.named("wladimir  putin");
        assertThat(putin).isNotNull();
        assertThat(putin.name()).isEqualTo("Kremlherr");
        assertThat(both.named("Welthandelsorganisation")).isEqualTo(putin);
        assertThat(both.named("WTO")).isNotNull().isNotEqualTo(putin);
    }

    @Test
    void theFileDecidesAboutPairsOfNames() {
        ActorFile file = file("Hans Wolter\tperson\tJo Walter\tHeike Wolter\t-\t-", "Anna Berg\tperson\t-\t-\t-\t-");
        assertThat(file.decide("Jo Walter", "Hans Wolter"))
                .hasValueSatisfying(m -> assertThat(m.same()).isTrue());
        assertThat(file.decide("Hans Wolter", "Anna Berg"))
                .hasValueSatisfying(m -> assertThat(m.same()).isFalse());
        assertThat(file.decide("Heike Wolter", "Jo Walter")).hasValueSatisfying(m -> {
            assertThat(m.same()).isFalse();
            assertThat(m.reason()).isEqualTo("„Heike Wolter“ ist nie „Hans Wolter“ (wir.tsv:2)");
        });
        assertThat(file.decide("Hans Wolter", "Peter Meier")).isEmpty();
    }

    @Test
    void anOfficeIsHeldInItsTime() {
        KnownActor actor = file("A B\tperson\t-\t-\t-\tKanzler 2021-12-08/2025-05, Bürgermeister 2011/2018, Rat")
                .named("a b");
        assertThat(actor).isNotNull();
        KnownActor.Tenure chancellor = actor.roles().get(0);
        assertThat(chancellor).isEqualTo(new KnownActor.Tenure("Kanzler", "2021-12-08", "2025-05-31"));
        assertThat(chancellor.holdsOn("2025-05-31")).isTrue();
        assertThat(chancellor.holdsOn("2025-06-01")).isFalse();
        assertThat(chancellor.holdsOn("2021-12-07")).isFalse();
        assertThat(actor.roles().get(1)).isEqualTo(new KnownActor.Tenure("Bürgermeister", "2011-01-01", "2018-12-31"));
        assertThat(actor.roles().get(2).holdsOn(null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A B,persona,-,-,-,- | wir.tsv:2: 'persona' in column 'kind'",
                "A B,person,-,-,- | wir.tsv:2: 5 fields instead of 6",
                "A B,person,-,-,-,Rat 2025/2024 | wir.tsv:2: 'Rat 2025/2024' ends before it begins",
                "A B,person,-,-,-,Rat 2025-13-01/ | wir.tsv:2: '2025-13-01' is no day",
                "A B,person,C D,c d,-,- | wir.tsv:2: 'c d' stands in 'not' and is a name",
                "-,person,C D,-,-,- | wir.tsv:2: column 'name' is empty",
            })
    void aWrongLineIsNamedWithFileAndLine(String line, String message) {
        assertThatThrownBy(() -> file(line.replace(',', '\t')))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void oneNameCannotLeadToTwo() {
        assertThatThrownBy(() -> file("A B\tperson\tX Y\t-\t-\t-", "C D\tperson\tx  y\t-\t-\t-"))
                .hasMessage("wir.tsv:3: 'x  y' already leads to 'A B' in line 2");
    }

    @Test
    void columnsAndEncodingAreChecked() {
        assertThatThrownBy(() -> ActorFile.read("w.tsv", "name\tkinds\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("w.tsv:1: unknown column 'kinds'");
        assertThatThrownBy(() -> ActorFile.read("w.tsv", "name\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("w.tsv:1: there is no column 'kind'");
        assertThatThrownBy(() ->
                        ActorFile.read("w.tsv", "name\tkind\nMüller\tperson".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("w.tsv:2: this is not UTF-8");
    }

    @Test
    void optionalColumnsByteOrderMarkAndWindowsLineEndsAreFine() {
        ActorFile file = ActorFile.read(
                "w.tsv", "\uFEFF# wir\r\nkind\tname\r\nperson\tAnna Berg\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.named("Anna Berg")).isNotNull();
    }

    @Test
    void randomBytesAreReadOrRefusedNeverMore() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            byte[] head = "name\tkind\n".getBytes(StandardCharsets.UTF_8);
            byte[] all = new byte[head.length + bytes.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(bytes, 0, all, head.length, bytes.length);
            try {
                assertThat(ActorFile.read("w.tsv", all).actors()).isNotNull();
            } catch (LexiconException e) {
                assertThat(e).hasMessageMatching("(?s)w\\.tsv:\\d+: .+");
            }
        }
    }

    @Test
    void theShippedActorsHaveOneNameEachAndKnowTheirTimes() {
        ActorFile shipped = ActorFile.shipped();
        assertThat(shipped.actors()).hasSizeGreaterThan(150);
        assertThat(shipped.actors().stream().filter(a -> a.kind() == EntityKind.PERSON))
                .allMatch(actor -> actor.roles().stream().allMatch(role -> role.from() != null || role.to() != null));
        States states = States.german();
        Organisations organisations = Organisations.german();
        for (KnownActor actor : shipped.actors()) {
            String side = actor.speaksFor();
            assertThat(side == null
                            || states.named(side) != null
                            || organisations.named(side) != null
                            || side.equals("EU"))
                    .as(actor.place())
                    .isTrue();
        }
    }
}
