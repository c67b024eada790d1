package quellenlage.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict decoding: a byte that is not UTF-8 is reported with its position. */
final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The text of the bytes, without a byte order mark. */
    static String decode(byte[] bytes) throws UnusableException {
        int from = hasMark(bytes) ? 3 : 0;
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        // The decoder of String is by far the fastest and puts this character in place of every bad byte.
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(bytes);
        }
        return text;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static void check(byte[] bytes) throws UnusableException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                int at = in.position();
                throw new UnusableException(
                        Problem.NOT_UTF8, String.format(Locale.ROOT, "0x%02X", bytes[at] & 0xFF), at);
            }
            if (result.isUnderflow()) {
                return;
            }
            out.clear();
        }
    }

    /** Refuses a text that cannot be written down again: with a null character or half a surrogate pair. */
    static void requireText(String text) throws UnusableException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new UnusableException(Problem.BINARY, i);
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new UnusableException(Problem.HALF_CHARACTER, i);
                }
                i++;
            }
        }
    }
}
