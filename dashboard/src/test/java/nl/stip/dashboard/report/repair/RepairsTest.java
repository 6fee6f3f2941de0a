package nl.stip.dashboard.report.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small sound workbook has nothing to repair; each damage to it is seen. */
class RepairsTest {

  @TempDir Path folder;
  private Parts sound;

  @BeforeEach
  void write() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Cijfers");
      for (int i = 0; i < 3; i++) {
        sheet.createRow(i).createCell(0).setCellValue(i == 0 ? "Groep" : "g" + i);
        sheet.getRow(i).createCell(1);
        if (i > 0) {
          sheet.getRow(i).getCell(1).setCellValue(i);
        }
      }
      sheet.getRow(0).getCell(1).setCellValue("Aantal");
      XSSFTable table = sheet.createTable(new AreaReference("A1:B3", null));
      table.setName("cijfers");
      table.setDisplayName("cijfers");
      table.getCTTable().addNewAutoFilter().setRef("A1:B3");
      sheet.addMergedRegion(new CellRangeAddress(9, 9, 0, 3));
      book.createName().setNameName("plek");
      book.getName("plek").setRefersToFormula("Cijfers!$B$2");
      chart(sheet);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      sound = Parts.of(Files.write(folder.resolve("sound.xlsx"), bytes.toByteArray()));
    }
  }

  private static void chart(XSSFSheet sheet) {
    XSSFChart chart =
        sheet
            .createDrawingPatriarch()
            .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 5, 0, 10, 10));
    XDDFBarChartData bars =
        (XDDFBarChartData)
            chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
    bars.setBarDirection(BarDirection.COL);
    bars.setBarGrouping(BarGrouping.STACKED);
    bars.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A3")),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B3")))
        .setTitle("Aantal", new CellReference("Cijfers", 0, 1, true, true));
    chart.plot(bars);
  }

  @Test
  void nothingIsWrongWithASoundWorkbook() throws Exception {
    assertThat(Repairs.of(sound)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xl/tables/table1.xml       | name="Aantal"       | name="Groep"        | taken
          xl/tables/table1.xml       | name="Aantal"       | name="Anders"       | its head says
          xl/tables/table1.xml       | displayName="cijfers" | displayName="c3"  | no name of a table
          xl/tables/table1.xml       | displayName="cijfers" | displayName="plek" | taken
          xl/tables/table1.xml       | ref="A1:B3"         | ref="A1:C3"         | columns on
          xl/tables/table1.xml       | <autoFilter ref="A1:B3" | <autoFilter ref="A1:B2" | filter
          xl/workbook.xml            | name="Cijfers"      | name="Cijfers: alle" | name of a sheet
          xl/workbook.xml            | name="plek"         | name="B2"           | name of a place
          xl/workbook.xml            | r:id="              | r:id="x             | has no relation
          xl/worksheets/sheet1.xml   | ref="A10:D10"       | ref="A1:D10"        | overlaps
          xl/worksheets/sheet1.xml   | <mergeCell          | <mergeCell ref="B10:C10"/><mergeCell | merged cells overlap
          xl/worksheets/sheet1.xml   | <row r="2"          | <row r="5"          | out of order
          xl/worksheets/sheet1.xml   | s="0"               | s="99"              | style that is not there
          xl/worksheets/sheet1.xml   | sheetData           | sheetDate           | sheetDate
          xl/worksheets/sheet1.xml   | </sheetData>        | </sheetData><autoFilter ref="A1:B3"/> | filter of the sheet
          xl/charts/chart1.xml       | Cijfers!            | Weg!                | not there
          xl/charts/chart1.xml       | <c:crossAx val="    | <c:crossAx val="7   | no axis
          xl/charts/chart1.xml       | c:grouping          | c:groping           | groping
          """)
  void aDamageIsSeen(String part, String old, String now, String told) throws Exception {
    assertThat(Repairs.of(damaged(part, old, now))).anyMatch(fault -> fault.contains(told));
  }

  @Test
  void aLabelThatAStackHasNoPlaceForIsSeen() throws Exception {
    String labels =
        "<c:dLbls><c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>"
            + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
            + "<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat>";
    assertThat(Repairs.of(damaged("xl/charts/chart1.xml", "<c:cat>", labels)))
        .anyMatch(fault -> fault.contains("cannot stand at outEnd"));
  }

  @Test
  void aPartThatIsGoneIsSeen() throws Exception {
    TreeMap<String, byte[]> fewer = new TreeMap<>(sound.all());
    fewer.remove("xl/drawings/drawing1.xml");
    assertThat(Repairs.of(new Parts(fewer))).anyMatch(fault -> fault.contains("not there"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0\"", "0\\", "0;0;0;0;0", "0 procent", "#,##0_"})
  void whatIsNoFormatIsSeen(String code) {
    assertThat(StyleRules.valid(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"General", "0.0\\ %", "\"↑ +\"#,##0_._0;\"↓ −\"0", "[$-413]d mmm yyyy"})
  void aFormatIsOne(String code) {
    assertThat(StyleRules.valid(code)).isTrue();
  }

  private Parts damaged(String part, String old, String now) {
    TreeMap<String, byte[]> other = new TreeMap<>(sound.all());
    String text = new String(other.get(part), StandardCharsets.UTF_8);
    assertThat(text).contains(old);
    other.put(part, text.replace(old, now).getBytes(StandardCharsets.UTF_8));
    return new Parts(other);
  }
}
