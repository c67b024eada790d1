package quellenlage.app.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TimeExpression;

/**
 * The text of an article with everything that was found in it. Elements nest; a finding that would cross the end of another
 * is cut there. All text is escaped, every character of the article is kept.
 */
final class ArticleBody implements Content {

    private final String key;
    private final String text;
    private final List<Highlight> highlights;

    /**
     * Prepares an article.
     *
     * @param places spans that lines of the ledger lead to
     */
    ArticleBody(String key, Analysis analysis, Set<Span> places) {
        this.key = key;
        this.text = analysis.article().text();
        Map<Span, Highlight> marks = new HashMap<>();
        analysis.text().boilerplate().forEach(span -> mark(marks, span, "margin"));
        for (Sentence sentence : analysis.text().sentences()) {
            if (sentence.heading()) {
                mark(marks, sentence.span(), "head");
            }
        }
        for (Statement statement : analysis.statements()) {
            statement.content().forEach(span -> mark(marks, span, "st"));
            statement.cue().forEach(span -> mark(marks, span, "cue"));
        }
        for (Figure figure : analysis.figures()) {
            mark(marks, figure.span(), "fig");
        }
        for (TimeExpression time : analysis.times()) {
            mark(marks, time.span(), "time");
        }
        for (Stance stance : analysis.stances()) {
            stance.cue().forEach(span -> mark(marks, span, "stance"));
        }
        for (Mention mention : analysis.entities().mentions()) {
            mark(marks, mention.span(), "name");
        }
        places.forEach(span -> mark(marks, span, "place"));
        this.highlights = new ArrayList<>(marks.values());
        highlights.sort(Comparator.comparing(Highlight::span));
    }

    private static void mark(Map<Span, Highlight> marks, Span span, String kind) {
        if (!span.isEmpty()) {
            marks.put(
                    span,
                    marks.getOrDefault(span, new Highlight(span, Set.of())).with(kind));
        }
    }

    @Override
    public void writeTo(TemplateOutput out) {
        Deque<Highlight> open = new ArrayDeque<>();
        int at = 0;
        for (Highlight highlight : highlights) {
            at = closeBefore(highlight.span().start(), open, at, out);
            at = writeText(at, highlight.span().start(), out);
            int end = open.isEmpty()
                    ? highlight.span().end()
                    : Math.min(highlight.span().end(), open.peek().span().end());
            if (end > at) {
                out.writeContent("<span class=\"" + String.join(" ", highlight.kinds()) + "\" id=\""
                        + Anchors.id(key, highlight.span()) + "\">");
                open.push(new Highlight(new Span(at, end), highlight.kinds()));
            }
        }
        at = closeBefore(Integer.MAX_VALUE, open, at, out);
        writeText(at, text.length(), out);
    }

    private int closeBefore(int offset, Deque<Highlight> open, int from, TemplateOutput out) {
        int at = from;
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            at = writeText(at, open.pop().span().end(), out);
            out.writeContent("</span>");
        }
        return at;
    }

    private int writeText(int from, int to, TemplateOutput out) {
        if (to > from) {
            Escape.htmlContent(text.substring(from, to), out);
        }
        return Math.max(from, to);
    }
}
