package quellenlage.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.Ledger;

/** Turns the claims of a ledger into what the template shows. */
final class ClaimPreparation {

    private final int number;
    private final Ledger ledger;
    private final Sources sources;
    private final PageTexts texts;

    ClaimPreparation(int number, Ledger ledger, Sources sources, PageTexts texts) {
        this.number = number;
        this.ledger = ledger;
        this.sources = sources;
        this.texts = texts;
    }

    /** Claims by actor, in the order of the ledger. */
    List<ActorClaims> claims() {
        Map<String, List<Claim>> byActor = new LinkedHashMap<>();
        for (StoryActor actor : ledger.actors()) {
            byActor.put(actor.id(), new ArrayList<>());
        }
        for (Claim claim : ledger.claims()) {
            byActor.computeIfAbsent(speakerKey(claim), a -> new ArrayList<>()).add(claim);
        }
        List<ActorClaims> result = new ArrayList<>();
        byActor.forEach((id, claims) -> {
            if (!claims.isEmpty()) {
                StoryActor actor = ledger.actor(id).orElse(null);
                result.add(new ActorClaims(
                        actor == null ? unresolved(claims.get(0)) : Text.same(actor.name()),
                        actor == null ? List.of() : actor.roles(),
                        actor == null ? List.of() : otherForms(actor),
                        claims.stream().map(this::claim).toList()));
            }
        });
        return result;
    }

    /** The actor, or the words for a speaker who is no actor of the story. */
    private static String speakerKey(Claim claim) {
        return claim.actor() != null ? claim.actor() : "words " + Objects.requireNonNullElse(claim.speaker(), "");
    }

    private Text unresolved(Claim claim) {
        String speaker = claim.speaker();
        return speaker == null || speaker.isEmpty() ? texts.get("speaker.unknown") : Text.same(speaker);
    }

    private static List<String> otherForms(StoryActor actor) {
        return actor.forms().stream()
                .filter(form -> !form.equals(actor.name()))
                .limit(8)
                .toList();
    }

    private ClaimView claim(Claim claim) {
        List<ClaimView.Chain> chains = new ArrayList<>();
        List<ClaimView.Variant> variants = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        Set<String> wordings = new HashSet<>(Set.of(claim.text()));
        String channel = "";
        for (Claim.Occurrence occurrence : claim.occurrences()) {
            Statement statement = statement(occurrence);
            Link link = sources.link(occurrence.place());
            List<String> relays = relays(occurrence, statement).stream()
                    .filter(relay -> !relay.equals(link.label()))
                    .toList();
            // A quotation inside its report is a variant of it, not a second article.
            if (cited.add(occurrence.place().article())) {
                chains.add(new ClaimView.Chain(link, relays));
            }
            if (channel.isEmpty() && statement.channel() != null) {
                channel = statement.channel().name();
            }
            String words = sources.words(occurrence.place());
            if (wordings.add(words)) {
                variants.add(new ClaimView.Variant(
                        quoted(words, occurrence.type()), texts.get("type", occurrence.type()), link));
            }
        }
        return new ClaimView(
                "s" + number + claim.id(),
                quoted(claim.text(), claim.type()),
                texts.get("type", claim.type()),
                claim.said() == null ? Text.same("") : Dates.text(claim.said()),
                channel,
                sourceCount(claim),
                chains,
                variants);
    }

    private Statement statement(Claim.Occurrence occurrence) {
        return sources.analysis(occurrence.place().article()).statements().get(occurrence.statement());
    }

    private static List<String> relays(Claim.Occurrence occurrence, Statement statement) {
        List<String> relays =
                statement.relays().stream().map(Statement.Relay::name).toList();
        return relays.isEmpty() && occurrence.agency() != null ? List.of(occurrence.agency()) : relays;
    }

    private Text sourceCount(Claim claim) {
        Text outlets = texts.count(claim.outlets(), "outlet").then(", ");
        Text origins = outlets.then(texts.count(claim.independentSources(), "origin"));
        return claim.origins().isEmpty() ? origins : origins.then(": " + String.join(", ", claim.origins()));
    }

    private static String quoted(String words, StatementType type) {
        boolean marked = !words.isEmpty() && "„“”\"»«‚'".indexOf(words.charAt(0)) >= 0;
        if (type == StatementType.DIRECT && !marked) {
            return "„" + words + "“";
        }
        return words.isEmpty() || Character.isUpperCase(words.charAt(0)) || marked ? words : "… " + words;
    }
}
