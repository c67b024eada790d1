package quellenlage.analysis.article;

import java.util.List;

/**
 * Someone or something that is named or that speaks in one article.
 *
 * @param id unique in the analysis: {@code a1}, {@code a2}, … in the order of first mention
 * @param name the fullest form of the name in the article, nominative; the noun phrase for one who is not named
 * @param named false for one who is only described ("eine Ministeriumssprecherin", "UN-Diplomat:innen", "Experten")
 * @param aliases all other forms found in the article, in order of first mention
 * @param roles titles and offices the article gives ("ukrainischer Präsident", "Kremlchef"), in order of first mention
 */
public record Actor(String id, String name, EntityKind kind, boolean named, List<String> aliases, List<String> roles) {

    public Actor {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
