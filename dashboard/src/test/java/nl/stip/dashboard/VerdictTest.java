package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentence that answers how we are doing. */
class VerdictTest {

  @TempDir Path folder;

  private static Planting engaged(int group, double then, int people, double now) {
    return mart -> {
      mart.createStatement()
          .execute(
              "delete from value where metric = 'engaged_share' and tool = 'all'"
                  + " and period in ('2026-08', '2026-09', '2026-10', '2025-09', '2025-10')"
                  + " and grp = "
                  + group);
      new Value("engaged_share", group, "2026-09", 200, then, 0.02).in(mart);
      new Value("engaged_share", group, "2026-10", people, now, 0.02).in(mart);
    };
  }

  private Verdict verdict(Planting planting, Map<String, String> choices, String metric)
      throws Exception {
    return PlantedMart.told(
            folder, planting, "nl", choices, scope -> List.of(Verdict.of(List.of(metric), scope)))
        .get(0);
  }

  /** Number of the group that some choices look at. */
  private int looked(Map<String, String> choices) throws Exception {
    return PlantedMart.told(
            folder, mart -> {}, "nl", choices, scope -> List.of(scope.selection().filter().id()))
        .get(0);
  }

  private Verdict alone(Planting planting, Map<String, String> choices, String metric)
      throws Exception {
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            choices,
            scope -> List.of(Verdict.alone(scope.catalogue().metric(metric).orElseThrow(), scope)))
        .get(0);
  }

  @Test
  void aFallSaysWhatCanBeDoneAndARiseNeedsNothing() throws Exception {
    Map<String, String> october = Map.of("period", "2026-10");
    Verdict fall = verdict(engaged(0, 0.31, 200, 0.22), october, "engaged_share");
    assertThat(fall.tone()).isEqualTo("bad");
    assertThat(fall.act()).isEqualTo("Vraag de groep wat zij mist.");
    Verdict rise = verdict(engaged(0, 0.22, 200, 0.31), october, "engaged_share");
    assertThat(rise.tone()).isEqualTo("good");
    assertThat(rise.act()).isEmpty();
  }

  /** 150 of 200 people is a quarter fewer, 170 is not a fifth: then it is about the same people. */
  @Test
  void aGroupOfOtherPeopleMadeNoProgress() throws Exception {
    Map<String, String> ofGroup = Map.of("period", "2026-10", "only", "department:Verkoop");
    int group = looked(ofGroup);
    Verdict other = verdict(engaged(group, 0.22, 150, 0.31), ofGroup, "engaged_share");
    assertThat(other.tone()).isEqualTo("plain");
    assertThat(other.whole())
        .doesNotContain("vooruitgang")
        .contains(
            "In oktober 2026 ging deze groep van 200 naar 150 mensen: het gaat over andere mensen.");
    Verdict same = verdict(engaged(group, 0.22, 170, 0.31), ofGroup, "engaged_share");
    assertThat(same.tone()).isEqualTo("good");
    assertThat(same.whole()).doesNotContain("andere mensen");
  }

  /**
   * A year after a tool was given to many more, those who have had it for a year are others, though
   * all who have it are the same; who are counted by what they did are others every month.
   */
  @Test
  void aPartOfOtherPeopleMadeNoProgress() throws Exception {
    Map<String, String> october = Map.of("period", "2026-10");
    Planting part =
        mart -> {
          mart.createStatement()
              .execute("delete from value where metric = 'reached_share' and grp = 0");
          new Value("reached_share", 0, "2026-09", 815, 0.87, 0.02).in(mart);
          new Value("reached_share", 0, "2026-10", 1040, 0.76, 0.02).in(mart);
        };
    Verdict other = verdict(part, october, "reached_share");
    assertThat(other.tone()).isEqualTo("plain");
    assertThat(other.act()).isEmpty();
    assertThat(other.whole())
        .contains(
            "In oktober 2026 ging dit cijfer van 815 naar 1.040 mensen: het gaat over andere");
    for (String acts : List.of("population = 'engaged'", "kind = 'mean'")) {
      Planting byActs =
          mart -> {
            part.in(mart);
            mart.createStatement()
                .execute("update metric set " + acts + " where id = 'reached_share'");
          };
      assertThat(verdict(byActs, october, "reached_share").tone()).as(acts).isEqualTo("bad");
    }
  }

  /** Slack goes from 905 people with access to 1,185: a share of these is no progress of those. */
  @Test
  void aToolThatIsGivenToManyMoreMadeNoProgress() throws Exception {
    Planting rollOut =
        mart -> {
          engaged(0, 0.22, 905, 0.31).in(mart);
          mart.createStatement()
              .execute(
                  """
                  delete from value where metric = 'engaged_share' and tool = 'slack' and grp = 0;
                  insert into value
                  select metric, 'slack', grp, period, if(period < '2026-10', 905, 1185), value,
                    low, high, bound, missing
                  from value where metric = 'engaged_share' and tool = 'all' and grp = 0
                  """);
        };
    Map<String, String> slack = Map.of("period", "2026-10", "tool", "slack");
    Verdict verdict = verdict(rollOut, slack, "engaged_share");
    assertThat(verdict.tone()).isEqualTo("plain");
    assertThat(verdict.whole())
        .doesNotContain("vooruitgang")
        .contains(
            "In oktober 2026 ging het van 905 naar 1.185 mensen met toegang: het gaat over andere"
                + " mensen.");
  }

  /**
   * The ties of all tools are those of Slack, which 905 people have until September and 1,185 in
   * October: more or fewer of them is no progress, and no reason for alarm either.
   */
  @Test
  void tiesOfAToolThatIsGivenToManyMoreAreThoseOfOthers() throws Exception {
    Planting rollOut =
        mart ->
            mart.createStatement()
                .execute(
                    """
                    delete from value
                    where metric in ('engaged_share', 'ties_per_person', 'reciprocity')
                      and tool = 'slack' and grp = 0;
                    insert into value
                    select metric, 'slack', grp, period, if(period < '2026-10', 905, 1185), value,
                      low, high, bound, missing
                    from value
                    where metric in ('engaged_share', 'ties_per_person') and tool = 'all' and grp = 0;
                    delete from value where metric = 'reciprocity' and grp = 0 and tool = 'all';
                    insert into value values
                      ('reciprocity', 'all', 0, '2026-09', 900, 0.33, 0.32, 0.34, null, null),
                      ('reciprocity', 'all', 0, '2026-10', 900, 0.25, 0.24, 0.26, null, null);
                    """);
    Verdict verdict = verdict(rollOut, Map.of("period", "2026-10"), "reciprocity");
    assertThat(verdict.tone()).isEqualTo("plain");
    assertThat(verdict.sentence())
        .endsWith("van 33\u00a0% in september 2026 naar 25\u00a0% in oktober 2026.");
    assertThat(verdict.context())
        .startsWith("Slack: in oktober 2026 van 905 naar 1.185 mensen met toegang");
    assertThat(verdict.act()).as("nothing is to be done about it").isEmpty();
  }

  /** The surest of one is no choice. */
  @Test
  void whereOneFigureCanBeJudgedItIsCalledTheOnlyOne() throws Exception {
    Planting fall =
        mart -> {
          engaged(0, 0.31, 200, 0.22).in(mart);
          mart.createStatement()
              .execute("update value set low = null, high = null where metric = 'ties_per_person'");
        };
    Map<String, String> october = Map.of("period", "2026-10");
    List<Verdict> told =
        PlantedMart.told(
            folder,
            fall,
            "nl",
            october,
            scope ->
                List.of(
                    Verdict.of(List.of("engaged_share", "ties_per_person"), scope),
                    Verdict.of(List.of("engaged_share", "open_share"), scope)));
    assertThat(told.get(0).rule())
        .startsWith(
            "Van de kerncijfers op deze pagina is alleen van Doet mee de onzekerheid bekend");
    assertThat(told.get(1).rule()).startsWith("Van de kerncijfers op deze pagina is deze");
  }

  /** On the page of a metric, too, that did not change, and in which the group lost a quarter. */
  @Test
  void whatIsAboutOtherPeopleIsToldToBeWhereverItIsCompared() throws Exception {
    Map<String, String> ofGroup = Map.of("period", "2026-10", "only", "department:Verkoop");
    int group = looked(ofGroup);
    Planting shrunk =
        mart -> {
          engaged(group, 0.22, 150, 0.31).in(mart);
          mart.createStatement()
              .execute("delete from value where metric = 'ties_per_person' and grp = " + group);
          new Value("ties_per_person", group, "2026-09", 200, 1.7, 0).in(mart);
          new Value("ties_per_person", group, "2026-10", 150, 2.7, 0).in(mart);
          mart.createStatement()
              .execute("update value set low = null, high = null where metric = 'ties_per_person'");
        };
    Verdict verdict = alone(shrunk, ofGroup, "ties_per_person");
    assertThat(verdict.sentence()).endsWith("2,70 in oktober 2026, tegen 1,70 in september 2026.");
    assertThat(verdict.context())
        .isEqualTo(
            "In oktober 2026 ging deze groep van 200 naar 150 mensen: het gaat over andere mensen.");
  }

  /** 22 % is not "not clearly different" from 22 %. */
  @Test
  void whatIsWrittenAlikeIsTheSame() throws Exception {
    Verdict verdict =
        alone(engaged(0, 0.22, 200, 0.22), Map.of("period", "2026-10"), "engaged_share");
    assertThat(verdict.sentence())
        .isEqualTo("Doet mee: 22\u00a0% in oktober 2026, gelijk aan september 2026.");
  }

  /** 22.4 % and 21.6 % are both written 22 %: one number is told once. */
  @Test
  void oneNumberIsNotToldTwice() throws Exception {
    Map<String, String> october = Map.of("period", "2026-10");
    assertThat(alone(engaged(0, 0.216, 200, 0.224), october, "engaged_share").sentence())
        .isEqualTo("Doet mee: 22\u00a0% in oktober 2026, ongeveer gelijk aan september 2026.");
    assertThat(alone(engaged(0, 0.21, 200, 0.22), october, "engaged_share").sentence())
        .contains("verschilt niet duidelijk van 21\u00a0%");
  }

  /** So is an organisation that takes over another: from 200 people to 260. */
  @Test
  void anOrganisationThatGrewByAFifthIsAnother() throws Exception {
    Verdict verdict =
        verdict(engaged(0, 0.22, 260, 0.31), Map.of("period", "2026-10"), "engaged_share");
    assertThat(verdict.tone()).isEqualTo("plain");
    assertThat(verdict.whole())
        .contains("In oktober 2026 ging de organisatie van 200 naar 260 mensen");
  }

  /** From 49 % to 15 % without any interval: no clear change, but nobody may overlook it. */
  @Test
  void aLeapThatCannotBeJudgedIsToldAsThat() throws Exception {
    Planting leap =
        mart ->
            mart.createStatement()
                .execute(
                    "update value set low = null, high = null, value = case period"
                        + " when '2026-10' then 0.15 when '2026-09' then 0.49 else 0.5 end"
                        + " where metric = 'leadership_within_3' and grp = 0");
    Verdict verdict = verdict(leap, Map.of("period", "2026-10"), "leadership_within_3");
    assertThat(verdict.whole())
        .startsWith("Geen duidelijke verandering in de kerncijfers. ")
        .endsWith(
            "ging van 49\u00a0% in september 2026 naar 15\u00a0% in oktober 2026: of dat toeval is,"
                + " is niet te zeggen.");
    assertThat(verdict.tone()).isEqualTo("plain");
  }

  /** How many have access is counted: that is no chance. */
  @Test
  void aCountThatLeapsIsNoChance() throws Exception {
    Planting leap =
        mart ->
            mart.createStatement()
                .execute(
                    "update value set value = if(period = '2026-10', 900, 300)"
                        + " where metric = 'enabled' and grp = 0");
    assertThat(verdict(leap, Map.of("period", "2026-10"), "enabled").sentence())
        .isEqualTo("Geen duidelijke verandering in de kerncijfers.");
  }

  /** Who compares with nothing asks how it is. */
  @Test
  void withoutAComparisonItIsHowThingsStand() throws Exception {
    assertThat(
            PlantedMart.told(
                folder,
                mart -> {
                  mart.createStatement()
                      .execute("delete from value where metric = 'engaged_share'");
                  new Value("engaged_share", 0, "2026-10", 500, 0.4, 0.02).in(mart);
                },
                "nl",
                Map.of("period", "2026-10", "compare", "none"),
                scope -> List.of(Verdict.ofAll(List.of("engaged_share"), scope))))
        .extracting(Verdict::sentence, Verdict::context)
        .containsExactly(tuple("Doet mee: 40\u00a0% in oktober 2026.", ""));
  }

  /** What a page counts by month only is not unknown in a week. */
  @Test
  void whatIsNotCountedByWeekIsSaidToBe() throws Exception {
    Verdict verdict =
        verdict(
            mart ->
                mart.createStatement()
                    .execute(
                        "delete from value where metric = 'isolates' and period like '%-W%';"
                            + "update metric set periods = ['month'] where id = 'isolates'"),
            Map.of("kind", "week"),
            "isolates");
    assertThat(verdict.whole()).doesNotContain("nog niets bekend");
  }
}
