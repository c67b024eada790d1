package quellenlage.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TimexType;
import quellenlage.analysis.article.TokenizedText;

/** Finds quantities with their bounds and what they count. */
public final class FigureFinder {

    private final QuantityReader quantities;
    private final Ellipsis ellipsis;

    private FigureFinder(FunctionWords functionWords) {
        quantities = new QuantityReader(functionWords);
        ellipsis = Ellipsis.german(quantities.countedReader(), functionWords);
    }

    /** The finder for German. */
    public static FigureFinder german() {
        return new FigureFinder(FunctionWords.german());
    }

    /**
     * The figures of an article in text order, without overlap.
     *
     * @param times in text order; numbers inside dates and times of day are no figures, spans of time are
     */
    public List<Figure> find(TokenizedText text, List<TimeExpression> times) {
        List<Draft> drafts = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            read(Atoms.of(text, sentences.get(i), i), drafts);
        }
        List<Figure> figures = new ArrayList<>(drafts.size());
        int time = 0;
        for (Draft draft : ellipsis.fill(drafts)) {
            Figure figure = draft.figure();
            while (time < times.size()
                    && times.get(time).span().end() <= figure.span().start()) {
                time++;
            }
            if (!isInsideTime(draft, figure, times, time)) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private void read(Atoms atoms, List<Draft> drafts) {
        int end = 0;
        for (int at = 0; at < atoms.size(); ) {
            QuantityReader.Reading reading = quantities.read(atoms, at);
            Draft draft = reading.draft();
            if (draft != null && draft.from() >= end) {
                drafts.add(draft);
                end = draft.to();
            }
            at = reading.next();
        }
    }

    /** A time that repeats may be the end of a unit: "6 Kilometer pro Stunde". */
    private static boolean isInsideTime(Draft draft, Figure figure, List<TimeExpression> times, int from) {
        if (draft.is(Draft.Kind.TIME)) {
            return false;
        }
        for (int i = from;
                i < times.size() && times.get(i).span().start() < figure.span().end();
                i++) {
            TimeExpression time = times.get(i);
            if (time.type() != TimexType.DURATION
                    && time.span().overlaps(figure.span())
                    && (time.type() != TimexType.SET || time.span().contains(draft.numberStart()))) {
                return true;
            }
        }
        return false;
    }
}
