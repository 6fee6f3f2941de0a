package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.TableTwin;
import nl.stip.dashboard.figure.form.Forms;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole option of every form for the same small data: a value with interval, a bound, a
 * suppressed cell and a running period. {@code -Dgolden=write} writes the files anew.
 */
class FormsTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("stip.root"))
          .resolve("dashboard/src/test/resources/nl/stip/dashboard/form");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private static final Words WORDS = Words.in(Language.NL);
  private static final Cell HIGH = new Cell(240, 0.31, 0.28, 0.34, null, null);
  private static final Cell LOW = new Cell(40, 0.12, 0.05, 0.19, null, null);
  private static final Cell BOUND = new Cell(40, null, null, null, Cell.Bound.UNDER, null);
  private static final Cell HIDDEN = Cell.absent(Missing.SUPPRESSED);

  private static FigureData data(String by, String form, boolean running, Series... series) {
    return new FigureData(
        Figure.of("engaged_rank", "engaged_share", by, form),
        form.equals("chord") ? "ties" : "share",
        false,
        List.of(
            new Tick("a", "aug", true), new Tick("b", "sep", true), new Tick("c", "okt", !running)),
        List.of(series));
  }

  @ParameterizedTest
  @CsvSource({
    "line, period",
    "rank, group",
    "stack, bin-period",
    "bars, bin",
    "funnel, tier",
    "heat, cohort",
    "chord, matrix-ties",
    "strip, peers"
  })
  void drawsTheWholeOption(String form, String by) throws IOException {
    Series now = new Series("now", "Doet mee", Role.MAIN, 1, List.of(LOW, HIGH, BOUND));
    Series hidden = new Series("second", "Bereikt", Role.MAIN, 2, List.of(HIDDEN, LOW, HIGH));
    Series whole = new Series("whole", "Lumen", Role.WHOLE, 1, List.of(HIGH, HIGH, HIGH));
    FigureData data =
        switch (form) {
          case "line" -> data(by, form, true, hidden, whole);
          case "rank" -> data(by, form, false, now, whole);
          case "chord" ->
              data(
                  by,
                  form,
                  false,
                  new Series("a", "HR", Role.MAIN, 1, List.of(HIGH, LOW, HIDDEN)),
                  new Series("b", "IT", Role.MAIN, 2, List.of(LOW, HIGH, HIGH)),
                  new Series("c", "R&D", Role.MAIN, 3, List.of(HIDDEN, HIGH, LOW)));
          case "stack", "heat" -> data(by, form, true, now, hidden);
          default -> data(by, form, false, now);
        };
    String option =
        JSON.writeValueAsString(Forms.named(form).orElseThrow().option(data, WORDS)) + "\n";
    Path golden = GOLDEN.resolve(form + ".option.json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, option);
    }
    assertThat(option).isEqualTo(Files.readString(golden));
  }

  @Test
  void hatchesWhatIsWithheldAndSaysWhy() {
    Series one = new Series("now", "Doet mee", Role.MAIN, 1, List.of(HIDDEN, HIGH, BOUND));
    String option =
        JSON.writeValueAsString(
            Forms.named("rank").orElseThrow().option(data("group", "rank", false, one), WORDS));

    assertThat(option).contains("\"decal\"").contains("verborgen").contains("minder dan 3 van 40");
  }

  @Test
  void turnsLinesFromTheNinthOnIntoOneGreyBand() {
    Series[] groups = new Series[10];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = new Series("g" + i, "Groep " + i, Role.MAIN, i + 1, List.of(LOW, HIGH, LOW));
    }
    String option =
        JSON.writeValueAsString(
            Forms.named("line")
                .orElseThrow()
                .option(data("dimension-period", "line", false, groups), WORDS));

    assertThat(option).contains("Groep 7").doesNotContain("Groep 8").contains("$grey");
  }

  @Test
  void theTableTellsTheSameAsTheChart() {
    Series one = new Series("now", "Doet mee", Role.MAIN, 1, List.of(HIDDEN, HIGH, BOUND));
    TableTwin table = TableTwin.of(data("period", "line", true, one), "Maand", WORDS);

    assertThat(table.of()).isEqualTo("Maand");
    assertThat(table.rows())
        .extracting(TableTwin.Row::label)
        .containsExactly("aug", "sep", "okt (loopt nog)");
    assertThat(table.rows().stream().map(r -> r.entries().get(0).value()))
        .containsExactly("verborgen", "31\u00a0%", "minder dan 3 van 40");
    assertThat(table.rows().get(1).entries().get(0).basis())
        .isEqualTo("240 mensen · waarschijnlijk 28–34\u00a0%");
  }
}
