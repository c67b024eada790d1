package quellenlage.analysis.entity;

import java.util.Arrays;
import java.util.List;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/**
 * What the tagger sees of a token, each feature as a hash of 32 bits. Only tokens that may belong to a name are looked at: words with a
 * capital letter, and what stands between two of them.
 */
public final class NameFeatures {

    /** Features of each token. */
    public static final int SIZE = 44;
    /** Small words that may stand between the capitalised words of one name. */
    private static final int GAP = 3;

    private final Lexicons lexicons;
    private final NameRules rules;

    NameFeatures(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.rules = new NameRules(lexicons);
    }

    /** The features for German. */
    public static NameFeatures german() {
        return new NameFeatures(Lexicons.german());
    }

    /**
     * The candidates of one text.
     *
     * @param tokens the tokens that may belong to a name, in text order
     * @param starts true where a candidate does not continue the one before
     * @param hashes {@link #SIZE} for each candidate
     */
    public record Candidates(int[] tokens, boolean[] starts, int[] hashes) {}

    /** Finds the candidates of a text. */
    public Candidates read(TokenizedText text) {
        return read(text, rules.find(text));
    }

    Candidates read(TokenizedText text, List<NameSpan> known) {
        View view = new View(text, known);
        int size = 0;
        for (boolean candidate : view.candidate) {
            size += candidate ? 1 : 0;
        }
        int[] tokens = new int[size];
        boolean[] starts = new boolean[size];
        int[] hashes = new int[size * SIZE];
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            int from = sentence.tokens().from();
            int to = sentence.tokens().to();
            for (int i = from; i < to; i++) {
                if (view.candidate[i]) {
                    tokens[next] = i;
                    starts[next] = i == from || !view.candidate[i - 1];
                    view.write(i, from, to, sentence.heading(), hashes, next * SIZE);
                    next++;
                }
            }
        }
        return new Candidates(tokens, starts, hashes);
    }

    /** One text with what is looked up once for each token. */
    private final class View {
        private final List<Token> tokens;
        private final boolean[] candidate;
        private final int[] gazetteer;
        private final int[] shape;
        private final int[] label;
        private final int[] role;
        private final int[] located;

        View(TokenizedText text, List<NameSpan> known) {
            tokens = text.tokens();
            int size = tokens.size();
            candidate = new boolean[size];
            gazetteer = new int[size];
            shape = new int[size];
            label = new int[size];
            role = new int[size];
            located = new int[size];
            for (NameSpan span : known) {
                int kind = 1
                        + span.kind().ordinal() * 8
                        + ("known-name".equals(span.evidence().rule()) ? 4 : 0);
                for (int i = span.from(); i < span.to(); i++) {
                    label[i] = kind + (i == span.from() ? 0 : 1);
                    candidate[i] = true;
                }
            }
            for (int i = 0; i < size; i++) {
                Token token = tokens.get(i);
                shape[i] = shape(token.text());
                if (token.isCapitalised() && !isGendered(token.text())) {
                    candidate[i] = true;
                    look(i, token);
                }
            }
            text.sentences().forEach(sentence -> {
                candidates(sentence.tokens().from(), sentence.tokens().to());
                locate(sentence.tokens().from(), sentence.tokens().to());
            });
        }

        /** "Diplomat:innen", "Lehrer*innen": many people, never a name. */
        private static boolean isGendered(String text) {
            return (text.endsWith("in") || text.endsWith("innen"))
                    && (text.indexOf(':') > 0 || text.indexOf('*') > 0 || text.indexOf('_') > 0);
        }

        private void look(int i, Token token) {
            int flags = lexicons.gazetteer().flags(token.text()) & ~Gazetteer.PREFIX;
            if (flags == 0) {
                String base = Genitives.base(token.text());
                flags = base == null ? 0 : (lexicons.gazetteer().flags(base) & ~Gazetteer.PREFIX) << 8;
            }
            gazetteer[i] = flags;
            Roles.Found found = lexicons.roles().find(token);
            if (found != null) {
                role[i] = found.role().noun().hashCode() | 1;
            }
        }

        /** What stands between two capitalised words, and numbers beside one. */
        private void candidates(int from, int to) {
            int last = -1;
            for (int i = from; i < to; i++) {
                if (tokens.get(i).isCapitalised() && tokens.get(i).isWord()) {
                    if (last >= 0 && i - last <= GAP + 1) {
                        Arrays.fill(candidate, last + 1, i, true);
                    }
                    if (i > from && Character.isDigit(tokens.get(i - 1).text().charAt(0))) {
                        candidate[i - 1] = true;
                    }
                    if (i + 1 < to && Character.isDigit(tokens.get(i + 1).text().charAt(0))) {
                        candidate[i + 1] = true;
                    }
                    last = i;
                }
            }
        }

        /** Marks the places of the gazetteer that have several words. */
        private void locate(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!candidate[i]) {
                    continue;
                }
                long hash = Gazetteer.start();
                for (int k = i; k < Math.min(to, i + Gazetteer.LONGEST); k++) {
                    String word = tokens.get(k).text();
                    hash = Gazetteer.extend(k == i ? hash : Gazetteer.extend(hash, " ", 1), word, word.length());
                    int flags = lexicons.gazetteer().look(hash);
                    if (k > i && (flags & Gazetteer.LOCATION) != 0) {
                        Arrays.fill(located, i, k + 1, 2);
                        located[i] = 1;
                    }
                    if ((flags & Gazetteer.PREFIX) == 0) {
                        break;
                    }
                }
            }
        }

        private void write(int i, int from, int to, boolean heading, int[] out, int at) {
            Token token = tokens.get(i);
            String text = token.text();
            int here = text.hashCode();
            int lemma = token.lemma().hashCode();
            int before = i > from ? lower(i - 1) : 1;
            int before2 = i > from + 1 ? lower(i - 2) : 1;
            int after = i + 1 < to ? lower(i + 1) : 2;
            int after2 = i + 2 < to ? lower(i + 2) : 2;
            int gaz = gazetteer[i];
            int gazBefore = i > from ? gazetteer[i - 1] : -1;
            int gazAfter = i + 1 < to ? gazetteer[i + 1] : -1;
            int shapeBefore = i > from ? shape[i - 1] : -1;
            int shapeAfter = i + 1 < to ? shape[i + 1] : -1;
            int labelBefore = i > from ? label[i - 1] : -1;
            int labelAfter = i + 1 < to ? label[i + 1] : -1;
            int roleBefore = i > from ? role[i - 1] : -1;
            int roleAfter = i + 1 < to ? role[i + 1] : -1;
            int pos = token.pos().ordinal();
            int posBefore = i > from ? tokens.get(i - 1).pos().ordinal() : 30;
            int posAfter = i + 1 < to ? tokens.get(i + 1).pos().ordinal() : 31;
            int form = form(token);
            int first = i == from ? 1 : 0;
            int hyphen = text.indexOf('-');
            int lastHyphen = text.lastIndexOf('-');
            int n = at;
            out[n++] = feature(1, here, 0);
            out[n++] = feature(2, lemma, 0);
            out[n++] = feature(3, before, 0);
            out[n++] = feature(4, after, 0);
            out[n++] = feature(5, before2, 0);
            out[n++] = feature(6, after2, 0);
            out[n++] = feature(7, suffix(text, 3), 0);
            out[n++] = feature(8, suffix(text, 4), 0);
            out[n++] = feature(9, prefix(text, 3), 0);
            out[n++] = feature(10, prefix(text, 4), 0);
            out[n++] = feature(11, shape[i], first);
            out[n++] = feature(12, gaz, form);
            out[n++] = feature(13, gaz, gazAfter);
            out[n++] = feature(14, gazBefore, gaz);
            out[n++] = feature(15, label[i], located[i]);
            out[n++] = feature(16, label[i], labelAfter);
            out[n++] = feature(17, labelBefore, label[i]);
            out[n++] = feature(18, roleBefore, gaz);
            out[n++] = feature(19, posBefore * 32 + pos, posAfter);
            out[n++] = feature(20, before, shape[i]);
            out[n++] = feature(21, here, after);
            out[n++] = feature(22, before, here);
            out[n++] = feature(23, form, pos);
            out[n++] = feature(24, form, before);
            out[n++] = feature(25, form, after);
            out[n++] = hyphen > 0 ? feature(26, prefix(text, hyphen), 0) : feature(26, 0, 1);
            out[n++] = lastHyphen > 0 ? feature(27, suffix(text, text.length() - lastHyphen), 0) : 0;
            out[n++] = feature(28, i > from ? suffix(tokens.get(i - 1).text(), 3) : 1, shape[i]);
            out[n++] = feature(29, i + 1 < to ? suffix(tokens.get(i + 1).text(), 3) : 1, shape[i]);
            out[n++] = feature(30, shapeBefore * 31 + shape[i], shapeAfter);
            out[n++] = feature(31, role[i], 0);
            out[n++] = feature(32, roleBefore, shape[i]);
            out[n++] = feature(33, roleAfter, shape[i]);
            out[n++] = feature(34, before, after);
            out[n++] = feature(35, i + 1 < to ? tokens.get(i + 1).lemma().hashCode() : 1, gaz);
            out[n++] = feature(36, i > from ? tokens.get(i - 1).lemma().hashCode() : 1, gaz);
            out[n++] = feature(37, suffix(text, 2), shape[i]);
            out[n++] = feature(38, gazAfter, shapeAfter * 31 + shape[i]);
            out[n++] = feature(39, heading ? 1 : 0, gaz);
            out[n++] = feature(40, before, gaz);
            out[n++] = feature(41, after, gaz);
            out[n++] = feature(42, first * 64 + form, gaz);
            out[n++] = feature(43, suffix(text, 5), 0);
            out[n] = feature(44, suffix(text, 3), before);
        }

        private int lower(int i) {
            return tokens.get(i).lower().hashCode();
        }
    }

    private static int feature(int template, int a, int b) {
        int h = (template * 0x9E3779B1) ^ (a * 0x85EBCA6B);
        h = (h ^ (h >>> 15)) * 0xC2B2AE35 + b * 0x27D4EB2F;
        h = (h ^ (h >>> 13)) * 0x165667B1;
        return h ^ (h >>> 16);
    }

    private static int suffix(String word, int length) {
        int h = 7;
        for (int i = Math.max(0, word.length() - length); i < word.length(); i++) {
            h = h * 31 + word.charAt(i);
        }
        return h;
    }

    private static int prefix(String word, int length) {
        int h = 7;
        for (int i = 0; i < Math.min(word.length(), length); i++) {
            h = h * 31 + word.charAt(i);
        }
        return h;
    }

    /** What the dictionary says a word can be. */
    private static int form(Token token) {
        Morphology morphology = token.morphology();
        int form = morphology.isKnown() ? 1 : 0;
        form |= morphology.can(Morphology.NOUN) ? 2 : 0;
        form |= morphology.can(Morphology.NAME) ? 4 : 0;
        form |= morphology.can(Morphology.ADJECTIVE) ? 8 : 0;
        form |= morphology.can(Morphology.VERB) ? 16 : 0;
        form |= morphology.can(Morphology.BY_COMPOUND_HEAD) ? 32 : 0;
        form |= morphology.can(Morphology.CASE_FOLDED) ? 64 : 0;
        form |= morphology.can(Morphology.ABBREVIATION) ? 128 : 0;
        return form | (token.is(PartOfSpeech.PROPN) ? 256 : 0);
    }

    /** The kinds of characters of a word in their order, each once; short words of capitals keep their length. */
    private static int shape(String word) {
        int h = 1;
        int last = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind = Character.isUpperCase(c)
                    ? 1
                    : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : c == '-' ? 4 : c;
            capitals += kind == 1 ? 1 : 0;
            if (kind != last) {
                h = h * 31 + kind;
                last = kind;
            }
        }
        return capitals == word.length() && capitals < 6 ? h * 31 + capitals : h;
    }
}
