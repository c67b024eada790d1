package quellenlage.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.TokenizedText;

class EntityInvariantsTest {

    private static final String PIECES =
            "Der Präsident ¶ Angela Merkel , sagte er . \" Moskau Kims US-Außenminister ( SPD ) : "
                    + "die Regierung in Kiew zufolge laut seinen Worten nach und Experten des von New York AG ' s ";

    @Test
    void mentionsAreOrderedInsideTheTextAndLeadToActorsOnEveryPrefixOfTheGoldTexts() {
        for (GoldCase gold : GoldCase.all()) {
            for (int end = 0; end <= gold.text().length(); end += 3) {
                check(gold.text().substring(0, end));
            }
            check(gold.text());
        }
    }

    @Test
    void mentionsAreOrderedInsideTheTextAndLeadToActorsOnRandomText() {
        Random random = new Random(11);
        String[] words = PIECES.split(" ", -1);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                String word = words[random.nextInt(words.length)];
                text.append(word.equals("¶") ? "\n" : word);
                text.append(random.nextInt(12) == 0 ? "" : " ");
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        TokenizedText tokens = Articles.read(text);
        Entities found = Articles.FINDER.find(tokens);
        assertThat(Articles.FINDER.find(tokens)).isEqualTo(found);
        int end = 0;
        Set<String> used = new HashSet<>();
        for (Mention mention : found.mentions()) {
            assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            if (used.add(mention.actor())) {
                assertThat(mention.actor()).as(text).isEqualTo("a" + used.size());
            }
            assertThat(mention.evidence().rule()).isNotEmpty();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(found.actors()).hasSameSizeAs(used);
        for (Actor actor : found.actors()) {
            assertThat(actor.name()).as(text).isNotBlank();
            assertThat(actor.aliases()).doesNotHaveDuplicates().doesNotContain(actor.name());
        }
    }

    @Test
    void everyAliasLeadsToOneActorUnlessPeopleShareIt() {
        for (GoldCase gold : GoldCase.all()) {
            Entities found = Articles.entities(gold.text());
            Map<String, Actor> owners = new HashMap<>();
            for (Actor actor : found.actors()) {
                List<String> names = new ArrayList<>(actor.aliases());
                names.add(actor.name());
                for (String name : names) {
                    Actor other = owners.put(actor.kind() + " " + actor.named() + " " + name, actor);
                    if (other != null) {
                        assertThat(List.of(actor.name(), other.name()))
                                .as(gold.name() + ": " + name)
                                .allMatch(full -> full.contains(" ") && full.contains(name) && !full.equals(name));
                    }
                }
            }
        }
    }

    @Test
    void aTextOfDoubleLengthTakesAtMostThreeTimesAsLong() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("Der Bürgermeister Anton Berg")
                    .append(i)
                    .append(" traf den Präsidenten. Er sagte, Moskau weist das zurück. ");
        }
        TokenizedText once = Articles.read(text.toString());
        TokenizedText twice = Articles.read(text.toString() + text);
        long best = Long.MAX_VALUE;
        long bestTwice = Long.MAX_VALUE;
        for (int run = 0; run < 12; run++) {
            best = Math.min(best, nanos(once));
            bestTwice = Math.min(bestTwice, nanos(twice));
        }
        assertThat((double) bestTwice / best).isLessThan(3.0);
    }

    private static long nanos(TokenizedText text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(Articles.FINDER.find(text).mentions()).isNotEmpty();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
