package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.language.Words;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Initiatives of the register on charts over time. */
class TimelineTest extends ServedMart {

  private static final String FIRST = "Klantvragen in het open, 9 feb 2026 · Klantenservice";
  private static final String SECOND = "Training voor iedereen, 1 jun 2026 – 30 jun 2026";

  @BeforeAll
  static void register() throws Exception {
    write(Looked.INITIATIVES);
  }

  private static void write(String initiatives) throws Exception {
    Path register = Files.createDirectories(workspace.resolve("register"));
    Files.writeString(register.resolve("initiatives.yaml"), initiatives);
  }

  private static String figure(String path, String id) throws Exception {
    String page = served.get(path).body();
    String from = page.substring(page.indexOf("id=\"" + id + "\""));
    return from.substring(0, from.indexOf("</figure>"));
  }

  /** The marks of the last series: place along the axis, where November 2025 is 0, and number. */
  private static String marks(String figure) {
    String script = figure.substring(figure.indexOf("application/json\">") + 18);
    JsonNode option =
        JsonMapper.shared().readTree(script.substring(0, script.indexOf("</script>")));
    JsonNode series = option.get("series");
    StringBuilder marks = new StringBuilder();
    for (JsonNode mark : series.get(series.size() - 1).path("markLine").path("data")) {
      marks
          .append(mark.path("xAxis"))
          .append(':')
          .append(mark.path("label").path("formatter").asString())
          .append(' ');
    }
    return marks.toString().strip();
  }

  @Test
  void standOnEveryChartOverTimeWithTheirNumber() throws Exception {
    String figure = figure("/adoption?lang=nl", "f-reached_engaged");
    assertThat(marks(figure)).isEqualTo("3:1 7:2");
    assertThat(figure)
        .contains("<li value=\"1\">" + Words.unbroken(FIRST) + "</li>")
        .contains("<li value=\"2\">" + Words.unbroken(SECOND) + "</li>");
    assertThat(marks(figure("/adoption?lang=nl", "f-segments_time"))).isEqualTo("3:1 7:2");
    assertThat(figure("/adoption?lang=nl", "f-engaged_rank")).doesNotContain("Klantvragen");
  }

  /** What lies before the first period is not there; numbers begin at 1 on every chart. */
  @Test
  void standOnlyWhereTheirDayIsShown() throws Exception {
    String figure = figure("/adoption?lang=nl&from=2026-04", "f-reached_engaged");
    assertThat(marks(figure)).isEqualTo("2:1");
    assertThat(figure).doesNotContain("Klantvragen");
  }

  /** Their numbers would lie on each other. */
  @Test
  void thoseOfOneMonthShareAMark() throws Exception {
    try {
      write(
          """
          initiatives:
            - {what: Training, from: 2026-06-01}
            - {what: Campagne, from: 2026-06-20}
            - {what: Spreekuur, from: 2026-07-01}
          """);
      assertThat(marks(figure("/adoption?lang=nl", "f-reached_engaged"))).isEqualTo("7:1, 2 8:3");
    } finally {
      write(Looked.INITIATIVES);
    }
  }

  /** One for a department is not on charts about another. */
  @Test
  void standOnlyOnChartsAboutThoseTheyAreFor() throws Exception {
    assertThat(figure("/adoption?lang=nl&only=department:Verkoop", "f-reached_engaged"))
        .doesNotContain("Klantvragen")
        .contains(Words.unbroken(SECOND));
    assertThat(figure("/adoption?lang=nl&only=department:Klantenservice", "f-reached_engaged"))
        .contains(Words.unbroken(FIRST));
    assertThat(figure("/adoption?lang=nl&only=site:Gent", "f-reached_engaged"))
        .as("beside others it would seem to be a cause")
        .doesNotContain("Klantvragen");
  }

  /** The first names the figure it should move: what became of it is asked on the first page. */
  @Test
  void whatBecameOfTheFigureIsToldOnTheFirstPage() throws Exception {
    assertThat(served.get("/?lang=nl").body())
        .contains("Wat werkte van wat we begonnen?")
        .contains("Klantvragen in het open (Klantenservice, sinds 9 feb 2026).")
        .contains("/metric/open_share?")
        .contains("in januari 2026 naar ");
    try {
      write("initiatives:\n  - {what: Training, from: 2026-06-01}\n");
      assertThat(served.get("/?lang=nl").body()).doesNotContain("Wat werkte van wat we begonnen?");
    } finally {
      write(Looked.INITIATIVES);
    }
  }

  private static List<String> texts(String path, String sheet) throws Exception {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(served.bytes(path).body()))) {
      for (Row row : book.getSheet(sheet)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
          }
        }
      }
    }
    return texts;
  }

  /** Below the question of each figure over time, and of no other. */
  @Test
  void standInTheWorkbookToo() throws Exception {
    List<String> adoption = texts("/report.xlsx?lang=nl", "Gebruik");
    assertThat(adoption).contains("1. " + FIRST, "2. " + SECOND);
    int rank = adoption.indexOf("Waar zijn mensen actief, en waar niet?");
    assertThat(adoption.subList(rank, rank + 4)).noneMatch(text -> text.contains("Klantvragen"));
    assertThat(texts("/report.xlsx?lang=nl&only=department:Verkoop", "Gebruik"))
        .doesNotContain("1. " + FIRST)
        .contains("1. " + SECOND);
    String one = "/export/adoption/f-reached_engaged.xlsx?lang=nl";
    assertThat(texts(one, "Grafiek en tabel")).containsOnlyOnce("In deze tijd:", "1. " + FIRST);
  }

  @Test
  void faultsAreToldAndEverythingElseGoesOn() throws Exception {
    try {
      write("initiatives:\n  - {what: Zonder dag}\n");
      assertThat(served.get("/adoption?lang=nl").body())
          .contains("De initiatieven in het register zijn niet te lezen")
          .contains("register/initiatives.yaml:2", "&#39;initiatives[1].from&#39; ontbreekt")
          .contains("id=\"f-reached_engaged\"");
    } finally {
      write(Looked.INITIATIVES);
    }
  }
}
