package quellenlage.stories.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class SidesTest {

    private static final ArticleReader READER = ArticleReader.german();
    private static final ActorMerger MERGER = ActorMerger.german();
    private static final Sides.Finder FINDER = new Sides.Finder();

    private static Analysis read(String id, String text) {
        return READER.read(new Article(id, null, null, text, null, null, "de", List.of(), List.of()));
    }

    /** "Jan Holm > Reederei" for each link between actors of the story. */
    private static List<String> links(List<Analysis> articles) {
        List<StoryActor> actors = MERGER.merge(articles);
        Sides sides = FINDER.of(actors, articles);
        return actors.stream()
                .flatMap(actor -> sides.link(actor.id()).stream())
                .filter(link -> link.principal() != null)
                .map(link -> name(actors, link.actor()) + " > " + link.name())
                .collect(Collectors.toList());
    }

    private static String name(List<StoryActor> actors, String id) {
        return actors.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void everySpeakerAndEveryLinkHasItsExample() {
        for (String path : List.of("de/speakers.tsv", "de/speaker-links.tsv")) {
            LexiconFile file = LexiconFile.read(SpeakerFinder.class, path);
            assertThat(file.lines()).isNotEmpty();
            for (LexiconLine line : file.lines()) {
                assertThat(links(List.of(read("a", line.get("example")))))
                        .as(line.place())
                        .contains(line.get("expected"));
            }
        }
    }

    @Test
    void everyKindOfOrganisationHasItsExample() {
        OrganisationKinds kinds = OrganisationKinds.german();
        for (LexiconLine line : LexiconFile.read(SpeakerFinder.class, "de/organisation-kinds.tsv")
                .lines()) {
            assertThat(kinds.kind(List.of(line.get("example"))))
                    .as(line.place())
                    .isEqualTo(line.get("expected"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Reederei weist das zurück. Berichte seien erfunden, sagt Sprecherin Wiebke Claasen. | Wiebke Claasen > Reederei",
                "Die Polizei gibt Entwarnung: Es werde niemand mehr vermisst, sagt ein Sprecher. | Sprecher > Polizei",
                "Die Reederei schweigt. Das Unternehmen prüft den Fall, teilte es mit. | Unternehmen > Reederei",
                "Anna Berg, Sprecherin des Verkehrsministeriums, bestätigte das. | Anna Berg > Verkehrsministerium",
            })
    void whoSpeaksForAnOrganisationIsLinkedToIt(String text, String link) {
        assertThat(links(List.of(read("a", text)))).contains(link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Reederei schweigt. Der Historiker Jan Holm bestätigte das.",
                "Das Gericht entschied. Das sagte Geschäftsführer Jan Holm.",
                "Die Zeitung berichtet das. Ein Sprecher bestätigte es.",
            })
    void othersSpeakForThemselves(String text) {
        assertThat(links(List.of(read("a", text)))).isEmpty();
    }

    private static final List<Analysis> STORY = List.of(
            read("a1", "Die Reederei schweigt. Das sagte Geschäftsführer Henning Brodersen."),
            read(
                    "a2",
                    "Die Reederei weist das zurück, sagt Sprecherin Wiebke Claasen. Das Unternehmen prüft den Fall."),
            read(
                    "a3",
                    "Brodersen bestätigte das. Verkehrsminister Tobias Lürssen und das Verkehrsministerium warten."));

    @Test
    void allWhoSpeakForOneAreOneSide() {
        List<StoryActor> actors = MERGER.merge(STORY);
        Sides sides = FINDER.of(actors, STORY);
        String director = id(actors, "Henning Brodersen");
        assertThat(sides.areOne(director, id(actors, "Wiebke Claasen"))).isTrue();
        assertThat(sides.areOne(director, id(actors, "Unternehmen"))).isTrue();
        assertThat(sides.of(director)).isEqualTo("Reederei");
        assertThat(sides.areOne(director, id(actors, "Tobias Lürssen"))).isFalse();
        assertThat(sides.link(director)).hasValueSatisfying(link -> {
            assertThat(link.evidence().rule()).isEqualTo("speaks-for-alone");
            assertThat(link.evidence().source()).startsWith("speakers.tsv:");
            assertThat(link.article()).isEqualTo("a1");
        });
    }

    private static String id(List<StoryActor> actors, String name) {
        return actors.stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<String> expected = links(STORY);
        assertThat(expected).isNotEmpty();
        List<Analysis> articles = new ArrayList<>(STORY);
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(articles, new Random(i));
            assertThat(links(articles)).isEqualTo(expected);
        }
    }
}
