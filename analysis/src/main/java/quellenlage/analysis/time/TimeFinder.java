package quellenlage.analysis.time;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenizedText;

/** Finds time expressions and resolves them against the publication date. */
public final class TimeFinder {

    private final Grammar grammar;
    private final TimeWords words;
    private final Holidays holidays;
    private final ClauseTense tense;

    private TimeFinder() {
        Symbols symbols = new Symbols();
        this.grammar = Grammar.german(symbols);
        this.words = TimeWords.german(symbols, grammar.literals());
        this.holidays = Holidays.german();
        this.tense = ClauseTense.german();
    }

    /** The finder for German. */
    public static TimeFinder german() {
        return new TimeFinder();
    }

    /** In text order, without overlap. */
    public List<TimeExpression> find(TokenizedText text) {
        Matcher matcher = new Matcher(grammar, words, text.tokens());
        Resolver resolver = new Resolver(text, holidays, tense);
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            matcher.run(sentence.tokens().from(), sentence.tokens().to());
        }
        resolver.setDaily(matcher.namesDays());
        for (Sentence sentence : text.sentences()) {
            int from = sentence.tokens().from();
            int to = sentence.tokens().to();
            resolver.enter(from, to, matcher.hasClock(from, to));
            for (int i = from; i < to; ) {
                Match match = matcher.best(i);
                if (match == null) {
                    i++;
                    continue;
                }
                TimeExpression expression = resolver.resolve(match, i == from ? null : matcher.senses(i - 1));
                if (expression != null) {
                    found.add(expression);
                }
                i = match.to();
            }
        }
        return found;
    }
}
