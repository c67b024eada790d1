package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.PublicationDate;

/** The articles under their numbers. */
final class SourceSection {

    private static final int LINES = 40;

    private final Section section;

    SourceSection(Section section) {
        this.section = section;
    }

    void write() throws IOException {
        List<Analysis> articles = section.ledger().story().articles();
        section.heading("sources");
        int shown = section.shown(articles.size(), LINES);
        for (Analysis analysis : articles.subList(0, shown)) {
            source(analysis);
        }
        section.rest(articles.size(), shown);
        section.sheet().blank();
    }

    private void source(Analysis analysis) throws IOException {
        Texts texts = section.texts();
        Article article = analysis.article();
        List<String> facts = new ArrayList<>();
        if (article.outlet() != null) {
            facts.add(article.outlet());
        }
        PublicationDate published = article.published();
        facts.add(published == null ? texts.get("undated") : texts.date(published.value()));
        if (!analysis.title().isBlank()) {
            facts.add(analysis.title());
        }
        List<String> credits =
                analysis.credits().stream().map(Credit::agency).distinct().toList();
        if (!credits.isEmpty()) {
            facts.add("(" + String.join(", ", credits) + ")");
        }
        String number = "[" + section.sources().number(article.id()) + "] ";
        String label = " ".repeat(Math.max(0, 5 - number.length())) + number;
        section.sheet()
                .paragraph(
                        "  " + label,
                        2 + label.length(),
                        Sheet.run(Ink.PLAIN, String.join(" · ", facts)),
                        Sheet.run(Ink.FAINT, " · " + article.id()));
    }
}
