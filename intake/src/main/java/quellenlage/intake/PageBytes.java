package quellenlage.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decodes a page: by its byte order mark, else as UTF-8, else by the encoding that it declares. */
final class PageBytes {

    /** How far into the page a declaration is looked for, in bytes; twice what the HTML standard asks. */
    private static final int PROLOGUE = 2048;

    private PageBytes() {}

    static String decode(byte[] bytes) throws UnusableException {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return Utf8.decode(bytes);
        } catch (UnusableException e) {
            Charset declared = declared(bytes);
            if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
                throw e;
            }
            try {
                return declared.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException notThat) {
                throw e;
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String prologue = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = prologue.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int start = at + "charset=".length();
        while (start < prologue.length() && "\"' ".indexOf(prologue.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < prologue.length() && "\"' />;".indexOf(prologue.charAt(end)) < 0) {
            end++;
        }
        String name = prologue.substring(start, end);
        try {
            // Browsers read this label as its superset, and so do the pages that declare it.
            return Charset.forName(name.equals("iso-8859-1") ? "windows-1252" : name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
