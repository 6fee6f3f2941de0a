package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.page.Headline;
import nl.stip.dashboard.page.Sources;
import nl.stip.dashboard.page.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says of its sources before one believes it. */
class SourcesOfPageTest {

  /** In Slack a third is in the open; in the other tool people write and nothing ever is. */
  private static final Planting CLOSED =
      mart ->
          mart.createStatement()
              .execute(
                  """
                  delete from value where metric = 'open_share' and tool <> 'all';
                  insert into value
                  select metric, other.id, grp, period, n, if(other.id = 'slack', 0.33, 0), 0, 0.4,
                    null, null
                  from value, (values ('slack'), ('m365')) other(id)
                  where metric = 'open_share' and tool = 'all' and grp = 0
                  """);

  private static final String SAID = "Uit Microsoft 365 komt niets in het open. ";

  @TempDir static Path folder;

  private static String beside(String page, Planting planting, Map<String, String> choices)
      throws Exception {
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            choices,
            scope -> List.of(Sources.beside(new View(page, choices), scope)))
        .get(0);
  }

  @Test
  void saysOfWhichToolsNothingIsInTheOpen() throws Exception {
    Map<String, String> all = Map.of("period", "2026-10");
    assertThat(beside("openness", CLOSED, all)).startsWith(SAID);
    assertThat(beside("metric/open_share", CLOSED, all)).startsWith(SAID);
    assertThat(beside("metric/answer_rate", CLOSED, all)).isEmpty();
    assertThat(beside("adoption", CLOSED, all)).isEmpty();
  }

  @Test
  void saysItOfTheToolThatIsLookedAtOnly() throws Exception {
    assertThat(beside("openness", CLOSED, Map.of("period", "2026-10", "tool", "m365")))
        .startsWith(SAID);
    assertThat(beside("openness", CLOSED, Map.of("period", "2026-10", "tool", "slack"))).isEmpty();
  }

  /** A share of nothing is no figure: the card says so instead of 0 %. */
  @Test
  void ofAToolWithNothingInTheOpenNoShareIsTold() throws Exception {
    assertThat(card(CLOSED, "m365"))
        .containsExactly(
            "niets in het open",
            "false",
            "Uit Microsoft 365 komt niets in het open; dat kan ook aan de bron liggen.");
    assertThat(card(CLOSED, "slack")).startsWith("33\u00a0%", "true");
  }

  /** Nor is it the answer of a page, be there another figure to tell or not. */
  @Test
  void ofAToolWithNothingInTheOpenNoShareIsTheAnswer() throws Exception {
    assertThat(answer("open_share"))
        .isEqualTo("Uit Microsoft 365 komt niets in het open; dat kan ook aan de bron liggen.");
    assertThat(answer("open_share", "engaged_share")).doesNotContain("In het open");
  }

  private static String answer(String... metrics) throws Exception {
    Map<String, String> choices = Map.of("period", "2026-10", "tool", "m365");
    return PlantedMart.told(
            folder,
            CLOSED,
            "nl",
            choices,
            scope -> List.of(Verdict.ofPage(List.of(metrics), scope).sentence()))
        .get(0);
  }

  private static List<String> card(Planting planting, String tool) throws Exception {
    return PlantedMart.told(
        folder,
        planting,
        "nl",
        Map.of("period", "2026-10", "tool", tool),
        scope ->
            Headline.of("open_share", scope).stream()
                .flatMap(c -> Stream.of(c.value(), String.valueOf(c.present()), c.basis()))
                .toList());
  }

  /** Where in one month something was in the open, zero is a figure like another. */
  @Test
  void onceOpenIsNotClosed() throws Exception {
    Planting once =
        mart -> {
          CLOSED.in(mart);
          mart.createStatement()
              .execute(
                  "update value set value = 0.01 where metric = 'open_share' and tool = 'm365'"
                      + " and period = '2026-05'");
        };
    assertThat(beside("openness", once, Map.of("period", "2026-10"))).isEmpty();
  }

  /** Only Slack says who answers whom; the answers of all tools are those of it. */
  private static Planting answers(String missing) {
    return ofOne("slack", "answer_rate", missing);
  }

  /** Of the tools only one tells a metric, and of the other it is missing. */
  private static Planting ofOne(String tool, String metric, String missing) {
    return mart ->
        mart.createStatement()
            .execute(
                """
                delete from value where metric = '%2$s' and tool <> 'all';
                insert into value
                select metric, other.id, grp, period, n, if(other.id = '%1$s', value, null),
                  null, null, null, if(other.id = '%1$s', null, '%3$s')
                from value, (values ('slack'), ('m365')) other(id)
                where metric = '%2$s' and tool = 'all' and grp = 0
                """
                    .formatted(tool, metric, missing));
  }

  @Test
  void saysFromWhichToolsAMetricComes() throws Exception {
    Planting styles = answers("not_recorded");
    assertThat(beside("metric/answer_rate", styles, Map.of("period", "2026-10")))
        .isEqualTo(
            "Wat voor dit cijfer nodig is, staat in de gegevens van Slack, niet in die van"
                + " Microsoft 365.");
    assertThat(beside("metric/answer_rate", styles, Map.of("period", "2026-10", "tool", "slack")))
        .isEmpty();
  }

  /** A figure of all tools names those it comes from, where others do not record what it takes. */
  @Test
  void theSourceLineNamesTheToolsThatTell() throws Exception {
    Planting styles = answers("not_recorded");
    assertThat(source(styles, "all", "period", "answer_rate")).isEqualTo("Slack");
    Planting both =
        mart -> {
          CLOSED.in(mart);
          styles.in(mart);
        };
    assertThat(source(both, "all", "period", "answer_rate", "open_share")).isEqualTo("Alle tools");
    assertThat(source(styles, "all", "tool", "answer_rate")).isEqualTo("Alle tools");
    assertThat(source(styles, "m365", "period", "answer_rate")).isEqualTo("Microsoft 365");
    assertThat(source(answers("no_data"), "all", "period", "answer_rate")).isEqualTo("Slack");
  }

  /** Of a tool that does not record reading, who did something counts among all: it is a source. */
  @Test
  void whatIsPartlyRecordedComesFromAllTools() throws Exception {
    Planting seen = ofOne("m365", "reached_share", "not_recorded");
    assertThat(beside("metric/reached_share", seen, Map.of("period", "2026-10")))
        .isEqualTo(
            "Wie alleen keek of las, staat in de gegevens van Microsoft 365, niet in die van"
                + " Slack. Van Slack telt in alle tools samen wie er iets deed.");
    assertThat(source(seen, "all", "period", "reached_share")).isEqualTo("Alle tools");
    assertThat(ofPage("metric/reached_share", seen, "all")).isEqualTo("Alle tools");
  }

  /** What the page of the network shows is of the tools that record who addresses whom. */
  @Test
  void theSourceOfThePageOfTheNetworkIsThatOfTies() throws Exception {
    Planting ties = ofOne("slack", "ties_per_person", "not_recorded");
    assertThat(ofPage("network", ties, "all")).isEqualTo("Slack");
    assertThat(source(ties, "all", "group", "isolates")).isEqualTo("Slack");
    assertThat(ofPage("network", ties, "m365")).isEqualTo("Microsoft 365");
    assertThat(ofPage("openness", ties, "all")).isEqualTo("Alle tools");
    assertThat(ofPage("metric/answer_rate", answers("not_recorded"), "all")).isEqualTo("Slack");
  }

  private static String ofPage(String page, Planting planting, String tool) throws Exception {
    Map<String, String> choices = Map.of("period", "2026-10", "tool", tool);
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            choices,
            scope -> List.of(Sources.of(new View(page, choices), scope)))
        .get(0);
  }

  private static String source(Planting planting, String tool, String by, String... metrics)
      throws Exception {
    Figure figure = new Figure("q", List.of(metrics), by, "line");
    Map<String, String> choices = Map.of("period", "2026-10", "tool", tool);
    return PlantedMart.told(
            folder, planting, "nl", choices, scope -> List.of(Sources.of(figure, scope)))
        .get(0);
  }

  /** What was not observed, or did not happen, is no fault of a source. */
  @Test
  void whatDidNotHappenIsNotCalledUnrecorded() throws Exception {
    for (String missing : List.of("not_covered", "no_data")) {
      assertThat(beside("metric/answer_rate", answers(missing), Map.of("period", "2026-10")))
          .as(missing)
          .isEmpty();
    }
  }
}
