package quellenlage.app.page;

/**
 * A way into an article's text.
 *
 * @param label outlet or article
 * @param when when it appeared, empty when unknown
 * @param href the anchor
 */
record Link(String label, Text when, String href) {}
