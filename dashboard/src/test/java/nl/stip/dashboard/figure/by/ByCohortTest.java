package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByCohortTest {

  @TempDir Path root;

  /** Cohorts widen where they are small: months, quarters, half-years and years mix. */
  @Test
  void cohortsOfAnyWidthStandInTheOrderInWhichTheyStart() throws Exception {
    for (String cohort : List.of("2026-H2", "2026-02", "2025", "2026-H1")) {
      told(0, cohort);
    }
    assertThat(read(Map.of()).data().series())
        .extracting(Series::label)
        .containsExactly("2025", "H1 ’26", "feb ’26", "H2 ’26");
  }

  /** The newest starts are of a half-year, of which October is not the end. */
  @Test
  void aCohortThatPeopleStillJoinIsNotComplete() throws Exception {
    for (String cohort : List.of("2026-H2", "2026-10", "2025", "2026-Q3")) {
      told(0, cohort);
    }
    assertThat(read(Map.of()).data().series())
        .extracting(Series::id, Series::complete)
        .containsExactlyInAnyOrder(
            tuple("2025", true),
            tuple("2026-Q3", true),
            tuple("2026-H2", false),
            tuple("2026-10", true));
  }

  /** Those of the group that is chosen, as wide as its own people make them. */
  @Test
  void aGroupShowsItsOwnCohorts() throws Exception {
    told(0, "2026-01");
    told(0, "2026-02");
    told(1, "2026-Q1");
    withheld(2, "2026");
    assertThat(read(Map.of("only", "department:Bestuur")).data().series())
        .extracting(Series::label)
        .containsExactly("Q1 ’26");
  }

  /** A group of too few, one in which nobody started, and groups of two dimensions at once. */
  @Test
  void aGroupWithoutCohortsSaysWhy() throws Exception {
    told(0, "2026-01");
    told(1, "2026-Q1");
    withheld(2, "2026");
    assertThat(read(Map.of("only", "department:Communicatie")).absence()).isEqualTo("suppressed");
    assertThat(read(Map.of("only", "department:Financiën")).absence()).isEqualTo("no_data");
    assertThat(read(Map.of("only", "department:Bestuur", "also", "site:Arnhem")).absence())
        .isEqualTo("not_crossed");
  }

  @BeforeEach
  void withoutCohorts() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    run("delete from curve where metric = 'retention'");
  }

  private void told(int group, String cohort) throws Exception {
    run(
        "insert into curve values ('retention', 'all', %d, '2026-10', '%s', 0, 40, 0.9, 0.8, 0.95, null, null)"
            .formatted(group, cohort));
  }

  private void withheld(int group, String cohort) throws Exception {
    run(
        "insert into curve values ('retention', 'all', %d, '2026-10', '%s', 0, null, null, null, null, null, 'suppressed')"
            .formatted(group, cohort));
  }

  private void run(String sql) throws Exception {
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file())) {
      mart.createStatement().execute(sql);
    }
  }

  private Path file() {
    return root.resolve("mart/mart-1.duckdb");
  }

  private Answer read(Map<String, String> choices) throws Exception {
    Map<String, String> october = new HashMap<>(choices);
    october.put("period", "2026-10");
    Figure figure = new Figure("retention", List.of("retention"), "cohort", "heat");
    return new Reading(file(), Language.NL).of(figure, october, Function.identity());
  }
}
