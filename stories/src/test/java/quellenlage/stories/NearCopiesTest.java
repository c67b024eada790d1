package quellenlage.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.stories.ledger.Ledger;

/** A corpus of hundreds of prints of a few texts, edited lightly, cut, doubled, emptied: what collections of copies hold. */
class NearCopiesTest {

    private static final StoryReader READER = StoryReader.german();

    private static final List<String> SENTENCES = List.of(
            "Im Stausee von Quellgrund ist der Pegel am Montag um 40 Zentimeter gefallen.",
            "„Wir haben die Ursache noch nicht gefunden“, sagte Betriebsleiterin Ute Sandmann.",
            "Der Landkreis sprach von rund 1.200 betroffenen Haushalten.",
            "Die Wasserwerke wiesen Berichte über einen Riss im Damm zurück.",
            "Bürgermeister Emil Rauch kündigte für Dienstag eine Versammlung an.",
            "Bis dahin sollen die Bewohner sparsam mit Wasser umgehen.",
            "Das teilte die Verwaltung am Abend mit.");

    private static String printed(Random random) {
        List<String> sentences = new ArrayList<>(SENTENCES);
        switch (random.nextInt(8)) {
            case 0 -> sentences.subList(random.nextInt(7), 7).clear();
            case 1 -> sentences.addAll(SENTENCES);
            case 2 -> sentences.add(sentences.remove(0));
            case 3 -> sentences.set(2, "Der Landkreis sprach von etwa 1.500 betroffenen Haushalten.");
            case 4 -> sentences.add("(nda)");
            case 5 -> sentences.add("Mehr zum Thema\nDas Wetter\nImpressum");
            case 6 -> sentences.replaceAll(sentence -> sentence.replace("sagte", "erklärte"));
            default -> {}
        }
        return sentences.stream().collect(Collectors.joining(random.nextBoolean() ? " " : "\n\n"));
    }

    private static List<Analysis> prints(int count) {
        Random random = new Random(11);
        List<Analysis> prints = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Article article = new Article(
                    "druck-" + i,
                    null,
                    i % 3 == 0 ? null : "Pegel in Quellgrund gefallen",
                    printed(random),
                    i % 7 == 0
                            ? null
                            : PublicationDate.parse("2026-05-0" + (1 + i % 9)).orElseThrow(),
                    i % 5 == 0 ? null : "Blatt " + i % 40,
                    "de",
                    List.of(),
                    List.of());
            prints.add(GoldFile.read(article));
        }
        return prints;
    }

    @Test
    void hundredsOfPrintsOfOneTextAreOneStoryWithoutEndOrFailure() {
        List<Analysis> prints = prints(160);
        List<Ledger> ledgers = READER.read(prints);
        assertThat(ledgers.stream().mapToInt(l -> l.story().articles().size()).sum())
                .isEqualTo(160);
        assertThat(ledgers.get(0).story().articles()).hasSizeGreaterThan(150);
        assertThat(ledgers.get(0).reuse().stream().mapToInt(g -> g.articles().size()))
                .anyMatch(size -> size > 120);
    }

    @Test
    void emptyTextsAndTextsWithoutAWordStandBesideThem() {
        List<Analysis> articles = new ArrayList<>(prints(40));
        List<String> odd = List.of("", " ", "\n\n", "…", "1 2 3 4 5 6 7 8 9", "a".repeat(5_000), "Ja. ".repeat(2_000));
        for (String text : odd) {
            articles.add(GoldFile.read(Article.ofText("rest-" + articles.size(), text)));
            articles.add(GoldFile.read(Article.ofText("rest-" + articles.size(), text)));
        }
        assertThat(READER.read(articles).stream()
                        .mapToInt(l -> l.story().articles().size())
                        .sum())
                .isEqualTo(articles.size());
    }
}
