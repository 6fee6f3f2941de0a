package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the board reads in the file is what stands on the first page. */
class VerdictOfCoverTest {

  private static final String STEADY =
      "update value set value = 0.22, low = 0.2, high = 0.24 where metric = 'engaged_share'"
          + " and grp = 0 and tool = 'all' and period in ('2026-09', '2026-10')";
  private static final String ELSEWHERE =
      "update value set value = 0.7, low = 0.68, high = 0.72 where metric = 'answer_rate'"
          + " and grp = 0 and period = '2026-10'";

  @TempDir Path workspace;

  /** Of the key figures none changed, of all figures one did: cover and overview both tell it. */
  @Test
  void goesOnToWhatChangedAmongAllFigures() throws Exception {
    Written.mart(workspace, STEADY, ELSEWHERE);
    try (XSSFWorkbook book = Written.book(workspace, "--lang", "nl")) {
      for (int sheet = 0; sheet < 2; sheet++) {
        assertThat(Written.texts(book.getSheetAt(sheet)))
            .as(book.getSheetName(sheet))
            .anyMatch(text -> text.contains("naar 70\u00a0% in oktober 2026"))
            .anyMatch(text -> text.endsWith("De kerncijfers zelf veranderden niet duidelijk."));
      }
    }
  }

  /**
   * What became of what was begun, after the questions everybody asks and only where it is known.
   */
  @Test
  void tellsWhatBecameOfInitiatives() throws Exception {
    String question = "Wat werkte van wat we begonnen?";
    Written.mart(workspace);
    try (XSSFWorkbook book = Written.book(workspace, "--lang", "nl")) {
      assertThat(Written.texts(book.getSheetAt(0))).doesNotContain(question);
    }
    Path register = Files.createDirectories(workspace.resolve("register"));
    Files.writeString(
        register.resolve("initiatives.yaml"),
        "initiatives:\n  - {what: Cursus, from: 2026-10-05, metric: engaged_share}\n");
    try (XSSFWorkbook book = Written.book(workspace, "--lang", "nl")) {
      assertThat(Written.texts(book.getSheetAt(0)))
          .contains(question)
          .anyMatch(text -> text.startsWith("Cursus") && text.contains("in oktober 2026"));
    }
  }
}
