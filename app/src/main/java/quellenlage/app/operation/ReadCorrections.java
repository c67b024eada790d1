package quellenlage.app.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import quellenlage.stories.correction.Correction;
import quellenlage.stories.correction.CorrectionException;
import quellenlage.stories.correction.CorrectionFile;

/** Reads the decisions of an editor from a file. */
public final class ReadCorrections {

    private ReadCorrections() {}

    /**
     * The corrections of a file.
     *
     * @throws java.nio.charset.CharacterCodingException when it is not UTF-8
     * @throws CorrectionException when a line cannot be understood
     */
    public static List<Correction> of(Path path) throws IOException, CorrectionException {
        try (BufferedReader file = Files.newBufferedReader(path)) {
            return CorrectionFile.read(file);
        }
    }
}
