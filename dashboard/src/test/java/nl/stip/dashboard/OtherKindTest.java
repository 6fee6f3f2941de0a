package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.Finding;
import nl.stip.dashboard.mart.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not counted by week is said to be so, and not to lack groups or events. */
class OtherKindTest {

  @TempDir Path workspace;

  /** A dashboard on a mart of which metrics are counted otherwise. */
  private Served served(String otherwise) throws Exception {
    PlantedMart.in(workspace, mart -> mart.createStatement().execute(otherwise));
    return new Served(workspace);
  }

  @Test
  void whatIsNotCountedByWeekSaysSo() throws Exception {
    try (Served served =
        served(
            "update metric set periods = ['month', 'quarter']"
                + " where id in ('openness', 'leadership_within_3')")) {
      assertThat(served.get("/?lang=nl&kind=week").body())
          .containsOnlyOnce("Niet per week geteld: ")
          .containsPattern("kind=month[^\"]*\">Bekijk per maand</a>")
          .doesNotContain("Dit cijfer bestaat niet voor dit soort periode.")
          .doesNotContain("er zijn geen groepen, of hier zijn geen contacten geteld");
      assertThat(served.get("/?lang=en&kind=week").body())
          .contains("Not counted by week: ")
          .contains("See by month");
    }
  }

  /**
   * A question is left out for what it is about, whatever it says of it: what the words are of that
   * it is not counted is no sign.
   */
  @Test
  void aQuestionIsLeftOutByItsMetric() throws Exception {
    Map<String, String> week = Map.of("kind", "week", "period", "2026-W43");
    assertThat(
            PlantedMart.told(
                workspace,
                mart ->
                    mart.createStatement()
                        .execute("update metric set periods = ['month'] where id = 'openness'"),
                "nl",
                week,
                scope ->
                    Stream.of(
                            about("openness", "Wat er ook staat."),
                            about("engaged_share", scope.words().say("empty.other_kind")),
                            about("", scope.words().say("empty.other_kind")))
                        .map(finding -> finding.counted(scope))
                        .toList()))
        .containsExactly(false, true, true);
  }

  private static Finding about(String metric, String text) {
    return new Finding(
        "any", List.of(new Finding.Sentence(text, metric, Group.WHOLE, "", false)), true, "");
  }

  /** A page of which nothing is counted by week says that once, and has no section of nothing. */
  @Test
  void aPageOfNothingSaysSoOnce() throws Exception {
    try (Served served =
        served(
            "update metric set periods = ['month']; delete from value where period like '%-W%'")) {
      String sections =
          "<h2 class=\"unseen\" id=\"headlines\"|<h2>De leiding</h2>|class=\"untold\"";
      assertThat(served.get("/network?lang=nl&kind=week").body())
          .containsOnlyOnce("Niet per week geteld: ")
          .containsPattern("kind=month[^\"]*\">Bekijk per maand</a>")
          .doesNotContain("Dit cijfer bestaat niet voor dit soort periode.")
          .doesNotContainPattern(sections);
      assertThat(served.get("/network?lang=nl&kind=month").body())
          .doesNotContain("geteld: ")
          .containsPattern("<h2>De leiding</h2>");
    }
  }

  /** Who opens the page of a metric and chose no kind of period sees a figure. */
  @Test
  void thePageOfAMetricOpensOnAKindItIsCountedFor() throws Exception {
    try (Served served =
        served("update metric set periods = ['quarter'] where id = 'engaged_share'")) {
      assertThat(served.get("/metric/engaged_share?lang=nl").body())
          .contains("<option value=\"quarter\" selected")
          .doesNotContain("Dit cijfer bestaat niet voor dit soort periode.");
      assertThat(served.get("/metric/engaged_share?lang=nl&kind=month").body())
          .contains("<option value=\"month\" selected")
          .contains("Wel geteld per kwartaal: kies dat bovenaan.");
      assertThat(served.get("/?lang=nl").body()).contains("<option value=\"month\" selected");
    }
  }

  /** Nobody lost data: a funnel and lines are drawn of what there is, and say what there is not. */
  @Test
  void aFigureOfSeveralIsDrawnOfThoseThatAreCountedByWeek() throws Exception {
    Figure funnel = new Figure("any", List.of("engaged_share", "open_share"), "tier", "funnel");
    Planting monthly =
        mart ->
            mart.createStatement()
                .execute(
                    "update metric set periods = ['month'] where id = 'open_share';"
                        + " insert into value select metric, tool, grp, '2026-W43', n, value, low,"
                        + " high, bound, missing from value"
                        + " where metric = 'engaged_share' and period = '2026-10'");
    Map<String, String> week = Map.of("kind", "week", "period", "2026-W43");
    assertThat(PlantedMart.told(workspace, monthly, "nl", week, scope -> drawn(funnel, scope)))
        .containsExactly("engaged_share", "open_share is elsewhere");
    assertThat(
            PlantedMart.told(
                workspace, monthly, "nl", Map.of("period", "2026-10"), s -> drawn(funnel, s)))
        .containsExactly("engaged_share", "open_share");
  }

  private static List<String> drawn(Figure figure, Scope scope) {
    Answer answer = FigureReader.read(figure, scope);
    return Stream.concat(
            answer.data().ticks().stream().map(FigureData.Tick::id),
            answer.elsewhere().stream().map(id -> id + " is elsewhere"))
        .toList();
  }
}
