package quellenlage.analysis.boilerplate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.boilerplate.Agencies.Agency;
import quellenlage.analysis.boilerplate.Agencies.Signature;

/** Reads who wrote one text and from which agencies it was taken: signatures, datelines, by-lines. */
final class Signatures {

    private static final int LINES_WITH_BYLINE = 5;

    private final Agencies agencies;
    private final MarginalSpans marginal;
    private final List<Credit> credits = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> inDatelines = new LinkedHashSet<>();

    Signatures(Agencies agencies, MarginalSpans marginal) {
        this.agencies = agencies;
        this.marginal = marginal;
    }

    List<Credit> credits() {
        credits.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return credits;
    }

    List<String> authors() {
        return List.copyOf(authors);
    }

    /** A line that begins as a source note: true, and credited, when it names an agency. */
    boolean source(Line line) {
        List<Agency> named = agencies.namedIn(line.text());
        named.forEach(agency -> credit(line.span(), agency, "source-note"));
        return !named.isEmpty();
    }

    void read(String text, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!marginal.covers(line.span())) {
                dateline(line);
                if (i < LINES_WITH_BYLINE) {
                    byline(line);
                }
            }
        }
        boolean last = true;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (marginal.covers(line.span())) {
                continue;
            }
            boolean follows = i > 0 && (line.afterGap() || closes(lines.get(i - 1)));
            boolean signature = follows && signatureLine(line, last, i > 0 ? lines.get(i - 1) : null);
            if (!signature) {
                bracketAtEnd(line, last);
                last = false;
            }
        }
    }

    /** A line after which a signature may stand. */
    private boolean closes(Line line) {
        return line.endsSentence() || marginal.covers(line.span()) || agencies.signature(line.text(), false) != null;
    }

    private void dateline(Line line) {
        Span rest = marginal.without(line.span());
        Dateline dateline = Dateline.at(line.text().substring(rest.start() - line.start()), agencies);
        if (dateline != null) {
            Span span = new Span(rest.start(), rest.start() + dateline.end());
            marginal.add(span);
            for (Agency agency : dateline.agencies()) {
                inDatelines.add(agency.name());
                credit(span, agency, "dateline");
            }
        }
    }

    /** A whole line: "DPA · Reuters", "nda/kb", at the end of the text also initials alone. */
    private boolean signatureLine(Line line, boolean last, @Nullable Line before) {
        boolean bracket = line.first() == '(' || line.first() == '[';
        Signature signature = agencies.signature(line.text(), bracket);
        if (signature == null) {
            return false;
        }
        if (signature.agencies().isEmpty() && (!last || !initials(signature) || before == null)) {
            return false;
        }
        marginal.add(line.span());
        accept(line.span(), signature, "signature");
        return true;
    }

    /** "… sagte sie. (dpa)": brackets after the last sentence of a paragraph. */
    private void bracketAtEnd(Line line, boolean last) {
        String text = line.text();
        Span rest = marginal.without(line.span());
        int end = rest.end() - line.start();
        while (end > 0 && Line.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end < 2 || text.charAt(end - 1) != ')' && text.charAt(end - 1) != ']') {
            return;
        }
        int open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1));
        int before = open - 1;
        while (before > 0 && (Line.isBlank(text.charAt(before)) || "\"“”«»'’‘".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        if (before <= 0 || ".!?…".indexOf(text.charAt(before)) < 0) {
            return;
        }
        Signature signature = agencies.signature(text.substring(open + 1, end - 1), true);
        if (signature == null || signature.agencies().isEmpty() && !last) {
            return;
        }
        Span span = new Span(line.start() + open, line.start() + end);
        marginal.add(span);
        accept(span, signature, "signature");
    }

    private void accept(Span span, Signature signature, String rule) {
        signature.agencies().forEach(agency -> credit(span, agency, rule));
        for (String code : signature.authors()) {
            if (inDatelines.contains(code)) {
                credit(span, new Agency(code, null), rule);
            } else {
                authors.add(code);
            }
        }
    }

    private static boolean initials(Signature signature) {
        return signature.authors().stream().allMatch(code -> Character.isLowerCase(code.charAt(0)));
    }

    /** "Von Anna Beispiel und Kurt Muster, Berlin". */
    private void byline(Line line) {
        String text = line.text();
        if (line.length() > 90 || !text.startsWith("Von ") && !text.startsWith("von ") || line.endsLikeText()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (String name : text.substring(4).split(",|\\s+und\\s+|\\s*/\\s*|\\s+\\|\\s+")) {
            String[] words = name.strip().split("\\s+");
            if (words.length > 4 || words.length < 2 && names.isEmpty()) {
                return;
            }
            for (String word : words) {
                boolean particle = word.equals("von") || word.equals("de") || word.equals("van") || word.equals("zu");
                if (!particle && (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || hasDigit(word))) {
                    return;
                }
            }
            if (words.length > 1) {
                names.add(String.join(" ", words));
            }
        }
        if (!names.isEmpty()) {
            marginal.add(line.span());
            authors.addAll(names);
        }
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private void credit(Span span, Agency agency, String rule) {
        for (Credit credit : credits) {
            if (credit.agency().equals(agency.name()) && credit.span().equals(span)) {
                return;
            }
        }
        String reason = agency.source() == null ? rule + "-by-form" : rule;
        credits.add(new Credit(span, agency.name(), new Evidence(reason, agency.source())));
    }
}
