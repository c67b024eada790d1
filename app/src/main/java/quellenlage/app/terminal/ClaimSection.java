package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Claim;

/** Who says what: the claims under their actors, those with the most first. */
final class ClaimSection {

    private static final int ACTORS = 8;
    private static final int CLAIMS = 4;

    private final Section section;
    private final Texts texts;
    private final Sheet sheet;

    ClaimSection(Section section) {
        this.section = section;
        texts = section.texts();
        sheet = section.sheet();
    }

    void write() throws IOException {
        List<Claim> claims = section.ledger().claims();
        if (claims.isEmpty()) {
            return;
        }
        section.heading("claims");
        Map<String, List<Claim>> byActor = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byActor.computeIfAbsent(
                            claim.actor() == null ? "\n" + claim.speaker() : claim.actor(), a -> new ArrayList<>())
                    .add(claim);
        }
        List<List<Claim>> groups = new ArrayList<>(byActor.values());
        groups.sort(Comparator.comparing((List<Claim> group) -> group.get(0).actor() == null)
                .thenComparing(group -> -group.size()));
        int actors = section.shown(groups.size(), ACTORS);
        int shown = 0;
        for (List<Claim> group : groups.subList(0, actors)) {
            actor(group.get(0));
            int lines = section.shown(group.size(), CLAIMS);
            List<Claim> weighty = new ArrayList<>(group);
            if (lines < group.size()) {
                weighty.sort(Comparator.comparingInt((Claim c) -> -c.independentSources())
                        .thenComparingInt(c -> -c.outlets()));
                weighty = weighty.subList(0, lines);
            }
            for (Claim claim : group) {
                if (weighty.contains(claim)) {
                    claim(claim);
                    shown++;
                }
            }
        }
        section.rest(claims.size(), shown);
        sheet.blank();
    }

    private void actor(Claim claim) throws IOException {
        List<Sheet.Run> runs = new ArrayList<>();
        String words = claim.speaker() == null ? texts.get("unknown.actor") : claim.speaker();
        runs.add(Sheet.run(Ink.NAME, section.name(claim.actor(), words)));
        section.ledger()
                .actor(claim.actor())
                .map(StoryActor::roles)
                .filter(roles -> !roles.isEmpty())
                .ifPresent(roles -> runs.add(Sheet.run(
                        Ink.FAINT, " (" + String.join(", ", roles.subList(0, Math.min(2, roles.size()))) + ")")));
        sheet.paragraph("  ", 4, runs);
    }

    private void claim(Claim claim) throws IOException {
        boolean verbatim = claim.type() == StatementType.DIRECT;
        String text = verbatim ? texts.quoted(claim.text()) : claim.text();
        sheet.paragraph("  · ", 4, Sheet.run(Ink.PLAIN, text));
        List<String> facts = new ArrayList<>();
        facts.add(texts.get(verbatim ? "direct" : "indirect"));
        if (claim.said() != null) {
            facts.add(texts.date(claim.said()));
        }
        channels(claim).forEach(channel -> facts.add(texts.get("channel", channel)));
        facts.addAll(sources(claim));
        facts.add(section.sources()
                .references(claim.occurrences().stream()
                        .map(Claim.Occurrence::place)
                        .toList()));
        sheet.paragraph("      ", 6, Sheet.run(Ink.FAINT, String.join(" · ", facts)));
    }

    private List<String> sources(Claim claim) {
        String outlets = texts.count("outlets", claim.outlets());
        String origins = texts.count("origins", claim.independentSources());
        if (claim.outlets() == 1) {
            return claim.origins().isEmpty() ? List.of() : List.of(String.join(", ", claim.origins()));
        }
        String names = claim.origins().isEmpty() ? origins : origins + ": " + String.join(", ", claim.origins());
        return List.of(outlets + ", " + names);
    }

    private Set<String> channels(Claim claim) {
        Set<String> channels = new LinkedHashSet<>();
        for (Claim.Occurrence occurrence : claim.occurrences()) {
            Analysis analysis = section.sources().analysis(occurrence.place().article());
            if (analysis != null
                    && occurrence.statement() >= 0
                    && occurrence.statement() < analysis.statements().size()) {
                Statement.Channel channel =
                        analysis.statements().get(occurrence.statement()).channel();
                if (channel != null) {
                    channels.add(channel.name());
                }
            }
        }
        return channels;
    }
}
