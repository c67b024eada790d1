package quellenlage.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import quellenlage.app.operation.ReadCorrections;
import quellenlage.app.terminal.Texts;
import quellenlage.stories.correction.Correction;
import quellenlage.stories.correction.CorrectionException;

/** The option that names a file of corrections. */
final class CorrectionOption {

    @Option(names = "--corrections", paramLabel = "FILE", descriptionKey = "corrections")
    private @Nullable Path file;

    /** The corrections; none without the option. A line that cannot be understood is wrong usage, told with file and line. */
    List<Correction> read(QuellenlageCommand program) throws IOException {
        if (file == null) {
            return List.of();
        }
        Texts texts = program.texts();
        try {
            return ReadCorrections.of(file);
        } catch (CorrectionException e) {
            String reason = texts.get(
                    "correction." + e.problem().name().toLowerCase(Locale.ROOT),
                    e.details().toArray());
            throw new ParameterException(program.line(), file + ":" + e.line() + ": " + reason, e);
        } catch (CharacterCodingException e) {
            throw new ParameterException(program.line(), file + ": " + texts.get("correction.not_utf8"), e);
        }
    }
}
