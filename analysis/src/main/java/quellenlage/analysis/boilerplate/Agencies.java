package quellenlage.analysis.boilerplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Knows news agencies by name ({@code agencies.tsv}) and by the look of an agency's sign. */
final class Agencies {

    /** An agency's usual short name and the lexicon line; without a line it was recognised by form. */
    record Agency(String name, @Nullable String source) {}

    /**
     * What a signature says.
     *
     * @param authors initials and names of those who wrote or edited
     */
    record Signature(List<Agency> agencies, List<String> authors) {}

    private final Map<String, Agency> byForm = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private int longest;

    private Agencies(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            for (String form : line.list("forms")) {
                String key = form.toLowerCase(Locale.ROOT);
                if (line.get("agency").equals("*")) {
                    words.add(key);
                } else {
                    byForm.put(key, new Agency(line.get("agency"), line.place()));
                    longest = Math.max(longest, parts(key).size());
                }
            }
        }
    }

    static Agencies german() {
        return new Agencies(LexiconFile.read(Agencies.class, "de/agencies.tsv"));
    }

    @Nullable
    Agency known(String name) {
        return byForm.get(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads a signature such as "DPA · Reuters", "dpa/lno", "AFP, mit dpa", "nda/kb".
     *
     * @param inBracket the text stood in brackets at the end of a paragraph or in a dateline
     * @return null when it is no signature
     */
    @Nullable
    Signature signature(String text, boolean inBracket) {
        if (text.length() > 70) {
            return null;
        }
        List<String> parts = parts(text);
        Map<String, Agency> agencies = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            int length = longestAt(parts, i);
            if (length > 0) {
                Agency agency = Objects.requireNonNull(byForm.get(joined(parts, i, i + length)));
                agencies.putIfAbsent(agency.name(), agency);
                i += length;
            } else {
                String part = parts.get(i++);
                if (!words.contains(part.toLowerCase(Locale.ROOT))) {
                    if (!isCode(part)) {
                        return null;
                    }
                    codes.add(part);
                }
            }
        }
        if (agencies.isEmpty() && (codes.isEmpty() || codes.size() > 3)) {
            return null;
        }
        if (agencies.isEmpty() && isUnknownAgency(codes, text, inBracket)) {
            String sign = codes.remove(0);
            agencies.put(sign, new Agency(sign, null));
        }
        return new Signature(List.copyOf(agencies.values()), codes);
    }

    /** The agencies that a dateline's bracket names, "(dpa)", "(AFP/dpa)", "(nda)"; empty when it is none. */
    List<Agency> inDateline(String bracket) {
        Signature signature = signature(bracket, true);
        if (signature == null) {
            return List.of();
        }
        if (signature.agencies().isEmpty()) {
            return List.of(new Agency(signature.authors().get(0), null));
        }
        return signature.agencies();
    }

    /** All agencies named anywhere in a line. */
    List<Agency> namedIn(String line) {
        List<String> parts = parts(line);
        Map<String, Agency> found = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            int length = longestAt(parts, i);
            if (length > 0) {
                Agency agency = Objects.requireNonNull(byForm.get(joined(parts, i, i + length)));
                found.putIfAbsent(agency.name(), agency);
                i += length - 1;
            }
        }
        return List.copyOf(found.values());
    }

    /** "nda/kb": agency and initials; "(nda)": the A of agency at the end, or capitals in brackets. */
    private static boolean isUnknownAgency(List<String> codes, String text, boolean inBracket) {
        String first = codes.get(0);
        boolean upper = Character.isUpperCase(first.charAt(first.length() - 1));
        return first.length() >= 3
                && (upper ? inBracket : first.endsWith("a"))
                && (inBracket || text.indexOf('/') > 0)
                && (codes.size() < 2 || text.indexOf('/') > 0);
    }

    /** Two to four small letters, or up to five capitals. */
    private static boolean isCode(String part) {
        if (part.length() < 2 || part.length() > 5) {
            return false;
        }
        boolean upper = Character.isUpperCase(part.charAt(1));
        if (!upper && part.length() > 4) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!Character.isLetter(c) || Character.isUpperCase(c) != upper) {
                return false;
            }
        }
        return true;
    }

    private int longestAt(List<String> parts, int from) {
        for (int length = Math.min(longest, parts.size() - from); length > 0; length--) {
            if (byForm.containsKey(joined(parts, from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String joined(List<String> parts, int from, int to) {
        return String.join(" ", parts.subList(from, to)).toLowerCase(Locale.ROOT);
    }

    /** Words; a hyphen and an ampersand inside belong to the word. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || text.charAt(i) == '-'
                                    && start >= 0
                                    && i + 1 < text.length()
                                    && Character.isLetterOrDigit(text.charAt(i + 1)));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                parts.add(text.substring(start, i));
                start = -1;
            }
        }
        return parts;
    }
}
