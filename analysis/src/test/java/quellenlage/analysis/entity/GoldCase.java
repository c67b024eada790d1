package quellenlage.analysis.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Mention;

/**
 * One case of {@code entity.gold.txt}.
 *
 * @param name its heading
 * @param expected the marked text and the actors, as the file has them
 */
record GoldCase(String name, String text, String expected) {

    static List<GoldCase> all() {
        try (InputStream stream = GoldCase.class.getResourceAsStream("entity.gold.txt")) {
            String file = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            List<GoldCase> cases = new ArrayList<>();
            for (String part : file.split("(?m)^## ")) {
                int line = part.indexOf('\n');
                if (!part.startsWith("#") && !part.isBlank()) {
                    String expected = part.substring(line + 1).strip();
                    int actors = expected.indexOf("\n---\n");
                    cases.add(new GoldCase(part.substring(0, line), plain(expected.substring(0, actors)), expected));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\[([^\\]|]*)\\|[^\\]]*\\]", "$1");
    }

    /** What was found in the notation of the file. */
    static String render(String text, Entities found) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Mention mention : found.mentions()) {
            out.append(text, done, mention.span().start())
                    .append('[')
                    .append(mention.span().of(text))
                    .append(mention.named() ? "|" : "|~")
                    .append(mention.actor().substring(1))
                    .append(']');
            done = mention.span().end();
        }
        out.append(text.substring(done)).append("\n---");
        for (Actor actor : found.actors()) {
            out.append('\n')
                    .append(actor.id().substring(1))
                    .append(' ')
                    .append(actor.kind().name().toLowerCase(java.util.Locale.ROOT));
            out.append(' ').append(actor.named() ? "" : "~").append(actor.name());
            if (!actor.roles().isEmpty()) {
                out.append(" | ").append(String.join(", ", actor.roles()));
            }
        }
        return out.toString();
    }
}
