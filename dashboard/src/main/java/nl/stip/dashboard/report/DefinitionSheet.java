package nl.stip.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.ExcelTable;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Leaders;
import nl.stip.metric.Metric;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What each metric means, how it is calculated and what to do with it: a row per metric. */
final class DefinitionSheet {

  /** What a reader needs; with formula and literature letters would be too small on paper. */
  private static final int PRINTED = 5;

  private static final int[] WIDTHS = {16, 19, 36, 46, 31, 44, 40};
  private static final int HEAD = 3;

  /** Between a paragraph and the rule below it. */
  private static final int CLEAR = 3;

  private final XSSFSheet sheet;
  private final Lines lines;
  private final Styles styles;
  private final Scope scope;
  private final Words words;

  DefinitionSheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.sheet = sheet;
    this.lines = new Lines(sheet, styles, WIDTHS);
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
  }

  void write() {
    lines.title(words.say("sheet.definitions"));
    lines.quiet(words.say("figure.intervals") + " " + words.say("sheet.definitions_paper"));
    lines.gap();
    int head = lines.next();
    head(
        List.of(
            words.say("sheet.metric"),
            words.say("sheet.question"),
            words.say("figure.means"),
            words.say("figure.calculated"),
            words.say("figure.act"),
            words.say("figure.formula"),
            words.say("figure.literature")));
    PrintedPages printed = new PrintedPages(sheet).upright();
    for (Metric metric : scope.catalogue().metrics().values()) {
      printed.block(lines.next());
      row(metric);
    }
    new ExcelTable(sheet, "definitions", head, lines.next() - 1, WIDTHS.length).withFilters();
    sheet.createFreezePane(1, head + 1);
    printed.finish(scope, PRINTED, HEAD + 1);
  }

  private void head(List<String> names) {
    Line line = lines.line();
    ExcelTable.widen(sheet, names, styles.paragraphHead());
    for (int i = 0; i < names.size(); i++) {
      line.text(i, names.get(i), i == 0 ? styles.head() : styles.paragraphHead());
    }
    ExcelTable.fitHead(line, names.size());
  }

  /** How it is calculated, and of leaders who they are. */
  private String calculated(Metric metric, Metric.Text text) {
    return Leaders.concern(metric)
        ? text.calculated() + " " + String.join(" ", new Leaders(scope).rules())
        : text.calculated();
  }

  private void row(Metric metric) {
    Metric.Text text = words.language().text(metric);
    List<String> texts =
        new ArrayList<>(
            List.of(
                text.name(),
                text.question(),
                text.means(),
                calculated(metric, text),
                text.act(),
                text.formula(),
                text.source()));
    Line line = lines.line();
    for (int i = 0; i < texts.size(); i++) {
      line.text(i, texts.get(i), i == 0 ? styles.paragraphName() : styles.paragraph());
      lines.fitting(line, i);
    }
    line.height(line.row().getHeightInPoints() + CLEAR);
  }
}
