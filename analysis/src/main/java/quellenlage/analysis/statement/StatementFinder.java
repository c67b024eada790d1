package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.SpeakerKind;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;

/** Finds who says what. */
public final class StatementFinder {

    private final Cues cues;
    private final Complementizers complementizers;
    private final Pointers pointers;
    private final SourceWords sourceWords;
    private final SpeechNouns nouns;

    private StatementFinder(
            Cues cues, Complementizers complementizers, Pointers pointers, SourceWords sourceWords, SpeechNouns nouns) {
        this.cues = cues;
        this.complementizers = complementizers;
        this.pointers = pointers;
        this.sourceWords = sourceWords;
        this.nouns = nouns;
    }

    /** The finder for German. */
    public static StatementFinder german() {
        SpeechNouns nouns = SpeechNouns.german();
        return new StatementFinder(
                new Cues(SpeechVerbs.german(), Predicates.german(), nouns),
                Complementizers.german(),
                Pointers.german(),
                SourceWords.german(),
                nouns);
    }

    public List<Statement> find(
            TokenizedText text, Clauses clauses, Entities entities, List<TimeExpression> times, List<Credit> credits) {
        Reading reading = new Reading(text, clauses);
        SpeakerPhrases speakers = new SpeakerPhrases(reading);
        List<Draft> drafts = new ArrayList<>();
        new VerbStatements(reading, cues, complementizers, pointers, speakers, drafts).find();
        new SourceStatements(reading, sourceWords, nouns, speakers, drafts).find();
        drafts.removeIf(draft -> isInsideQuote(reading, drafts, draft));
        QuoteStatements quotes = new QuoteStatements(reading, speakers, drafts);
        quotes.findAlone();
        new ActStatements(reading, cues, speakers, drafts).find();
        new RunOns(reading, drafts).find();
        quotes.findNested();
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.size() > 0) {
                statements.add(statement(reading, draft));
            }
        }
        statements.sort(Comparator.comparing(Statement::span));
        return statements;
    }

    /** What a quoted speaker says about what others say is part of the quotation. */
    private static boolean isInsideQuote(Reading reading, List<Draft> drafts, Draft draft) {
        if (draft.size() == 0 || draft.type == StatementType.DIRECT || draft.frame.isEmpty()) {
            return false;
        }
        int quote = reading.quotations.at(draft.start());
        TokenRange frame = draft.frame.get(0);
        return quote >= 0
                && reading.quotations.at(frame.to() - 1) == quote
                && draft.end() <= reading.quotations.get(quote).to()
                && frame.from() >= reading.quotations.get(quote).from() - 1;
    }

    private static Statement statement(Reading reading, Draft draft) {
        return new Statement(
                draft.type,
                draft.medium,
                spans(reading, draft.content),
                spans(reading, draft.cue),
                spans(reading, draft.speaker),
                spans(reading, draft.frame),
                spans(reading, draft.addressee),
                null,
                SpeakerKind.IMPLIED,
                null,
                List.of(),
                null,
                draft.nested,
                0.5,
                new Evidence(draft.rule, draft.source));
    }

    private static List<Span> spans(Reading reading, List<TokenRange> ranges) {
        List<Span> spans = new ArrayList<>(ranges.size());
        for (TokenRange range : ranges) {
            if (range.size() > 0) {
                spans.add(reading.text.span(range));
            }
        }
        return spans;
    }
}
