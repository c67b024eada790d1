package quellenlage.analysis.entity;

import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;

/**
 * A name in the text, before it is known whose it is.
 *
 * @param from first token
 * @param to token after the last one
 */
record NameSpan(int from, int to, EntityKind kind, Evidence evidence) {}
