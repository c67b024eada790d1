package quellenlage.stories.actor;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.lexicon.LexiconException;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * Actors that people have decided on. What such a file joins is one, what it keeps apart is two, whatever the machine
 * thinks. Immutable, thread-safe.
 *
 * <p>Tab-separated UTF-8 text with the columns {@code name} and {@code kind} and, where wanted, {@code aliases},
 * {@code not}, {@code of} and {@code roles}; {@code #} begins a comment, {@code -} is an empty field, a comma separates
 * several values. A role may be followed by its time: {@code Bundeskanzler 2021-12-08/2025-05-06}.
 */
public final class ActorFile {

    private static final List<String> NEEDED = List.of("name", "kind");
    private static final List<String> POSSIBLE = List.of("name", "kind", "aliases", "not", "of", "roles");

    private final Map<String, KnownActor> byForm = new LinkedHashMap<>();
    private final List<KnownActor> actors;

    private ActorFile(List<KnownActor> actors) {
        this.actors = List.copyOf(actors);
        for (KnownActor actor : actors) {
            byForm.putIfAbsent(key(actor.name()), actor);
            actor.aliases().forEach(alias -> byForm.putIfAbsent(key(alias), actor));
        }
    }

    /** Nobody. */
    public static ActorFile none() {
        return new ActorFile(List.of());
    }

    /** Heads of state and government, ministries, agencies and international organisations that the program brings along. */
    public static ActorFile shipped() {
        return of(LexiconFile.read(ActorFile.class, "de/actors.tsv"));
    }

    /**
     * Reads a file that somebody wrote.
     *
     * @param name of the file, for messages
     * @throws LexiconException with file and line when it cannot be used
     */
    public static ActorFile read(String name, byte[] content) {
        try (Reader text = new StringReader(decoded(name, content))) {
            return of(LexiconFile.parse(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static String decoded(String name, byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            int line = 1;
            for (byte b : Arrays.copyOf(content, bytes.position())) {
                line += b == '\n' ? 1 : 0;
            }
            throw new LexiconException(name, line, "this is not UTF-8");
        }
        text.flip();
        String whole = text.toString();
        return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    }

    private static ActorFile of(LexiconFile file) {
        for (String column : file.columns()) {
            if (!POSSIBLE.contains(column)) {
                throw new LexiconException(
                        file.name(), firstLine(file), "unknown column '" + column + "', there are " + POSSIBLE);
            }
        }
        for (String column : NEEDED) {
            if (!file.columns().contains(column)) {
                throw new LexiconException(file.name(), firstLine(file), "there is no column '" + column + "'");
            }
        }
        Map<String, LexiconLine> seen = new LinkedHashMap<>();
        List<KnownActor> actors = new ArrayList<>();
        for (LexiconLine line : file.lines()) {
            KnownActor actor = actor(line);
            List<String> forms = new ArrayList<>(actor.aliases());
            forms.add(actor.name());
            for (String form : forms) {
                LexiconLine other = seen.putIfAbsent(key(form), line);
                if (other != null && other.number() != line.number()) {
                    throw line.error(
                            "'" + form + "' already leads to '" + other.get("name") + "' in line " + other.number());
                }
            }
            for (String form : actor.not()) {
                if (forms.stream().anyMatch(own -> key(own).equals(key(form)))) {
                    throw line.error("'" + form + "' stands in 'not' and is a name of this actor");
                }
            }
            actors.add(actor);
        }
        return new ActorFile(actors);
    }

    private static int firstLine(LexiconFile file) {
        return file.lines().isEmpty() ? 1 : file.lines().get(0).number() - 1;
    }

    private static KnownActor actor(LexiconLine line) {
        List<KnownActor.Tenure> roles = new ArrayList<>();
        for (String role : list(line, "roles")) {
            roles.add(tenure(line, role));
        }
        Optional<String> side = line.columns().contains("of") ? line.find("of") : Optional.empty();
        return new KnownActor(
                line.get("name"),
                line.constant("kind", EntityKind.class),
                list(line, "aliases"),
                list(line, "not"),
                side.orElse(null),
                roles,
                line.place());
    }

    private static List<String> list(LexiconLine line, String column) {
        return line.columns().contains(column) ? line.list(column) : List.of();
    }

    private static KnownActor.Tenure tenure(LexiconLine line, String text) {
        int blank = text.lastIndexOf(' ');
        int slash = text.indexOf('/', blank + 1);
        if (blank < 0 || slash < 0 || !isTime(text.substring(blank + 1))) {
            return new KnownActor.Tenure(text, null, null);
        }
        String from = day(line, text.substring(blank + 1, slash), false);
        String to = day(line, text.substring(slash + 1), true);
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw line.error("'" + text + "' ends before it begins");
        }
        return new KnownActor.Tenure(text.substring(0, blank).strip(), from, to);
    }

    private static boolean isTime(String word) {
        return word.chars().allMatch(c -> c == '/' || c == '-' || c >= '0' && c <= '9');
    }

    /** A day; the first or last one of a month or year. */
    private static @Nullable String day(LexiconLine line, String text, boolean last) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate first =
                    LocalDate.parse(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
            if (last && text.length() == 4) {
                return first.plusYears(1).minusDays(1).toString();
            }
            return (last && text.length() == 7 ? first.plusMonths(1).minusDays(1) : first).toString();
        } catch (DateTimeParseException e) {
            throw line.error("'" + text + "' is no day such as 2025-05-06, month or year");
        }
    }

    /** Both files; where they decide on one name, the given file wins. */
    public ActorFile with(ActorFile winner) {
        List<KnownActor> all = new ArrayList<>(winner.actors);
        for (KnownActor actor : actors) {
            if (!winner.byForm.containsKey(key(actor.name()))) {
                all.add(actor);
            }
        }
        return new ActorFile(all);
    }

    /** All actors of the file. */
    public Collection<KnownActor> actors() {
        return actors;
    }

    /** The actor whose name or alias the form is, in whatever case. */
    public @Nullable KnownActor named(String form) {
        return byForm.get(key(form));
    }

    /** What the file decides about two names; empty when it says nothing. */
    public Optional<NameMatch> decide(String a, String b) {
        KnownActor one = named(a);
        KnownActor other = named(b);
        if (one != null && one.equals(other)) {
            return Optional.of(new NameMatch(true, 1, "beide sind „" + one.name() + "“ (" + one.place() + ")"));
        }
        if (one != null && other != null) {
            return Optional.of(new NameMatch(
                    false,
                    0,
                    "„" + one.name() + "“ (" + one.place() + ") und „" + other.name() + "“ (" + other.place()
                            + ") sind zwei"));
        }
        KnownActor known = one == null ? other : one;
        if (known != null && excludes(known, one == null ? a : b)) {
            return Optional.of(new NameMatch(
                    false,
                    0,
                    "„" + (one == null ? a : b) + "“ ist nie „" + known.name() + "“ (" + known.place() + ")"));
        }
        return Optional.empty();
    }

    /** True when the form stands in the actor's column {@code not}. */
    static boolean excludes(KnownActor actor, String form) {
        return actor.not().stream().anyMatch(never -> key(never).equals(key(form)));
    }

    private static String key(String form) {
        StringBuilder key = new StringBuilder(form.length());
        for (String word : form.strip().split("\\s+")) {
            key.append(key.length() == 0 ? "" : " ").append(word);
        }
        return Letters.plain(key.toString().toLowerCase(Locale.ROOT));
    }
}
