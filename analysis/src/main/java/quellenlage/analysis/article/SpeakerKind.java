package quellenlage.analysis.article;

/** How the text tells who speaks. */
public enum SpeakerKind {
    /** By name, or by a role or pronoun that leads to a name. */
    NAMED,
    /** By a description that fits one: "eine Ministeriumssprecherin". */
    DESCRIBED,
    /** A group or source that stays unnamed: "Kreise", "Experten", "Diplomaten". */
    ANONYMOUS,
    /** Not in the text: "es hieß", "soll". */
    IMPLIED
}
