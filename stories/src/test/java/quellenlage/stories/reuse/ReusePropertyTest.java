package quellenlage.stories.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Span;
import quellenlage.stories.GoldFile;

class ReusePropertyTest {

    private static final ReuseFinder FINDER = ReuseFinder.standard();

    private static List<Article> goldArticles() {
        List<Article> articles = new ArrayList<>();
        GoldFile.read(ReusePropertyTest.class, "reuse.gold.txt").forEach(c -> articles.addAll(c.articles()));
        return articles;
    }

    private static List<Analysis> analysed(List<Article> articles) {
        return articles.stream().map(GoldFile::read).toList();
    }

    private static Article copy(Article article, String id) {
        return new Article(
                id,
                null,
                article.title(),
                article.text(),
                article.published(),
                "Nachdruck",
                "de",
                List.of(),
                List.of());
    }

    private static List<List<String>> members(List<CopyGroup> groups) {
        return groups.stream().map(CopyGroup::articles).toList();
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Analysis> analyses = new ArrayList<>(analysed(goldArticles()));
        List<CopyGroup> groups = FINDER.find(analyses);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(analyses, new Random(seed));
            assertThat(FINDER.find(analyses)).isEqualTo(groups);
        }
    }

    @Test
    void anotherCopyOnlyEntersTheGroupsOfItsText() {
        List<Article> articles = goldArticles();
        List<CopyGroup> before = FINDER.find(analysed(articles));
        for (Article article : articles) {
            List<Article> more = new ArrayList<>(articles);
            more.add(copy(article, "zusatz"));
            List<List<String>> after = new ArrayList<>();
            for (List<String> group : members(FINDER.find(analysed(more)))) {
                List<String> rest =
                        group.stream().filter(id -> !id.equals("zusatz")).toList();
                if (rest.size() > 1) {
                    after.add(rest);
                }
            }
            assertThat(after).as(article.id()).containsExactlyInAnyOrderElementsOf(members(before));
        }
    }

    @Test
    void withoutAnArticleExactlyItsEvidenceIsGone() {
        List<Article> articles = goldArticles();
        List<CopyGroup> all = FINDER.find(analysed(articles));
        for (Article gone : articles) {
            List<Article> fewer = new ArrayList<>(articles);
            fewer.remove(gone);
            List<Passage> expected = passages(all).stream()
                    .filter(p -> !p.firstArticle().equals(gone.id())
                            && !p.secondArticle().equals(gone.id()))
                    .toList();
            assertThat(passages(FINDER.find(analysed(fewer))))
                    .as(gone.id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<Passage> passages(List<CopyGroup> groups) {
        return groups.stream().flatMap(g -> g.passages().stream()).toList();
    }

    @Test
    void passagesLieInTheirTextsAndSayTheSame() {
        assertPassages(analysed(goldArticles()));
    }

    @Test
    void everyPrefixAndAnyTextIsRead() {
        List<Article> articles = goldArticles();
        for (Article article : articles) {
            for (int end = 0; end <= article.text().length(); end += 17) {
                assertPassages(analysed(
                        List.of(article, Article.ofText("anfang", article.text().substring(0, end)))));
            }
        }
        Random random = new Random(1);
        String pieces = "ab 1\n.,„“_\uD83D\uDE00ÄİS ";
        List<Article> noise = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(80); k > 0; k--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            noise.add(Article.ofText("n" + i, text.toString()));
        }
        assertPassages(analysed(noise));
        assertThat(FINDER.find(List.of())).isEmpty();
    }

    private static void assertPassages(List<Analysis> analyses) {
        Map<String, String> texts = new HashMap<>();
        analyses.forEach(a -> texts.put(a.article().id(), a.article().text()));
        for (CopyGroup group : FINDER.find(analyses)) {
            assertThat(group.articles()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            for (Passage passage : group.passages()) {
                assertThat(group.articles()).contains(passage.firstArticle(), passage.secondArticle());
                List<String> first = words(passage.first(), texts.getOrDefault(passage.firstArticle(), ""));
                List<String> second = words(passage.second(), texts.getOrDefault(passage.secondArticle(), ""));
                assertThat(first).hasSizeGreaterThanOrEqualTo(ArticleWords.SHINGLE);
                assertThat(first.get(0)).isEqualTo(second.get(0));
                assertThat(first.get(first.size() - 1)).isEqualTo(second.get(second.size() - 1));
                assertThat(common(first, second)).isGreaterThanOrEqualTo(Math.max(first.size(), second.size()) / 2);
            }
            for (Copy copy : group.copies()) {
                assertThat(group.articles()).contains(copy.article(), copy.of());
                assertThat(group.copyOf(copy.of()))
                        .as("no circle")
                        .isNotEqualTo(group.copyOf(copy.article()).map(a -> copy.article()));
                assertThat(copy.share()).isBetween(0.0, 1.0);
            }
        }
    }

    private static List<String> words(Span span, String text) {
        List<String> words = new ArrayList<>();
        for (String word : span.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_\\p{So}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Words in the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                length[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[a.size()][b.size()];
    }

    @Test
    void twiceTheTextIsAtMostThreeTimesTheWork() {
        long small = new CopySearch(generated(150)).steps();
        long large = new CopySearch(generated(300)).steps();
        assertThat(large).isLessThanOrEqualTo(3 * small);
    }

    /** Articles of invented words; every fifth copies the one before it, and all end with one sentence. */
    private static List<Analysis> generated(int count) {
        Random random = new Random(7);
        List<Article> articles = new ArrayList<>();
        String last = "";
        for (int i = 0; i < count; i++) {
            if (i % 5 != 0) {
                StringBuilder text = new StringBuilder();
                for (int k = 0; k < 120; k++) {
                    text.append("wort").append(random.nextInt(5000)).append(k % 12 == 11 ? ". " : " ");
                }
                last = text.toString();
            }
            articles.add(Article.ofText(
                    "g" + i, last + "Mehr dazu lesen Sie morgen in der gedruckten Ausgabe unserer Zeitung."));
        }
        return analysed(articles);
    }

    @Test
    void aTextThatManyPrintIsOneGroup() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            articles.add(copy(goldArticles().get(0), "haus" + i));
        }
        assertThat(members(FINDER.find(analysed(articles)))).singleElement().satisfies(g -> assertThat(g)
                .hasSize(120));
    }
}
