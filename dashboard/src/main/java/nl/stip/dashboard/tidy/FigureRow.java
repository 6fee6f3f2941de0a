package nl.stip.dashboard.tidy;

import java.util.List;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;

/**
 * A cell with all that says what it is.
 *
 * @param texts the fields before the numbers, in the order of {@link #COLUMNS}
 * @param period the period it is about; null where a year before there was none
 * @param cell the numbers
 * @param missing why there is no value, or empty
 */
public record FigureRow(List<String> texts, Published period, Cell cell, String missing) {

  /** What the texts are. */
  public static final List<String> COLUMNS =
      List.of(
          "page,figure,question,metric,metric_name,tool,tool_name,dimension,group,dimension_2,group_2,group_name,period,period_name,complete,tick,tick_name,series,series_name,role,unit"
              .split(","));

  /** The text of a column. */
  public String text(String column) {
    return texts.get(COLUMNS.indexOf(column));
  }
}
