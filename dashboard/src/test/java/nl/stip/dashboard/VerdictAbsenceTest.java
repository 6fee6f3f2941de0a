package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.mart.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says where nothing can be said: withheld, nobody there, not recorded. */
class VerdictAbsenceTest {

  @TempDir Path folder;

  /** What is withheld is known, and about too few people: that is another thing than nothing. */
  @Test
  void whatIsWithheldIsSaidToBe() throws Exception {
    String withheld =
        "update value set value = null, low = null, high = null, bound = null, missing = 'suppressed'"
            + " where metric = 'engaged_share' and grp = 0 and period = '2026-10'";
    List<Verdict> verdicts =
        PlantedMart.told(
            folder,
            mart -> {
              try (Statement statement = mart.createStatement()) {
                statement.execute(withheld);
              }
            },
            "nl",
            scope -> List.of(Verdict.of(List.of("engaged_share"), scope)));
    assertThat(verdicts.get(0).sentence())
        .endsWith(
            "in oktober 2026 zijn verborgen: ze zouden over te weinig mensen gaan, of een"
                + " ander cijfer verraden.");
  }

  /** Leaves nothing of some cells, neither a figure nor that it is hidden. */
  private static Planting without(String cells) {
    return mart -> {
      for (String table : List.of("value", "bin", "withheld")) {
        mart.createStatement().execute("delete from " + table + " where " + cells);
      }
    };
  }

  /** The verdict on a group in a period. */
  private String sentence(Planting planting, String period, int group) throws Exception {
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            Map.of("period", period),
            scope ->
                List.of(Verdict.of(List.of("engaged_share"), ofGroup(group, scope)).sentence()))
        .get(0);
  }

  /** A site that was closed has nobody: that is no lack of figures. */
  @Test
  void aGroupWithoutPeopleIsToldAsOne() throws Exception {
    List<String> told = new ArrayList<>();
    for (String left : List.of("", " and period = '2026-10'")) {
      told.add(sentence(without("grp = 2 and tool = 'all'" + left), "2026-10", 2));
    }
    assertThat(told)
        .allSatisfy(text -> assertThat(text).matches("Bij .+ hoorde in oktober 2026 niemand\\."));
  }

  /** People of a closed site got used to the tools one day: that is told for ever. */
  @Test
  void aGroupThatIsOnlyRememberedHasNobody() throws Exception {
    List<String> told =
        PlantedMart.told(
            folder,
            mart -> {
              mart.createStatement().execute("delete from value where grp = 2 and tool = 'all'");
              mart.createStatement()
                  .execute(
                      "insert into value values"
                          + " ('weeks_to_habit', 'all', 2, '2026-10', 30, 9, null, null, null, null)");
            },
            "nl",
            scope -> List.of(Verdict.of(List.of("engaged_share"), ofGroup(2, scope)).sentence()));
    assertThat(told.get(0)).matches("Bij .+ hoorde in oktober 2026 niemand\\.");
  }

  /** Two groups at once are counted per month and quarter: of a week nothing is known of them. */
  @Test
  void noMemberOfTwoGroupsAtOnceIsToldWhereThoseAreCounted() throws Exception {
    List<String> told = new ArrayList<>();
    for (String period : List.of("2026-10", "2026-W42")) {
      told.add(sentence(without("grp = 14"), period, 14));
    }
    assertThat(told.get(0)).matches("Bij Bestuur · Arnhem hoorde in oktober 2026 niemand\\.");
    assertThat(told.get(1)).contains("Bestuur · Arnhem").doesNotContain("niemand");
  }

  /** Nobody of a group may have access to a tool, and be there all the same. */
  @Test
  void whoHasNoAccessToAToolIsNotSaidToBeGone() throws Exception {
    List<String> told =
        PlantedMart.told(
            folder,
            without("grp = 2 and tool = 'slack'"),
            "nl",
            scope ->
                List.of(
                    Verdict.of(List.of("engaged_share"), ofGroup(2, ofTool("slack", scope)))
                        .sentence()));
    assertThat(told.get(0)).doesNotContain("niemand");
  }

  private static Scope ofTool(String tool, Scope scope) {
    Selection all = scope.selection();
    Selection selection =
        new Selection(
            all.period(),
            all.first(),
            all.comparison(),
            tool,
            all.dimension(),
            all.across(),
            all.filter());
    return new Scope(scope.mart(), selection, scope.words());
  }

  private static Scope ofGroup(int id, Scope scope) {
    Selection whole = scope.selection();
    Group group =
        scope.catalogue().groups().stream().filter(g -> g.id() == id).findFirst().orElseThrow();
    Selection selection =
        new Selection(
            whole.period(),
            whole.first(),
            whole.comparison(),
            whole.tool(),
            whole.dimension(),
            whole.across(),
            group);
    return new Scope(scope.mart(), selection, scope.words());
  }

  /**
   * A log that does not say who addressed whom tells nothing of contacts: not that none is known.
   */
  @Test
  void whatIsNotRecordedIsSaidToBe() throws Exception {
    List<String> told =
        PlantedMart.told(
            folder,
            mart -> {
              try (Statement statement = mart.createStatement()) {
                statement.execute("delete from matrix");
                statement.execute(
                    "update value set value = null, low = null, high = null, n = null,"
                        + " missing = 'not_recorded'"
                        + " where metric in ('ties_per_person', 'isolates') and grp = 0");
              }
            },
            "nl",
            scope ->
                List.of(
                    Verdict.of(List.of("ties_per_person", "isolates"), scope).sentence(),
                    absence("matrix", "heat", scope),
                    absence("dimension", "rank", scope)));
    assertThat(told)
        .containsExactly(
            "Wat hiervoor nodig is, legt de bron niet vast: Alle tools.",
            "not_recorded",
            "not_recorded");
  }

  /** One of three that is hidden too does not make a large organisation too small to show. */
  @Test
  void theReasonThatHoldsForMostIsSaid() throws Exception {
    String lost =
        "update value set value = null, low = null, high = null, bound = null, n = null,"
            + " missing = case metric when 'reciprocity' then 'suppressed' else 'not_recorded' end"
            + " where metric in ('ties_per_person', 'isolates', 'reciprocity') and grp = 0";
    List<String> metrics = List.of("ties_per_person", "isolates", "reciprocity");
    List<String> told =
        PlantedMart.told(
            folder,
            mart -> mart.createStatement().execute(lost),
            "nl",
            scope -> List.of(Verdict.of(metrics, scope).sentence()));
    assertThat(told).containsExactly("Wat hiervoor nodig is, legt de bron niet vast: Alle tools.");
  }

  /** Of small groups everything is withheld, also what is not counted of groups at all. */
  @Test
  void whatIsCountedOfTheWholeOnlyIsNotSaidToBeWithoutEvents() throws Exception {
    String uncounted =
        "update value set value = null, low = null, high = null, bound = null, n = null,"
            + " missing = case grp when 2 then 'no_data' else 'suppressed' end"
            + " where metric = 'path_length' and grp <> 0";
    List<String> told =
        PlantedMart.told(
            folder,
            mart -> mart.createStatement().execute(uncounted),
            "nl",
            scope -> {
              Figure figure = Figure.of("any", "path_length", "period", "line");
              return List.of(FigureReader.read(figure, ofGroup(2, scope)).absence());
            });
    assertThat(told).containsExactly("not_grouped");
  }

  private static String absence(String by, String form, Scope scope) {
    String metric = by.equals("matrix") ? "group_matrix" : "openness";
    return FigureReader.read(new Figure("any", List.of(metric), by, form), scope).absence();
  }
}
