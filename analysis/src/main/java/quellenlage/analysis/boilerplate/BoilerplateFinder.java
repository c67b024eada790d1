package quellenlage.analysis.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Span;

/** Finds what in an article's text is not the article. */
public final class BoilerplateFinder {

    private final MarginalPhrases phrases;
    private final Agencies agencies;

    private BoilerplateFinder(MarginalPhrases phrases, Agencies agencies) {
        this.phrases = phrases;
        this.agencies = agencies;
    }

    /** The finder for German. */
    public static BoilerplateFinder german() {
        return new BoilerplateFinder(MarginalPhrases.german(), Agencies.german());
    }

    public Boilerplate find(Article article) {
        String text = article.text();
        MarginalSpans marginal = new MarginalSpans(text.length());
        article.marginal().forEach(marginal::add);
        int metadata = Metadata.end(text, phrases);
        if (metadata > 0) {
            marginal.add(new Span(0, metadata));
        }
        int start = marginal.endAt(0);
        Signatures signatures = new Signatures(agencies, marginal);
        List<Line> lines = Line.of(text, start);
        MarginalLines reader = new MarginalLines(phrases, marginal, signatures, lines);
        reader.read();
        signatures.read(text, lines);

        List<Line> content = content(lines, marginal);
        Span title = Headings.title(content, article.title(), start > 0);
        return new Boilerplate(
                marginal.sorted(), headings(content, title), title, signatures.credits(), signatures.authors());
    }

    /** The lines that are the article, without what is marginal at their ends. */
    private static List<Line> content(List<Line> lines, MarginalSpans marginal) {
        List<Line> content = new ArrayList<>();
        boolean gap = false;
        for (Line line : lines) {
            Span rest = marginal.without(line.span());
            gap |= line.afterGap();
            if (rest.length() > 0) {
                String text = line.text().substring(rest.start() - line.start(), rest.end() - line.start());
                content.add(new Line(rest.start(), rest.end(), text, gap));
                gap = false;
            } else {
                gap = true;
            }
        }
        return content;
    }

    private static List<Span> headings(List<Line> content, @Nullable Span title) {
        List<Span> headings = new ArrayList<>();
        boolean wrapped = Headings.isWrapped(content);
        if (title != null) {
            headings.add(title);
        }
        for (int i = 0; i < content.size(); i++) {
            Span span = content.get(i).span();
            if ((title == null || !title.overlaps(span)) && Headings.isHeading(content, i, wrapped)) {
                headings.add(span);
            }
        }
        return headings;
    }
}
