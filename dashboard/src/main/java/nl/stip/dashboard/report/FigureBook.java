package nl.stip.dashboard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Drawn;
import nl.stip.dashboard.page.Found;
import nl.stip.dashboard.page.LeftOut;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook of one figure: its chart and its table with all that explains them, and its numbers
 * below each other.
 */
public final class FigureBook {

  private static final int REPEATED = 4;

  private final Found found;
  private final LeftOut leftOut;
  private final Scope scope;
  private final Words words;

  /**
   * A workbook of a figure, in the language of its scope.
   *
   * @param leftOut what its address asks that is not answered
   */
  public FigureBook(Found found, LeftOut leftOut) {
    this.found = found;
    this.leftOut = leftOut;
    this.scope = found.scope();
    this.words = scope.words();
  }

  /** Writes the whole workbook. */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book, Theme.load(), words);
      ReportBook.describe(book, scope);
      figure(ReportBook.sheet(book, words.say("sheet.figure")), styles);
      if (!found.answer().empty()) {
        XSSFSheet numbers = ReportBook.sheet(book, words.say("sheet.numbers"));
        new NumberSheet(numbers, styles, scope)
            .write(List.of(new Numbered(found.view().name(), found.answer())));
      }
      book.write(out);
    }
  }

  private void figure(XSSFSheet sheet, Styles styles) {
    Lines lines = new Lines(sheet, styles, FigurePart.COLUMNS);
    PrintedPages printed = new PrintedPages(sheet).upright();
    FigurePart part = new FigurePart(lines, printed, styles, scope).columns();
    Drawn drawn = found.drawn();
    lines.title(drawn.title());
    lines.quiet(drawn.subtitle());
    lines.quiet(drawn.source());
    lines.gap();
    printed.block(lines.next());
    part.asWideAs(List.of(found.answer()));
    part.body(found.answer(), "figure_" + found.figure().question(), drawn.moments());
    lines.gap();
    printed.block(lines.next());
    definition(lines);
    new Explanation(lines, styles, scope, leftOut).write();
    lines.gap();
    lines.quietText(words.say("app.footer"));
    printed.finish(scope, part.width(), REPEATED);
  }

  private void definition(Lines lines) {
    Drawn.Definition definition = found.drawn().definition();
    if (definition != null) {
      lines.heading(words.say("figure.about"));
      lines.pair(words.say("sheet.metric"), definition.text().name());
      lines.pair(words.say("figure.means"), definition.text().means());
      lines.pair(words.say("figure.calculated"), definition.text().calculated());
      lines.pair(words.say("figure.act"), definition.text().act());
      lines.pair(words.say("figure.formula"), definition.text().formula());
      lines.pair(words.say("figure.literature"), definition.text().source());
      lines.gap();
    }
  }
}
