package nl.stip.dashboard.figure.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.Occurring;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Colours numbers in the steps of the heat maps on screen, from light to accent, by rules that
 * follow the numbers when a reader sorts them. Ratios have their colour in their own cells: whether
 * one may be chance no rule can see.
 */
final class HeatScale {

  private static final int DIGITS = 12;

  private final XSSFSheet sheet;
  private final Styles styles;

  HeatScale(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /**
   * Colours a range.
   *
   * @param run what the colours run over
   */
  void colour(CellRangeAddress range, Occurring run) {
    String first = new CellAddress(range.getFirstRow(), range.getFirstColumn()).formatAsString();
    XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    List<XSSFConditionalFormattingRule> rules = new ArrayList<>();
    for (int step = Occurring.STEPS; step >= 1; step--) {
      double from = run.from(step);
      if (from < Double.POSITIVE_INFINITY) {
        rules.add(
            painted(all.createConditionalFormattingRule(asked(first, step, from)), "seq-" + step));
      }
    }
    all.addConditionalFormatting(
        new CellRangeAddress[] {range}, rules.toArray(XSSFConditionalFormattingRule[]::new));
  }

  /**
   * A blank cell would count as zero, so it is asked whether there is a number at all; the lowest
   * step also takes what is below it.
   */
  private static String asked(String cell, int step, double from) {
    String above = step == 1 ? "" : "," + cell + ">=" + number(from);
    return "AND(ISNUMBER(%s)%s)".formatted(cell, above);
  }

  private XSSFConditionalFormattingRule painted(XSSFConditionalFormattingRule rule, String colour) {
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    fill.setFillBackgroundColor(styles.color(colour));
    rule.createFontFormatting().setFontColor(styles.color("on-" + colour));
    opaque("on-" + colour);
    return rule;
  }

  /** POI leaves out of the newest rule's letters that they are opaque, which the schema asks. */
  private void opaque(String colour) {
    StylesTable table = sheet.getWorkbook().getStylesSource();
    table
        .getDxfAt(table._getDXfsSize() - 1)
        .getFont()
        .getColorArray(0)
        .setRgb(styles.color(colour).getARGB());
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(DIGITS)).toPlainString();
  }
}
