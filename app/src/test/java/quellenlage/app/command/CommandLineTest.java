package quellenlage.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quellenlage.analysis.ArticleReader;
import quellenlage.app.operation.AnnotateArticles;
import quellenlage.app.operation.FindStories;
import quellenlage.intake.Intake;
import quellenlage.intake.Limits;
import quellenlage.stories.StoryReader;
import quellenlage.stories.correction.CorrectionFile;

class CommandLineTest {

    private static final AnnotateArticles ANNOTATE =
            new AnnotateArticles(new Intake(Limits.DEFAULT), ArticleReader.german(), 2);

    private static final Tools TOOLS = new Tools(
            () -> ANNOTATE,
            actors -> new FindStories(ANNOTATE, StoryReader.german(actors)),
            (stories, since, corrections, out) -> out.append("report of " + stories.size() + "\n"));

    @TempDir
    private Path folder = Path.of(".");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    private int run(String input, OutputStream target, String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                target,
                new PrintWriter(err, true),
                false,
                false,
                0,
                false);
        return QuellenlageCommand.line(console, TOOLS, arguments).execute(arguments);
    }

    private int run(String... arguments) {
        return run("", out, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void withoutAVerbItShowsTheHelpInTheLanguageAskedFor() {
        assertThat(run()).isZero();
        assertThat(out()).contains("Befehle:").contains("annotate");
        out.reset();
        assertThat(run("--lang", "en", "--help")).isZero();
        assertThat(out()).contains("Commands:").doesNotContain("Befehle");
        out.reset();
        assertThat(run("help", "read")).isZero();
        assertThat(out()).contains("--since").contains("was seit diesem Zeitpunkt neu ist");
    }

    @Test
    void everyOptionAndVerbHasAnExplanationInBothLanguages() {
        for (String language : List.of("de", "en")) {
            for (String verb : List.of("read", "annotate", "stories", "demo", "completion")) {
                out.reset();
                assertThat(run("--lang", language, verb, "--help")).isZero();
                assertThat(out().lines().filter(line -> line.strip().matches("--?[a-z]+(, --[a-z]+)?(=\\S+)?")))
                        .as(language + " " + verb)
                        .allMatch(line -> line.length() > 24);
                assertThat(out())
                        .as(language + " " + verb)
                        .startsWith(out().substring(0, 1).toUpperCase(java.util.Locale.ROOT));
            }
        }
    }

    @Test
    void theVersionNamesProgramAndJava() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("quellenlage ").contains("Java ");
    }

    @Test
    void wrongUsageIsOneSentenceAHintAndStatusTwo() {
        assertThat(run("annotate")).isEqualTo(2);
        assertThat(err)
                .hasToString("quellenlage: Es fehlt: INPUT" + nl() + "Hilfe: quellenlage annotate --help" + nl());
        assertThat(run("annotate", "--nonsense", "x")).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run("--lang", "fr", "annotate", "x")).isEqualTo(2);
        assertThat(run("read", "--story", "-1", "x")).isEqualTo(2);
        assertThat(run("read", "--since", "gestern", "x")).isEqualTo(2);
        assertThat(run("read", "--story", "3", file().toString())).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    private Path file() {
        try {
            return file("a.txt", "Die Fähre ist da.");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String nl() {
        return System.lineSeparator();
    }

    @Test
    void annotateWritesALineForEachArticleInInputOrder() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add("{\"id\": \"" + i + "\", \"text\": \"" + "Die Fähre ist da. ".repeat(i % 17 + 1) + "\"}");
        }
        assertThat(run("annotate", file("a.jsonl", String.join("\n", lines)).toString()))
                .isZero();
        assertThat(out().lines().map(line -> line.replaceAll(".*?\"id\":\"(\\d+)\".*", "$1")))
                .containsExactlyElementsOf(Stream.iterate(0, i -> i + 1)
                        .limit(300)
                        .map(String::valueOf)
                        .toList());
        assertThat(err).hasToString("");
    }

    @Test
    void aRejectedLineIsToldKeptAndShownByTheStatus() throws IOException {
        Path input = file(
                "a.jsonl",
                "{\"id\": \"1\", \"text\": \"Die Fähre ist da.\"}\nkaputt\n{\"id\": \"3\", \"text\": \"Sie legt an.\"}\n");
        Path rejects = folder.resolve("rejects.jsonl");
        assertThat(run("annotate", input.toString(), "--rejects", rejects.toString()))
                .isEqualTo(3);
        assertThat(out().lines()).hasSize(2);
        assertThat(err.toString())
                .contains(input + ":2: kein JSON: ")
                .contains("quellenlage: 1 abgelehnt, 2 Artikel gelesen");
        assertThat(Files.readAllLines(rejects)).singleElement().satisfies(line -> assertThat(line)
                .contains("\"line\":2,\"problem\":\"not_json\"")
                .contains("\"raw\":\"kaputt\""));
        assertThat(Files.list(folder)).as("nothing half-written stays").hasSize(2);
    }

    @Test
    void rejectedBytesThatAreNotUtf8AreKeptAsTheyAre() throws IOException {
        Path input = Files.write(folder.resolve("a.txt"), "Fähre".getBytes(StandardCharsets.ISO_8859_1));
        Path rejects = folder.resolve("rejects.jsonl");
        assertThat(run("annotate", "--lang", "en", input.toString(), "--rejects", rejects.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("not UTF-8: byte 0xE4 at position 1");
        assertThat(Files.readString(rejects)).contains("\"rawBase64\":\"RuRocmU=\"");
    }

    @Test
    void onlyTheFirstRejectionsAreToldOneByOne() {
        assertThat(run("{\n".repeat(50), out, "annotate", "-")).isEqualTo(3);
        assertThat(err.toString().lines()).hasSize(21);
        assertThat(err.toString()).contains("50 abgelehnt");
    }

    @Test
    void standardInputIsRead() {
        assertThat(run("Die Fähre ist da.", out, "annotate", "-")).isZero();
        assertThat(out()).contains("\"text\":\"Die Fähre ist da.\"");
    }

    @Test
    void storiesAndReadJsonWriteTheSame() throws IOException {
        Path examples = Path.of("..", "examples");
        assertThat(run("stories", examples.toString())).isZero();
        String stories = out();
        out.reset();
        assertThat(run("read", "--json", examples.toString())).isZero();
        assertThat(out()).isEqualTo(stories);
    }

    @Test
    void readWritesTheReportAndSaysWhere() throws IOException {
        Path html = folder.resolve("r.html");
        assertThat(run("read", file().toString(), "--html", html.toString())).isZero();
        assertThat(Files.readString(html)).startsWith("report of ");
        assertThat(err.toString()).contains("Bericht: " + html.toAbsolutePath());
        assertThat(out()).isNotEmpty();
    }

    @Test
    void aReportThatCannotBeWrittenIsAFailure() {
        assertThat(run(
                        "read",
                        file().toString(),
                        "--html",
                        folder.resolve("none/r.html").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("quellenlage: ").contains("none").doesNotContain("\tat ");
    }

    @Test
    void theDemoReadsTheCorpusThatComesWithTheProgram() {
        Path html = folder.resolve("demo.html");
        assertThat(run("demo", "--html", html.toString())).isZero();
        assertThat(out()).isNotEmpty();
        assertThat(html).exists();
    }

    @Test
    void theCompletionScriptNamesTheVerbs() {
        assertThat(run("completion")).isZero();
        assertThat(out()).contains("quellenlage").contains("annotate").contains("--since");
    }

    @Test
    void pairsOfNamesAreAnsweredInOrderAndOthersRejected() {
        String pairs = "{\"a\": \"Wolodymyr Selenskyj\", \"b\": \"Volodymyr Zelensky\", \"x\": [1]}\n{\"a\": 1}\n"
                + "{\"a\": \"Ida Holm\", \"b\": \"Ole Brandt\"}\n";
        assertThat(run(pairs, out, "names", "match")).isEqualTo(3);
        assertThat(out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"format\":\"quellenlage/1\",\"a\":\"Wolodymyr Selenskyj\",\"b\":\"Volodymyr Zelensky\",\"same\":true,"),
                        line -> assertThat(line).contains("\"same\":false"));
        assertThat(err.toString()).contains("-:2: ");
    }

    @Test
    void aReaderThatLeavesIsNoFailureButAFullDiskIs() {
        assertThat(run("Die Fähre ist da.", failing("Broken pipe"), "annotate", "-"))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(run("Die Fähre ist da.", failing("No space left on device"), "annotate", "-"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Die Ausgabe ist fehlgeschlagen: No space left on device");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void colourIsForTerminalsUnlessTheUserSaysOtherwise() {
        PrintWriter quiet = new PrintWriter(err);
        Console terminal = new Console(new ByteArrayInputStream(new byte[0]), out, quiet, true, true, 120, false);
        Console pipe = new Console(new ByteArrayInputStream(new byte[0]), out, quiet, false, true, 120, false);
        Console plain = new Console(new ByteArrayInputStream(new byte[0]), out, quiet, true, true, 30, true);
        assertThat(terminal.colour(ColourChoice.auto)).isTrue();
        assertThat(pipe.colour(ColourChoice.auto)).isFalse();
        assertThat(plain.colour(ColourChoice.auto)).isFalse();
        assertThat(plain.colour(ColourChoice.always)).isTrue();
        assertThat(terminal.colour(ColourChoice.never)).isFalse();
        assertThat(terminal.width()).isEqualTo(100);
        assertThat(pipe.width()).isEqualTo(80);
        assertThat(plain.width()).isEqualTo(40);
    }

    @Test
    void whatAnActorFileDecidesWins() throws IOException {
        Path actors = file("wir.tsv", "name\tkind\taliases\nHans Wolter\tperson\tJo Walter\n");
        String pairs = "{\"a\": \"Jo Walter\", \"b\": \"Hans Wolter\"}\n";
        assertThat(run(pairs, out, "names", "match")).isZero();
        assertThat(out()).contains("\"same\":false");
        out.reset();
        assertThat(run(pairs, out, "names", "match", "--actors", actors.toString()))
                .isZero();
        assertThat(out()).contains("\"same\":true").contains("\"reason\":\"beide sind „Hans Wolter“ (");
        out.reset();
        Path article = file("a.txt", "Bürgermeister Jo Walter sagte, es sei gut. Walter lachte.");
        assertThat(run("stories", article.toString(), "--actors", actors.toString()))
                .isZero();
        assertThat(out()).contains("\"name\":\"Hans Wolter\"");
    }

    @Test
    void aWrongActorFileIsOneSentenceWithFileAndLine() throws IOException {
        Path actors = file("wir.tsv", "name\tkind\nHans Wolter\tmensch\n");
        Path article = file("a.txt", "Es ist gut.");
        assertThat(run("read", article.toString(), "--actors", actors.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("quellenlage: " + actors + ":2: 'mensch'");
        assertThat(run(
                        "read",
                        article.toString(),
                        "--actors",
                        folder.resolve("fehlt.tsv").toString()))
                .isEqualTo(1);
        assertThat(out()).isEmpty();
    }

    private Path dam() throws IOException {
        return file("damm.jsonl", """
                {"id": "d1", "published": "2026-05-01T09:00", "outlet": "Bote", "title": "Damm gerissen", "text": "Am Stausee Quellgrund ist der Damm gerissen. Der Damm halte noch drei Tage, sagte Betriebsleiterin Ute Sandmann."}
                {"id": "d2", "published": "2026-05-01T19:30", "outlet": "Post", "title": "Damm in Quellgrund gerissen", "text": "Am Stausee Quellgrund ist der Damm gerissen. Die Häuser seien leer, sagte Bürgermeister Emil Rauch."}
                """);
    }

    @Test
    void sinceShowsOnlyWhatIsNew() throws IOException {
        assertThat(run("read", "--since", "2026-05-01 18:00", dam().toString())).isZero();
        assertThat(out())
                .contains("Neu seit 01.05.2026, 18:00", "Neue Aussagen", "Emil Rauch: Die Häuser seien leer")
                .doesNotContain("drei Tage");
        out.reset();
        assertThat(run("read", "--since", "2026-06-01", dam().toString())).isZero();
        assertThat(out()).contains("1 Geschichte ohne Neues").doesNotContain("Aussagen");
        out.reset();
        assertThat(run("read", "--json", "--since", "2026-05-01 18:00", dam().toString()))
                .isZero();
        assertThat(out().lines()).singleElement().satisfies(line -> assertThat(line)
                .contains("Die Häuser seien leer")
                .doesNotContain("drei Tage"));
        out.reset();
        assertThat(run("read", "--since", "2026-13-01", dam().toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--since JJJJ-MM-TT", "2026-13-01");
    }

    @Test
    void correctionsAreAppliedAndListed() throws IOException {
        String head = "# Redaktion\n" + String.join("\t", CorrectionFile.COLUMNS) + "\n";
        Path decisions = file(
                "decisions.tsv",
                head
                        + "2026-05-02\tI. Thomsen\twrong-statement\td1\tDer Damm halte noch drei Tage\t\t\tverhört\n"
                        + "2026-05-02\tI. Thomsen\town-story\tfehlt\n");
        String articles = dam().toString();
        assertThat(run("read", "--corrections", decisions.toString(), articles)).isZero();
        assertThat(out().substring(0, out().indexOf("Korrekturen")))
                .contains("Die Häuser seien leer")
                .doesNotContain("halte noch drei Tage");
        assertThat(out().substring(out().indexOf("Korrekturen")).replaceAll("\\s+", " "))
                .contains(
                        "02.05.2026 I. Thomsen: falsch gelesene Aussage: „Der Damm halte noch drei Tage“ [d1] (verhört) –"
                                + " angewandt",
                        "fehlt ist eine eigene Geschichte – nicht angewandt: Artikel nicht dabei");
        out.reset();
        assertThat(run("stories", "--corrections", decisions.toString(), articles))
                .isZero();
        assertThat(out()).doesNotContain("halte noch drei Tage\"");
    }

    @Test
    void aWrongLineOfTheCorrectionsIsToldWithFileAndLine() throws IOException {
        Path decisions = file(
                "decisions.tsv", String.join("\t", CorrectionFile.COLUMNS) + "\n2026-05-02\tI. T.\tloeschen\td1\n");
        assertThat(run("read", "--corrections", decisions.toString(), dam().toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("quellenlage: " + decisions
                        + ":2: unbekannte Entscheidung „loeschen“; möglich sind same-actor");
        assertThat(run("--lang", "en", "read", "--corrections", decisions.toString(), dam().toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains(decisions + ":2: unknown decision");
        Path binary = Files.write(folder.resolve("latin.tsv"), new byte[] {(byte) 0xE4, 10});
        assertThat(run("read", "--corrections", binary.toString(), dam().toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains(binary + ": kein UTF-8");
        assertThat(run("read", "--corrections", folder.resolve("nein.tsv").toString(), dam().toString()))
                .isEqualTo(1);
        assertThat(out()).isEmpty();
    }
}
