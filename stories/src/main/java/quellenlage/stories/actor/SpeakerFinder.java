package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;

/** Reads in one article who speaks for which organisation: "Sprecher der Reederei", "Bahn-Chef", "Geschäftsführer Holm". */
final class SpeakerFinder {

    /**
     * One place that tells for whom somebody speaks.
     *
     * @param actor id of the speaker in the article
     * @param principal id in the article of the one spoken for
     * @param span the office in the text
     */
    record Voice(String actor, String principal, Span span, Evidence evidence) {}

    private static final String MINISTER = "minister";
    private static final String MINISTRY = "ministerium";
    private static final int REACH = 5;
    private static final int SENTENCES_BACK = 2;

    private final SpeakerNouns nouns = SpeakerNouns.german();
    private final OrganisationKinds kinds = OrganisationKinds.german();
    private final Set<String> links = new HashSet<>();

    SpeakerFinder() {
        LexiconFile.read(SpeakerFinder.class, "de/speaker-links.tsv")
                .lines()
                .forEach(line -> links.add(line.get("word")));
    }

    List<Voice> find(Analysis analysis) {
        return new Reading(analysis).voices();
    }

    OrganisationKinds kinds() {
        return kinds;
    }

    /** One article. */
    private final class Reading {

        private final TokenizedText text;
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, String> kindOf = new HashMap<>();
        /** For each token the mention that holds it, or null. */
        private final @Nullable Mention[] at;

        private final List<Voice> voices = new ArrayList<>();
        private final Map<String, NavigableMap<Integer, Mention>> words = new HashMap<>();

        Reading(Analysis analysis) {
            this.text = analysis.text();
            this.at = new Mention[text.tokens().size()];
            for (Actor actor : analysis.entities().actors()) {
                actors.put(actor.id(), actor);
            }
            for (Mention mention : analysis.entities().mentions()) {
                TokenRange range = text.tokensIn(mention.span());
                for (int i = range.from(); i < range.to(); i++) {
                    at[i] = mention;
                }
            }
        }

        List<Voice> voices() {
            for (Sentence sentence : text.sentences()) {
                for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
                    SpeakerNouns.Found found = nouns.find(text.token(i));
                    if (found != null) {
                        read(i, found, sentence.tokens());
                    }
                }
            }
            return voices;
        }

        private void read(int noun, SpeakerNouns.Found found, TokenRange sentence) {
            Mention owner = owner(noun, sentence);
            if (owner == null || kind(owner) != EntityKind.PERSON) {
                return;
            }
            int behind = noun + 1;
            while (behind < sentence.to() && at[behind] != null && owner.equals(at[behind])) {
                behind++;
            }
            Mention principal = found.hyphened() ? compound(noun, found) : null;
            String rule = "speaks-for-compound";
            if (principal == null) {
                principal = complement(behind, sentence);
                rule = "speaks-for-complement";
            }
            if (principal == null) {
                principal = genitiveBefore(noun, sentence);
                rule = "speaks-for-genitive";
            }
            if (principal == null && !found.stem().isEmpty()) {
                principal = compound(noun, found);
                rule = "speaks-for-compound";
            }
            boolean qualified = noun > sentence.from() && text.token(noun - 1).is(PartOfSpeech.ADJ);
            if (principal == null && !found.alone().isEmpty() && !qualified) {
                principal = before(noun, found);
                rule = "speaks-for-alone";
            }
            if (principal != null && !principal.actor().equals(owner.actor())) {
                voices.add(new Voice(
                        owner.actor(), principal.actor(), text.token(noun).span(), new Evidence(rule, found.place())));
            }
        }

        private EntityKind kind(Mention mention) {
            Actor actor = actors.get(mention.actor());
            return actor == null ? mention.kind() : actor.kind();
        }

        /** The described actor that the noun is, the name right behind it, or the name before a comma. */
        private @Nullable Mention owner(int noun, TokenRange sentence) {
            int behind = noun + 1;
            Mention next = behind < sentence.to() ? at[behind] : null;
            if (next != null && next.named() && next.kind() == EntityKind.PERSON && !next.equals(at[noun])) {
                return next;
            }
            if (at[noun] != null) {
                return at[noun];
            }
            int i = noun - 1;
            while (i > sentence.from()
                    && (text.token(i).is(PartOfSpeech.DET) || text.token(i).is(PartOfSpeech.ADJ))) {
                i--;
            }
            String sign = i > sentence.from() ? text.token(i).text() : "";
            return sign.equals(",") || sign.equals("(") ? at[i - 1] : null;
        }

        /** "der Gewerkschaft Küste", "von VW", "beim Konzern": an organisation or place a few words on, no verb between. */
        private @Nullable Mention complement(int from, TokenRange sentence) {
            if (from >= sentence.to() || !links.contains(text.token(from).lower())) {
                return null;
            }
            for (int i = from + 1; i < sentence.to() && i <= from + REACH; i++) {
                Mention mention = at[i];
                if (mention != null) {
                    return kind(mention) == EntityKind.PERSON ? null : mention;
                }
                Token token = text.token(i);
                if (!token.is(PartOfSpeech.ADJ) && !token.is(PartOfSpeech.DET) && !token.is(PartOfSpeech.NOUN)) {
                    return null;
                }
            }
            return null;
        }

        /** "Lorvaniens Außenminister": a name in the genitive, adjectives between. */
        private @Nullable Mention genitiveBefore(int noun, TokenRange sentence) {
            int i = noun - 1;
            while (i > sentence.from() && text.token(i).is(PartOfSpeech.ADJ)) {
                i--;
            }
            Mention mention = i >= sentence.from() ? at[i] : null;
            boolean genitive = mention != null
                    && mention.named()
                    && (text.token(i).lower().endsWith("s")
                            || text.token(i).lower().endsWith("’"));
            return genitive && mention != null && kind(mention) != EntityKind.PERSON ? mention : null;
        }

        /** The organisation whose name or noun the first part of the compound is; the last one before the noun if possible. */
        private @Nullable Mention compound(int noun, SpeakerNouns.Found found) {
            String stem = found.stem();
            List<String> keys = new ArrayList<>();
            if (found.noun().startsWith(MINISTER)) {
                keys.add(stem + MINISTRY);
            } else {
                keys.add(stem);
                if (stem.endsWith("s")) {
                    keys.add(stem.substring(0, stem.length() - 1));
                }
            }
            for (String key : keys) {
                NavigableMap<Integer, Mention> places = byWord().get(key);
                if (places != null) {
                    Map.Entry<Integer, Mention> near = places.lowerEntry(noun);
                    near = near == null ? places.higherEntry(noun) : near;
                    if (near != null) {
                        return near.getValue();
                    }
                }
            }
            return null;
        }

        /** For each word in the names of organisations and places, and the noun it ends with, where they are mentioned. */
        private Map<String, NavigableMap<Integer, Mention>> byWord() {
            if (words.isEmpty()) {
                Map<String, Set<String>> ofActor = new HashMap<>();
                for (int i = 0; i < at.length; i++) {
                    Mention mention = at[i];
                    Actor actor = mention == null ? null : actors.get(mention.actor());
                    if (mention != null && actor != null && actor.kind() != EntityKind.PERSON) {
                        for (String word : ofActor.computeIfAbsent(actor.id(), id -> wordsOf(actor))) {
                            words.computeIfAbsent(word, w -> new TreeMap<>()).put(i, mention);
                        }
                    }
                }
            }
            return words;
        }

        private Set<String> wordsOf(Actor actor) {
            Set<String> result = new HashSet<>();
            List<String> forms = new ArrayList<>(actor.aliases());
            forms.add(actor.name());
            for (String form : forms) {
                for (String word : form.toLowerCase(Locale.ROOT).split(" ")) {
                    result.add(word);
                    String noun = kinds.noun(word);
                    if (noun != null) {
                        result.add(noun);
                    }
                }
            }
            return result;
        }

        /** The last organisation before the noun, at most two sentences back, of a kind that has such an office. */
        private @Nullable Mention before(int noun, SpeakerNouns.Found found) {
            int first = text.sentences()
                    .get(Math.max(0, text.sentenceOf(noun) - SENTENCES_BACK))
                    .tokens()
                    .from();
            for (int i = noun - 1; i >= first; i--) {
                Mention mention = at[i];
                if (mention != null
                        && kind(mention) == EntityKind.ORGANISATION
                        && found.fits(organisationKind(mention))) {
                    return mention;
                }
            }
            return null;
        }

        /** The kind that its names and descriptions tell; "named" for a bare name, empty for a bare description. */
        private String organisationKind(Mention mention) {
            return kindOf.computeIfAbsent(mention.actor(), id -> {
                Actor actor = actors.get(id);
                if (actor == null) {
                    return "";
                }
                List<String> words = new ArrayList<>(actor.roles());
                words.add(actor.name());
                words.addAll(actor.aliases());
                String kind = kinds.kind(words);
                return kind != null ? kind : actor.named() ? "named" : "";
            });
        }
    }
}
