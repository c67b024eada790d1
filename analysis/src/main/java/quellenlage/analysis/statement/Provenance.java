package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TokenRange;

/** Who passed a statement on: agencies and media around it, else the article's only credit. */
final class Provenance {

    private final Reading reading;
    private final DraftIndex index;
    private final Relays relays;
    private final Pointers pointers;
    private final List<Statement.Relay> credited;

    Provenance(Reading reading, DraftIndex index, StatementLexicons lexicons, List<Credit> credits) {
        this.reading = reading;
        this.index = index;
        this.relays = lexicons.relays();
        this.pointers = lexicons.pointers();
        Set<String> agencies = new LinkedHashSet<>();
        credits.forEach(credit -> agencies.add(credit.agency()));
        this.credited = agencies.size() == 1
                ? List.of(new Statement.Relay(agencies.iterator().next(), null))
                : List.of();
    }

    /** Agencies and media of other statements around this one; the article's only credit where the text names none. */
    List<Statement.Relay> of(Draft draft) {
        List<Statement.Relay> chain = new ArrayList<>();
        if (draft.relay != null) {
            Statement.Relay known = relays.in(reading, draft.relay);
            return List.of(
                    known != null
                            ? known
                            : new Statement.Relay(
                                    reading.text.text(reading.text.span(draft.relay)), reading.text.span(draft.relay)));
        }
        for (Draft other : index.around(draft.start())) {
            boolean around = other != draft
                    && !other.speaker.isEmpty()
                    && other.size() > 0
                    && other.start() <= draft.start()
                    && draft.end() <= other.end()
                    && other.size() >= draft.size();
            boolean pointed = other.rule.equals("pronoun-object")
                    && draft.rule.equals("source-phrase")
                    && draft.end() > other.end()
                    && draft.speaker.equals(draft.cue)
                    && reading.sentenceOf(draft.start()) - reading.sentenceOf(other.end() - 1) <= 1;
            if ((around || pointed) && !other.speaker.isEmpty()) {
                Statement.Relay relay = relays.in(reading, other.speaker.get(0));
                if (relay != null) {
                    chain.add(relay);
                }
            }
        }
        if (chain.isEmpty()) {
            boolean refers = draft.speaker.equals(draft.cue);
            Statement.Relay relay = refers
                    ? pointedAt(reading.sentenceOf(draft.start()) - 1)
                    : pointedAt(reading.sentenceOf(draft.end() - 1) + 1);
            if (relay != null) {
                return List.of(relay);
            }
        }
        if (chain.isEmpty() && !draft.frame.isEmpty()) {
            for (TokenRange frame : draft.frame) {
                Statement.Relay relay = relays.in(reading, frame);
                if (relay != null) {
                    return List.of(relay);
                }
            }
        }
        return chain.isEmpty() ? credited : chain;
    }

    /** "Das berichtet die dpa": the agency of a sentence that begins with such a word. */
    private Statement.@Nullable Relay pointedAt(int sentence) {
        if (sentence < 0 || sentence >= reading.text.sentences().size()) {
            return null;
        }
        TokenRange tokens = reading.sentence(sentence).tokens();
        boolean pointing = tokens.size() > 2
                && pointers.isObject(reading.token(tokens.from()).lower())
                && reading.token(tokens.from() + 1).isFiniteVerb();
        return pointing ? relays.in(reading, tokens) : null;
    }
}
