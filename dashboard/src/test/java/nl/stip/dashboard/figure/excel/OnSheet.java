package nl.stip.dashboard.figure.excel;

import java.io.IOException;
import java.util.List;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** A small figure written on a sheet as table and chart. */
record OnSheet(FigureData data, XSSFSheet sheet, FigureBlock.Area area) {

  private static final int HEAD = 30;
  private static final int WIDE = 10;

  static OnSheet of(FigureData data) throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    XSSFSheet sheet = book.createSheet("Gebruik");
    Words words = Words.in(Language.NL);
    Styles styles = new Styles(book, Theme.load(), words);
    FigureBlock.Area area =
        new FigureBlock(sheet, styles, words, "row").write(data, HEAD, "figure", WIDE);
    new ChartBlock(sheet, styles)
        .draw(data, area, new ChartBlock.Place(0, ChartBlock.rows(data), 0, WIDE), "Wie doet mee?");
    return new OnSheet(data, sheet, area);
  }

  static Series row(String label, Role role, int slot, Cell... cells) {
    return new Series(label, label, role, slot, List.of(cells));
  }

  XSSFChart chart() {
    return sheet.getDrawingPatriarch().getCharts().get(0);
  }

  CTPlotArea plot() {
    return chart().getCTChart().getPlotArea();
  }

  XSSFRow head() {
    return sheet.getRow(area.head());
  }

  XSSFRow row(int tick) {
    return sheet.getRow(area.head() + 1 + tick);
  }
}
