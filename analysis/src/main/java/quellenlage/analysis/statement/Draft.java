package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;

/** A statement while the article is being read: its parts as ranges of tokens. */
final class Draft {

    StatementType type;
    Medium medium;
    final String rule;
    final @Nullable String source;
    final List<TokenRange> content = new ArrayList<>(2);
    final List<TokenRange> cue = new ArrayList<>(2);
    final List<TokenRange> speaker = new ArrayList<>(1);
    final List<TokenRange> frame = new ArrayList<>(2);
    final List<TokenRange> addressee = new ArrayList<>(1);
    /** The verb of a reported act: no cue of the act itself, but of words quoted in it. */
    final List<TokenRange> actVerb = new ArrayList<>(2);

    /** Who passed it on, where the cue says so. */
    @Nullable
    TokenRange relay;

    boolean nested;

    Draft(StatementType type, Medium medium, String rule, @Nullable String source) {
        this.type = type;
        this.medium = medium;
        this.rule = rule;
        this.source = source;
    }

    int start() {
        return content.isEmpty() ? Integer.MAX_VALUE : content.get(0).from();
    }

    int end() {
        return content.isEmpty() ? -1 : content.get(content.size() - 1).to();
    }

    int size() {
        int size = 0;
        for (TokenRange piece : content) {
            size += piece.size();
        }
        return size;
    }

    boolean holds(int token) {
        return holds(content, token);
    }

    static boolean holds(List<TokenRange> ranges, int token) {
        for (TokenRange range : ranges) {
            if (range.contains(token)) {
                return true;
            }
        }
        return false;
    }
}
