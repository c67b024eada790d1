package quellenlage.stories.correction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Span;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.correction.Correction.Spot;

/** Joins the actors of one story and keeps them apart as decided. */
final class ActorCorrections {

    private final Map<String, Analysis> articles = new TreeMap<>();
    private final List<StoryActor> actors;

    /**
     * @param articles of the story
     * @param actors of the story
     */
    ActorCorrections(List<Analysis> articles, List<StoryActor> actors) {
        articles.forEach(analysis -> this.articles.put(analysis.article().id(), analysis));
        this.actors = new ArrayList<>(actors);
    }

    List<StoryActor> actors() {
        return List.copyOf(actors);
    }

    /** Whom the words name in their article, or by their name in the story; null when nobody. */
    @Nullable
    StoryActor named(Spot spot) {
        QuotedWords words = new QuotedWords(spot.words());
        if (spot.article().isEmpty()) {
            return actors.stream()
                    .filter(actor -> words.are(actor.name()))
                    .findFirst()
                    .or(() -> actors.stream()
                            .filter(actor -> actor.forms().stream().anyMatch(words::are))
                            .findFirst())
                    .orElse(null);
        }
        Analysis analysis = articles.get(spot.article());
        return analysis == null ? null : mentioned(analysis, words);
    }

    /** A mention inside the words before one that only overlaps them, a name before a description. */
    private @Nullable StoryActor mentioned(Analysis analysis, QuotedWords words) {
        StoryActor best = null;
        int most = 0;
        for (Span place : words.in(analysis.article().text())) {
            for (Mention mention : analysis.entities().mentions()) {
                if (mention.span().overlaps(place)) {
                    int rank = 1 + (place.contains(mention.span()) ? 2 : 0) + (mention.named() ? 1 : 0);
                    StoryActor actor = rank > most ? owner(analysis, mention.actor()) : null;
                    if (actor != null) {
                        best = actor;
                        most = rank;
                    }
                }
            }
        }
        return best;
    }

    private @Nullable StoryActor owner(Analysis analysis, String actor) {
        return actors.stream()
                .filter(a -> a.members()
                        .getOrDefault(analysis.article().id(), List.of())
                        .contains(actor))
                .findFirst()
                .orElse(null);
    }

    /** Makes two actors one, under the name of the first where it has one. */
    void join(StoryActor first, StoryActor second) {
        Map<String, List<String>> members = new TreeMap<>(first.members());
        second.members()
                .forEach((article, ids) -> members.merge(article, ids, (a, b) -> Stream.concat(a.stream(), b.stream())
                        .sorted()
                        .toList()));
        StoryActor leading = first.named() || !second.named() ? first : second;
        int at = Math.min(actors.indexOf(first), actors.indexOf(second));
        String id = actors.get(at).id();
        actors.removeAll(List.of(first, second));
        actors.add(
                at,
                new StoryActor(
                        id,
                        leading.name(),
                        leading.kind(),
                        leading.named(),
                        union(first.forms(), second.forms()),
                        union(first.roles(), second.roles()),
                        members));
    }

    /**
     * Takes out of an actor what the first spot names: the mentions under that name and not under the other one, in its
     * article and elsewhere; where both names are the same, its article only.
     *
     * @return false when nothing or everything would be taken
     */
    boolean part(StoryActor actor, Spot first, Spot second) {
        QuotedWords ours = new QuotedWords(first.words());
        QuotedWords theirs = new QuotedWords(second.words());
        boolean oneName = theirs.are(first.words());
        BiPredicate<String, Actor> goes = (article, member) -> {
            if (article.equals(first.article())) {
                return oneName || isNamed(member, ours) || !isNamed(member, theirs);
            }
            return !oneName && !article.equals(second.article()) && isNamed(member, ours) && !isNamed(member, theirs);
        };
        Map<String, List<String>> going = new TreeMap<>();
        Map<String, List<String>> staying = new TreeMap<>();
        Set<String> forms = new LinkedHashSet<>();
        Set<String> roles = new LinkedHashSet<>();
        Set<String> otherForms = new LinkedHashSet<>();
        Set<String> otherRoles = new LinkedHashSet<>();
        actor.members().forEach((article, ids) -> {
            for (String id : ids) {
                Actor member = member(article, id);
                boolean out = member != null && goes.test(article, member);
                (out ? going : staying)
                        .computeIfAbsent(article, a -> new ArrayList<>())
                        .add(id);
                if (member != null) {
                    (out ? forms : otherForms).add(member.name());
                    (out ? forms : otherForms).addAll(member.aliases());
                    (out ? roles : otherRoles).addAll(member.roles());
                }
            }
        });
        if (going.isEmpty() || staying.isEmpty()) {
            return false;
        }
        int at = actors.indexOf(actor);
        actors.set(at, with(actor, actor.id(), otherForms, otherRoles, staying));
        actors.add(at + 1, with(actor, actor.id() + "-" + actors.size(), forms, roles, going));
        return true;
    }

    private static StoryActor with(
            StoryActor actor, String id, Set<String> forms, Set<String> roles, Map<String, List<String>> members) {
        // The known order of the forms is by frequency; a name that only the other one bears falls away.
        List<String> ordered = new ArrayList<>(actor.forms());
        ordered.retainAll(forms);
        List<String> kept = union(ordered, List.copyOf(forms));
        List<String> orderedRoles = new ArrayList<>(actor.roles());
        orderedRoles.retainAll(roles);
        String name = kept.contains(actor.name()) ? actor.name() : longest(kept, actor.name());
        return new StoryActor(id, name, actor.kind(), actor.named(), kept, orderedRoles, members);
    }

    private static String longest(List<String> forms, String otherwise) {
        String longest = "";
        for (String form : forms) {
            longest = form.length() > longest.length() ? form : longest;
        }
        return longest.isEmpty() ? otherwise : longest;
    }

    private @Nullable Actor member(String article, String id) {
        Analysis analysis = articles.get(article);
        return analysis == null
                ? null
                : analysis.entities().actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isNamed(Actor actor, QuotedWords words) {
        return words.are(actor.name()) || actor.aliases().stream().anyMatch(words::are);
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> union = new LinkedHashSet<>(first);
        union.addAll(second);
        return List.copyOf(union);
    }
}
