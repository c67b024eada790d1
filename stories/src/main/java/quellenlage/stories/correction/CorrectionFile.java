package quellenlage.stories.correction;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quellenlage.stories.correction.Correction.Decision;
import quellenlage.stories.correction.Correction.Spot;
import quellenlage.stories.correction.CorrectionException.Problem;

/**
 * Reads a file of corrections: tab-separated, {@code #} begins a comment, {@code -} and the end of the line stand for empty
 * fields, the first line names the columns.
 */
public final class CorrectionFile {

    /** The columns, in this order. */
    public static final List<String> COLUMNS =
            List.of("date", "author", "decision", "article", "words", "with-article", "with-words", "reason");

    private CorrectionFile() {}

    /** The corrections of a file, in its order. */
    public static List<Correction> read(BufferedReader file) throws IOException, CorrectionException {
        List<Correction> corrections = new ArrayList<>();
        boolean head = false;
        int number = 0;
        for (String line = file.readLine(); line != null; line = file.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> fields =
                    Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
            if (head) {
                corrections.add(correction(new Fields(number, fields)));
            } else if (!fields.equals(COLUMNS)) {
                throw new CorrectionException(number, Problem.HEAD, String.join("⇥", COLUMNS));
            }
            head = true;
        }
        return corrections;
    }

    private static Correction correction(Fields fields) throws CorrectionException {
        if (fields.values.size() > COLUMNS.size()) {
            throw fields.problem(Problem.FIELDS, String.valueOf(fields.values.size()), String.valueOf(COLUMNS.size()));
        }
        LocalDate date = date(fields);
        Decision decision = decision(fields);
        Spot spot = spot(fields, decision, "article", "words");
        Spot with = null;
        if (decision.namesTwo()) {
            with = spot(fields, decision, "with-article", "with-words");
        } else {
            fields.mustBeEmpty("with-article", decision);
            fields.mustBeEmpty("with-words", decision);
        }
        return new Correction(fields.line, date, fields.needed("author"), decision, spot, with, fields.value("reason"));
    }

    private static Spot spot(Fields fields, Decision decision, String article, String words)
            throws CorrectionException {
        if (!decision.quotes()) {
            fields.mustBeEmpty(words, decision);
        }
        return new Spot(
                decision.needsArticle() ? fields.needed(article) : fields.value(article),
                decision.quotes() ? fields.needed(words) : "");
    }

    private static LocalDate date(Fields fields) throws CorrectionException {
        String value = fields.needed("date");
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw fields.problem(Problem.DATE, value);
        }
    }

    private static Decision decision(Fields fields) throws CorrectionException {
        String value = fields.needed("decision");
        Optional<Decision> decision = Arrays.stream(Decision.values())
                .filter(d -> d.written().equals(value.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (decision.isEmpty()) {
            List<String> known =
                    Arrays.stream(Decision.values()).map(Decision::written).toList();
            throw fields.problem(Problem.DECISION, value, String.join(", ", known));
        }
        return decision.get();
    }

    /** The fields of one line. */
    private record Fields(int line, List<String> values) {

        String value(String column) {
            int index = COLUMNS.indexOf(column);
            String value = index < values.size() ? values.get(index) : "";
            return value.equals("-") ? "" : value;
        }

        String needed(String column) throws CorrectionException {
            String value = value(column);
            if (value.isEmpty()) {
                throw problem(Problem.EMPTY, column);
            }
            return value;
        }

        void mustBeEmpty(String column, Decision decision) throws CorrectionException {
            if (!value(column).isEmpty()) {
                throw problem(Problem.USELESS, column, decision.written());
            }
        }

        CorrectionException problem(Problem problem, String... details) {
            return new CorrectionException(line, problem, details);
        }
    }
}
