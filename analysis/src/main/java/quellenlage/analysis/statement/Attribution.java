package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.SpeakerKind;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TimexType;
import quellenlage.analysis.article.TokenRange;

/** Turns drafts into statements: who the speaker is, through what, passed on by whom, on which day. */
final class Attribution {

    private final Reading reading;
    private final Mentions mentions;
    private final List<TimeExpression> times;
    private final Channels channels;
    private final Provenance provenance;
    private final Confidence confidence;
    private final SpeechNouns nouns;
    private final SpeakerPhrases speakers;
    private final Antecedents antecedents;

    Attribution(
            Reading reading,
            List<Draft> drafts,
            Mentions mentions,
            List<TimeExpression> times,
            List<Credit> credits,
            StatementLexicons lexicons) {
        this.reading = reading;
        this.mentions = mentions;
        this.times = times;
        this.channels = lexicons.channels();
        this.confidence = lexicons.confidence();
        this.nouns = lexicons.nouns();
        this.speakers = new SpeakerPhrases(reading, lexicons, mentions);
        this.antecedents = new Antecedents(reading, drafts);
        this.provenance = new Provenance(reading, new DraftIndex(reading, drafts), lexicons, credits);
    }

    Statement statement(Draft draft) {
        String actor = actor(draft);
        List<TokenRange> where =
                draft.frame.isEmpty() && draft.type == StatementType.REPORTED ? draft.content : draft.frame;
        List<TokenRange> without = draft.frame.isEmpty() ? List.of() : draft.content;
        return new Statement(
                draft.type,
                draft.medium,
                spans(draft.content),
                spans(draft.cue),
                spans(draft.speaker),
                spans(draft.frame),
                spans(draft.addressee),
                actor,
                kind(draft, actor),
                channels.in(reading, where, without, mentions),
                provenance.of(draft),
                said(where, without),
                draft.nested,
                confidence.of(draft.rule, draft.nested),
                new Evidence(draft.rule, draft.source));
    }

    private @Nullable String actor(Draft draft) {
        if (draft.speaker.isEmpty()) {
            boolean about = !draft.frame.isEmpty()
                    && (has(draft.frame, "es")
                            && (draft.rule.equals("insertion") || draft.rule.equals("object-clause")));
            return about ? implied(draft) : null;
        }
        String own = actor(draft.speaker);
        if (own != null) {
            return own;
        }
        List<TokenRange> named = antecedents.speaker(draft);
        return named.equals(draft.speaker) ? null : actor(named);
    }

    private @Nullable String actor(List<TokenRange> speaker) {
        Mention mention = mention(speaker.get(0));
        if (mention != null) {
            return mention.actor();
        }
        for (TokenRange part : speaker) {
            for (int i = part.from(); i < part.to(); i++) {
                String person = mentions.byLastName(reading.token(i).text());
                if (person != null) {
                    return person;
                }
            }
        }
        return null;
    }

    /** A person in the speaker's words, else what stands first; a place only where it is the speaker itself or a source. */
    private @Nullable Mention mention(TokenRange speaker) {
        Mention first = mentions.first(speaker.from(), speaker.to(), null);
        if (first == null) {
            return null;
        }
        Mention person = mentions.first(speaker.from(), speaker.to(), EntityKind.PERSON);
        if (person != null && !isInGenitiveOf(person, speaker)) {
            return person;
        }
        if (first.kind() != EntityKind.PLACE) {
            return first;
        }
        int n = reading.clauses.nounPhraseOf(speaker.from());
        boolean head = n >= 0
                && reading.text
                        .tokensIn(first.span())
                        .contains(reading.nounPhrases().get(n).head());
        boolean source = nouns.find(reading.token(speaker.from())) != null
                || speaker.size() > 1 && nouns.find(reading.token(speaker.from() + 1)) != null;
        if (source && namesSeveral(speaker, first)) {
            return null;
        }
        Mention organisation = mentions.first(speaker.from(), speaker.to(), EntityKind.ORGANISATION);
        return head || source ? first : organisation;
    }

    /** "Informationen aus Paris, Rom und Wien": no single one of them speaks. */
    private boolean namesSeveral(TokenRange speaker, Mention first) {
        int from = reading.text.tokensIn(first.span()).to();
        Mention next = mentions.first(from, speaker.to(), null);
        return next != null && !next.actor().equals(first.actor()) && next.kind() == first.kind();
    }

    /** "das Büro von Anna Berg": the person only tells whose office it is; of a source she is the speaker. */
    private boolean isInGenitiveOf(Mention person, TokenRange speaker) {
        Mention first = mentions.first(speaker.from(), speaker.to(), null);
        return first != null
                && !first.equals(person)
                && first.kind() == EntityKind.ORGANISATION
                && reading.token(
                                Math.max(0, reading.text.tokensIn(person.span()).from() - 1))
                        .is(PartOfSpeech.ADP);
    }

    private boolean has(List<TokenRange> ranges, String word) {
        for (TokenRange range : ranges) {
            for (int i = range.from(); i < range.to(); i++) {
                if (reading.token(i).lower().equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private SpeakerKind kind(Draft draft, @Nullable String actor) {
        if (draft.speaker.isEmpty()) {
            return SpeakerKind.IMPLIED;
        }
        Actor known = actor == null ? null : mentions.actor(actor);
        if (known != null && known.named()) {
            return SpeakerKind.NAMED;
        }
        int n = reading.clauses.nounPhraseOf(draft.speaker.get(0).from());
        if (n < 0) {
            return SpeakerKind.ANONYMOUS;
        }
        NounPhrase phrase = reading.nounPhrases().get(n);
        if (known == null && reading.token(phrase.head()).is(PartOfSpeech.PROPN)) {
            return SpeakerKind.NAMED;
        }
        boolean source = nouns.find(reading.token(phrase.head())) != null;
        if (source) {
            return known == null || isBareAttribute(phrase, draft.speaker.get(0))
                    ? SpeakerKind.ANONYMOUS
                    : SpeakerKind.DESCRIBED;
        }
        boolean plural = (phrase.agreement() & ~Morphology.ofGender(Morphology.PLURAL)) == 0;
        boolean bare = phrase.range().size() == 1
                && (phrase.agreement() & Morphology.ofGender(Morphology.PLURAL)) != 0
                && isPluralVerb(draft.speaker.get(0));
        return plural || bare ? SpeakerKind.ANONYMOUS : SpeakerKind.DESCRIBED;
    }

    /** "Angaben von Diplomaten": whose words they are, without an article. */
    private boolean isBareAttribute(NounPhrase source, TokenRange speaker) {
        int next = source.range().to() + 1;
        int n = next < speaker.to() && reading.token(next - 1).is(PartOfSpeech.ADP)
                ? reading.clauses.nounPhraseOf(next)
                : -1;
        return n >= 0
                && reading.nounPhrases().get(n).range().size() == 1
                && !reading.token(next).is(PartOfSpeech.PRON);
    }

    /** "Experten hatten …": the verb of the clause tells what the form of the noun leaves open. */
    private boolean isPluralVerb(TokenRange speaker) {
        int k = reading.clauses.clauseOf(speaker.from());
        int finite = k < 0 ? -1 : reading.clause(k).finite();
        return finite >= 0
                && reading.token(finite).morphology().can(Morphology.PLURAL_VERB)
                && !reading.token(finite).morphology().can(Morphology.SINGULAR_VERB);
    }

    /** Who is meant where no words name a speaker ("heißt es weiter", "Es wurde betont"): the one before. */
    private @Nullable String implied(Draft draft) {
        if (draft.frame.isEmpty() || draft.cue.isEmpty()) {
            return null;
        }
        int sentence = reading.sentenceOf(draft.cue.get(0).from());
        Draft before = antecedents.before(reading.sentence(sentence).tokens().from());
        if (before != null && sentence - reading.sentenceOf(before.end() - 1) <= 1) {
            return actor(before);
        }
        TokenRange subject = sentence == 0 ? null : subjectOf(sentence - 1);
        Mention mention = subject == null ? null : mention(subject);
        return mention == null ? null : mention.actor();
    }

    private @Nullable TokenRange subjectOf(int sentence) {
        TokenRange tokens = reading.sentence(sentence).tokens();
        int k = tokens.size() == 0 ? -1 : reading.clauses.clauseOf(tokens.from());
        return k < 0 ? null : speakers.subject(k);
    }

    /** The day that the frame names. */
    private @Nullable String said(List<TokenRange> where, List<TokenRange> without) {
        for (TokenRange range : where) {
            if (range.size() == 0) {
                continue;
            }
            Span span = reading.text.span(range);
            for (TimeExpression time : times) {
                if (time.span().start() >= span.end()) {
                    break;
                }
                if (span.contains(time.span())
                        && (time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                        && !time.value().endsWith("_REF")
                        && !Draft.holds(
                                without, reading.text.tokenAt(time.span().start()))) {
                    return time.value();
                }
            }
        }
        return null;
    }

    private List<Span> spans(List<TokenRange> ranges) {
        List<Span> spans = new ArrayList<>(ranges.size());
        for (TokenRange range : ranges) {
            if (range.size() > 0) {
                spans.add(reading.text.span(range));
            }
        }
        return spans;
    }
}
