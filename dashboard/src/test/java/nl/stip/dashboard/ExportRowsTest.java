package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of a file says of its cell, under ids that stay the same. */
class ExportRowsTest extends ServedFiles {

  /** All tools together stand beside each tool as a reference: its rows are not of that tool. */
  @Test
  void aRowOfAToolIsOfThatTool() throws Exception {
    List<NamedCsvRecord> rows = rows("/export/adoption/f-tools_engaged.csv?lang=en&tool=slack");
    assertThat(rows)
        .extracting(
            r -> r.getField("role"),
            r -> r.getField("tool"),
            r -> r.getField("tool_name"),
            r -> r.getField("period"),
            r -> r.getField("value"))
        .containsExactly(
            tuple("main", "slack", "Slack", "2026-10", "0.3"),
            tuple("main", "m365", "Microsoft 365", "2026-10", "0.1"),
            tuple("comparison", "slack", "Slack", "2026-09", "0.28"),
            tuple("comparison", "m365", "Microsoft 365", "2026-09", "0.08"),
            tuple("whole", "all", "All tools", "2026-10", "0.31"),
            tuple("whole", "all", "All tools", "2026-10", "0.31"));
  }

  /** Logistiek is at 12 %, Bestuur withheld, Juridisch bounded: by their names, not by a number. */
  @Test
  void aRowSaysWhatItsCellIsAbout() throws Exception {
    List<NamedCsvRecord> rows = rows("/export/adoption/f-engaged_rank.csv?lang=en");
    assertThat(rows.stream().filter(row -> row.getField("group").equals("Logistiek")))
        .anySatisfy(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("page", "adoption")
                    .containsEntry("figure", "f-engaged_rank")
                    .containsEntry("metric", "engaged_share")
                    .containsEntry("metric_name", "Takes part")
                    .containsEntry("tool", "all")
                    .containsEntry("dimension", "department")
                    .containsEntry("dimension_2", "")
                    .containsEntry("period", "2026-10")
                    .containsEntry("period_name", "October 2026")
                    .containsEntry("tick", "Logistiek")
                    .containsEntry("role", "main")
                    .containsEntry("n", "125")
                    .containsEntry("value", "0.12")
                    .containsEntry("bound", "")
                    .containsEntry("bound_at", "")
                    .containsEntry("missing", ""));
    assertThat(rows.stream().filter(row -> row.getField("group").equals("Bestuur")))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.getField("missing")).isEqualTo("suppressed");
              for (String number : List.of("n", "value", "low", "high", "bound", "bound_at")) {
                assertThat(row.getField(number)).as(number).isEmpty();
              }
            });
    assertThat(rows.stream().filter(row -> row.getField("group").equals("Juridisch")))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.getField("bound")).isEqualTo("under");
              assertThat(row.getField("n")).isEqualTo("40");
              assertThat(row.getField("bound_at")).as("3 of 40").isEqualTo("0.075");
              assertThat(row.getField("value")).isEmpty();
            });
    assertThat(rows.stream().map(row -> row.getField("period")).distinct())
        .containsExactlyInAnyOrder("2026-10", "2026-09");
  }

  /** Of a curve over groups, a matrix, and groups within a group. */
  @Test
  void groupsHaveTheirIdsHoweverTheyAreLaidOut() throws Exception {
    assertThat(rows("/export/adoption/f-time_to_habit.csv?by=department"))
        .extracting(row -> row.getField("group"))
        .contains("", "Bestuur", "Communicatie");
    assertThat(rows("/export/network/f-matrix.csv?by=department"))
        .anySatisfy(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("dimension", "department")
                    .containsEntry("group", "Logistiek")
                    .containsEntry("dimension_2", "department")
                    .containsEntry("group_2", "Verkoop")
                    .containsEntry("group_name", "Logistiek → Verkoop"));
    assertThat(rows("/export/adoption/f-engaged_groups.csv?by=department"))
        .anySatisfy(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("group", "Logistiek")
                    .containsEntry("series", "Logistiek")
                    .containsEntry("period", "2026-09")
                    .containsEntry("tick", "2026-09"));
  }

  /** The same month a year before: the row tells its own period, not that of the axis. */
  @Test
  void aComparisonHasItsOwnPeriod() throws Exception {
    assertThat(rows("/export/adoption/f-reached_engaged.csv?compare=year"))
        .filteredOn(row -> row.getField("role").equals("comparison"))
        .filteredOn(row -> row.getField("tick").equals("2026-10"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getField("period")).isEqualTo("2025-10");
              assertThat(row.getField("metric")).isEqualTo("engaged_share");
            });
  }

  /** How far from chance a ratio is stands in a column, each month with its own. */
  @Test
  void aRatioHasItsDistanceFromChanceBesideIt() throws Exception {
    List<NamedCsvRecord> rows = rows("/export/network/f-ratio_dimensions.csv?lang=en");
    double now = z(rows, "main");
    assertThat(z(rows, "comparison"))
        .as("a month before, a step earlier")
        .isCloseTo(now + 0.1, within(1e-9));
    assertThat(rows)
        .filteredOn(row -> row.getField("role").equals("whole"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getField("z")).isEmpty());
  }

  private static double z(List<NamedCsvRecord> rows, String role) {
    NamedCsvRecord site =
        rows.stream()
            .filter(row -> row.getField("role").equals(role) && row.getField("tick").equals("site"))
            .findFirst()
            .orElseThrow();
    assertThat(site.getField("tick_name")).isEqualTo("Site");
    return Double.parseDouble(site.getField("z"));
  }

  @Test
  void aFigureWithoutCellsSaysWhy() throws Exception {
    List<NamedCsvRecord> rows = rows("/export/openness/f-leaders_time.csv");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getField("missing")).isEqualTo("no_metric");
  }

  @Test
  void whatIsMissingHasOneOfTheWords() throws Exception {
    Set<String> words = new TreeSet<>();
    for (Missing missing : Missing.values()) {
      words.add(missing.term());
    }
    for (String path :
        List.of("adoption/f-engaged_groups", "adoption/f-retention", "adoption/f-forecast")) {
      assertThat(rows("/export/" + path + ".csv"))
          .allSatisfy(
              row -> {
                boolean told = !row.getField("value").isEmpty() || !row.getField("bound").isEmpty();
                assertThat(
                        told
                            ? row.getField("missing").isEmpty()
                            : words.contains(row.getField("missing")))
                    .as("%s", row)
                    .isTrue();
              });
    }
  }

  /** Group 1 of the mart, Bestuur, has a curve up to 12 weeks, the organisation one up to 24. */
  @ParameterizedTest
  @ValueSource(strings = {"department", "site"})
  void theCurveOfAChosenGroupStandsBesideThatOfTheOrganisation(String by) throws Exception {
    List<NamedCsvRecord> rows =
        rows("/export/adoption/f-time_to_habit.csv?lang=nl&only=department:Bestuur&by=" + by);
    List<NamedCsvRecord> own =
        rows.stream().filter(row -> row.getField("group").equals("Bestuur")).toList();
    List<NamedCsvRecord> whole =
        rows.stream().filter(row -> row.getField("group").isEmpty()).toList();

    assertThat(own).hasSize(7).allMatch(row -> row.getField("role").equals("main"));
    assertThat(own.stream().filter(row -> !row.getField("value").isEmpty())).hasSize(4);
    assertThat(whole).hasSize(7).allMatch(row -> row.getField("role").equals("whole"));
    assertThat(whole).allMatch(row -> row.getField("group_name").equals("Lumen Groep"));
    assertThat(whole).noneMatch(row -> row.getField("value").isEmpty());
  }

  @Test
  void theLineOfTheOrganisationIsNotCalledThatOfTheGroupBesideIt() throws Exception {
    List<NamedCsvRecord> rows =
        rows("/export/metric/engaged_share/f-metric_course.csv?lang=nl&only=site:Gent");
    assertThat(rows).extracting(row -> row.getField("role")).contains("main", "whole");
    assertThat(rows)
        .allMatch(
            row ->
                row.getField("group_name")
                    .equals(row.getField("role").equals("whole") ? "Lumen Groep" : "Gent"));
  }

  @Test
  void ratiosByDimensionHaveTheMarkOfThePeriodComparedWith() throws Exception {
    List<NamedCsvRecord> then =
        rows("/export/network/f-ratio_dimensions.csv?compare=year").stream()
            .filter(row -> row.getField("role").equals("comparison"))
            .toList();
    assertThat(then).extracting(row -> row.getField("period")).containsOnly("2025-10");
    assertThat(then).extracting(row -> row.getField("tick")).contains("department", "site");
    assertThat(then.get(0).getField("value")).isNotEmpty();
  }

  /** What groups are held against is not the group that was chosen among them. */
  @ParameterizedTest
  @CsvSource({
    "only=department:Logistiek&by=department,'',Lumen Groep",
    "only=site:Gent&by=department,Gent,Gent",
    "only=department:Verkoop&also=site:Gent&by=site,Verkoop,Verkoop"
  })
  void theReferenceOfGroupsIsWhatTheyArePartOf(String choices, String group, String name)
      throws Exception {
    for (String figure : List.of("f-metric_groups", "f-metric_groups_course")) {
      assertThat(rows("/export/metric/engaged_share/" + figure + ".csv?lang=nl&" + choices))
          .filteredOn(row -> row.getField("role").equals("whole"))
          .isNotEmpty()
          .allSatisfy(
              row ->
                  assertThat(row.getFieldsAsMap())
                      .containsEntry("group", group)
                      .containsEntry("group_2", "")
                      .containsEntry("group_name", name));
    }
  }

  /** By whatever groups are compared elsewhere on the page, peers are of the group's own kind. */
  @ParameterizedTest
  @ValueSource(strings = {"department", "site"})
  void peersAreGroupsOfTheSameDimension(String by) throws Exception {
    List<NamedCsvRecord> rows =
        rows("/export/metric/engaged_share/f-metric_peers.csv?only=department:Logistiek&by=" + by);

    assertThat(rows.get(0).getField("group")).isEqualTo("Logistiek");
    assertThat(rows).hasSize(MartFixture.DEPARTMENTS.size());
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("dimension", "department")
                    .containsEntry("tick", row.getField("group"))
                    .containsEntry("group_name", row.getField("group")));
  }

  @Test
  void theCourseOfADimensionSaysWhichOne() throws Exception {
    assertThat(rows("/export/metric/openness/f-metric_dimensions_course.csv"))
        .anySatisfy(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("dimension", "site")
                    .containsEntry("period", "2026-09")
                    .containsEntry("value", "0.61"));
  }
}
