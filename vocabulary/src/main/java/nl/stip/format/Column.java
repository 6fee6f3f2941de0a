package nl.stip.format;

/**
 * A column of a stored table.
 *
 * @param name snake_case name
 * @param type stored type
 * @param nullable whether a value may be absent
 * @param meaning one line for a reader
 */
public record Column(String name, ColumnType type, boolean nullable, String meaning) {}
