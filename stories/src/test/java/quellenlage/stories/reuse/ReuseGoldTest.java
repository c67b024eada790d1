package quellenlage.stories.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Span;
import quellenlage.stories.GoldFile;

class ReuseGoldTest {

    private static final ReuseFinder FINDER = ReuseFinder.standard();

    private static String rendered(List<Analysis> analyses) {
        Map<String, String> texts = new HashMap<>();
        analyses.forEach(a -> texts.put(a.article().id(), a.article().text()));
        List<String> lines = new ArrayList<>();
        for (CopyGroup group : FINDER.find(analyses)) {
            String agency = group.agency() == null ? "" : " agency=" + group.agency();
            lines.add("group " + String.join(" ", group.articles()) + agency);
            for (Copy copy : group.copies()) {
                lines.add("copy " + copy.article() + " of " + copy.of() + " ("
                        + copy.evidence().rule() + ")");
            }
            for (Passage passage : group.passages()) {
                lines.add("passage " + side(passage.firstArticle(), passage.first(), texts) + " "
                        + side(passage.secondArticle(), passage.second(), texts));
            }
        }
        return String.join("\n", lines);
    }

    private static String side(String article, Span span, Map<String, String> texts) {
        String[] words = span.of(texts.getOrDefault(article, "")).split("\\s+");
        int last = words.length - 1;
        return article + " „" + words[0] + " " + words[1] + " … "
                + (words[last].length() > 12 ? words[last] : words[last - 1] + " " + words[last]) + "“";
    }

    @Test
    void everyGoldGroupIsFoundAsWritten() {
        List<GoldFile.Case> cases = GoldFile.read(ReuseGoldTest.class, "reuse.gold.txt");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(4);
        for (GoldFile.Case gold : cases) {
            assertThat(rendered(gold.analyses())).as(gold.name()).isEqualTo(gold.expected());
        }
    }
}
