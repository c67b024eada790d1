package quellenlage.analysis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;

/** Headlines that begin with their speaker: "Blinken: Einsatz könnte kurz bevorstehen". */
final class HeadlineStatements {

    private static final int LONGEST_NAME = 4;

    private final Reading reading;
    private final Mentions mentions;
    private final List<Draft> drafts;

    HeadlineStatements(Reading reading, Mentions mentions, List<Draft> drafts) {
        this.reading = reading;
        this.mentions = mentions;
        this.drafts = drafts;
    }

    void find() {
        for (Sentence sentence : reading.text.sentences()) {
            if (sentence.heading()) {
                find(sentence.tokens());
            }
        }
    }

    private void find(TokenRange sentence) {
        int colon = sentence.from();
        while (colon < sentence.to() && colon <= sentence.from() + LONGEST_NAME && !reading.is(colon, ":")) {
            colon++;
        }
        if (colon == sentence.from() || !reading.is(colon, ":") || colon + 2 >= sentence.to()) {
            return;
        }
        Mention mention = mentions.first(sentence.from(), colon, null);
        boolean known = colon == sentence.from() + 1
                && mentions.byLastName(reading.token(sentence.from()).text()) != null;
        if (!known && !isSpeaker(mention, sentence.from(), colon)) {
            return;
        }
        TokenRange rest = reading.trimmed(colon + 1, sentence.to());
        if (!hasVerb(rest)) {
            return;
        }
        int quote = reading.isQuote(rest.from()) ? reading.quotations.at(rest.from()) : -1;
        boolean direct = quote >= 0 && reading.quotations.get(quote).to() >= rest.to();
        Draft draft = new Draft(
                direct ? StatementType.DIRECT : StatementType.INDIRECT, Medium.SPEECH_WRITING, "headline", null);
        draft.content.add(rest);
        draft.speaker.add(new TokenRange(afterKicker(mention, sentence.from(), colon), colon));
        draft.frame.add(new TokenRange(sentence.from(), colon + 1));
        drafts.add(draft);
    }

    private boolean isSpeaker(@Nullable Mention mention, int from, int colon) {
        if (mention == null || mention.kind() == EntityKind.OTHER || !mention.named()) {
            return false;
        }
        TokenRange tokens = reading.text.tokensIn(mention.span());
        return tokens.to() == colon
                && (mention.kind() == EntityKind.PERSON
                        || tokens.from() == from
                        || afterKicker(mention, from, colon) > from);
    }

    /** "Ukraine-Krieg Nato: …": the catchword of a series before the speaker, a noun that cannot be its attribute. */
    private int afterKicker(@Nullable Mention mention, int from, int colon) {
        if (mention == null || mention.kind() != EntityKind.ORGANISATION) {
            return from;
        }
        TokenRange tokens = reading.text.tokensIn(mention.span());
        boolean kicker = tokens.from() > from && tokens.to() == colon;
        for (int i = from; i < tokens.from(); i++) {
            kicker &= reading.token(i).is(PartOfSpeech.NOUN) || reading.token(i).is(PartOfSpeech.PROPN);
        }
        return kicker ? tokens.from() : from;
    }

    private boolean hasVerb(TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (reading.token(i).isFiniteVerb()) {
                return true;
            }
        }
        return false;
    }
}
