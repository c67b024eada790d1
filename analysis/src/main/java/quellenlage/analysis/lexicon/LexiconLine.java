package quellenlage.analysis.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a lexicon file.
 *
 * @param file name of the file, without folders
 * @param number line number, from 1
 * @param columns names of the file's columns
 * @param fields as many values as there are columns, without white space around them
 */
public record LexiconLine(String file, int number, List<String> columns, List<String> fields) {

    public LexiconLine {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /** File and line, as an evidence shows it: {@code bounds.tsv:12}. */
    public String place() {
        return file + ":" + number;
    }

    /** The value of a column; fails when it is empty or {@code -}. */
    public String get(String column) {
        return find(column).orElseThrow(() -> error("column '" + column + "' is empty"));
    }

    /** The value of a column; empty when it is blank or {@code -}. */
    public Optional<String> find(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw error("there is no column '" + column + "'");
        }
        String value = fields.get(index);
        return value.isEmpty() || value.equals("-") ? Optional.empty() : Optional.of(value);
    }

    /** The value of a column as a number. */
    public double number(String column) {
        try {
            return Double.parseDouble(get(column));
        } catch (NumberFormatException e) {
            throw error("'" + get(column) + "' in column '" + column + "' is not a number");
        }
    }

    /** The value of a column as a constant of the enum, written in small letters. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(get(column))) {
                return constant;
            }
        }
        throw error("'" + get(column) + "' in column '" + column + "' is none of " + List.of(type.getEnumConstants()));
    }

    /** The value of a column as words separated by a comma; empty when the column is. */
    public List<String> list(String column) {
        return find(column).map(value -> List.of(value.split("\\s*,\\s*"))).orElse(List.of());
    }

    /** An exception that names this line. */
    public LexiconException error(String reason) {
        return new LexiconException(file, number, reason);
    }
}
