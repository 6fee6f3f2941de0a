package nl.stip.dashboard.api;

import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.mart.Cell;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What one cell of the mart says: a value with its interval, a bound, or why there is neither.
 *
 * @param n people it is about
 * @param value value in the unit of the listing
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param bound {@code under} or {@code all_but} fewer than three of n
 * @param boundAt the share that is the bound: the value lies under it, or over it
 * @param missing why there is nothing, in one of the words of {@link nl.stip.metric.Missing}
 */
@JsonNaming(SnakeCaseStrategy.class)
record Measure(
    Integer n,
    Double value,
    Double low,
    Double high,
    String bound,
    Double boundAt,
    String missing) {

  static Measure of(Cell cell) {
    return new Measure(
        cell.n(),
        cell.value(),
        cell.low(),
        cell.high(),
        cell.bounded().map(Cell.Bound::term).orElse(null),
        cell.limit().orElse(null),
        cell.tells() ? null : CellText.reason(cell).term());
  }
}
