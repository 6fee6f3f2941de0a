package nl.stip.dashboard.export;

import java.util.List;
import nl.stip.dashboard.mart.Cell;

/**
 * A cell with all that says what it is.
 *
 * @param texts the fields before the numbers, in the order of {@link FigureCsv#HEAD}
 * @param cell the numbers
 * @param missing why there is no value, or empty
 */
record FigureRow(List<String> texts, Cell cell, String missing) {}
