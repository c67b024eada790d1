package quellenlage.analysis.entity;

import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.TokenizedText;

/** Finds names and other mentions, and the actors behind them. */
public final class EntityFinder {

    private EntityFinder() {}

    /** The finder for German. */
    public static EntityFinder german() {
        return new EntityFinder();
    }

    public Entities find(TokenizedText text) {
        return Entities.NONE;
    }
}
