package quellenlage.analysis.entity;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Cues.Cue;
import quellenlage.analysis.entity.Roles.Gender;
import quellenlage.analysis.entity.Verbs.Deed;

/** What the words around a mention say about it: whether it speaks. */
final class Clauses {

    /** A clause is looked at up to this number of tokens. */
    private static final int REACH = 30;

    private final TokenizedText text;
    private final Lexicons lexicons;
    private final Verbs.@Nullable Verb[] verbs;
    private final @Nullable Cue[] cues;

    Clauses(TokenizedText text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        int size = text.tokens().size();
        this.verbs = new Verbs.Verb[size];
        this.cues = new Cue[size];
        text.sentences().forEach(sentence -> {
            int to = sentence.tokens().to();
            for (int i = sentence.tokens().from(); i < to; i++) {
                verbs[i] = lexicons.verbs().at(text, i, to);
                cues[i] = lexicons.cues().of(text.token(i).lower());
            }
        });
    }

    /** True when the sentence says or thinks something, or names a source. */
    boolean isAttributed(int from, int to) {
        for (int i = from; i < to; i++) {
            Cue cue = cues[i];
            if (isSpeech(i) || (cue != null && cue.ordinal() <= Cue.SOURCE_NOUN.ordinal())) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Cue cue(int token) {
        return cues[token];
    }

    private boolean isSpeech(int token) {
        Verbs.Verb verb = verbs[token];
        return verb != null && verb.deed() != Deed.ACT;
    }

    /** True when the mention is the subject of a verb of saying or thinking, or named as a source. */
    boolean speaks(int from, int to, int first, int end) {
        int start = from;
        while (start > first && from - start < 6 && isInPhrase(start - 1)) {
            start--;
        }
        if (start > first) {
            Cue cue = cues[start - 1];
            if (cue == Cue.SOURCE_BEFORE || cue == Cue.SO || (cue == null && isSpeechBefore(start - 1, first, end))) {
                return true;
            }
        }
        int next = to;
        while (next < end && next < to + 2 && text.token(next).is(PartOfSpeech.ADV)) {
            next++;
        }
        return next < end && (cues[next] == Cue.SOURCE_AFTER || predicate(next, end, false));
    }

    /** "sagte X", "hat X gesagt", "äußerte sich X". */
    private boolean isSpeechBefore(int token, int first, int end) {
        if (text.token(token).lower().equals("sich") && token > first) {
            return predicate(token - 1, end, false);
        }
        return predicate(token, end, false);
    }

    private boolean isInPhrase(int token) {
        Token word = text.token(token);
        return word.is(PartOfSpeech.DET)
                || (word.is(PartOfSpeech.ADJ) && !word.can(Morphology.FINITE))
                || (word.isCapitalised() && lexicons.roles().find(word) != null)
                || (word.isCapitalised() && word.is(PartOfSpeech.PROPN));
    }

    /** True when the token is a finite verb, alone or with the verbs at the end of its clause, of a kind that counts. */
    boolean predicate(int token, int end, boolean acts) {
        Token verb = text.token(token);
        if (!verb.can(Morphology.FINITE) || verb.isCapitalised()) {
            return false;
        }
        return verb.is(PartOfSpeech.AUX) ? completes(token, end, acts) : counts(token, acts);
    }

    /** True when the verb form that ends the clause of an auxiliary counts; clauses that stand between are passed over. */
    private boolean completes(int auxiliary, int end, boolean acts) {
        int last = Math.min(end, auxiliary + REACH);
        boolean inner = false;
        for (int i = auxiliary + 1; i < last && !isStop(i); i++) {
            Token word = text.token(i);
            if (word.text().equals(",")) {
                inner = !inner && i + 1 < last && opensClause(text.token(i + 1));
            } else if (!inner && word.can(Morphology.PAST_PARTICIPLE | Morphology.INFINITIVE)) {
                if (counts(i, acts)) {
                    return acts || !isPassive(auxiliary, i, end);
                }
                if (word.is(PartOfSpeech.VERB) && endsClause(i + 1, end)) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean opensClause(Token word) {
        return word.is(PartOfSpeech.SCONJ) || word.can(Morphology.RELATIVE);
    }

    private boolean endsClause(int token, int end) {
        return token >= end
                || text.token(token).is(PartOfSpeech.PUNCT)
                || text.token(token).is(PartOfSpeech.CCONJ);
    }

    /** "wurde unterrichtet", "seien unterrichtet worden": who is told something does not speak. */
    private boolean isPassive(int auxiliary, int verb, int end) {
        return text.token(verb).can(Morphology.PAST_PARTICIPLE)
                && !text.token(verb).can(Morphology.INFINITIVE)
                && (text.token(auxiliary).lemma().equals("werden")
                        || (verb + 1 < end && text.token(verb + 1).lemma().equals("werden")));
    }

    private boolean isStop(int token) {
        Token word = text.token(token);
        return word.is(PartOfSpeech.PUNCT) && ".;:!?\"„“”»«".contains(word.text());
    }

    boolean counts(int token, boolean acts) {
        Verbs.Verb verb = verbs[token];
        return verb != null && (acts || verb.deed() != Deed.ACT);
    }

    /** The gender of a pronoun that is the subject of a verb of saying or thinking, or names a source; null for others. */
    @Nullable
    Gender speakingPronoun(int i, int first, int end) {
        Cue cue = cues[i];
        if (cue == null || cue.ordinal() < Cue.HE.ordinal()) {
            return null;
        }
        return switch (cue) {
            case HE -> speaks(i, i + 1, first, end) ? Gender.MASCULINE : null;
            case SHE -> isSingular(i, first, end) && speaks(i, i + 1, first, end) ? Gender.FEMININE : null;
            case HIM -> i + 1 < end && cues[i + 1] == Cue.SOURCE_AFTER ? Gender.MASCULINE : null;
            case HER -> i + 1 < end && cues[i + 1] == Cue.SOURCE_AFTER ? Gender.FEMININE : null;
            case HIS -> isSource(i, first, end) ? Gender.MASCULINE : null;
            default -> isSource(i, first, end) ? Gender.FEMININE : null;
        };
    }

    /** "seinen Worten nach", "nach seinen Worten". */
    private boolean isSource(int i, int first, int end) {
        return i + 1 < end
                && cues[i + 1] == Cue.SOURCE_NOUN
                && ((i > first && text.token(i - 1).lower().equals("nach"))
                        || (i + 2 < end
                                && (cues[i + 2] == Cue.SOURCE_AFTER
                                        || text.token(i + 2).lower().equals("nach"))));
    }

    private boolean isSingular(int i, int first, int end) {
        for (int k = Math.max(first, i - 1); k < Math.min(end, i + 3); k++) {
            Token verb = text.token(k);
            if (k != i && verb.can(Morphology.FINITE) && !verb.isCapitalised()) {
                return verb.can(Morphology.SINGULAR_VERB) && !verb.can(Morphology.PLURAL_VERB) || endsSingular(verb);
            }
        }
        return false;
    }

    private static boolean endsSingular(Token verb) {
        return verb.lower().endsWith("t") || verb.lower().endsWith("te");
    }
}
