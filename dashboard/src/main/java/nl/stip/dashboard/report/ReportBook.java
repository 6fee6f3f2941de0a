package nl.stip.dashboard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.figure.excel.Letters;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Business;
import nl.stip.dashboard.page.Timeline;
import nl.stip.dashboard.page.View;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a selection: cover, a sheet per page, every number, definitions. */
public final class ReportBook {

  private static final String ACCOUNT_PAGE = "data";
  private static final String PRIVACY_PAGE = "privacy";

  private final Scope scope;
  private final Subject subject;
  private final Business business;
  private final Timeline timeline;

  /**
   * A workbook about a selection, in its language.
   *
   * @param business what tools cost; null for who may not see it
   * @param timeline what was begun and when
   */
  public ReportBook(Subject subject, Business business, Timeline timeline) {
    Scope asked = subject.scope();
    this.scope = asked.reading(asked.catalogue().metrics().keySet());
    this.subject = new Subject(scope, subject.leftOut());
    this.business = business;
    this.timeline = timeline;
  }

  /** Writes the whole workbook. */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Words words = scope.words();
      Styles styles = new Styles(book, Theme.load(), words);
      describe(book, scope);
      XSSFSheet cover = sheet(book, words.say("sheet.cover"));
      new CoverSheet(cover, styles, subject, business, timeline).write(pages());
      for (String page : pages()) {
        XSSFSheet sheet = sheet(book, words.say("page." + page));
        if (page.equals(ACCOUNT_PAGE)) {
          new AccountSheet(sheet, styles, scope).write();
        } else if (page.equals(View.COSTS)) {
          new CostSheet(sheet, styles, business).write();
        } else if (page.equals(PRIVACY_PAGE)) {
          new PrivacySheet(sheet, styles, scope).write();
        } else {
          new FigureSheet(sheet, styles, scope, page, timeline).write();
        }
      }
      new NumberSheet(sheet(book, words.say("sheet.numbers")), styles, scope)
          .write(Numbered.all(scope, business));
      new DefinitionSheet(sheet(book, words.say("sheet.definitions")), styles, scope).write();
      colour(book, styles);
      book.write(out);
    }
  }

  /** Tabs of what explains are grey, those before it in the accent. */
  private void colour(XSSFWorkbook book, Styles styles) {
    int explaining = book.getSheetIndex(scope.words().say("page." + ACCOUNT_PAGE));
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      book.getSheetAt(i).setTabColor(styles.color(i < explaining ? "accent" : "grey"));
    }
  }

  /** The pages that have a sheet, in the order of the menu. */
  private List<String> pages() {
    return View.MENU.stream()
        .filter(
            page ->
                View.PAGES.contains(page)
                    || page.equals(PRIVACY_PAGE)
                    || (business != null && page.equals(View.COSTS)))
        .toList();
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

  /** Says in a workbook's properties what it is about. */
  static void describe(XSSFWorkbook book, Scope scope) {
    POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
    properties.setTitle(Letters.of("Stip · " + scope.whole()));
    properties.setSubjectProperty(new Captions(scope).period());
    properties.setCreator("Stip");
    properties.setDescription(scope.words().say("sheet.mart") + ": " + scope.mart().name());
    book.getProperties().getExtendedProperties().setApplication("Stip");
  }

  /** A new sheet with room between its lines. */
  static XSSFSheet sheet(XSSFWorkbook book, String name) {
    XSSFSheet sheet = book.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setDefaultRowHeightInPoints(Lines.POINTS);
    return sheet;
  }
}
