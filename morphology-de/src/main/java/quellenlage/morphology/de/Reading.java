package quellenlage.morphology.de;

/**
 * One line of the dictionary.
 *
 * @param tag as the dictionary writes it, such as {@code SUB:NOM:SIN:FEM}
 */
record Reading(String lemma, String tag) {}
