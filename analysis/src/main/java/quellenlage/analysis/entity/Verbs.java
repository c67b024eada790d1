package quellenlage.analysis.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** What verbs say about their subject ({@code verbs.tsv}). */
final class Verbs {

    /** What the subject does. */
    enum Deed {
        SAY,
        THINK,
        ACT
    }

    record Verb(Deed deed, String source) {}

    private final Map<String, Verb> byLemma = new HashMap<>();
    private final Map<String, Verb> byParts = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();

    private Verbs(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            String lemma = line.get("verb");
            Verb verb = new Verb(line.constant("class", Deed.class), line.place());
            byLemma.put(lemma, verb);
            line.find("prefix").ifPresent(prefix -> {
                prefixes.add(prefix);
                byParts.put(prefix + " " + lemma.substring(prefix.length()), verb);
            });
        }
    }

    static Verbs german() {
        return new Verbs(LexiconFile.read(Verbs.class, "de/verbs.tsv"));
    }

    /** The verb at a token, with a separable part that stands before the next comma or the end; null for any other. */
    @Nullable
    Verb at(TokenizedText text, int token, int to) {
        Token verb = text.token(token);
        if (!verb.can(Morphology.VERB) || verb.isCapitalised()) {
            return null;
        }
        String lemma = verb.is(PartOfSpeech.ADJ) ? pastLemma(verb) : verb.lemma();
        if (verb.can(Morphology.FINITE)) {
            int last = Math.min(to, token + 60);
            for (int i = token + 1; i < last; i++) {
                Token other = text.token(i);
                if (prefixes.contains(other.text()) && isClauseEnd(text, i + 1, to)) {
                    Verb whole = byParts.get(other.text() + " " + lemma);
                    if (whole != null) {
                        return whole;
                    }
                }
            }
        }
        return byLemma.get(lemma);
    }

    /** A past tense that was taken for a participle: "zitierten" from "zitieren". */
    private static String pastLemma(Token verb) {
        String lower = verb.lower();
        int end = lower.endsWith("ten") ? lower.length() - 3 : lower.endsWith("te") ? lower.length() - 2 : -1;
        return end < 0 ? verb.lemma() : lower.substring(0, end) + "en";
    }

    private static boolean isClauseEnd(TokenizedText text, int token, int to) {
        if (token >= to) {
            return true;
        }
        Token next = text.token(token);
        return next.is(PartOfSpeech.PUNCT) || next.is(PartOfSpeech.CCONJ);
    }
}
