package quellenlage.stories.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class ActorLexiconsTest {

    @Test
    void everyStateIsKnownByItsAdjectiveAndItsNames() {
        States states = States.german();
        LexiconFile file = LexiconFile.read(States.class, "de/states.tsv");
        assertThat(file.lines()).hasSizeGreaterThan(100);
        for (LexiconLine line : file.lines()) {
            String state = line.get("state");
            assertThat(states.ofAdjective(line.get("example").split(" ")[0]))
                    .as(line.place())
                    .isEqualTo(state);
            line.find("counter").ifPresent(counter -> assertThat(states.ofAdjective(counter.split(" ")[0]))
                    .as(line.place())
                    .isNotEqualTo(state));
            line.list("names")
                    .forEach(name ->
                            assertThat(states.named(name)).as(line.place()).isEqualTo(state));
            line.list("seats")
                    .forEach(seat ->
                            assertThat(states.seatedIn(seat)).as(line.place()).isEqualTo(state));
            line.list("people")
                    .forEach(name ->
                            assertThat(states.ofPeople(name)).as(line.place()).isEqualTo(state));
        }
    }

    @Test
    void everyOrganisationIsKnownByItsOtherForm() {
        Organisations organisations = Organisations.german();
        for (LexiconLine line :
                LexiconFile.read(States.class, "de/organisations.tsv").lines()) {
            assertThat(organisations.shortName(line.get("example")))
                    .as(line.place())
                    .isEqualTo(line.get("expected"));
        }
    }

    @Test
    void everyOfficeSpeaksForItsSide() {
        Offices offices = Offices.german(States.german(), Organisations.german());
        for (LexiconLine line : LexiconFile.read(States.class, "de/offices.tsv").lines()) {
            assertThat(offices.side(line.get("example"), Set.of()))
                    .as(line.place())
                    .isEqualTo(line.get("expected"));
            line.find("counter").ifPresent(counter -> assertThat(offices.side(counter, Set.of()))
                    .as(line.place())
                    .isNull());
        }
    }

    @Test
    void anOfficeThatStandsAloneIsOfTheOnlyOrganisationThatHasIt() {
        Offices offices = Offices.german(States.german(), Organisations.german());
        assertThat(offices.side("Generalsekretär", Set.of("Nato", "EU"))).isEqualTo("Nato");
        assertThat(offices.side("Generalsekretär", Set.of("Nato", "UN"))).isNull();
        assertThat(offices.side("Generalsekretär", Set.of())).isNull();
    }

    @Test
    void everyDeterminerIsNoPartOfADescription() {
        DescribedActors described = DescribedActors.german();
        for (LexiconLine line :
                LexiconFile.read(States.class, "de/determiners.tsv").lines()) {
            assertThat(described.key(line.get("example"))).as(line.place()).isEqualTo(line.get("expected"));
        }
    }
}
