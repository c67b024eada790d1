package quellenlage.analysis.entity;

import java.util.List;
import java.util.Locale;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Member.Held;
import quellenlage.analysis.entity.Roles.Found;

/** Roles that stand beside a name: "Generalsekretär Mark Rutte", "Mark Rutte, Generalsekretär der Nato,". */
final class Appositions {

    private final Lexicons lexicons;

    Appositions(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * Gives the actors their roles.
     *
     * @param consumed set to true for the role nouns that belong to a name
     */
    void read(TokenizedText text, List<NameSpan> spans, Cast cast, boolean[] consumed) {
        for (int i = 0; i < spans.size(); i++) {
            NameSpan span = spans.get(i);
            if (span.kind() != EntityKind.PERSON && span.kind() != EntityKind.ORGANISATION) {
                continue;
            }
            Sentence sentence = text.sentences().get(text.sentenceOf(span.from()));
            Member member = cast.owner(span, i);
            int first = sentence.tokens().from();
            int noun = nounBefore(text, span.from(), first);
            if (noun >= 0) {
                give(text, noun, first, span, member, consumed);
            } else if (span.kind() == EntityKind.PERSON) {
                after(text, span, member, sentence.tokens().to(), consumed);
            }
        }
    }

    /** The role noun right before a name, or before a comma, a bracket or a genitive that stands between. */
    private int nounBefore(TokenizedText text, int from, int first) {
        int noun = from - 1;
        if (noun >= first && isRole(text.token(noun))) {
            return noun;
        }
        return -1;
    }

    private boolean isRole(Token token) {
        return lexicons.roles().find(token) != null;
    }

    private void give(TokenizedText text, int noun, int first, NameSpan span, Member member, boolean[] consumed) {
        Found found = lexicons.roles().find(text.token(noun));
        if (found == null || found.role().isPerson() != (span.kind() == EntityKind.PERSON)) {
            return;
        }
        NounPhrase phrase = NounPhrase.read(text, noun, found, first, lexicons.states());
        hold(member, phrase, text.token(noun));
        consumed[noun] = true;
    }

    private static void hold(Member member, NounPhrase phrase, Token noun) {
        Found found = phrase.found();
        String name = phrase.name();
        if (found.role().isAdjectival()) {
            String base = noun.lemma();
            name = name.substring(0, name.lastIndexOf(' ') + 1)
                    + (member.gender() == Roles.Gender.FEMININE || found.gender() == Roles.Gender.FEMININE
                            ? base
                            : base + "r");
        }
        member.addRole(new Held(name, found.head().toLowerCase(Locale.ROOT), found.role(), phrase.state()));
        if (found.role().isPerson() && !found.plural() && !found.role().isAdjectival()) {
            member.setGender(found.gender());
        }
    }

    /** "Mark Rutte, der Generalsekretär der Nato," and "Mark Rutte (Generalsekretär)". */
    private void after(TokenizedText text, NameSpan span, Member member, int to, boolean[] consumed) {
        int i = span.to();
        if (i >= to
                || !(text.token(i).text().equals(",") || text.token(i).text().equals("("))) {
            return;
        }
        int start = i + 1;
        for (i = start; i < to && i < start + 4; i++) {
            Token token = text.token(i);
            if (token.is(PartOfSpeech.DET) || token.is(PartOfSpeech.ADJ)) {
                continue;
            }
            Found found = lexicons.roles().find(token);
            if (found != null && found.role().isPerson() && !found.plural() && endsApposition(text, i + 1, to)) {
                hold(member, NounPhrase.read(text, i, found, start, lexicons.states()), token);
                consumed[i] = true;
            }
            return;
        }
    }

    /** A comma, a bracket or the end within the next words, before any verb. */
    private static boolean endsApposition(TokenizedText text, int from, int to) {
        for (int i = from; i < to && i < from + 10; i++) {
            Token token = text.token(i);
            if (token.is(PartOfSpeech.PUNCT)) {
                return true;
            }
            if (token.isFiniteVerb() || token.is(PartOfSpeech.CCONJ)) {
                return false;
            }
        }
        return from >= to;
    }
}
