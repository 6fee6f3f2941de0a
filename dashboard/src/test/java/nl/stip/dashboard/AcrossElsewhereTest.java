package nl.stip.dashboard;

import static nl.stip.dashboard.PlantedRatios.ratios;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.stip.dashboard.PlantedMart.Planting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told where the boundaries lay elsewhere a year before. */
class AcrossElsewhereTest {

  @TempDir Path folder;

  private List<String> told(Planting planting) throws Exception {
    return PlantedMart.sentences(folder, "across", planting, "nl");
  }

  private static final String ELSEWHERE =
      ", maar toen lagen de grenzen anders. Of het beter of slechter is, is daardoor niet te zeggen.";

  /** A site was closed: of three there are two, and fewer boundaries to meet across. */
  @Test
  void saysThatTheBoundariesLieElsewhere() throws Exception {
    assertThat(told(ratiosBetween(3, 2)))
        .singleElement()
        .asString()
        .containsPattern(
            Pattern.quote(ELSEWHERE + " Toen waren er 3 groepen, nu 2. ")
                + "\\S+ verdween in november 2025\\.$");
    assertThat(told(ratiosBetween(2, 2)))
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
    assertThat(told(renewed))
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
    assertThat(told(moved))
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
    assertThat(told(moved))
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
    assertThat(told(remembered)).singleElement().asString().contains(ELSEWHERE);
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
}
