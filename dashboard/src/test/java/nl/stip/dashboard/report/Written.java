package nl.stip.dashboard.report;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.stip.dashboard.MartFixture;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of the made-up mart, written by the command and read again. */
final class Written {

  private static final String MART = "mart-20261109T060000-abcdef.duckdb";

  private Written() {}

  static void mart(Path workspace, String... changes) throws SQLException, IOException {
    MartFixture.create(workspace, MART);
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + workspace.resolve("mart").resolve(MART));
        Statement statement = connection.createStatement()) {
      for (String change : changes) {
        statement.execute(change);
      }
    }
  }

  static Path file(Path workspace, String... choices) {
    Path file = workspace.resolve("written-" + String.join("", choices).hashCode() + ".xlsx");
    List<String> arguments =
        new ArrayList<>(List.of("--workspace", workspace.toString(), "--out", file.toString()));
    arguments.addAll(List.of(choices));
    Report.main(arguments.toArray(String[]::new));
    return file;
  }

  static XSSFWorkbook book(Path workspace, String... choices)
      throws IOException, InvalidFormatException {
    return new XSSFWorkbook(file(workspace, choices).toFile());
  }

  static List<XSSFSheet> sheets(XSSFWorkbook book) {
    List<XSSFSheet> sheets = new ArrayList<>();
    book.sheetIterator().forEachRemaining(s -> sheets.add((XSSFSheet) s));
    return sheets;
  }

  static void eachCell(XSSFSheet sheet, Consumer<XSSFCell> asked) {
    sheet.forEach(row -> row.forEach(cell -> asked.accept((XSSFCell) cell)));
  }

  /** All texts of a sheet, from top to bottom. */
  static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    eachCell(
        sheet,
        cell -> {
          if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
          }
        });
    return texts;
  }

  static String text(XSSFSheet sheet, int row, int column) {
    XSSFRow found = sheet.getRow(row);
    XSSFCell cell = found == null ? null : found.getCell(column);
    return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
  }
}
