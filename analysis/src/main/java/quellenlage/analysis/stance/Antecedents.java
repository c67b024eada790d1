package quellenlage.analysis.stance;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;

/** Finds whom "er", "sie", "dieser" means, where the article's entities do not tell. */
final class Antecedents {

    private final NounClasses.NounClass people;

    Antecedents(NounClasses classes) {
        people = classes.get("people");
    }

    /**
     * The last person that is named before the pronoun in its sentence or the one before; one that stands behind a preposition
     * only where there is no other.
     */
    @Nullable
    Mention person(ClauseView view, NounPhrase pronoun, MentionIndex mentions) {
        int before = view.token(pronoun.range().from()).start();
        int from = view.text()
                .sentences()
                .get(Math.max(0, view.text().sentenceOf(view.from()) - 1))
                .span()
                .start();
        Mention nearest = mentions.personBefore(before, from);
        for (Mention person = nearest;
                person != null;
                person = mentions.personBefore(person.span().start(), from)) {
            int token = view.text().tokenAt(person.span().start());
            int phrase = view.clauses().nounPhraseOf(token);
            if (phrase < 0 || view.clauses().nounPhrases().get(phrase).preposition() < 0) {
                return person;
            }
        }
        return nearest;
    }

    /** The last noun phrase of the same gender that names people; in one sentence rather without preposition. */
    @Nullable
    NounPhrase described(ClauseView view, NounPhrase pronoun) {
        int sentence = Math.max(0, view.text().sentenceOf(view.from()) - 1);
        int start = view.text().sentences().get(sentence).tokens().from();
        int own = view.sentence().tokens().from();
        NounPhrase prepositional = null;
        for (int i = pronoun.range().from() - 1; i >= start; i--) {
            if (i < own && prepositional != null) {
                return prepositional;
            }
            int number = view.clauses().nounPhraseOf(i);
            if (number < 0) {
                continue;
            }
            NounPhrase phrase = view.clauses().nounPhrases().get(number);
            i = phrase.range().from();
            if (!canBeMeant(view, phrase, pronoun)) {
                continue;
            }
            if (phrase.preposition() < 0) {
                return phrase;
            }
            prepositional = prepositional == null ? phrase : prepositional;
        }
        return prepositional;
    }

    private boolean canBeMeant(ClauseView view, NounPhrase phrase, NounPhrase pronoun) {
        Token head = view.token(phrase.head());
        return head.is(PartOfSpeech.NOUN)
                && AgentFinder.sharesGender(phrase.agreement(), pronoun.agreement())
                && people.holds(head.lemma());
    }
}
