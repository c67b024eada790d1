package quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quellenlage.analysis.article.Article;

class IntakeTest {

    private static final String LINE = "{\"text\": \"Die Fähre ist im Hafen.\"}\n";

    @TempDir
    private Path folder = Path.of(".");

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        return Files.write(file, content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void allKeysOfTheContractAreRead() throws IOException {
        Article article = Collected.from(file("a.jsonl", """
                        {"id": "x1", "url": "https://zeitung.example/x1", "title": "Titel", "text": "Die Fähre.", \
                        "published": "2026-03-12", "outlet": "Küstenbote", "language": "de", "authors": ["Ida Holm", "Ole Brandt"], \
                        "paywall": {"deep": [1, {"text": "nein"}]}}
                        """)).only();
        assertThat(article.id()).isEqualTo("x1");
        assertThat(article.url()).isEqualTo("https://zeitung.example/x1");
        assertThat(article.title()).isEqualTo("Titel");
        assertThat(article.text()).isEqualTo("Die Fähre.");
        assertThat(article.published())
                .hasToString("PublicationDate[value=2026-03-12, year=2026, month=3, day=12, time=null, offset=null]");
        assertThat(article.outlet()).isEqualTo("Küstenbote");
        assertThat(article.authors()).containsExactly("Ida Holm", "Ole Brandt");
    }

    @Test
    void theOtherNamesOfTheKeysAreReadToo() throws IOException {
        for (String text : List.of("text", "maintext", "body", "content")) {
            assertThat(Collected.fromStream("{\"" + text + "\": \"Die Fähre.\"}")
                            .only()
                            .text())
                    .isEqualTo("Die Fähre.");
        }
        for (String date : List.of("published", "date_publish", "date", "publication_date")) {
            assertThat(Collected.fromStream("{\"text\": \"Die Fähre.\", \"" + date + "\": \"2024-10\"}")
                            .only()
                            .published())
                    .hasFieldOrPropertyWithValue("month", 10)
                    .hasFieldOrPropertyWithValue("day", 0);
        }
        for (String outlet : List.of("outlet", "source_domain", "sitename", "publisher")) {
            assertThat(Collected.fromStream("{\"text\": \"Die Fähre.\", \"" + outlet + "\": \"Küstenbote\"}")
                            .only()
                            .outlet())
                    .isEqualTo("Küstenbote");
        }
        assertThat(Collected.fromStream(
                                "{\"headline\": \"T\", \"body\": \"Der Text\", \"lang\": \"de-AT\", \"author\": \"Ida Holm\"}")
                        .only())
                .hasFieldOrPropertyWithValue("title", "T")
                .hasFieldOrPropertyWithValue("language", "de-AT")
                .hasFieldOrPropertyWithValue("authors", List.of("Ida Holm"));
    }

    @Test
    void theFirstNameOfAKeyWinsWhateverTheOrder() throws IOException {
        assertThat(Collected.fromStream("{\"content\": \"kurz\", \"text\": \"Der ganze Text\"}")
                        .only()
                        .text())
                .isEqualTo("Der ganze Text");
    }

    @Test
    void authorsMayBeObjects() throws IOException {
        assertThat(Collected.fromStream(
                                "{\"text\": \"Der Text\", \"author\": [{\"name\": \"Ida Holm\", \"url\": \"x\"}, \"Ole\"]}")
                        .only()
                        .authors())
                .containsExactly("Ida Holm", "Ole");
    }

    @Test
    void anIdIsDerivedFromTheAddressElseFromTheContent() throws IOException {
        Collected collected = Collected.fromStream(
                "{\"text\": \"Der Text\", \"url\": \"https://a.example/1\"}\n{\"text\": \"Der Text\"}\n{\"text\": \"Der Text\"}\n");
        assertThat(collected.articles)
                .extracting(Article::id)
                .satisfiesExactly(
                        id -> assertThat(id).matches("u[0-9a-f]{12}"),
                        id -> assertThat(id).matches("c[0-9a-f]{12}"),
                        id -> assertThat(id).matches("c[0-9a-f]{12}-2"));
    }

    @Test
    void everyArticleComesWithItsFileLineAndRecord() throws IOException {
        String second = "{\"text\": \"Der zweite\"}";
        Path document = file("d.json", "[{\"text\": \"Der erste\"},\n" + second + "]");
        Collected collected = Collected.from(document, file("e.txt", "Der dritte"));
        assertThat(collected.places)
                .extracting(place -> place.file() + ":" + place.line())
                .containsExactly(document + ":1", document + ":2", document.resolveSibling("e.txt") + ":0");
        assertThat(collected.places.get(1).raw().bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(second);
    }

    @Test
    void aSecondArticleWithTheSameIdIsRejected() throws IOException {
        Collected collected = Collected.fromStream(
                "{\"id\": \"1\", \"text\": \"Der Text\"}\n{\"id\": 1, \"text\": \"Ein anderer\"}\n");
        assertThat(collected.articles).hasSize(1);
        assertThat(collected.problems()).containsExactly("2 DUPLICATE_ID");
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithoutHiddenAndForeignFiles() throws IOException {
        file("b.txt", "Der zweite Text");
        file("a.txt", "Der erste Text");
        file("c/a.txt", "Der dritte Text");
        file(".hidden.txt", "nie");
        file(".git/x.txt", "nie");
        file("README.md", "nie");
        Collected collected = Collected.from(folder);
        assertThat(collected.rejections).isEmpty();
        assertThat(collected.articles).extracting(Article::id).containsExactly("a", "b", "a-2");
    }

    @Test
    void aNamedFileOfUnknownKindIsRejectedAndAMissingOneToo() throws IOException {
        Collected collected = Collected.from(file("a.pdf", "x"), folder.resolve("none.txt"), file("b.txt", "Der Text"));
        assertThat(collected.problems()).containsExactly("0 UNKNOWN_KIND", "0 NOT_FOUND");
        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void standardInputIsJsonLinesWhenItBeginsWithABraceElseOneText() throws IOException {
        assertThat(Collected.fromStream("\n " + LINE + LINE).articles).hasSize(2);
        assertThat(Collected.fromStream("Die Fähre ist da.\n{\"text\"").only().text())
                .startsWith("Die Fähre ist da.");
        assertThat(Collected.fromStream("").problems()).containsExactly("0 NO_TEXT");
    }

    @Test
    void aJsonDocumentHoldsOneObjectOrAnArray() throws IOException {
        assertThat(Collected.from(file("a.json", "{\n \"text\": \"Der Text\"\n}"))
                        .only()
                        .text())
                .isEqualTo("Der Text");
        Collected array = Collected.from(
                file("b.json", "[\n{\"text\": \"Der Text\"},\n7,\n{\"id\": \"x\"},\n{\"text\": \"Ein Text\"}]"));
        assertThat(array.articles).hasSize(2);
        assertThat(array.problems()).containsExactly("3 NO_OBJECT", "4 NO_TEXT");
        assertThat(array.rejections.get(1).raw()).isNotNull();
        assertThat(new String(array.rejections.get(1).raw().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\": \"x\"}");
    }

    @Test
    void aBrokenJsonDocumentKeepsWhatStandsBeforeTheBreak() throws IOException {
        Collected broken = Collected.from(file("a.json", "[\n{\"text\": \"Der Text\"},\n{\"text\": "));
        assertThat(broken.articles).hasSize(1);
        assertThat(broken.problems()).containsExactly("3 NOT_JSON");
        assertThat(Collected.from(file("b.json", "[]")).problems()).containsExactly("0 NO_TEXT");
        assertThat(Collected.from(file("c.json", "")).problems()).containsExactly("0 NO_TEXT");
    }

    @Test
    void badLinesAreRejectedWithTheirNumberAndTheRestGoesOn() throws IOException {
        Collected collected =
                Collected.fromStream(LINE + "kaputt\n\n[1]\n{\"text\": \"  \"}\n{\"text\": \"Ein Text\"} x\n"
                        + "{\"text\": \"Ein anderer Text\"}");
        assertThat(collected.problems()).containsExactly("2 NOT_JSON", "4 NO_OBJECT", "5 NO_TEXT", "6 NOT_JSON");
        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        byte[] latin = "{\"text\": \"Fähre\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        Collected collected = Collected.from(
                file("a.jsonl", latin), file("b.txt", "Die Fähre".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(collected.problems()).containsExactly("1 NOT_UTF8", "0 NOT_UTF8");
        assertThat(collected.rejections.get(0).details()).containsExactly("0xE4", "11");
        assertThat(collected.rejections.get(1).details()).containsExactly("0xE4", "5");
    }

    @Test
    void aReplacementCharacterInTheTextIsNoError() throws IOException {
        assertThat(Collected.fromStream("{\"text\": \"Die F\uFFFDhre\"}").only().text())
                .isEqualTo("Die F\uFFFDhre");
    }

    @Test
    void nullBytesAndHalfCharactersAreRejected() throws IOException {
        assertThat(Collected.from(file("a.txt", "Die\0Fähre")).problems()).containsExactly("0 BINARY");
        assertThat(Collected.fromStream("{\"text\": \"Die \\ud83d Fähre\"}").problems())
                .containsExactly("1 HALF_CHARACTER");
        assertThat(Collected.fromStream("{\"text\": \"Die \\ud83d\\ude00 Fähre\"}")
                        .only()
                        .text())
                .isEqualTo("Die 😀 Fähre");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertThat(Collected.from(file("a.txt", "\uFEFFDie Fähre")).only().text())
                .isEqualTo("Die Fähre");
        assertThat(Collected.from(file("b.jsonl", "\uFEFF" + LINE)).only().text())
                .isEqualTo("Die Fähre ist im Hafen.");
    }

    @Test
    void windowsLineEndsStayInATextAndEndALine() throws IOException {
        assertThat(Collected.from(file("a.txt", "outlet Küstenbote\r\ndate 2026-03-12\r\n\r\nDie Fähre\r\nist da."))
                        .only())
                .hasFieldOrPropertyWithValue("text", "outlet Küstenbote\r\ndate 2026-03-12\r\n\r\nDie Fähre\r\nist da.")
                .hasFieldOrPropertyWithValue("outlet", "Küstenbote");
        assertThat(Collected.from(file("b.jsonl", LINE.replace("\n", "\r\n") + LINE)).articles)
                .hasSize(2);
    }

    @Test
    void whatIsTooLargeIsRejectedAndTheNextLineIsRead() throws IOException {
        Limits small = new Limits(100, 60, 1000, 200, 5);
        String large = "{\"text\": \"" + "a".repeat(100) + "\"}\n";
        Collected collected = Collected.from(
                small,
                file("a.jsonl", large + LINE),
                file("b.txt", "a".repeat(61)),
                file("c.json", "[" + LINE + large + "]"));
        assertThat(collected.problems()).containsExactly("1 TOO_LARGE", "0 TOO_LARGE", "0 TOO_LARGE");
        assertThat(collected.articles).hasSize(1);
        assertThat(collected.rejections.get(0).raw()).isNull();
    }

    @Test
    void deepJsonIsRejected() throws IOException {
        String deep = "{\"text\": \"Der Text\", \"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}\n";
        assertThat(Collected.fromStream(deep + LINE).problems()).containsExactly("1 TOO_DEEP");
    }

    @Test
    void compressedLinesAreRead() throws IOException {
        assertThat(Collected.from(file("a.jsonl.gz", gzip((LINE + LINE).getBytes(StandardCharsets.UTF_8)))).articles)
                .hasSize(2);
    }

    @Test
    void truncatedAndFalseGzipIsRejected() throws IOException {
        byte[] whole = gzip(LINE.repeat(2000).getBytes(StandardCharsets.UTF_8));
        Collected collected = Collected.from(
                file("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 20)),
                file("b.jsonl.gz", LINE),
                file("c.jsonl.gz", ""));
        assertThat(collected.problems()).containsExactly("0 BROKEN_GZIP", "0 BROKEN_GZIP", "0 BROKEN_GZIP");
        assertThat(collected.articles).isNotEmpty();
    }

    @Test
    void gzipThatExpandsBeyondMeasureIsStopped() throws IOException {
        byte[] bomb = gzip(new byte[20 << 20]);
        assertThat(Collected.from(file("a.jsonl.gz", bomb)).problems()).last().isEqualTo("0 EXPANDS_TOO_MUCH");
        Limits small = new Limits(1000, 1000, 100, 200, 5);
        assertThat(Collected.from(small, file("b.jsonl.gz", gzip(LINE.repeat(9).getBytes(StandardCharsets.UTF_8))))
                        .problems())
                .containsExactly("0 EXPANDS_TOO_MUCH");
    }

    @Test
    void aPageIsReadInTheEncodingItDeclares() throws IOException {
        String page =
                "<html><head><meta charset=\"iso-8859-1\"><title>Fähre</title></head><body><p>Die „Fähre“ ist am Morgen im Hafen angekommen, sagte die Reederei.</p></body></html>";
        Charset windows = Charset.forName("windows-1252");
        assertThat(Collected.from(file("a.html", page.getBytes(windows))).only().text())
                .contains("Die „Fähre“ ist");
        assertThat(Collected.from(file(
                                "b.html", page.replace("iso-8859-1", "utf-8").getBytes(windows)))
                        .problems())
                .containsExactly("0 NOT_UTF8");
        assertThat(Collected.from(file("c.html", page.replace("iso-8859-1", "no such")))
                        .only()
                        .text())
                .contains("Fähre");
    }

    @Test
    void aPageInALineIsReadWhenThereIsNoText() throws IOException {
        assertThat(Collected.fromStream(
                                "{\"html\": \"<p>Die Fähre ist am Morgen in den Hafen von Lindhaven eingelaufen.</p>\", \"title\": \"Ankunft\"}")
                        .only())
                .hasFieldOrPropertyWithValue("title", "Ankunft")
                .hasFieldOrPropertyWithValue("text", "Die Fähre ist am Morgen in den Hafen von Lindhaven eingelaufen.");
    }

    @Test
    void aLanguageIsDetectedWhenNoneIsGiven() throws IOException {
        assertThat(Collected.fromStream("The ferry was not far from the harbour.")
                        .only()
                        .language())
                .isEqualTo("en");
        assertThat(Collected.fromStream("Die Fähre ist nicht mehr da.").only().language())
                .isEqualTo("de");
        assertThat(Collected.fromStream("12345 67").only().language()).isEqualTo("und");
    }
}
