package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the leaders are told to be. */
class DistanceTest {

  private static final String OF_SLACK =
      """
      delete from value where metric = 'ties_per_person' and tool <> 'all';
      insert into value
      select metric, other.id, grp, period, n, if(other.id = 'slack', value, null), low, high,
        bound, if(other.id = 'slack', null, 'not_recorded')
      from value, (values ('slack'), ('m365')) other(id)
      where metric = 'ties_per_person' and tool = 'all'
      """;

  @TempDir Path folder;

  /** 4, 15, 25 and 26 % at one to four steps: half of them at the fourth. */
  @Test
  void saysHowFarTheLeadersAre() throws Exception {
    assertThat(PlantedMart.sentences(folder, "distance", mart -> {}, "nl"))
        .singleElement()
        .asString()
        .startsWith("De helft van de mensen is hooguit 4 stappen van de leiding.")
        .contains("Binnen drie stappen: 48\u00a0%.")
        .contains("Een jaar eerder:");
  }

  /** Holidays pull it down: one number of a year before says little of a year between. */
  @Test
  void saysBetweenWhatItWasInTheYear() throws Exception {
    String months =
        "update value set value = case period when '2025-12' then 0.15 when '2026-04' then 0.37"
            + " when '2025-09' then 0.01 else 0.5 end where metric = 'leadership_within_3' and grp = 0";
    assertThat(
            PlantedMart.sentences(
                folder, "distance", mart -> mart.createStatement().execute(months), "nl"))
        .singleElement()
        .asString()
        .contains(
            " In dat jaar lag het tussen 15\u00a0% (december 2025) en 50\u00a0% (oktober 2026). ");
  }

  /** Under 3 of 1,200 is less than 15 %, and all but under 3 more than 50 %. */
  @Test
  void aBoundIsTheLeastOrTheMostOfTheYear() throws Exception {
    String months =
        "update value set value = case period when '2025-12' then null when '2026-04' then 0.15"
            + " else 0.5 end, bound = if(period = '2025-12', '%s', null)"
            + " where metric = 'leadership_within_3' and grp = 0";
    assertThat(
            PlantedMart.sentences(
                folder,
                "distance",
                mart -> mart.createStatement().execute(months.formatted("under")),
                "nl"))
        .singleElement()
        .asString()
        .containsPattern(
            "In dat jaar lag het tussen minder dan 3 van [0-9.]+ \\(december 2025\\) en 50\u00a0% \\(.*\\)\\.");
    assertThat(
            PlantedMart.sentences(
                folder,
                "distance",
                mart -> mart.createStatement().execute(months.formatted("all_but")),
                "nl"))
        .singleElement()
        .asString()
        .containsPattern(
            "In dat jaar lag het tussen 15\u00a0% \\(april 2026\\) en op minder dan 3 na alle");
  }

  /** Nobody of a group had the tool of which ties are known, and in February all got it. */
  @Test
  void ofAGroupItSaysSinceWhenItHasTheTool() throws Exception {
    PlantedMart.Planting later =
        mart ->
            mart.createStatement()
                .execute(
                    """
                    delete from value
                    where metric in ('engaged_share', 'ties_per_person') and tool <> 'all';
                    insert into value
                    select m.id, other.id, grp.id, p.id, 200, 0.5, 0.4, 0.6, null,
                      if(other.id = 'm365' and m.id = 'ties_per_person', 'not_recorded', null)
                    from period p, (values ('engaged_share'), ('ties_per_person')) m(id),
                      (values ('slack'), ('m365')) other(id),
                      (select id, val1 = 'Logistiek' as late from grp
                        where id = 0 or (val1 = 'Logistiek' and dim2 is null)) grp
                    where kind = 'month' and p.id between '2025-10' and '2026-10'
                      and (not coalesce(late, false) or other.id = 'm365' or p.id >= '2026-02')
                    """);
    assertThat(ofLogistiek(later))
        .contains(
            " Deze groep heeft Slack sinds februari 2026; wie nog geen toegang had, kon geen contact"
                + " hebben. ")
        .doesNotContain("in de hele organisatie");
  }

  private String ofLogistiek(PlantedMart.Planting planting) throws Exception {
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            Map.of("period", "2026-10", "only", "department:Logistiek"),
            scope -> Finding.distance(scope).sentences())
        .get(0)
        .text();
  }

  /** A group that is gone has no leaders near it, nor far: that is no lack of figures. */
  @Test
  void ofAGroupThatIsGoneItSaysSo() throws Exception {
    PlantedMart.Planting gone =
        mart ->
            mart.createStatement()
                .execute(
                    "delete from value where grp = (select id from grp where val1 = 'Logistiek'"
                        + " and dim2 is null)");
    assertThat(ofLogistiek(gone)).endsWith("Bij Logistiek hoorde in oktober 2026 niemand.");
  }

  /** Half within three steps is what the share within three says already. */
  @Test
  void whatTheShareWithinThreeSaysIsNotSaidTwice() throws Exception {
    String share =
        "update bin set value = case bin when '3' then 0.6 else 0.1 end"
            + " where metric = 'leadership_distance' and grp = 0";
    assertThat(
            PlantedMart.sentences(
                folder, "distance", mart -> mart.createStatement().execute(share), "nl"))
        .singleElement()
        .asString()
        .startsWith("Binnen drie stappen: 48\u00a0%.");
  }

  /** Slack says who addressed whom, the other tool does not: without that it looks like silence. */
  @Test
  void saysOfWhichToolsTiesAreKnown() throws Exception {
    assertThat(
            PlantedMart.told(
                folder,
                mart -> mart.createStatement().execute(OF_SLACK),
                "nl",
                scope -> List.of(Finding.across(scope).rule())))
        .singleElement()
        .asString()
        .endsWith(
            " Contacten zijn bekend uit Slack. Niet uit Microsoft 365: daar is niet vastgelegd wie"
                + " wie aanspreekt.");
  }

  /** Who likes what another wrote there addresses them, where likes count. */
  @Test
  void saysThatLikesOfOtherToolsCount() throws Exception {
    String likes = "; update setting set value = 'direct, reaction' where key = 'ties.signals'";
    assertThat(
            PlantedMart.told(
                folder,
                mart -> mart.createStatement().execute(OF_SLACK + likes),
                "nl",
                scope -> List.of(Finding.across(scope).rule())))
        .singleElement()
        .asString()
        .endsWith(" Waarderingen tellen mee voor zover ze bekend zijn, ook die van daar.");
  }

  /** Only 30 % within four steps and 10 % who reach nobody: half of them are at five or more. */
  @Test
  void whereMostAreFarThatIsSaid() throws Exception {
    String share =
        "update bin set value = case bin when '5_plus' then 0.6 when 'unreachable' then 0.1"
            + " else 0.075 end where metric = 'leadership_distance' and grp = 0";
    assertThat(
            PlantedMart.sentences(
                folder, "distance", mart -> mart.createStatement().execute(share), "nl"))
        .singleElement()
        .asString()
        .startsWith(
            "Meer dan de helft van de mensen is vijf stappen of meer van de leiding, of kan die niet"
                + " bereiken.")
        .endsWith(" Langs geen enkele weg: 10\u00a0%.");
  }

  /** The last 28 days of a year are those of Christmas: who reads a quarter must know. */
  @Test
  void ofAQuarterItSaysWhichDaysItIsAbout() throws Exception {
    PlantedMart.Planting quarter =
        mart ->
            mart.createStatement()
                .execute(
                    """
                    delete from value where period = '2026-Q3';
                    insert into value
                    select metric, tool, grp, '2026-Q3', n, value, low, high, bound, missing
                    from value where period = '2026-09'
                    """);
    String said = "In een kwartaal gaat dit over de laatste 28 dagen ervan.";
    assertThat(rule(quarter, Map.of("kind", "quarter", "period", "2026-Q3"))).startsWith(said);
    assertThat(rule(quarter, Map.of("period", "2026-09"))).doesNotContain(said);
  }

  private String rule(PlantedMart.Planting planting, Map<String, String> choices) throws Exception {
    return PlantedMart.told(
            folder, planting, "nl", choices, scope -> List.of(Finding.distance(scope).rule()))
        .get(0);
  }
}
