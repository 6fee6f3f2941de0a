package nl.stip.dashboard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.page.Found;
import nl.stip.dashboard.tidy.FigureRow;
import nl.stip.dashboard.tidy.FigureRows;

/**
 * A figure as CSV (RFC 4180) with a row per cell. Begins with a byte order mark, without which
 * Excel takes UTF-8 for something else. Numbers have a decimal point and are as published; a text
 * that a spreadsheet could take for a formula begins with an apostrophe.
 */
final class FigureCsv {

  private static final List<String> NUMBERS =
      List.of("n", "value", "low", "high", "bound", "bound_at", "z", "missing");

  private static final char MARK = '\uFEFF';
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private FigureCsv() {}

  /** Writes the rows of a figure. */
  static void write(Found found, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
      List<String> head = new ArrayList<>(FigureRow.COLUMNS);
      head.addAll(NUMBERS);
      csv.writeRecord(head);
      for (FigureRow row : FigureRows.of(found.view().page(), found.answer(), found.scope())) {
        csv.writeRecord(fields(row));
      }
    }
  }

  private static List<String> fields(FigureRow row) {
    List<String> fields = new ArrayList<>();
    row.texts().forEach(text -> fields.add(text(text)));
    Cell cell = row.cell();
    fields.add(cell.n() == null ? "" : String.valueOf(cell.n()));
    fields.add(number(cell.value()));
    fields.add(number(cell.low()));
    fields.add(number(cell.high()));
    fields.add(cell.bounded().map(Cell.Bound::term).orElse(""));
    fields.add(number(cell.limit().orElse(null)));
    fields.add(number(cell.hasValue() ? cell.z() : null));
    fields.add(row.missing());
    return fields;
  }

  private static String text(String text) {
    return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  private static String number(Double value) {
    return value == null ? "" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
