package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

/** Whether people of other groups are told to meet more than a year ago. */
class AcrossTest {

  @TempDir Path folder;

  private List<String> told(Planting planting, String language) throws Exception {
    return PlantedMart.sentences(folder, "across", planting, language);
  }

  /** Each known to 0.04, so their difference to 0.057: 0.05 more is within it, 0.15 is not. */
  private static Planting ratios(double then, double now) {
    return mart -> {
      mart.createStatement().execute("delete from matrix where metric = 'openness'");
      for (String month : List.of("2025-10", "2026-10")) {
        double ratio = month.equals("2026-10") ? now : then;
        try (PreparedStatement insert =
            mart.prepareStatement(
                "insert into matrix values"
                    + " ('openness', 'all', ?, 'site', '*', '*', 900, 900, 10, 20, ?, ?, ?, ?, null)")) {
          insert.setString(1, month);
          insert.setDouble(2, ratio);
          insert.setDouble(3, ratio - 0.04);
          insert.setDouble(4, ratio + 0.04);
          insert.setDouble(5, (ratio - 1) / 0.02);
          insert.execute();
        }
      }
    };
  }

  @Test
  void saysWhetherPeopleOfOtherGroupsMeetMoreThanAYearAgo() throws Exception {
    String now =
        "Vestiging: 0,65 keer zo veel contacten over de grens als bij toeval, dus duidelijk minder. ";
    assertThat(told(ratios(0.6, 0.65), "nl"))
        .containsExactly(now + "Een jaar eerder 0,60: geen duidelijk verschil.");
  }

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

  @Test
  void saysThatPeopleHaveComeCloserThanNoise() throws Exception {
    assertThat(told(ratios(0.5, 0.65), "en"))
        .singleElement()
        .asString()
        .contains("so clearly fewer.")
        .endsWith("A year before 0.50: people have come closer.");
  }

  /** 700 of 900 are more than a fifth fewer, 720 are not: then it is about the same people. */
  @Test
  void saysThatOthersWereCountedThen() throws Exception {
    assertThat(told(ratiosAmong(700), "nl"))
        .hasSize(2)
        .last()
        .isEqualTo("900 van de 1.240 mensen hebben nu met iemand contact; een jaar eerder 700.");
    assertThat(told(ratiosAmong(720), "nl")).hasSize(1);
  }

  /**
   * Of 900 people with ties now, 300 could have none a year before: that is no growth of theirs.
   */
  @Test
  void thatMoreGotTheToolIsToldBesideHowManyMoreThereAre() throws Exception {
    Planting given =
        mart -> {
          ratiosAmong(600).in(mart);
          mart.createStatement()
              .execute(
                  """
                  delete from value
                  where metric in ('engaged_share', 'ties_per_person') and tool <> 'all';
                  insert into value
                  select m.id, other.id, 0, p.id,
                    if(p.id < if(other.id = 'slack', '2026-02', '2025-01'), 600, 900), 0.5, 0.4,
                    0.6, null,
                    if(other.id = 'm365' and m.id = 'ties_per_person', 'not_recorded', null)
                  from period p, (values ('engaged_share'), ('ties_per_person')) m(id),
                    (values ('slack'), ('m365')) other(id)
                  where kind = 'month' and p.id between '2025-10' and '2026-10'
                  """);
        };
    assertThat(told(given, "nl"))
        .last()
        .asString()
        .endsWith(
            "een jaar eerder 600. Slack: in februari 2026 van 600 naar 900 mensen met toegang in de"
                + " hele organisatie; wie nog geen toegang had, kon geen contact hebben.");
  }

  private static Planting ratiosAmong(int people) {
    return mart -> {
      ratios(0.6, 0.65).in(mart);
      mart.createStatement()
          .execute(
              "update matrix set n_from = %d where metric = 'openness' and period = '2025-10'"
                  .formatted(people));
    };
  }

  private static final String ELSEWHERE =
      ", maar toen lagen de grenzen anders. Of het beter of slechter is, is daardoor niet te zeggen.";

  /** A site was closed: of three there are two, and fewer boundaries to meet across. */
  @Test
  void saysThatTheBoundariesLieElsewhere() throws Exception {
    assertThat(told(ratiosBetween(3, 2), "nl"))
        .singleElement()
        .asString()
        .containsPattern(
            Pattern.quote(ELSEWHERE + " Toen waren er 3 groepen, nu 2. ")
                + "\\S+ verdween in november 2025\\.$");
    assertThat(told(ratiosBetween(2, 2), "nl"))
        .singleElement()
        .asString()
        .endsWith("geen duidelijk verschil.");
  }

  /** One site was closed and another opened: of two then one is left. */
  @Test
  void asManyOtherGroupsAreOtherBoundaries() throws Exception {
    Planting renewed =
        mart -> {
          ratiosBetween(2, 3).in(mart);
          mart.createStatement()
              .execute(
                  """
                  delete from value using grp
                  where grp.id = grp and dim1 = 'site' and dim2 is null and period = '2026-10'
                    and val1 = (select min(val1) from grp where dim1 = 'site')
                  """);
        };
    assertThat(told(renewed, "nl"))
        .singleElement()
        .asString()
        .endsWith(
            ELSEWHERE
                + " Toen waren er ook 2 groepen, waarvan er nu nog 1 zijn. Arnhem verdween in"
                + " november 2025. Utrecht kwam erbij in oktober 2026.");
  }

  /**
   * Two sites as before, of which one went from 200 to 150 people in May, and the other from 100 to
   * 110: that is one in ten, and no other boundary.
   */
  @Test
  void otherPeopleInTheSameGroupsAreOtherBoundaries() throws Exception {
    Planting members =
        new PlantedMart.Members(
            "site",
            """
            case place
              when 1 then if(p.id < '2026-05', 200, 150)
              when 2 then if(p.id < '2026-05', 100, 110) end
            """);
    Planting moved =
        mart -> {
          ratiosBetween(2, 2).in(mart);
          members.in(mart);
        };
    assertThat(told(moved, "nl"))
        .singleElement()
        .asString()
        .matches(".*" + ELSEWHERE + " In mei 2026 ging \\S+ van 200 naar 150 mensen\\.");
  }

  /**
   * Two sites as before, of which one lost a quarter of its people in May; since then, known to
   * 0.057: 0.05 more is within it, 0.15 is not, nor is 0.1 less.
   */
  @ParameterizedTest
  @CsvSource({
    "0.56, 'van 0,56 naar 0,61: geen duidelijk verschil.'",
    "0.46, 'van 0,46 naar 0,61: mensen zijn dichter bij elkaar gekomen.'",
    "0.71, 'van 0,71 naar 0,61: mensen zijn verder uit elkaar geraakt.'"
  })
  void sinceTheBoundariesAreThoseOfNowItCanBeTold(double may, String course) throws Exception {
    Planting moved =
        mart -> {
          ratiosBetween(2, 2).in(mart);
          new PlantedMart.Members("site", "if(place = 1 and p.id < '2026-05', 200, 150)").in(mart);
          mart.createStatement()
              .execute(
                  ("insert into matrix select * replace ('2026-05' as period, %s as ratio,"
                          + " %s as low, %s as high) from matrix"
                          + " where metric = 'openness' and period = '2026-10'")
                      .formatted(may, may - 0.04, may + 0.04));
        };
    assertThat(told(moved, "nl"))
        .singleElement()
        .asString()
        .matches(
            ".*Een jaar eerder 0,60, maar toen lagen de grenzen anders\\."
                + " In mei 2026 ging \\S+ van 200 naar 150 mensen\\."
                + " Sinds mei 2026, met de grenzen van nu, "
                + Pattern.quote(course));
  }

  /** People of a closed site got used to the tools one day: that is told for ever. */
  @Test
  void aSiteThatIsClosedMayBeRemembered() throws Exception {
    Planting remembered =
        mart -> {
          ratiosBetween(3, 2).in(mart);
          mart.createStatement()
              .execute(
                  """
                  insert into value
                  select 'weeks_to_habit', 'all', id, '2026-10', 30, null, null, null, 'suppressed', null
                  from grp where dim1 = 'site' and dim2 is null
                  """);
        };
    assertThat(told(remembered, "nl")).singleElement().asString().contains(ELSEWHERE);
  }

  /** Nothing is published of a site and nobody there has a tie: they are there all the same. */
  private static Planting ratiosBetween(int then, int now) {
    return mart -> {
      ratios(0.6, 0.61).in(mart);
      mart.createStatement()
          .execute(
              "delete from value using grp where grp.id = grp and dim1 = 'site' and dim2 is null");
      mart.createStatement()
          .execute(
              """
              insert into value
              select 'engaged_share', 'all', id, month, 30, null, null, null, 'suppressed', null
              from (values ('2025-10', %d), ('2026-10', %d)) years(month, sites), (
                select id, row_number() over (order by val1) as place
                from grp where dim1 = 'site' and dim2 is null)
              where place <= sites
              """
                  .formatted(then, now));
    };
  }

  @Test
  void chanceIsNotABorder() throws Exception {
    assertThat(told(ratios(0.99, 1.01), "nl"))
        .singleElement()
        .asString()
        .contains("dus niet duidelijk anders.");
  }

  /** A ratio above 1 by one model of chance, with far fewer ties than another gives. */
  @Test
  void whereTwoModelsOfChanceDisagreeItIsChance() throws Exception {
    Planting torn =
        mart -> {
          ratios(1.01, 1.01).in(mart);
          mart.createStatement().execute("update matrix set z = -5 where metric = 'openness'");
        };
    assertThat(told(torn, "nl"))
        .singleElement()
        .asString()
        .contains("1,01 keer")
        .contains("dus niet duidelijk anders.");
  }
}
