package nl.stip.dashboard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.page.View;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a selection: cover, a sheet per page, every number, definitions. */
public final class ReportBook {

  private static final String ACCOUNT_PAGE = "data";

  private final Scope scope;

  /** A workbook about a selection, in its language. */
  public ReportBook(Scope scope) {
    this.scope = scope;
  }

  /** Writes the whole workbook. */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book, Theme.load(), scope.words());
      describe(book);
      new CoverSheet(sheet(book, "sheet.cover"), styles, scope).write();
      for (String page : View.PAGES) {
        XSSFSheet sheet = sheet(book, "page." + page);
        if (page.equals(ACCOUNT_PAGE)) {
          new AccountSheet(sheet, styles, scope).write();
        } else {
          new FigureSheet(sheet, styles, scope, page).write();
        }
      }
      new NumberSheet(sheet(book, "sheet.numbers"), styles, scope).write();
      new DefinitionSheet(sheet(book, "sheet.definitions"), styles, scope).write();
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
            scope.selection().filter().single() ? scope.whole() : "",
            scope.words().language().id());
    return String.join("-", parts.stream().filter(p -> !p.isEmpty()).toList())
            .replaceAll("[^\\p{L}\\p{N}._-]+", "_")
        + ".xlsx";
  }

  private void describe(XSSFWorkbook book) {
    POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
    properties.setTitle("Stip · " + scope.whole());
    properties.setSubjectProperty(new Captions(scope).period());
    properties.setCreator("Stip");
    book.getProperties().getExtendedProperties().setApplication("Stip");
  }

  private XSSFSheet sheet(XSSFWorkbook book, String key) {
    XSSFSheet sheet = book.createSheet(scope.words().say(key));
    sheet.setDisplayGridlines(false);
    sheet.setDefaultRowHeightInPoints(Lines.POINTS);
    return sheet;
  }
}
