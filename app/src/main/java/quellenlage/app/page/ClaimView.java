package quellenlage.app.page;

import java.util.List;

/**
 * One claim, ready to be shown.
 *
 * @param words the fullest wording, in quotation marks where it is direct speech
 * @param said when, empty when unknown
 * @param chains how each report came to the reader: outlet ← agency ← speaker
 * @param variants other wordings than {@code words}
 */
record ClaimView(
        String id,
        String words,
        Text type,
        Text said,
        String channel,
        Text sources,
        List<Chain> chains,
        List<Variant> variants) {

    /**
     * The way of one report.
     *
     * @param relays between outlet and speaker, from the outlet's side
     */
    record Chain(Link link, List<String> relays) {

        Chain {
            relays = List.copyOf(relays);
        }
    }

    /** Another wording of the claim. */
    record Variant(String words, Text type, Link link) {}

    ClaimView {
        chains = List.copyOf(chains);
        variants = List.copyOf(variants);
    }
}
