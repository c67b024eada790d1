package quellenlage.app.page;

import java.util.List;

/**
 * The claims of one actor.
 *
 * @param roles titles and offices
 * @param forms the other spellings in the story
 */
record ActorClaims(Text name, List<String> roles, List<String> forms, List<ClaimView> claims) {

    ActorClaims {
        roles = List.copyOf(roles);
        forms = List.copyOf(forms);
        claims = List.copyOf(claims);
    }
}
