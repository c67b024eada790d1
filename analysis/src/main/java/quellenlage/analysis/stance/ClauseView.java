package quellenlage.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;

/** One clause with its own tokens and noun phrases. */
final class ClauseView {

    private final TokenizedText text;
    private final Clauses clauses;
    private final TimeSpans times;
    private final MentionIndex mentions;
    private final int index;
    private final List<NounPhrase> phrases = new ArrayList<>();

    ClauseView(TokenizedText text, Clauses clauses, TimeSpans times, MentionIndex mentions, int index) {
        this.text = text;
        this.clauses = clauses;
        this.times = times;
        this.mentions = mentions;
        this.index = index;
        addPhrases();
    }

    private void addPhrases() {
        int end = addUnknownName();
        boolean bracket = false;
        for (int i = from(); i < to(); i++) {
            bracket = bracket
                    ? !text.token(i).text().equals(")")
                    : text.token(i).text().equals("(");
            int number = owns(i) && !bracket ? clauses.nounPhraseOf(i) : -1;
            if (number >= 0 && i >= end && !isQuotedName(clauses.nounPhrases().get(number))) {
                end = addPhrase(clauses.nounPhrases().get(number));
            }
        }
    }

    /** "der Rat bestätigte Berichte" may have been read as one phrase, with the verb as attribute: then these are two. */
    private int addPhrase(NounPhrase phrase) {
        int from = phrase.range().from();
        int to = phrase.range().to();
        int finite = clause().finite();
        if (isLoneArticle(phrase) || isAdverb(phrase)) {
            return to;
        }
        if (!phrase.range().contains(finite) || finite + 1 == to) {
            int border = border(phrase);
            if (border > from) {
                phrases.add(part(phrase, from, border, phrase.preposition()));
                phrases.add(part(phrase, border, to, -1));
            } else {
                phrases.add(withHeadNoun(phrase));
            }
            return to;
        }
        if (from < finite) {
            phrases.add(new NounPhrase(
                    new TokenRange(from, finite),
                    finite - 1,
                    token(finite - 1).morphology().agreement(),
                    phrase.preposition()));
        }
        phrases.add(new NounPhrase(
                new TokenRange(finite + 1, to),
                phrase.head(),
                token(phrase.head()).morphology().agreement(),
                -1));
        return to;
    }

    private NounPhrase part(NounPhrase phrase, int from, int to, int preposition) {
        int agreement = token(to - 1).morphology().agreement();
        return new NounPhrase(
                new TokenRange(from, to), to - 1, agreement == 0 ? Morphology.ANY_AGREEMENT : agreement, preposition);
    }

    /** Where a second phrase begins: "dies | dem Magazin", "der Chef Ralf Meier | Berichte"; -1 for nowhere. */
    private int border(NounPhrase phrase) {
        int from = phrase.range().from();
        int to = phrase.range().to();
        if (to - from > 1
                && token(from).lower().equals("dies")
                && token(from + 1).is(PartOfSpeech.DET)) {
            return from + 1;
        }
        boolean name = to - from > 1
                && token(to - 1).is(PartOfSpeech.NOUN)
                && token(to - 2).is(PartOfSpeech.PROPN)
                && !agrees(part(phrase, to - 1, to, -1), false);
        return name ? to - 1 : -1;
    }

    /** "das Existenzrecht Israels" is about the right. */
    private NounPhrase withHeadNoun(NounPhrase phrase) {
        int noun = phrase.head() - 1;
        boolean owned = noun > phrase.range().from()
                && token(phrase.head()).is(PartOfSpeech.PROPN)
                && token(phrase.head()).lower().endsWith("s")
                && token(noun).is(PartOfSpeech.NOUN)
                && token(phrase.range().from()).is(PartOfSpeech.DET);
        if (!owned) {
            return phrase;
        }
        int agreement = token(phrase.range().from()).morphology().agreement()
                & token(noun).morphology().agreement();
        return new NounPhrase(
                phrase.range(), noun, agreement == 0 ? phrase.agreement() : agreement, phrase.preposition());
    }

    /** "Ursprünglich hatte …": capitalised by its place only. */
    private boolean isAdverb(NounPhrase phrase) {
        Token head = token(phrase.head());
        return phrase.range().size() == 1
                && phrase.head() == from()
                && (head.is(PartOfSpeech.ADJ) && head.lemma().equals(head.lower())
                        || !head.is(PartOfSpeech.PRON) && !head.is(PartOfSpeech.DET) && head.can(Morphology.ADVERB));
    }

    /** "in der „Bild am Sonntag“": the name belongs to the article in front of the quotation mark. */
    private boolean isQuotedName(NounPhrase phrase) {
        int mark = phrase.range().from() - 1;
        return mark > from()
                && QuotationMarks.is(token(mark))
                && (token(mark - 1).is(PartOfSpeech.DET) || token(mark - 1).is(PartOfSpeech.ADP));
    }

    /** "die | gegen ihn erhobenen Vorwürfe": an article whose noun stands behind an attribute. */
    private boolean isLoneArticle(NounPhrase phrase) {
        int next = phrase.range().to();
        return phrase.range().size() == 1
                && token(phrase.head()).is(PartOfSpeech.DET)
                && next < to()
                && token(next).is(PartOfSpeech.ADP);
    }

    /** A single word in front of the verb that was read as no noun phrase; where it ends, -1 for none. */
    private int addUnknownName() {
        int finite = clause().finite();
        int name = from();
        if (finite != name + 1
                || clauses.nounPhraseOf(name) >= 0
                || !token(name).isCapitalised()
                || !token(name).is(PartOfSpeech.PROPN)
                        && !token(name).is(PartOfSpeech.NOUN)
                        && !token(name).is(PartOfSpeech.X)) {
            return -1;
        }
        phrases.add(new NounPhrase(new TokenRange(name, finite), name, Morphology.ANY_AGREEMENT, -1));
        return finite;
    }

    ClauseView other(int clause) {
        return new ClauseView(text, clauses, times, mentions, clause);
    }

    TokenizedText text() {
        return text;
    }

    Clauses clauses() {
        return clauses;
    }

    TimeSpans times() {
        return times;
    }

    /** True for a phrase that says when. */
    boolean isTime(NounPhrase phrase) {
        return times.hold(token(phrase.head()).span());
    }

    Clause clause() {
        return clauses.clauses().get(index);
    }

    int index() {
        return index;
    }

    int from() {
        return clause().range().from();
    }

    int to() {
        return clause().range().to();
    }

    boolean owns(int token) {
        return clauses.clauseOf(token) == index;
    }

    Token token(int i) {
        return text.token(i);
    }

    /** The outer noun phrases of the clause, in text order. */
    List<NounPhrase> phrases() {
        return phrases;
    }

    Sentence sentence() {
        return text.sentences().get(text.sentenceOf(from()));
    }

    /** True when the finite verb can have a subject in the singular, and so on; true where nothing is known. */
    boolean agrees(NounPhrase phrase, boolean coordinated) {
        int finite = clause().finite();
        if (finite < 0) {
            return true;
        }
        Token verb = token(finite);
        boolean plural = verb.can(Morphology.PLURAL_VERB);
        boolean singular = verb.can(Morphology.SINGULAR_VERB);
        if (plural == singular) {
            return true;
        }
        if (isBareName(phrase)) {
            return true;
        }
        int nominative = phrase.agreement() & Morphology.ofCase(Morphology.NOMINATIVE);
        boolean canPlural = (nominative & Morphology.ofGender(Morphology.PLURAL)) != 0;
        boolean canSingular = (nominative & ~Morphology.ofGender(Morphology.PLURAL)) != 0;
        return plural ? canPlural || coordinated : canSingular;
    }

    /** True for a phrase that can be a subject; a name shows no case. */
    boolean canBeSubject(NounPhrase phrase) {
        return phrase.canBe(Morphology.NOMINATIVE) || isBareName(phrase);
    }

    /** "die Reederei | Nordlinie": a name right behind the noun that says what it is the name of. */
    boolean isApposition(int i) {
        NounPhrase phrase = phrases.get(i);
        if (i == 0 || phrase.preposition() >= 0) {
            return false;
        }
        NounPhrase before = phrases.get(i - 1);
        Token first = token(phrase.range().from());
        return before.range().to() == phrase.range().from()
                && before.head() == before.range().to() - 1
                && token(before.head()).is(PartOfSpeech.NOUN)
                && token(before.range().from()).is(PartOfSpeech.DET)
                && !mentions.names(token(before.head()).span())
                && (first.is(PartOfSpeech.PROPN) || first.is(PartOfSpeech.NOUN))
                && mentions.names(token(phrase.head()).span());
    }

    /** A name without article or adjective. */
    boolean isBareName(NounPhrase phrase) {
        Token first = token(phrase.range().from());
        return token(phrase.head()).is(PartOfSpeech.PROPN)
                && !first.is(PartOfSpeech.DET)
                && !first.is(PartOfSpeech.ADJ);
    }

    /** The clause before this one in the same sentence that a verb without a subject of its own goes on from; -1 for none. */
    int previous() {
        int start = sentence().tokens().from();
        for (int i = index - 1; i >= 0; i--) {
            Clause before = clauses.clauses().get(i);
            if (before.range().from() < start) {
                return -1;
            }
            boolean sameRank = before.kind() == clause().kind()
                    || before.parent() < 0 && clause().parent() < 0
                    || before.parent() == clause().parent();
            if (sameRank && before.finite() >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The clause that an infinitive depends on: its parent, or the one before it; -1 for none. */
    int governor() {
        return clause().parent() >= 0 ? clause().parent() : previous();
    }

    boolean isVerbLast() {
        ClauseKind kind = clause().kind();
        return kind == ClauseKind.SUBORDINATE || kind == ClauseKind.RELATIVE || kind == ClauseKind.INFINITIVE;
    }

    /** The token before, within the sentence, quotation marks passed over; -1 for none. */
    int before(int token) {
        int start = sentence().tokens().from();
        int i = token - 1;
        while (i >= start && QuotationMarks.is(token(i))) {
            i--;
        }
        return i >= start ? i : -1;
    }

    boolean isPunctuation(int token, char mark) {
        Token at = token(token);
        return at.is(PartOfSpeech.PUNCT) && at.text().charAt(0) == mark;
    }
}
