package nl.stip.dashboard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.page.View;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a selection: cover, a sheet per page, definitions. */
public final class ReportBook {

  private static final String ACCOUNT_PAGE = "data";
  private static final int FIRST_COLUMN = 34 * 256;
  private static final int OTHER_COLUMNS = 13 * 256;
  private static final int COLUMNS = 40;

  // what lies further right, n and interval of each of many lines, is for the screen
  private static final int PRINTED = 11;

  private final Scope scope;

  /** A workbook about a selection, in its language. */
  public ReportBook(Scope scope) {
    this.scope = scope;
  }

  /** Writes the whole workbook. */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book, Theme.load());
      describe(book);
      new CoverSheet(sheet(book, scope.words().say("sheet.cover")), styles, scope).write();
      for (String page : View.PAGES) {
        XSSFSheet sheet = sheet(book, scope.words().say("page." + page));
        if (page.equals(ACCOUNT_PAGE)) {
          new AccountSheet(sheet, styles, scope).write();
        } else {
          new FigureSheet(sheet, styles, scope).write(page);
        }
      }
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        book.setPrintArea(i, 0, PRINTED, 0, book.getSheetAt(i).getLastRowNum());
      }
      new DefinitionSheet(sheet(book, scope.words().say("sheet.definitions")), styles, scope)
          .write();
      book.write(out);
    }
  }

  /** Name of the file, with what it is about. */
  public String fileName() {
    List<String> parts =
        List.of(
            "stip",
            scope.selection().period().id(),
            scope.selection().tool(),
            scope.selection().filter().single() ? scope.selection().filter().val1() : "",
            scope.words().language().id());
    return String.join("-", parts.stream().filter(p -> !p.isEmpty()).toList())
            .replaceAll("[^\\p{L}\\p{N}._-]+", "_")
        + ".xlsx";
  }

  private void describe(XSSFWorkbook book) {
    POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
    properties.setTitle("Stip · " + scope.whole());
    properties.setCreator("Stip");
  }

  private XSSFSheet sheet(XSSFWorkbook book, String name) {
    XSSFSheet sheet = book.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(0, FIRST_COLUMN);
    for (int i = 1; i < COLUMNS; i++) {
      sheet.setColumnWidth(i, OTHER_COLUMNS);
    }
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setLeft("Stip · " + scope.whole());
    sheet.getFooter().setRight("&P / &N");
    return sheet;
  }
}
