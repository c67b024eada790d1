package quellenlage.stories.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.Statement;

/** Takes wrong statements out of an article, and the positions that the same words took. */
final class StatementCorrections {

    private StatementCorrections() {}

    /** The article without the statements whose content holds the words or, failing that, most of them; the same when none does. */
    static Analysis without(Analysis analysis, QuotedWords words) {
        String text = analysis.article().text();
        List<Span> places = words.in(text);
        List<Statement> wrong = new ArrayList<>();
        for (Statement statement : analysis.statements()) {
            if (places.stream().anyMatch(place -> holds(statement, place))) {
                wrong.add(statement);
            }
        }
        if (wrong.isEmpty()) {
            for (Statement statement : analysis.statements()) {
                if (words.mostlyIn(content(statement, text))) {
                    wrong.add(statement);
                }
            }
        }
        if (wrong.isEmpty()) {
            return analysis;
        }
        List<Statement> statements = new ArrayList<>(analysis.statements());
        statements.removeAll(wrong);
        List<Stance> stances = new ArrayList<>(analysis.stances());
        stances.removeIf(stance -> wrong.stream()
                .flatMap(statement -> statement.cue().stream())
                .anyMatch(cue -> stance.cue().stream().anyMatch(cue::overlaps)));
        return new Analysis(
                analysis.text(),
                analysis.title(),
                analysis.entities(),
                analysis.figures(),
                analysis.times(),
                statements,
                stances,
                analysis.credits());
    }

    /** The words lie in the content, or the content in the words that were quoted with their surroundings. */
    private static boolean holds(Statement statement, Span place) {
        return statement.content().stream().anyMatch(piece -> piece.contains(place))
                || place.contains(statement.span());
    }

    private static String content(Statement statement, String text) {
        return statement.content().stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
    }
}
