package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

/** What a reader of the file may expect of every sheet. */
class WorkbookTest extends WrittenBook {

  @Test
  void theCoverTellsFindingPeriodFiltersDefinitionsLegendAndLineage() {
    XSSFSheet cover = book.getSheet("Voorblad");
    List<String> texts = Written.texts(cover);
    assertThat(texts)
        .contains(
            "Stip · Lumen Groep",
            "oktober 2026 · 1 okt 2026 – 31 okt 2026",
            "september 2026",
            "Alle tools",
            "Afdeling",
            "Iedereen",
            "Verborgen",
            "Niet waargenomen",
            "Niet vastgelegd",
            "Te kort bekend",
            "Geen gegevens",
            "mart-20261109T060000-abcdef.duckdb",
            "9 nov 2026 09:12");
    assertThat(texts).anyMatch(t -> t.startsWith("Doet mee: van 22\u00a0% in september 2026"));
    assertThat(texts).anyMatch(t -> t.contains("Slack (slack-export, 1 mei 2025 – 8 nov 2026)"));
    assertThat(cover.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    assertThat(cover.getPrintSetup().getLandscape()).as("is higher than wide").isFalse();
  }

  /** A ratio of ties lies somewhere around what was seen; what chance gives, 1, does not. */
  @Test
  void aRatioOfTiesHasAnIntervalAndChanceHasNone() {
    XSSFSheet sheet = book.getSheet("Cijfers");
    String question = Words.in(Language.NL).say("figure.ratio_dimensions");
    List<String> known = new ArrayList<>();
    for (int i = 4; i <= sheet.getLastRowNum(); i++) {
      if (Written.text(sheet, i, 1).equals(question)
          && sheet.getRow(i).getCell(13).getCellType() == CellType.NUMERIC) {
        double ratio = sheet.getRow(i).getCell(10).getNumericCellValue();
        assertThat(sheet.getRow(i).getCell(13).getNumericCellValue())
            .isCloseTo(ratio - 0.02, within(0.0051));
        known.add(Written.text(sheet, i, 9));
      }
    }
    assertThat(known).as("department and site, now and then").hasSize(4).doesNotContain("toeval");
  }

  /** What is divided by chance is 1 where it is chance, in any period: nothing is missing of it. */
  @Test
  void chanceIsAlsoThatOfTheYearBefore() {
    XSSFSheet sheet = book.getSheet("Overzicht");
    int rows = 0;
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      if (Written.text(sheet, i, 0).equals("toeval")) {
        assertThat(sheet.getRow(i).getCell(1).getNumericCellValue()).isEqualTo(1);
        assertThat(sheet.getRow(i).getCell(2).getNumericCellValue()).isEqualTo(1);
        for (int column = 3; column < sheet.getRow(i).getLastCellNum(); column++) {
          assertThat(Written.text(sheet, i, column)).isEmpty();
        }
        rows++;
      }
    }
    assertThat(rows).isEqualTo(1);
  }

  /** Of a coefficient the mart says what chance gives, now and then. */
  @Test
  void chanceOfACoefficientIsKnownOfBefore() {
    XSSFSheet sheet = book.getSheet("Netwerk");
    List<String> told = new ArrayList<>();
    String question = "";
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      question = Written.text(sheet, i, 0).endsWith("?") ? Written.text(sheet, i, 0) : question;
      if (Written.text(sheet, i, 0).equals("toeval")
          && question.equals(Words.in(Language.NL).say("figure.chart_reality"))) {
        told.add(sheet.getRow(i).getCell(1) + " " + sheet.getRow(i).getCell(2));
      }
    }
    assertThat(told).containsExactly("0.0 0.0");
  }

  /** Fewer than 3 of the 40 of Juridisch: the sheet to calculate with has the number too. */
  @Test
  void aBoundIsANumberInAColumnOfItsOwn() {
    XSSFSheet sheet = book.getSheet("Cijfers");
    assertThat(Written.text(sheet, 3, 15)).isEqualTo("grens");
    int bounded = 0;
    for (int i = 4; i <= sheet.getLastRowNum(); i++) {
      if (Written.text(sheet, i, 17).equals("minder dan 3 van 40")) {
        assertThat(sheet.getRow(i).getCell(15).getNumericCellValue()).isEqualTo(3.0 / 40);
        bounded++;
      }
    }
    assertThat(bounded).isPositive();
  }

  /** As on the page: what is kept, where, what may be asked, and how much is hidden of all. */
  @Test
  void thePrivacySheetSaysWhatThePageSays() {
    Set<String> texts = new HashSet<>();
    Written.eachCell(book.getSheet("Privacy"), cell -> texts.add(cell.toString()));
    assertThat(texts)
        .anyMatch(text -> text.startsWith("– Wie wanneer met wie contact had."))
        .anyMatch(text -> text.startsWith("– De opslag: Alles wat hierboven staat."))
        .anyMatch(text -> text.startsWith("– Wie de leiding is, volgt nergens uit"))
        .anyMatch(text -> text.startsWith("Voor wie Stip beheert: een termijn is"))
        .anyMatch(text -> text.contains("(AVG, artikel 15.)"))
        .anyMatch(text -> text.startsWith("Vraag het aan wie Stip in je organisatie beheert"))
        .anyMatch(text -> text.matches("Van de [0-9.]+ cijfers in het cijferbestand zijn er .*"))
        .anyMatch(text -> text.matches("– Verborgen: .* [0-9.]+ \\([0-9,]+\u00a0%\\)"));
  }

  /** Who counts as a leader stands in the definitions of figures of leaders. */
  @Test
  void theDefinitionsSayWhoLeads() {
    XSSFSheet definitions = book.getSheet("Definities");
    int told = 0;
    for (int i = 4; i <= definitions.getLastRowNum(); i++) {
      boolean leads = Written.text(definitions, i, 3).contains("De leiding is wie in het");
      boolean about = Written.text(definitions, i, 0).toLowerCase(Locale.ROOT).contains("leiding");
      assertThat(leads).as(Written.text(definitions, i, 0)).isEqualTo(about);
      told += leads ? 1 : 0;
    }
    assertThat(told).isPositive();
  }

  @Test
  void theCoverLeadsToEverySheet() {
    XSSFSheet cover = book.getSheet("Voorblad");
    List<String> places =
        cover.getHyperlinkList().stream().map(XSSFHyperlink::getLocation).sorted().toList();
    List<String> sheets =
        Written.sheets(book).stream()
            .map(XSSFSheet::getSheetName)
            .filter(n -> !n.equals("Voorblad"))
            .map(n -> "'" + n + "'!A1")
            .sorted()
            .toList();
    assertThat(places).isEqualTo(sheets);
  }

  @Test
  void tabsOfWhatExplainsAreGrey() {
    byte[] first = book.getSheet("Overzicht").getTabColor().getRGB();
    assertThat(book.getSheet("Businesscase").getTabColor().getRGB()).isEqualTo(first);
    for (String name : List.of("Gegevens", "Privacy", "Cijfers", "Definities")) {
      assertThat(book.getSheet(name).getTabColor().getRGB()).as(name).isNotEqualTo(first);
    }
  }

  @Test
  void withoutThemesOrASurveyTheirFiguresAreNotOnTheSheets() {
    Written.eachCell(
        book.getSheet("Gebruik"),
        cell ->
            assertThat(cell.toString())
                .isNotEqualTo(Words.in(Language.NL).say("figure.questions"))
                .isNotEqualTo(Words.in(Language.NL).say("figure.satisfied_time")));
    Written.eachCell(
        book.getSheet("Openheid"),
        cell -> assertThat(cell.toString()).doesNotContainIgnoringCase("strategie"));
  }

  @Test
  void everyTableButMatricesHasFiltersAndAHeadOfItsColumnsNames() {
    Set<String> names = new HashSet<>();
    for (XSSFSheet sheet : Written.sheets(book)) {
      for (XSSFTable table : sheet.getTables()) {
        assertThat(names.add(table.getName().toLowerCase(Locale.ROOT))).isTrue();
        assertThat(table.getName()).matches("[a-z_0-9]+");
        boolean matrix = table.getName().matches(".*_(matrix|chord|retention)");
        assertThat(table.getCTTable().isSetAutoFilter()).isEqualTo(!matrix);
        for (int i = 0; i < table.getColumnCount(); i++) {
          assertThat(table.getColumns().get(i).getName())
              .isNotBlank()
              .isEqualTo(Written.text(sheet, table.getStartRowIndex(), i));
        }
      }
    }
    assertThat(names)
        .contains(
            "overview_key_figures", "numbers", "definitions", "data_sources", "network_matrix");
  }

  @Test
  void everyNumberStandsInOneTableWithPeopleAndInterval() {
    XSSFSheet sheet = book.getSheet("Cijfers");
    XSSFRow found = null;
    for (int i = 4; i <= sheet.getLastRowNum(); i++) {
      boolean asked =
          Written.text(sheet, i, 1).equals("Waar zijn mensen actief, en waar niet?")
              && Written.text(sheet, i, 5).equals("Logistiek")
              && Written.text(sheet, i, 6).equals("oktober 2026");
      found = asked ? sheet.getRow(i) : found;
    }
    assertThat((Object) found).isNotNull();
    assertThat(found.getCell(2).getStringCellValue()).isEqualTo("Doet mee");
    assertThat(found.getCell(4).getStringCellValue()).isEqualTo("Afdeling");
    assertThat(found.getCell(7).getLocalDateTimeCellValue()).isEqualTo("2026-10-01T00:00");
    assertThat(found.getCell(10).getNumericCellValue()).isEqualTo(0.12);
    assertThat(found.getCell(12).getNumericCellValue()).isEqualTo(125);
    assertThat(found.getCell(13).getNumericCellValue()).isCloseTo(0.07, offset());
    assertThat(found.getCell(14).getNumericCellValue()).isCloseTo(0.17, offset());
  }

  @Test
  void keyFiguresSayWhatChangedInPercentagePoints() {
    XSSFSheet sheet = book.getSheet("Overzicht");
    XSSFTable table = sheet.getTables().get(0);
    assertThat(table.getName()).isEqualTo("overview_key_figures");
    int engaged = table.getStartRowIndex() + 2;
    assertThat(Written.text(sheet, engaged, 0)).isEqualTo("Doet mee");
    assertThat(sheet.getRow(engaged).getCell(1).getNumericCellValue()).isEqualTo(0.31);
    assertThat(sheet.getRow(engaged).getCell(2).getNumericCellValue()).isEqualTo(0.22);
    assertThat(sheet.getRow(engaged).getCell(3).getNumericCellValue()).isCloseTo(9, offset());
    assertThat(Written.text(sheet, engaged, 4)).isEqualTo("procentpunt");
  }

  /** Of what changed not everything is a key figure. */
  @Test
  void whatChangedIsCalledAFigureAsOnThePage() {
    XSSFSheet sheet = book.getSheet("Overzicht");
    assertThat(head(sheet, "overview_key_figures")).isEqualTo("Kerncijfer");
    assertThat(head(sheet, "overview_changes")).isEqualTo("Cijfer");
  }

  /** A table says what its rows are, and not what they may be. */
  @Test
  void theHeadOfAFiguresRowsSaysWhatTheyAre() {
    Set<String> heads = new HashSet<>();
    for (XSSFTable table : book.getSheet("Gebruik").getTables()) {
      heads.add(Written.text(book.getSheet("Gebruik"), table.getStartRowIndex(), 0));
    }
    assertThat(heads)
        .contains("Maand", "Afdeling", "Tool", "Begin", "Stap")
        .doesNotContain("Groep of periode");
    assertThat(head(book.getSheet("Netwerk"), "network_matrix")).isEqualTo("Afdeling");
  }

  private static String head(XSSFSheet sheet, String name) {
    return sheet.getTables().stream()
        .filter(table -> table.getName().equals(name))
        .map(table -> Written.text(sheet, table.getStartRowIndex(), 0))
        .findFirst()
        .orElseThrow();
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void hidesNothingAndNamesNobody() {
    for (XSSFSheet sheet : Written.sheets(book)) {
      assertThat(book.isSheetHidden(book.getSheetIndex(sheet))).isFalse();
      sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
      for (int i = 0; i < 80; i++) {
        assertThat(sheet.isColumnHidden(i)).isFalse();
      }
    }
    var properties = book.getProperties();
    assertThat(properties.getCoreProperties().getCreator()).isEqualTo("Stip");
    assertThat(properties.getCoreProperties().getLastModifiedByUser()).isNullOrEmpty();
    assertThat(properties.getExtendedProperties().getCompany()).isNullOrEmpty();
  }

  @Test
  void everyPartIsWellFormed() throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    int parts = 0;
    try (InputStream in = Files.newInputStream(Written.file(workspace, "--language", "en"));
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        parser.parse(new ByteArrayInputStream(bytes));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
            .as(entry.getName())
            .doesNotContain("NaN")
            .doesNotContain("Infinity");
        parts++;
      }
    }
    assertThat(parts).isGreaterThan(40);
  }
}
