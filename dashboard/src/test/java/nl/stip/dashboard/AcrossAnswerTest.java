package nl.stip.dashboard;

import static nl.stip.dashboard.PlantedRatios.ratios;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.finding.InShort;
import nl.stip.dashboard.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer of the pages that ask whether ties cross boundaries. */
class AcrossAnswerTest {

  @TempDir Path folder;

  /** Where no figure of the page changed, its question has an answer all the same. */
  @Test
  void isTheAnswerOfThePageWhereNothingChanged() throws Exception {
    assertThat(page(reciprocal(0.51), Map.of("period", "2026-10")))
        .extracting(Verdict::sentence, Verdict::context)
        .containsExactly(
            tuple(
                "Vestiging: 0,65 keer zo veel contacten over de grens als bij toeval, dus duidelijk"
                    + " minder.",
                "Geen duidelijke verandering in de kerncijfers."));
  }

  /** The question is whether ties cross boundaries: what else changed stands beside the answer. */
  @Test
  void isTheAnswerOfThePageWhateverElseChanged() throws Exception {
    Verdict answer = page(reciprocal(0.6), Map.of("period", "2026-10")).get(0);
    assertThat(answer.sentence()).startsWith("Vestiging: 0,65 keer zo veel contacten");
    assertThat(answer.tone()).isEqualTo("plain");
    assertThat(answer.context()).startsWith("Wederkerig: ").contains("60\u00a0%");
    Verdict year = page(reciprocal(0.6), Map.of("period", "2026-10", "compare", "year")).get(0);
    assertThat(year.sentence())
        .as("one sentence is large, what follows is beside it")
        .isEqualTo(
            "Vestiging: 0,65 keer zo veel contacten over de grens als bij toeval, dus duidelijk"
                + " minder.");
    assertThat(year.context()).startsWith("Een jaar eerder 0,60: geen duidelijk verschil. ");
  }

  /** What is told of the whole would be taken for that of the group whose name is above it. */
  @Test
  void ofAGroupItIsHowOpenThatGroupIs() throws Exception {
    Planting open =
        mart -> {
          reciprocal(0.5).in(mart);
          mart.createStatement()
              .execute(
                  """
                  delete from value where metric = 'openness_ratio';
                  insert into value
                  select m, 'all', id, period, 200, 0.37, 0.3, 0.44, null, null
                  from grp, (values ('openness_ratio'), ('reciprocity')) metric(m),
                    (values ('2026-09'), ('2026-10')) month(period)
                  where val1 = 'Logistiek' and dim2 is null
                  """);
        };
    assertThat(page(open, Map.of("period", "2026-10", "only", "department:Logistiek")))
        .extracting(Verdict::sentence)
        .containsExactly("Logistiek: 0,37 keer zo veel contacten buiten de groep als bij toeval.");
  }

  /** The page of the metric itself, which has all dimensions, speaks of the one chosen. */
  @Test
  void isTheAnswerOfThePageOfItsMetric() throws Exception {
    Figure figure = new Figure("metric_dimensions", List.of("openness"), "dimension", "rank");
    assertThat(
            PlantedMart.told(
                folder,
                ratios(0.6, 0.65),
                "nl",
                Map.of("period", "2026-10", "by", "site", "compare", "year"),
                scope -> List.of(InShort.verdict(FigureReader.read(figure, scope), scope))))
        .extracting(Verdict::sentence, Verdict::context)
        .as("one sentence is large, what follows is beside it")
        .containsExactly(
            tuple(
                "Vestiging: 0,65 keer zo veel contacten over de grens als bij toeval, dus duidelijk"
                    + " minder.",
                "Een jaar eerder 0,60: geen duidelijk verschil."));
  }

  /** Under the name of a group what is told of the organisation would be taken for that group. */
  @ParameterizedTest
  @CsvSource({
    "openness, dimension, rank",
    "chart_agreement, dimension, rank",
    "group_matrix, matrix, heat"
  })
  void underTheNameOfAGroupItIsSaidToBeOfAll(String metric, String by, String form)
      throws Exception {
    Figure figure = new Figure("any", List.of(metric), by, form);
    for (String only : List.of("", "department:Logistiek")) {
      assertThat(
              PlantedMart.told(
                  folder,
                  mart -> {},
                  "nl",
                  Map.of("period", "2026-10", "by", "department", "only", only),
                  scope -> List.of(InShort.of(FigureReader.read(figure, scope), scope))))
          .singleElement()
          .asString()
          .isNotEmpty()
          .matches(
              text ->
                  text.endsWith(" Dit gaat over heel Lumen Groep, welke groep je ook kiest.")
                      != only.isEmpty());
    }
  }

  private static Planting reciprocal(double now) {
    return mart -> {
      ratios(0.6, 0.65).in(mart);
      mart.createStatement().execute("delete from value where metric = 'reciprocity'");
      new Value("reciprocity", 0, "2025-10", 500, 0.5, 0.02).in(mart);
      new Value("reciprocity", 0, "2026-09", 500, 0.5, 0.02).in(mart);
      new Value("reciprocity", 0, "2026-10", 500, now, 0.02).in(mart);
    };
  }

  private List<Verdict> page(Planting planting, Map<String, String> choices) throws Exception {
    return PlantedMart.told(
        folder,
        planting,
        "nl",
        choices,
        scope -> List.of(Verdict.ofPage(List.of("reciprocity"), scope)));
  }

  /** Who compares sites is told of sites, be the departments the first there is. */
  @ParameterizedTest
  @CsvSource({"site, Vestiging: 0, 65", "department, Afdeling: 0, 90"})
  void theAnswerIsAboutTheGroupsThatAreCompared(String by, String whole, String decimals)
      throws Exception {
    Planting two =
        mart -> {
          ratios(0.6, 0.65).in(mart);
          mart.createStatement()
              .execute(
                  "insert into matrix select * replace ('department' as dim, 0.9 as ratio,"
                      + " 0.88 as low, 0.92 as high, -5 as z) from matrix where metric = 'openness'");
        };
    assertThat(
            PlantedMart.told(
                folder,
                two,
                "nl",
                Map.of("period", "2026-10", "by", by),
                scope -> List.of(Verdict.ofPage(List.of("reciprocity"), scope).sentence())))
        .singleElement()
        .asString()
        .startsWith(whole + "," + decimals);
  }
}
