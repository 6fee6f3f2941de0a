package nl.stip.dashboard.figure.excel;

import java.util.List;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Writes a matrix or cohorts with a colour scale: a row per series, a column per tick. What is
 * absent says why in its cell.
 */
public final class HeatBlock {

  private static final String TO_CHANCE = "ratio";

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Words words;

  /** Writes on a sheet. */
  public HeatBlock(XSSFSheet sheet, Styles styles, Words words) {
    this.sheet = sheet;
    this.styles = styles;
    this.words = words;
  }

  /** Writes the matrix with its head in the given row and returns the last row. */
  public int write(FigureData data, int head) {
    XSSFRow top = sheet.createRow(head);
    text(top, 0, words.say("figure.rows"), styles.head());
    for (int i = 0; i < data.ticks().size(); i++) {
      text(top, i + 1, data.ticks().get(i).label(), styles.numberHead());
    }
    CellText text = new CellText(words, data.unit());
    int at = head;
    for (Series series : data.series()) {
      XSSFRow row = sheet.createRow(++at);
      text(row, 0, series.label(), styles.label());
      for (int i = 0; i < series.cells().size(); i++) {
        cell(row.createCell(i + 1), series.cells().get(i), text);
      }
    }
    colour(data, new CellRangeAddress(head + 1, at, 1, data.ticks().size()));
    return at;
  }

  private void cell(XSSFCell to, Cell cell, CellText text) {
    if (cell.hasValue()) {
      to.setCellValue(cell.value());
      to.setCellStyle(styles.number(text.unit()));
    } else {
      to.setCellValue(text.value(cell));
      to.setCellStyle(styles.withheld());
    }
  }

  private static void text(
      XSSFRow row, int column, String text, org.apache.poi.ss.usermodel.CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  /** Ratios to chance diverge around 1; everything else runs from light to accent. */
  private void colour(FigureData data, CellRangeAddress range) {
    boolean diverging = data.unit().equals(TO_CHANCE);
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
    List<String> tokens =
        diverging ? List.of("div-2", "surface", "div-6") : List.of("seq-1", "seq-3", "seq-5");
    scale.setNumControlPoints(tokens.size());
    scale.getThresholds()[0].setRangeType(RangeType.MIN);
    if (diverging) {
      scale.getThresholds()[1].setRangeType(RangeType.NUMBER);
      scale.getThresholds()[1].setValue(1d);
    } else {
      scale.getThresholds()[1].setRangeType(RangeType.PERCENT);
      scale.getThresholds()[1].setValue(50d);
    }
    scale.getThresholds()[2].setRangeType(RangeType.MAX);
    scale.setColors(
        tokens.stream().map(styles::color).toArray(org.apache.poi.xssf.usermodel.XSSFColor[]::new));
    formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
  }
}
