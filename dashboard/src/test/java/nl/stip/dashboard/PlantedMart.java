package nl.stip.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.Finding;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.page.Chosen;
import nl.stip.dashboard.page.View;

/** What the first page says in October 2026 of figures that a test plants in a mart. */
final class PlantedMart {

  /** Changes the figures of a mart. */
  interface Planting {

    /** Changes them. */
    void in(Connection mart) throws SQLException;
  }

  /** A figure with an interval of a half to each side, for all tools. */
  record Value(String metric, int group, String month, int people, double value, double half)
      implements Planting {

    @Override
    public void in(Connection mart) throws SQLException {
      try (PreparedStatement insert =
          mart.prepareStatement(
              "insert into value values (?, 'all', ?, ?, ?, ?, ?, ?, null, null)")) {
        insert.setString(1, metric);
        insert.setInt(2, group);
        insert.setString(3, month);
        insert.setInt(4, people);
        insert.setDouble(5, value);
        insert.setDouble(6, value - half);
        insert.setDouble(7, value + half);
        insert.execute();
      }
    }
  }

  /**
   * How many people the groups of a dimension have in each month of a year, half of them engaged.
   *
   * @param people in SQL, by {@code place} and {@code val1} of the group and {@code p.id} of the
   *     month; null where there is nobody
   */
  record Members(String dimension, String people) implements Planting {

    @Override
    public void in(Connection mart) throws SQLException {
      try (Statement statement = mart.createStatement()) {
        statement.execute(
            """
            delete from value using grp
            where grp.id = grp and dim1 = '%1$s' and dim2 is null;
            insert into value
            select 'engaged_share', 'all', g.id, p.id, %2$s, 0.5, 0.4, 0.6, null, null
            from period p, (
              select id, val1, row_number() over (order by val1) as place
              from grp where dim1 = '%1$s' and dim2 is null) g
            where kind = 'month' and p.id between '2025-10' and '2026-10' and %2$s is not null
            """
                .formatted(dimension, people));
      }
    }
  }

  private PlantedMart() {}

  /** Leaves nothing of the whole in September and October 2026, for what a test plants there. */
  static void forget(Connection mart) throws SQLException {
    for (String table : List.of("value", "bin")) {
      try (Statement statement = mart.createStatement()) {
        statement.execute(
            "delete from " + table + " where grp = 0 and period in ('2026-09', '2026-10')");
      }
    }
  }

  /** Leaves a mart in a workspace, after the planting. */
  static Path in(Path workspace, Planting planting) throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Path file = workspace.resolve("mart/mart-1.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      planting.in(connection);
    }
    return file;
  }

  /** What is answered about October 2026 of a mart in a folder, after the planting. */
  static <T> List<T> told(
      Path folder, Planting planting, String language, Function<Scope, List<T>> ask)
      throws Exception {
    return told(folder, planting, language, Map.of("period", "2026-10"), ask);
  }

  /** The same of what is chosen as in an address. */
  static <T> List<T> told(
      Path folder,
      Planting planting,
      String language,
      Map<String, String> choices,
      Function<Scope, List<T>> ask)
      throws Exception {
    Path file = in(Files.createTempDirectory(folder, "planted"), planting);
    try (Mart mart = Mart.open(file)) {
      Scope scope =
          new Scope(
              mart,
              new Chosen(
                      new View("overview", choices),
                      mart.catalogue(Language.of(language, Language.NL)))
                  .selection()
                  .orElseThrow(),
              Words.in(Language.of(language, Language.NL)));
      return ask.apply(scope);
    }
  }

  /** The sentences of a finding about it. */
  static List<String> sentences(Path folder, String id, Planting planting, String language)
      throws Exception {
    return told(
        folder,
        planting,
        language,
        scope ->
            Finding.of(scope).stream()
                .filter(finding -> finding.id().equals(id))
                .flatMap(finding -> finding.sentences().stream())
                .map(Finding.Sentence::text)
                .toList());
  }
}
