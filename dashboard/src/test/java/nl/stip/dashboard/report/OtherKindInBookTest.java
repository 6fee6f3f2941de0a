package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the workbook, too, a figure says which of its metrics are not counted per week. */
class OtherKindInBookTest {

  @TempDir Path workspace;

  @Test
  void aFigureOfSeveralSaysWhichAreNotCountedPerWeek() throws Exception {
    Written.mart(
        workspace, "update metric set periods = ['month', 'quarter'] where id = 'reached_share'");
    try (XSSFWorkbook book = Written.book(workspace, "--lang", "nl", "--kind", "week")) {
      assertThat(Written.sheets(book).stream().flatMap(sheet -> Written.texts(sheet).stream()))
          .contains("Bereikt: niet per week");
    }
  }
}
