package nl.stip.dashboard.businesscase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Mart;
import nl.stip.format.MartFormat;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.Costs;
import nl.stip.workspace.register.CostsFile;

/**
 * A workspace whose mart holds head counts of three tools, so that costs can be worked out by hand.
 * In every period of January to June 2026 1,000 people are enabled, of whom 60 % are engaged and 80
 * % reached, for all tools together. Slack does not record reading; of Teams all but few are
 * reached; July runs.
 */
public final class CostMart {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 7, 10);

  private static final List<String> PEOPLE =
      List.of(
          "'enabled', 'all', 1000, null, null",
          "'engaged_share', 'all', 0.6, null, null",
          "'reached_share', 'all', 0.8, null, null",
          "'enabled', 'slack', 800, null, null",
          "'engaged_share', 'slack', 0.5, null, null",
          "'reached_share', 'slack', null, null, 'not_recorded'",
          "'enabled', 'teams', 1000, null, null",
          "'engaged_share', 'teams', 0.9, null, null",
          "'reached_share', 'teams', null, 'all_but', null",
          "'enabled', 'viva-engage', 1000, null, null",
          "'engaged_share', 'viva-engage', null, 'under', null",
          "'reached_share', 'viva-engage', 0.2, null, null");

  private final Workspace workspace;

  /** Writes the mart into a workspace. */
  public CostMart(Path root) throws SQLException, IOException {
    workspace = new Workspace(root);
    Files.createDirectories(workspace.register());
    Files.createDirectories(workspace.mart());
    Files.writeString(workspace.mart().resolve(MartFormat.CURRENT), "mart-1.duckdb\n");
    List<String> statements = new ArrayList<>(List.of(MartFormat.ddl()));
    statements.add(
        "insert into setting values ('major_version', '%d'), ('organisation', 'Lumen Groep'), ('zone', 'UTC')"
            .formatted(MartFormat.MAJOR_VERSION));
    statements.add(
        "insert into tool values ('all', 'All', 0), ('slack', 'Slack', 1), ('teams', 'Teams', 2),"
            + " ('viva-engage', 'Viva Engage', 3)");
    statements.add(
        "insert into grp values (0, null, null, null, null), (1, 'site', 'Gent', null, null)");
    statements.add("insert into dimension values ('site', 'Locatie', 0)");
    for (PeriodKind kind : PeriodKind.values()) {
      for (Period p = Period.containing(kind, FIRST); !p.first().isAfter(LAST); p = p.next()) {
        statements.add(
            "insert into period values ('%s', '%s', date '%s', date '%s', %s)"
                .formatted(p.id(), kind.term(), p.first(), p.last(), !p.last().isAfter(LAST)));
      }
    }
    PEOPLE.forEach(
        row ->
            statements.add(
                "insert into value select %s, %s, 0, id, 1000, %s, null, null, %s, %s from period where complete"
                    .formatted((Object[]) row.split(", "))));
    change(statements.toArray(String[]::new));
  }

  /** Changes the mart, while nobody reads it. */
  public void change(String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:duckdb:" + workspace.mart().resolve("mart-1.duckdb"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Changes one figure about everybody, in all periods. */
  public void figure(String metric, String tool, String value, String bound, String missing)
      throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:duckdb:" + workspace.mart().resolve("mart-1.duckdb"));
        PreparedStatement statement =
            connection.prepareStatement(
                "update value set value = cast(? as double), bound = ?, missing = ?"
                    + " where metric = ? and tool = ?")) {
      List<String> all = Arrays.asList(value, bound, missing, metric, tool);
      for (int i = 0; i < all.size(); i++) {
        statement.setString(i + 1, all.get(i));
      }
      statement.execute();
    }
  }

  /** Writes the register. */
  public CostMart costs(String yaml) throws IOException {
    Files.writeString(CostsFile.of(workspace), yaml);
    return this;
  }

  /** The workspace. */
  public Workspace workspace() {
    return workspace;
  }

  /** Asks a business case of a tool in a period, and closes the mart. */
  public <T> T ask(String tool, String period, Function<BusinessCase, T> ask) {
    Costs costs = CostsFile.load(workspace);
    try (Mart mart = Mart.open(workspace.mart().resolve("mart-1.duckdb"))) {
      Selection selection =
          new Selection(
              mart.catalogue().period(period).orElseThrow(),
              null,
              Comparison.PREVIOUS,
              tool,
              null,
              null,
              Group.WHOLE);
      return ask.apply(new BusinessCase(costs, new Scope(mart, selection, Words.in(Language.EN))));
    }
  }
}
