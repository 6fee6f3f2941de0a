package nl.stip.dashboard.figure.excel;

import nl.stip.dashboard.figure.ChanceScale;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Colours numbers in the steps of the heat maps on screen, by rules that follow the numbers when a
 * reader sorts them: ratios diverge from 1, a step per factor of two; shares run from light to
 * accent.
 */
final class HeatScale {

  private static final int SHADES = 7;
  private static final String TO_CHANCE = "ratio";

  private final XSSFSheet sheet;
  private final Styles styles;

  HeatScale(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /**
   * Colours a range.
   *
   * @param whole what the darkest step stands for, unless the unit is a ratio
   * @param between whether rows and columns are the same groups, so that a ratio within one of them
   *     has no colour
   */
  void colour(CellRangeAddress range, String unit, double whole, boolean between) {
    boolean diverging = unit.equals(TO_CHANCE);
    int steps = diverging ? ChanceScale.STEPS : SHADES;
    String first = new CellAddress(range.getFirstRow(), range.getFirstColumn()).formatAsString();
    String row = new CellReference(range.getFirstRow(), 0, false, true).formatAsString();
    String column =
        new CellReference(range.getFirstRow() - 1, range.getFirstColumn(), true, false)
            .formatAsString();
    String other = diverging && between ? "," + row + "<>" + column : "";
    XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule[] rules = new XSSFConditionalFormattingRule[steps];
    for (int step = 1; step <= steps; step++) {
      String from = number(diverging ? ChanceScale.from(step) : whole * (step - 1.0) / SHADES);
      // a blank cell would count as zero, so it is asked whether there is a number at all
      rules[steps - step] =
          all.createConditionalFormattingRule(
              "AND(ISNUMBER(%1$s)%3$s,%1$s>=%2$s)".formatted(first, from, other));
      PatternFormatting fill = rules[steps - step].createPatternFormatting();
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      String colour = (diverging ? "div-" : "seq-") + step;
      fill.setFillBackgroundColor(styles.color(colour));
      rules[steps - step].createFontFormatting().setFontColor(styles.color("on-" + colour));
      opaque("on-" + colour);
    }
    all.addConditionalFormatting(new CellRangeAddress[] {range}, rules);
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
    return java.math.BigDecimal.valueOf(value).round(new java.math.MathContext(6)).toPlainString();
  }
}
