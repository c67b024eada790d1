package quellenlage.analysis.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.sentence.SentenceReader;

class ClauseReaderTest {

    private static final SentenceReader SENTENCES = SentenceReader.german();
    private static final ClauseReader READER = ClauseReader.german();
    private static final Boilerplate NONE = new Boilerplate(List.of(), List.of(), null, List.of(), List.of());

    private static TokenizedText tokens(String text) {
        return SENTENCES.read(Article.ofText("t", text), NONE);
    }

    private static String gold() throws IOException {
        try (InputStream in = ClauseReaderTest.class.getResourceAsStream("clauses.gold.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One line a clause: number, kind, parent, verb, marks, and its own words; "_" for a clause inside. */
    private static String rendered(String sentence, ClauseReader reader) {
        TokenizedText text = tokens(sentence);
        Clauses found = reader.read(text);
        StringBuilder lines = new StringBuilder();
        for (int n = 0; n < found.clauses().size(); n++) {
            Clause clause = found.clauses().get(n);
            lines.append(n).append(' ').append(clause.kind().name().toLowerCase(Locale.ROOT));
            lines.append(clause.parent() < 0 ? "" : " of " + clause.parent());
            lines.append(clause.lemma().isEmpty() ? "" : " <" + clause.lemma() + ">");
            lines.append(clause.negated() ? " negated" : "").append(clause.passive() ? " passive" : "");
            lines.append(clause.isSubjunctive() ? " " + clause.mood().name().toLowerCase(Locale.ROOT) : "");
            lines.append(" |");
            for (int i = clause.range().from(); i < clause.range().to(); i++) {
                if (found.clauseOf(i) == n) {
                    lines.append(' ').append(text.token(i).text());
                } else if (lines.charAt(lines.length() - 1) != '_') {
                    lines.append(" _");
                }
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    @Test
    void everyGoldSentenceFallsIntoTheClausesWritten() throws IOException {
        String[] cases = gold().split("(?m)^## ");
        assertThat(cases).hasSizeGreaterThan(18);
        for (String gold : cases) {
            if (!gold.isBlank()) {
                int line = gold.indexOf('\n');
                assertThat(rendered(gold.substring(0, line), READER))
                        .as(gold.substring(0, line))
                        .isEqualTo(gold.substring(line + 1));
            }
        }
    }

    @Test
    void everyClosedClassWordDoesWhatItsExampleShows() {
        for (LexiconLine line :
                LexiconFile.read(ClauseReader.class, "de/clause-words.tsv").lines()) {
            List<Clause> clauses = READER.read(tokens(line.get("example"))).clauses();
            String expected = line.get("expected");
            switch (line.get("class")) {
                case "joiner" -> assertThat(clauses).as(line.place()).hasSize(Integer.parseInt(expected));
                case "opener" ->
                    assertThat(clauses.get(1).kind()).as(line.place()).isEqualTo(ClauseKind.INFINITIVE);
                case "negation" ->
                    assertThat(clauses.get(0).negated()).as(line.place()).isTrue();
                default -> assertThat(clauses.get(0).lemma()).as(line.place()).isEqualTo(expected);
            }
        }
    }

    @Test
    void clausesAndPhrasesStayInsideAnyText() throws IOException {
        String all = gold();
        for (int end = 0; end < all.length(); end += 11) {
            assertSound(all.substring(0, end));
        }
        String[] pieces = {
            "der", "Mann", ",", "dass", "sagte", "(", ")", "„", "“", ":", "und", "zu", "gehen", "ist", "–", ".", "\n",
            "er"
        };
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            assertSound(text.toString());
        }
    }

    private static void assertSound(String raw) {
        TokenizedText text = tokens(raw);
        Clauses found = READER.read(text);
        assertThat(READER.read(text)).isEqualTo(found);
        int n = text.tokens().size();
        int last = 0;
        for (int i = 0; i < found.clauses().size(); i++) {
            Clause clause = found.clauses().get(i);
            assertThat(clause.range().from()).as(raw).isGreaterThanOrEqualTo(last);
            assertThat(clause.range().to()).as(raw).isBetween(clause.range().from() + 1, n);
            assertThat(clause.parent())
                    .as(raw)
                    .isBetween(-1, found.clauses().size() - 1)
                    .isNotEqualTo(i);
            assertThat(clause.finite()).as(raw).isLessThan(clause.range().to());
            last = clause.range().from();
        }
        for (NounPhrase phrase : found.nounPhrases()) {
            assertThat(phrase.range().contains(phrase.head())).as(raw).isTrue();
            assertThat(phrase.range().to()).as(raw).isLessThanOrEqualTo(n);
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(rendered(gold(), ClauseReader.german())).isEqualTo(rendered(gold(), READER));
        } finally {
            Locale.setDefault(before);
        }
    }
}
