package nl.stip.dashboard.report;

import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.metric.Metric;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What each metric means, how it is calculated and what to do with it. */
final class DefinitionSheet {

  private final Lines lines;
  private final Scope scope;

  DefinitionSheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.lines = new Lines(sheet, styles);
    this.scope = scope;
  }

  void write() {
    Words words = scope.words();
    lines.title(words.say("sheet.definitions"));
    for (Metric metric : scope.catalogue().metrics().values()) {
      Metric.Text text = words.language().text(metric);
      lines.gap();
      lines.heading(text.name());
      lines.text(text.question());
      lines.text(words.say("figure.means") + " " + text.means());
      lines.text(words.say("figure.calculated") + " " + text.calculated());
      lines.text(words.say("figure.act") + " " + text.act());
      lines.text(words.say("figure.formula") + ": " + metric.formula());
      lines.text(words.say("figure.literature") + ": " + metric.source());
    }
  }
}
