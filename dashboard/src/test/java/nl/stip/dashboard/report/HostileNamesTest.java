package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of groups come from a file that anybody may have filled. */
class HostileNamesTest {

  private static final List<String> NAMES = List.of("=1+1", "+cmd|' /C calc'!A0", "@x", "-2");

  @TempDir static Path workspace;
  private static XSSFWorkbook book;

  @BeforeAll
  static void rename() throws Exception {
    List<String> old = List.of("Verkoop", "ICT", "Personeel", "Communicatie");
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      changes.add(renamed(old.get(i), NAMES.get(i)));
    }
    changes.add(renamed("Financiën", "R&D"));
    changes.add(renamed("Klantenservice", "hr"));
    changes.add(renamed("Logistiek", "HR"));
    Written.mart(workspace, changes.toArray(String[]::new));
    book = Written.book(workspace, "--language", "nl");
  }

  @AfterAll
  static void close() throws Exception {
    book.close();
  }

  private static String renamed(String old, String name) {
    return "update grp set val1 = '%2$s' where dim1 = 'department' and val1 = '%1$s'"
        .formatted(old, name.replace("'", "''"));
  }

  @Test
  void areTextsEverywhereAlsoWhenSomebodyEditsTheCell() {
    Set<String> seen = new HashSet<>();
    for (XSSFSheet sheet : Written.sheets(book)) {
      Written.eachCell(
          sheet,
          cell -> {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
              seen.add(cell.getStringCellValue());
            }
          });
    }
    assertThat(seen).containsAll(NAMES);
  }

  @Test
  void thatDifferInCaseOnlyStillNameTableColumnsApart() {
    XSSFSheet sheet = book.getSheet("Gebruik");
    XSSFTable table = table(sheet, "adoption_engaged_groups");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < table.getColumnCount(); i++) {
      String name = table.getColumns().get(i).getName();
      assertThat(names.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
      assertThat(Written.text(sheet, table.getStartRowIndex(), i)).isEqualTo(name);
    }
    assertThat(names).contains("hr", "hr (2)");
  }

  @Test
  void doNotBecomeCodesInAFooter() throws Exception {
    try (XSSFWorkbook book = Written.book(workspace, "--only", "department:R&D")) {
      assertThat(Written.sheets(book))
          .filteredOn(sheet -> !sheet.getSheetName().equals("Businesscase"))
          .allSatisfy(s -> assertThat(s.getFooter().getLeft()).startsWith("Stip · R&&D · "));
    }
  }

  private static XSSFTable table(XSSFSheet sheet, String name) {
    return sheet.getTables().stream()
        .filter(t -> t.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
