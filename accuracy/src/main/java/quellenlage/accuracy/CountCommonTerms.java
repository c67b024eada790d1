package quellenlage.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Token;
import quellenlage.intake.ArticleSink;
import quellenlage.intake.Input;
import quellenlage.intake.Intake;
import quellenlage.intake.Limits;
import quellenlage.intake.RecordPlace;
import quellenlage.intake.Rejection;

/**
 * Makes the table of common terms of the stories, {@code common-terms.tsv}: in how many texts each term occurs. Single
 * sentences are taken together by eight.
 */
public final class CountCommonTerms {

    private static final int SENTENCES = 8;
    private static final int SHORT_TEXT = 400;
    private static final int LEAST = 3;
    private static final int PART = 6;

    private final ArticleReader reader = ArticleReader.german();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int texts;

    private CountCommonTerms() {}

    /**
     * @param args files of articles: {@code germeval2014.jsonl smartdata-train.jsonl}
     */
    public static void main(String[] args) throws IOException {
        CountCommonTerms counter = new CountCommonTerms();
        for (String file : args) {
            counter.count(Path.of(file));
        }
        System.out.println("term\ttexts");
        System.out.println("*\t" + counter.texts);
        counter.counts.forEach((term, count) -> {
            if (count >= LEAST) {
                System.out.println(term + "\t" + count);
            }
        });
    }

    private void count(Path file) throws IOException {
        List<String> pending = new ArrayList<>();
        new Intake(Limits.DEFAULT).read(List.of(new Input.Location(file)), new ArticleSink() {
            @Override
            public void accept(Article article, RecordPlace place) {
                if (article.text().length() >= SHORT_TEXT) {
                    count(article.text());
                    return;
                }
                pending.add(article.text());
                if (pending.size() == SENTENCES) {
                    count(String.join("\n\n", pending));
                    pending.clear();
                }
            }

            @Override
            public void reject(Rejection rejection) {
                System.err.println(rejection);
            }
        });
        if (!pending.isEmpty()) {
            count(String.join("\n\n", pending));
        }
    }

    private void count(String text) {
        Set<String> terms = new HashSet<>();
        for (Token token : reader.read(Article.ofText("text", text)).text().tokens()) {
            switch (token.pos()) {
                case PROPN, NOUN, X, ADJ, VERB, NUM -> addTerms(token.lemma().toLowerCase(Locale.ROOT), terms);
                default -> {}
            }
        }
        texts++;
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    }

    private static void addTerms(String word, Set<String> terms) {
        if (!Character.isLetterOrDigit(word.charAt(0))) {
            return;
        }
        terms.add(word);
        if (word.length() >= PART + 4) {
            terms.add(word.substring(0, PART) + "-");
            terms.add("-" + word.substring(word.length() - PART));
        }
    }
}
