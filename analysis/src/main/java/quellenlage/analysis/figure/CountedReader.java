package quellenlage.analysis.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Figure.Counted;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * Reads what is counted: adjectives and participles with their own complements, the noun, and the phrases tied to it.
 *
 * <pre>
 *   [determiner] (adverb* adjective [, | und])* noun (genitive | preposition phrase)*
 * </pre>
 */
final class CountedReader {

    private static final int LONGEST = 14;
    private static final int MOST_PHRASES = 3;

    private final Set<String> attachments = new HashSet<>();
    private final Contexts contexts;
    private final FunctionWords functionWords;

    private CountedReader(LexiconFile file, Contexts contexts, FunctionWords functionWords) {
        for (LexiconLine line : file.lines()) {
            attachments.add(line.get("preposition"));
        }
        this.contexts = contexts;
        this.functionWords = functionWords;
    }

    static CountedReader german(Contexts contexts, FunctionWords functionWords) {
        return new CountedReader(LexiconFile.read(CountedReader.class, "de/attachments.tsv"), contexts, functionWords);
    }

    /**
     * The noun phrase that begins at an atom.
     *
     * @return null when there is none
     */
    @Nullable
    NounPhrase read(Atoms atoms, int at) {
        List<String> attributes = new ArrayList<>(2);
        boolean pending = false;
        boolean partitive = false;
        int end = Math.min(atoms.size(), at + LONGEST);
        for (int i = at; i < end; i++) {
            Atom atom = atoms.at(i);
            Token token = atoms.token(i);
            if (atom.is(Shape.MARK)) {
                boolean list = atom.is(",") && !attributes.isEmpty() && i + 1 < end && isAttribute(atoms, i + 1);
                boolean cut = atom.is("-") && atoms.isGlued(i) && i > at;
                if (!list && !cut) {
                    return null;
                }
                pending &= !cut;
            } else if (!atom.is(Shape.WORD) || atom.hyphenated()) {
                return null;
            } else if (isGenitiveDeterminer(atom) && attributes.isEmpty() && !partitive && !pending) {
                partitive = true;
            } else if (atom.isCapitalised()) {
                if (isPlaceAdjective(atoms, i)) {
                    attributes.add(token.lemma());
                    continue;
                }
                int head = head(atoms, i);
                return pending || head < 0 ? null : new NounPhrase(at, head, head + 1, attributes, partitive);
            } else if (functionWords.is(FunctionWords.Kind.COORDINATION, atom.lower())) {
                boolean after = !attributes.isEmpty() || atoms.lower(i - 1).equals("-") && i > at;
                if (!after || i + 1 >= end || !isAttribute(atoms, i + 1)) {
                    return null;
                }
            } else if (isAttribute(atoms, i)) {
                if (partitive && i == at + 1 && atom.lower().endsWith("e")) {
                    // "der nächste" is no genitive
                    return null;
                }
                attributes.add(token.lemma());
                pending = false;
            } else if (token.is(PartOfSpeech.ADP)) {
                i = embedded(atoms, i, end) - 1;
                if (i < at) {
                    return null;
                }
            } else if (isAdverb(token)) {
                pending = true;
            } else {
                return null;
            }
        }
        return null;
    }

    /** The noun of a phrase that begins with a capital word; -1 when that is a name. */
    private static int head(Atoms atoms, int at) {
        if (atoms.lower(at + 1).equals("-") && atoms.isGlued(at + 1)) {
            // "Bus- und Bahnfahrer"
            for (int i = at + 2; i < Math.min(at + 5, atoms.size()); i++) {
                if (atoms.at(i).isCapitalised() && !atoms.lower(i + 1).equals("-")) {
                    return i;
                }
            }
        }
        Token token = atoms.token(at);
        boolean name = token.is(PartOfSpeech.PROPN)
                && token.can(Morphology.NAME)
                && !token.can(Morphology.NOUN | Morphology.BY_COMPOUND_HEAD);
        boolean initial = token.text().length() < 3 && token.is(PartOfSpeech.PROPN);
        return name || initial ? -1 : at;
    }

    /** "20 Berliner Schulen". */
    private static boolean isPlaceAdjective(Atoms atoms, int at) {
        Atom atom = atoms.at(at);
        return atom.lower().endsWith("er")
                && at + 1 < atoms.size()
                && atoms.at(at + 1).isCapitalised()
                && atoms.token(at + 1).is(PartOfSpeech.NOUN)
                && !atoms.token(at).is(PartOfSpeech.NOUN);
    }

    /** An adjective or participle with an ending. */
    private static boolean isAttribute(Atoms atoms, int at) {
        Token token = atoms.token(at);
        String word = token.lower();
        if (!atoms.has(at, Shape.WORD) || atoms.at(at).isCapitalised() || word.length() < 4) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        char earlier = word.charAt(word.length() - 2);
        boolean ending = last == 'e' || earlier == 'e' && "nrsm".indexOf(last) >= 0;
        if (!ending) {
            return false;
        }
        if (token.morphology().isKnown() && token.lemma().equals(word)) {
            return false;
        }
        if (token.is(PartOfSpeech.ADJ)) {
            return true;
        }
        boolean can = token.can(Morphology.ADJECTIVE) && token.morphology().agreement() != 0;
        return can && (token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.DET) || token.is(PartOfSpeech.ADV));
    }

    private static boolean isAdverb(Token token) {
        return token.is(PartOfSpeech.ADV)
                || token.is(PartOfSpeech.ADJ)
                || token.is(PartOfSpeech.VERB) && token.can(Morphology.ADJECTIVE | Morphology.PAST_PARTICIPLE);
    }

    /** Index of the participle that a preposition phrase belongs to: "von den Muttertieren verlassene"; 0 when there is none. */
    private static int embedded(Atoms atoms, int preposition, int end) {
        int noun = preposition + 1;
        while (noun < end && atoms.has(noun, Shape.WORD) && !atoms.at(noun).isCapitalised()) {
            if (atoms.token(noun).isFiniteVerb() && !atoms.token(noun).can(Morphology.ADJECTIVE)) {
                return 0;
            }
            noun++;
        }
        while (noun < end && atoms.has(noun, Shape.WORD) && atoms.at(noun).isCapitalised()) {
            noun++;
        }
        boolean participle = noun < end && isAttribute(atoms, noun);
        return participle ? noun : 0;
    }

    private boolean isGenitiveDeterminer(Atom atom) {
        return functionWords.is(FunctionWords.Kind.PARTITIVE, atom.lower());
    }

    /** What a noun phrase counts, with the phrases after it. */
    Counted counted(Atoms atoms, NounPhrase phrase) {
        List<Span> phrases = new ArrayList<>(2);
        int to = phrase.to();
        while (phrases.size() < MOST_PHRASES) {
            int next = phraseEnd(atoms, to);
            if (next == to) {
                break;
            }
            phrases.add(atoms.span(to, next));
            to = next;
        }
        return new Counted(
                atoms.span(phrase.from(), to), lemma(atoms.token(phrase.head())), phrase.attributes(), phrases);
    }

    /** The noun's lemma with its capital letter. */
    private static String lemma(Token noun) {
        String lemma = noun.lemma();
        return Character.isUpperCase(lemma.charAt(0))
                ? lemma
                : Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
    }

    /** The end of the genitive or preposition phrase at an atom; the atom itself when there is none. */
    private int phraseEnd(Atoms atoms, int at) {
        if (!atoms.has(at, Shape.WORD)) {
            return at;
        }
        Atom first = atoms.at(at);
        if (first.isCapitalised()) {
            boolean genitive =
                    atoms.token(at).is(PartOfSpeech.PROPN) && first.lower().endsWith("s");
            return genitive ? at + 1 : at;
        }
        boolean preposition = attachments.contains(first.lower());
        boolean genitive = isGenitiveArticle(first);
        if (!preposition && !genitive) {
            return at;
        }
        int i = at + 1;
        while (i < Math.min(atoms.size(), at + 5)
                && atoms.has(i, Shape.WORD)
                && !atoms.at(i).isCapitalised()
                && (atoms.token(i).is(PartOfSpeech.DET) || isAttribute(atoms, i))) {
            i++;
        }
        if (!atoms.has(i, Shape.WORD) || !atoms.at(i).isCapitalised() || isCalendar(atoms, i)) {
            return at;
        }
        Token noun = atoms.token(i);
        if (genitive && noun.morphology().agreement() != 0 && !noun.morphology().canBe(Morphology.GENITIVE)) {
            return at;
        }
        i++;
        while (i < atoms.size()
                && atoms.has(i, Shape.WORD)
                && atoms.at(i).isCapitalised()
                && atoms.token(i).is(PartOfSpeech.PROPN)
                && (preposition || atoms.token(i - 1).is(PartOfSpeech.PROPN))) {
            i++;
        }
        return i;
    }

    private boolean isCalendar(Atoms atoms, int at) {
        return contexts.isCalendar(atoms.lower(at))
                || contexts.isCalendar(atoms.token(at).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isGenitiveArticle(Atom atom) {
        return functionWords.is(FunctionWords.Kind.GENITIVE, atom.lower()) || isGenitiveDeterminer(atom);
    }
}
