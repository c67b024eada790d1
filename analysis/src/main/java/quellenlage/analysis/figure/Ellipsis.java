package quellenlage.analysis.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Figure.Counted;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.figure.Draft.Kind;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * Fills in what a bare number counts: the noun of the number that it is listed with, of "Zahl der …", or of the nearest
 * number before it in the paragraph.
 */
final class Ellipsis {

    private static final int LIST_GAP = 5;
    private static final int SENTENCES_BACK = 3;

    private final Set<String> quantityNouns = new HashSet<>();
    private final CountedReader countedReader;
    private final FunctionWords functionWords;

    private Ellipsis(LexiconFile file, CountedReader countedReader, FunctionWords functionWords) {
        this.countedReader = countedReader;
        this.functionWords = functionWords;
        for (LexiconLine line : file.lines()) {
            quantityNouns.add(line.get("lemma"));
        }
    }

    static Ellipsis german(CountedReader countedReader, FunctionWords functionWords) {
        return new Ellipsis(LexiconFile.read(Ellipsis.class, "de/quantity-nouns.tsv"), countedReader, functionWords);
    }

    /** What a bare number may count. */
    private record Candidate(
            Atoms atoms,
            int at,
            Kind kind,
            @Nullable String unit,
            @Nullable Counted counted) {}

    List<Draft> fill(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (int i = result.size() - 2; i >= 0; i--) {
            Draft next = result.get(i + 1);
            if (result.get(i).is(Kind.BARE) && isListed(result.get(i), next)) {
                result.set(i, result.get(i).understood(next.kind(), next.unit(), next.counted()));
            }
        }
        for (int i = 0; i < result.size(); i++) {
            Draft draft = result.get(i);
            if (draft.is(Kind.BARE)) {
                Candidate candidate = before(result, i);
                if (candidate != null) {
                    result.set(i, draft.understood(candidate.kind(), candidate.unit(), candidate.counted()));
                }
            }
        }
        return result;
    }

    /** Only small words stand between the two: "3.000 oder 5.000 Boote", "900 der geplant 1500 Flüge". */
    private static boolean isListed(Draft bare, Draft next) {
        boolean fit = next.unit() != null && !next.is(Kind.TIMES) && !next.is(Kind.ORDINAL) && !next.is(Kind.BARE);
        if (!fit || bare.atoms() != next.atoms() || next.from() - bare.to() > LIST_GAP || next.from() <= bare.to()) {
            return false;
        }
        for (int i = bare.to(); i < next.from(); i++) {
            Atom atom = bare.atoms().at(i);
            Token token = bare.atoms().token(i);
            if (atom.isCapitalised() || token.isFiniteVerb() || "();:\"„“»«".contains(atom.text())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Candidate before(List<Draft> drafts, int index) {
        Draft bare = drafts.get(index);
        Atoms atoms = bare.atoms();
        Candidate anchor = anchor(atoms, bare.from());
        for (int i = index - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean same = draft.atoms() == atoms;
            if (same && anchor != null && draft.from() < anchor.at()) {
                return anchor;
            }
            int sentences = sentencesBetween(draft, bare);
            if (sentences > SENTENCES_BACK || sentences < 0) {
                break;
            }
            if (draft.is(Kind.COUNT) || same && isSameSeries(draft, bare)) {
                return anchor != null && !same ? anchor : candidate(draft);
            }
        }
        return anchor;
    }

    private static Candidate candidate(Draft draft) {
        return new Candidate(draft.atoms(), draft.from(), draft.kind(), draft.unit(), draft.counted());
    }

    /** A measure or sum goes on: "von 5 Euro auf 7", "weitere fünf Millionen". */
    private static boolean isSameSeries(Draft draft, Draft bare) {
        return (draft.is(Kind.MONEY) || draft.is(Kind.MEASURE)) && bare.from() - draft.to() <= LIST_GAP;
    }

    /** How many sentences apart two figures of one paragraph are; -1 when the paragraphs differ by more than one. */
    private static int sentencesBetween(Draft earlier, Draft later) {
        int paragraphs = later.atoms().sentence().paragraph()
                - earlier.atoms().sentence().paragraph();
        if (paragraphs > 1 || earlier.atoms().sentence().heading()) {
            return -1;
        }
        return later.atoms().index() - earlier.atoms().index();
    }

    /** "Zahl der Boote" before the number in its sentence. */
    private @Nullable Candidate anchor(Atoms atoms, int end) {
        for (int i = end - 1; i >= 0; i--) {
            Atom atom = atoms.at(i);
            if (atom.isCapitalised()
                    && i + 2 < atoms.size()
                    && quantityNouns.contains(atoms.token(i).lemma())) {
                boolean tied = functionWords.is(FunctionWords.Kind.TIE, atoms.lower(i + 1));
                NounPhrase noun = tied ? countedReader.read(atoms, i + 2) : null;
                if (noun != null) {
                    Counted counted = countedReader.counted(atoms, noun);
                    return new Candidate(atoms, i, Kind.COUNT, counted.head(), counted);
                }
            }
        }
        return null;
    }
}
