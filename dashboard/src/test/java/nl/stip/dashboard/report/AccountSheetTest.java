package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

/** The sheet about the data says all that the page about them says. */
class AccountSheetTest extends WrittenBook {

  /** What the page answers stands on its sheet and on the cover, as of the other pages. */
  @Test
  void theAnswerOfThePageStandsOnTheSheetAndOnTheCover() {
    String answer =
        "De jongste gegevens zijn van 8 nov 2026. Van 2.592 accounts hebben er 53 nog geen"
            + " persoon.";
    assertThat(Written.texts(sheet())).contains(answer);
    assertThat(Written.texts(book.getSheetAt(0))).contains(answer);
  }

  /** The days of a span are two, to sort and to calculate with; the rest is as on the page. */
  @Test
  void everySourceHasTheColumnsOfThePage() {
    XSSFTable table =
        sheet().getTables().stream()
            .filter(one -> one.getName().equals("data_sources"))
            .findFirst()
            .orElseThrow();
    int head = table.getStartRowIndex();
    assertThat(
            IntStream.range(0, table.getColumnCount())
                .mapToObj(i -> Written.text(sheet(), head, i)))
        .containsExactly(
            "Tool",
            "Bron",
            "Vanaf",
            "Tot en met",
            "Legt lezen vast",
            "Gebeurtenissen",
            "waarvan automatisch",
            "Accounts",
            "Gekoppeld",
            "Niet gekoppeld",
            "Extern",
            "Automaten",
            "Laatst ingelezen");
    List<Double> machines =
        IntStream.rangeClosed(head + 1, table.getEndRowIndex())
            .mapToObj(row -> sheet().getRow(row).getCell(11).getNumericCellValue())
            .toList();
    // 1,312 accounts less 1,240, 41 and 31; 1,280 less 1,236, 12 and 32
    assertThat(machines).containsExactly(0.0, 0.0);
    assertThat(sheet().getRow(head + 1).getCell(12).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo("2026-11-09");
  }

  /** Accounts of nobody are no issue of reading, and ask attention all the same. */
  @Test
  void whatAsksAttentionBeginsWithAccountsOfNobody() {
    List<String> texts = Written.texts(sheet());
    int title = texts.indexOf("Wat aandacht vraagt");
    assertThat(texts.get(title + 1)).startsWith("53 × Een account hoort bij niemand");
    assertThat(texts.get(title + 2)).startsWith("41 × ").endsWith(" · Slack");
  }

  /** What could be connected as well is on the page, and in the file. */
  @Test
  void saysWhatElseCouldBeConnected() {
    List<String> texts = Written.texts(sheet());
    int title = texts.indexOf("Wat er nog bij kan");
    assertThat(texts.get(title + 1)).startsWith("– ");
  }

  @Test
  void noCellOfATableIsEmptyWithoutAReason() {
    for (XSSFTable table : sheet().getTables()) {
      for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
        for (int i = 0; i < table.getColumnCount(); i++) {
          assertThat(sheet().getRow(row).getCell(i).toString())
              .as(table.getName() + " " + row + " " + i)
              .isNotBlank();
        }
      }
    }
  }

  private static XSSFSheet sheet() {
    return book.getSheet("Gegevens");
  }
}
