package quellenlage.analysis.article;

/** What a name names. States, regions and cities are places also where their government is meant. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER
}
