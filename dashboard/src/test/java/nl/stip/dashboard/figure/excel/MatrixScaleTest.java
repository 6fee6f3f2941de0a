package nl.stip.dashboard.figure.excel;

import static nl.stip.dashboard.figure.excel.OnSheet.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Shares in a matrix run from light to dark over what occurs, in a workbook as on the pages. */
class MatrixScaleTest {

  @Test
  void theLeastIsTheLightestAndTheMostTheDarkest() throws Exception {
    assertThat(colours(0.20, 0.25, 0.37, 0.48)).containsExactly("seq-1", "seq-2", "seq-5", "seq-7");
  }

  @Test
  void sharesCloseToOneAnotherDoNotShout() throws Exception {
    assertThat(colours(0.90, 0.95)).containsExactly("seq-4", "seq-6");
  }

  @Test
  void oneValueOnlyIsInTheMiddle() throws Exception {
    assertThat(colours(0.9, 0.9)).containsExactly("seq-4", "seq-4");
  }

  private static List<String> colours(double... shares) throws Exception {
    Cell[] cells = Arrays.stream(shares).mapToObj(s -> Cell.of(200, s)).toArray(Cell[]::new);
    List<Tick> weeks =
        IntStream.range(0, shares.length)
            .mapToObj(i -> new Tick("w" + i, "wk " + i, true))
            .toList();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Gebruik");
      Words words = Words.in(Language.NL);
      new HeatBlock(sheet, new Styles(book, Theme.load(), words), words, "row")
          .write(
              new FigureData(
                  Figure.of("retention", "retention", "cohort", "heat"),
                  "share",
                  false,
                  weeks,
                  List.of(row("jan", Role.MAIN, 1, cells))),
              0,
              "retention",
              10);
      ConditionalFormattingEvaluator rules =
          new ConditionalFormattingEvaluator(book, new XSSFFormulaEvaluator(book));
      return IntStream.rangeClosed(1, shares.length)
          .mapToObj(
              i ->
                  rules
                      .getConditionalFormattingForCell(sheet.getRow(1).getCell(i))
                      .get(0)
                      .getRule()
                      .getPatternFormatting()
                      .getFillBackgroundColorColor())
          .map(colour -> "#" + ((XSSFColor) colour).getARGBHex().substring(2))
          .map(MatrixScaleTest::token)
          .toList();
    }
  }

  private static String token(String colour) {
    return Theme.load().light().entrySet().stream()
        .filter(e -> e.getKey().startsWith("seq-") && e.getValue().equalsIgnoreCase(colour))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
