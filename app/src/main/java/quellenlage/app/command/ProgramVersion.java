package quellenlage.app.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), "(unpacked)");
        return new String[] {"quellenlage " + version + ", Java " + Runtime.version()};
    }
}
