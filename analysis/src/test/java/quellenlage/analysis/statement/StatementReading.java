package quellenlage.analysis.statement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.clause.ClauseReader;
import quellenlage.analysis.sentence.SentenceReader;

/** Reads statements from plain text and renders them as the gold file writes them. */
final class StatementReading {

    private static final SentenceReader SENTENCES = SentenceReader.german();
    private static final ClauseReader CLAUSES = ClauseReader.german();
    private static final Boilerplate NONE = new Boilerplate(List.of(), List.of(), null, List.of(), List.of());

    private final StatementFinder finder;

    StatementReading(StatementFinder finder) {
        this.finder = finder;
    }

    List<Statement> read(String text) {
        TokenizedText tokens = SENTENCES.read(Article.ofText("t", text), NONE);
        return finder.find(tokens, CLAUSES.read(tokens), Entities.NONE, List.of(), List.of());
    }

    /** One line a statement: type, content, then the roles that are there. */
    String rendered(String text) {
        StringBuilder lines = new StringBuilder();
        for (Statement statement : read(text)) {
            lines.append(statement.type().name().toLowerCase(Locale.ROOT));
            lines.append(statement.nested() ? " nested" : "");
            lines.append(" [").append(pieces(statement.content(), text)).append(']');
            role(lines, "speaker", statement.speaker(), text);
            role(lines, "cue", statement.cue(), text);
            role(lines, "frame", statement.frame(), text);
            role(lines, "to", statement.addressee(), text);
            if (statement.channel() != null) {
                lines.append(" via=").append(statement.channel().name());
            }
            statement.relays().forEach(relay -> lines.append(" relay=").append(relay.name()));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static void role(StringBuilder line, String name, List<Span> spans, String text) {
        if (!spans.isEmpty()) {
            line.append(' ')
                    .append(name)
                    .append("=[")
                    .append(pieces(spans, text))
                    .append(']');
        }
    }

    static String pieces(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text).replace('\n', '¶')).collect(Collectors.joining(" | "));
    }
}
