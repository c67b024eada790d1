package quellenlage.analysis.entity;

import java.util.Arrays;
import java.util.List;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/** One text as the name tagger sees it, with what is looked up once for each token. */
final class NameView {

    /** Small words that may stand between the capitalised words of one name. */
    private static final int GAP = 3;

    private final Lexicons lexicons;
    private final List<Token> tokens;
    final boolean[] candidate;
    private final int[] gazetteer;
    private final int[] shape;
    private final int[] label;
    private final int[] role;
    private final int[] roleKind;
    private final int[] located;
    private final boolean[] scored;

    NameView(TokenizedText text, List<NameSpan> known, Lexicons lexicons) {
        this.lexicons = lexicons;
        tokens = text.tokens();
        int size = tokens.size();
        candidate = new boolean[size];
        gazetteer = new int[size];
        shape = new int[size];
        label = new int[size];
        role = new int[size];
        roleKind = new int[size];
        located = new int[size];
        scored = new boolean[size];
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
            shape[i] = FeatureHash.shape(token.text());
            if (token.isCapitalised() && !isGendered(token.text())) {
                candidate[i] = true;
                look(i, token);
            }
        }
        text.sentences().forEach(sentence -> {
            score(sentence.tokens().from(), sentence.tokens().to());
            candidates(sentence.tokens().from(), sentence.tokens().to());
            locate(sentence.tokens().from(), sentence.tokens().to());
        });
    }

    /** "3:1": in a sentence with a score towns are teams. */
    private void score(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            int colon = word.indexOf(':');
            boolean whole = colon > 0
                    && colon + 1 < word.length()
                    && word.length() < 6
                    && Character.isDigit(word.charAt(0))
                    && Character.isDigit(word.charAt(colon + 1));
            boolean split = word.equals(":")
                    && i > from
                    && i + 1 < to
                    && tokens.get(i - 1).text().length() < 4
                    && Character.isDigit(tokens.get(i - 1).text().charAt(0))
                    && Character.isDigit(tokens.get(i + 1).text().charAt(0));
            if (whole || split) {
                Arrays.fill(scored, from, to, true);
                return;
            }
        }
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
            roleKind[i] = 1 + found.role().kind().ordinal() * 2 + (found.plural() ? 1 : 0);
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

    void write(int i, int from, int to, boolean heading, int[] out, int at) {
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
        int form = FeatureHash.form(token);
        int first = i == from ? 1 : 0;
        int hyphen = text.indexOf('-');
        int lastHyphen = text.lastIndexOf('-');
        int n = at;
        out[n++] = FeatureHash.feature(1, here, 0);
        out[n++] = FeatureHash.feature(2, lemma, 0);
        out[n++] = FeatureHash.feature(3, before, 0);
        out[n++] = FeatureHash.feature(4, after, 0);
        out[n++] = FeatureHash.feature(5, before2, 0);
        out[n++] = FeatureHash.feature(6, after2, 0);
        out[n++] = FeatureHash.feature(7, FeatureHash.suffix(text, 3), 0);
        out[n++] = FeatureHash.feature(8, FeatureHash.suffix(text, 4), 0);
        out[n++] = FeatureHash.feature(9, FeatureHash.prefix(text, 3), 0);
        out[n++] = FeatureHash.feature(10, FeatureHash.prefix(text, 4), 0);
        out[n++] = FeatureHash.feature(11, shape[i], first);
        out[n++] = FeatureHash.feature(12, gaz, form);
        out[n++] = FeatureHash.feature(13, gaz, gazAfter);
        out[n++] = FeatureHash.feature(14, gazBefore, gaz);
        out[n++] = FeatureHash.feature(15, label[i], located[i]);
        out[n++] = FeatureHash.feature(16, label[i], labelAfter);
        out[n++] = FeatureHash.feature(17, labelBefore, label[i]);
        out[n++] = FeatureHash.feature(18, roleBefore, gaz);
        out[n++] = FeatureHash.feature(19, posBefore * 32 + pos, posAfter);
        out[n++] = FeatureHash.feature(20, before, shape[i]);
        out[n++] = FeatureHash.feature(21, here, after);
        out[n++] = FeatureHash.feature(22, before, here);
        out[n++] = FeatureHash.feature(23, form, pos);
        out[n++] = FeatureHash.feature(24, form, before);
        out[n++] = FeatureHash.feature(25, form, after);
        out[n++] = hyphen > 0
                ? FeatureHash.feature(26, FeatureHash.prefix(text, hyphen), 0)
                : FeatureHash.feature(26, 0, 1);
        out[n++] =
                lastHyphen > 0 ? FeatureHash.feature(27, FeatureHash.suffix(text, text.length() - lastHyphen), 0) : 0;
        out[n++] = FeatureHash.feature(
                28, i > from ? FeatureHash.suffix(tokens.get(i - 1).text(), 3) : 1, shape[i]);
        out[n++] = FeatureHash.feature(
                29, i + 1 < to ? FeatureHash.suffix(tokens.get(i + 1).text(), 3) : 1, shape[i]);
        out[n++] = FeatureHash.feature(30, shapeBefore * 31 + shape[i], shapeAfter);
        out[n++] = FeatureHash.feature(31, role[i], 0);
        out[n++] = FeatureHash.feature(32, roleBefore, shape[i]);
        out[n++] = FeatureHash.feature(33, roleAfter, shape[i]);
        out[n++] = FeatureHash.feature(34, before, after);
        out[n++] =
                FeatureHash.feature(35, i + 1 < to ? tokens.get(i + 1).lemma().hashCode() : 1, gaz);
        out[n++] = FeatureHash.feature(36, i > from ? tokens.get(i - 1).lemma().hashCode() : 1, gaz);
        out[n++] = FeatureHash.feature(37, FeatureHash.suffix(text, 2), shape[i]);
        out[n++] = FeatureHash.feature(38, gazAfter, shapeAfter * 31 + shape[i]);
        out[n++] = FeatureHash.feature(39, heading ? 1 : 0, gaz);
        out[n++] = FeatureHash.feature(40, before, gaz);
        out[n++] = FeatureHash.feature(41, after, gaz);
        out[n++] = FeatureHash.feature(42, first * 64 + form, gaz);
        out[n++] = FeatureHash.feature(43, FeatureHash.suffix(text, 5), 0);
        out[n++] = FeatureHash.feature(44, FeatureHash.suffix(text, 3), before);
        out[n++] = FeatureHash.feature(45, before2, before);
        out[n++] = FeatureHash.feature(46, after, after2);
        out[n++] = FeatureHash.feature(47, scored[i] ? 1 : 0, gaz * 31 + shape[i]);
        out[n++] = FeatureHash.feature(48, quoted(i, from, to), shape[i]);
        out[n++] = FeatureHash.feature(49, FeatureHash.prefix(text, 5), 0);
        out[n++] = FeatureHash.feature(50, i > from ? roleKind[i - 1] : -1, shape[i] * 31 + form);
        out[n] = FeatureHash.feature(51, i > from + 1 ? roleKind[i - 2] : -1, shape[i]);
    }

    /** Which quotation marks or brackets stand right around a word. */
    private int quoted(int i, int from, int to) {
        char left = i > from ? tokens.get(i - 1).text().charAt(0) : ' ';
        char right = i + 1 < to ? tokens.get(i + 1).text().charAt(0) : ' ';
        return mark(left) * 4 + mark(right);
    }

    private static int mark(char c) {
        return "\"„“”»«".indexOf(c) >= 0 ? 1 : c == '(' || c == ')' ? 2 : Character.isLetterOrDigit(c) ? 0 : 3;
    }

    private int lower(int i) {
        return tokens.get(i).lower().hashCode();
    }
}
