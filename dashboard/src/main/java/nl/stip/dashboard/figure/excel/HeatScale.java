package nl.stip.dashboard.figure.excel;

import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Colours numbers in the seven steps of the heat maps on screen, by rules that follow the numbers
 * when a reader sorts them: ratios diverge from 1, a step per factor of two; shares run from light
 * to accent.
 */
final class HeatScale {

  private static final int STEPS = 7;
  private static final int MIDDLE = 4;
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
   */
  void colour(CellRangeAddress range, String unit, double whole) {
    boolean diverging = unit.equals(TO_CHANCE);
    String first = new CellAddress(range.getFirstRow(), range.getFirstColumn()).formatAsString();
    XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule[] rules = new XSSFConditionalFormattingRule[STEPS];
    for (int step = 1; step <= STEPS; step++) {
      String from = number(diverging ? ratio(step) : whole * (step - 1.0) / STEPS);
      // a blank cell would count as zero, so it is asked whether there is a number at all
      rules[STEPS - step] =
          all.createConditionalFormattingRule(
              "AND(ISNUMBER(%1$s),%1$s>=%2$s)".formatted(first, from));
      PatternFormatting fill = rules[STEPS - step].createPatternFormatting();
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      String colour = (diverging ? "div-" : "seq-") + step;
      fill.setFillBackgroundColor(styles.color(colour));
      rules[STEPS - step].createFontFormatting().setFontColor(styles.color("on-" + colour));
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

  /** Where a step of a ratio begins; the lowest also takes what is below it. */
  private static double ratio(int step) {
    return step == 1 ? 0 : Math.pow(2, step - MIDDLE - 0.5);
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value).round(new java.math.MathContext(6)).toPlainString();
  }
}
