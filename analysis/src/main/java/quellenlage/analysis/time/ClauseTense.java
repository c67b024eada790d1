package quellenlage.analysis.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Says whether the clause around a time expression tells what was or what will be. */
final class ClauseTense {

    private final Set<String> reportingVerbs = new HashSet<>();

    static ClauseTense german() {
        ClauseTense result = new ClauseTense();
        for (LexiconLine line :
                LexiconFile.read(ClauseTense.class, "de/reporting-verbs.tsv").lines()) {
            result.reportingVerbs.add(line.get("lemma"));
        }
        return result;
    }

    /** The tense of the clause that holds the tokens; that of the whole sentence when the clause has no verb. */
    Tense at(List<Token> tokens, int from, int to, int sentenceFrom, int sentenceTo) {
        int left = from;
        while (left > sentenceFrom && !isBorder(tokens.get(left - 1))) {
            left--;
        }
        int right = to;
        while (right < sentenceTo && !isBorder(tokens.get(right))) {
            right++;
        }
        Tense tense = read(tokens, left, right);
        return tense == Tense.OPEN ? read(tokens, sentenceFrom, sentenceTo) : tense;
    }

    private static boolean isBorder(Token token) {
        if (!token.is(PartOfSpeech.PUNCT)) {
            return false;
        }
        char c = token.text().charAt(0);
        return c != '.' && c != '(' && c != ')' && c != '-';
    }

    private Tense read(List<Token> tokens, int from, int to) {
        boolean past = false;
        boolean perfect = false;
        boolean present = false;
        boolean become = false;
        boolean participle = false;
        boolean infinitive = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (!token.is(PartOfSpeech.VERB) && !token.is(PartOfSpeech.AUX)) {
                continue;
            }
            Morphology morphology = token.morphology();
            boolean finite = morphology.can(Morphology.FINITE);
            switch (token.lemma()) {
                case "haben", "sein" -> {
                    past |= finite && isPast(morphology);
                    perfect |= finite;
                }
                case "werden" -> {
                    past |= finite && isPast(morphology) || token.lower().equals("worden");
                    become |= finite;
                }
                default -> {
                    if (morphology.can(Morphology.PAST_PARTICIPLE) && !isPast(morphology)) {
                        participle = true;
                    } else if (finite && isPast(morphology)) {
                        past = true;
                    } else if (finite && !morphology.can(Morphology.INFINITIVE)) {
                        present |= !reportingVerbs.contains(token.lemma());
                        past |= reportingVerbs.contains(token.lemma());
                    } else if (morphology.can(Morphology.INFINITIVE | Morphology.ZU_INFINITIVE)) {
                        infinitive = true;
                    }
                }
            }
        }
        if (past || perfect && participle) {
            return Tense.PAST;
        }
        if (become || present || infinitive || perfect) {
            return Tense.FUTURE;
        }
        return participle ? Tense.PAST : Tense.OPEN;
    }

    private static boolean isPast(Morphology morphology) {
        return morphology.can(Morphology.PAST) && !morphology.can(Morphology.PRESENT);
    }
}
