package nl.stip.dashboard.report;

import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A test that reads the Dutch workbook of the made-up mart, written once for all its methods. */
abstract class WrittenBook {

  @TempDir static Path workspace;

  static XSSFWorkbook book;

  @BeforeAll
  static void write() throws Exception {
    Written.mart(workspace);
    book = Written.book(workspace, "--language", "nl");
  }

  @AfterAll
  static void close() throws Exception {
    book.close();
  }
}
