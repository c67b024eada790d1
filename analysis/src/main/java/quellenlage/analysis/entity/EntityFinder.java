package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Coreference.Reference;

/** Finds names and other mentions, and the actors behind them. */
public final class EntityFinder {

    private final Lexicons lexicons;
    private final NameTagger names;
    private final Appositions appositions;

    private EntityFinder(Lexicons lexicons, TaggerModel model) {
        this.lexicons = lexicons;
        this.names = new NameTagger(lexicons, model);
        this.appositions = new Appositions(lexicons);
    }

    /** The finder for German. */
    public static EntityFinder german() {
        return with(TaggerModel.german());
    }

    /** The finder for German with another model, as cross-validation needs it. */
    public static EntityFinder with(TaggerModel model) {
        return new EntityFinder(Lexicons.german(), model);
    }

    public Entities find(TokenizedText text) {
        List<NameSpan> spans =
                new Repetitions(text, lexicons).read(new OrganisationNames(text, lexicons).add(names.find(text)));
        Cast cast = new Cast(text, spans, lexicons);
        cast.read();
        boolean[] consumed = new boolean[text.tokens().size()];
        appositions.read(text, spans, cast, consumed);
        Clauses clauses = new Clauses(text, lexicons);
        return numbered(new Coreference(text, lexicons, cast, clauses, consumed).read(spans));
    }

    /** Gives the actors their numbers, in the order of first mention. */
    private static Entities numbered(List<Reference> references) {
        Map<Member, String> ids = new IdentityHashMap<>();
        List<Actor> actors = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>(references.size());
        for (Reference reference : references) {
            String id = ids.get(reference.member());
            if (id == null) {
                id = "a" + (actors.size() + 1);
                ids.put(reference.member(), id);
                actors.add(reference.member().actor(id));
            }
            mentions.add(new Mention(reference.span(), reference.kind(), id, reference.named(), reference.evidence()));
        }
        return new Entities(mentions, actors);
    }
}
