package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.stip.dashboard.businesscase.CostMart;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice works the formulas out as we did, and has room for every number on paper. */
class OtherProgramTest {

  private static final int MINUTES = 5;

  @TempDir Path root;

  @Test
  void worksEveryFormulaOutAsWeDid() throws Exception {
    new CostMart(root).costs(OpensWithoutRepairTest.COSTS);
    Path file = Written.file(root, "--period", "2026-03", "--kind", "month", "--language", "en");
    Map<String, Double> ours;
    Path bare = root.resolve("bare.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      ours = formulas(book);
      forgetResults(book);
      try (OutputStream out = Files.newOutputStream(bare)) {
        book.write(out);
      }
    }
    Path folder = Files.createDirectory(root.resolve("other"));
    convert(bare, "xlsx", folder);
    try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("bare.xlsx").toFile())) {
      Map<String, Double> theirs = formulas(book);
      assertThat(ours).hasSizeGreaterThan(10);
      assertThat(theirs.keySet()).isEqualTo(ours.keySet());
      ours.forEach(
          (cell, value) -> assertThat(theirs.get(cell)).as(cell).isCloseTo(value, within(1e-6)));
    }
  }

  @Test
  void hasRoomForEveryNumberOnPaper() throws Exception {
    Written.mart(root);
    Path file = Written.file(root, "--language", "nl");
    convert(file, "pdf", root);
    Path pdf = root.resolve(file.getFileName().toString().replace(".xlsx", ".pdf"));
    Path text = root.resolve("pages.txt");
    run("pdftotext", "-layout", pdf.toString(), text.toString());
    assertThat(Files.readString(text, StandardCharsets.UTF_8))
        .contains("Hoe staan we ervoor?", "Stip · Lumen Groep · oktober 2026")
        .doesNotContain("###", "#REF!", "#NAME?", "#VALUE!", "Err:");
  }

  private static Map<String, Double> formulas(XSSFWorkbook book) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (XSSFSheet sheet : Written.sheets(book)) {
      Written.eachCell(
          sheet,
          cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
              values.put(
                  sheet.getSheetName() + "!" + cell.getReference(), cell.getNumericCellValue());
            }
          });
    }
    return values;
  }

  private static void forgetResults(XSSFWorkbook book) {
    for (XSSFSheet sheet : Written.sheets(book)) {
      Written.eachCell(
          sheet,
          cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
              cell.getCTCell().unsetV();
            }
          });
    }
  }

  private void convert(Path file, String format, Path folder) throws Exception {
    run(
        "soffice",
        "-env:UserInstallation=" + root.resolve("office").toUri(),
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        folder.toString(),
        file.toString());
  }

  private void run(String... command) throws IOException, InterruptedException {
    Path log = root.resolve("log.txt");
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    assertThat(ended && process.exitValue() == 0).as(Files.readString(log)).isTrue();
  }
}
