package nl.stip.analytics.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.stip.format.MartFormat;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the files ingest writes to the tables of the Data page. */
class AccountTest {

  @TempDir private Path root;
  private Workspace workspace;

  @BeforeEach
  void store() throws Exception {
    workspace = new Workspace(root);
    batch("1", "2027-01-01", "2027-01-31", 7);
    batch("2", "2027-01-15", "2027-02-15", 5);
    Files.createDirectories(workspace.runs());
    run(
        "1",
        "2027-02-16T10:00:00Z",
        "{\"read\":10,\"new\":7,\"changed\":0,\"repeat\":1,\"non_event\":1,\"quarantined\":1}");
    run(
        "2",
        "2027-02-17T10:00:00Z",
        "{\"read\":10,\"new\":0,\"changed\":0,\"repeat\":9,\"non_event\":0,\"quarantined\":1}");
    Path directory = Files.createDirectories(workspace.directory().resolve("1"));
    Files.writeString(
        directory.resolve("directory.json"),
        """
        {"id":"1","people":3,"issues":[
          {"id":"manager_left","file":"people.csv","line":2,"message":"manager “P4” …","advice":"a"},
          {"id":"manager_left","file":"people.csv","line":7,"message":"manager “P5” …","advice":"a"},
          {"id":"of_tomorrow","file":"people.csv","line":8,"message":"key “P6” …","advice":"a"}]}
        """);
    sql(
        "copy (select 11::bigint as account) to '%s' (format parquet)"
            .formatted(directory.resolve("identity.parquet")));
  }

  private void batch(String id, String first, String last, int events) throws Exception {
    Path folder = Files.createDirectories(workspace.batches().resolve(id));
    Files.writeString(
        folder.resolve("batch.json"),
        """
        {"id":"%1$s","schema":1,"source":"slack","created":"2027-02-16T10:00:00Z",
         "files":[{"sha256":"f%1$s","bytes":100}],
         "covers":[{"tool":"slack","first":"%2$s","last":"%3$s","stated":true}],
         "reading":{"slack":false},
         "events":[{"tool":"slack","type":"Create","automated":false,"count":%4$d},
                   {"tool":"slack","type":"Create","automated":true,"count":1}]}
        """
            .formatted(id, first, last, events));
    sql(
        ("copy (select * from (values (11::bigint, 'slack', '%1$s', timestamp '2027-02-01', 'person', false),"
                + " (12, 'slack', '%1$s', timestamp '2027-02-01', 'person', false),"
                + " (13, 'slack', '%1$s', timestamp '2027-02-01', 'person', true),"
                + " (14, 'slack', '%1$s', timestamp '2027-02-01', 'bot', false))"
                + " t(account, tool, batch, as_of, kind, external)) to '%2$s' (format parquet)")
            .formatted(id, folder.resolve("account.parquet")));
  }

  private void run(String id, String started, String balance) throws Exception {
    run(
        id,
        started,
        balance,
        "{\"id\":\"broken_json\",\"count\":1,\"message\":\"m\",\"advice\":\"a\"}");
  }

  private void run(String id, String started, String balance, String issues) throws Exception {
    Files.writeString(
        workspace.runs().resolve(id + ".json"),
        """
        {"id":"%s","started":"%s","finished":"%s","exports":[{"source":"slack","sha256":"f1","bytes":100,
          "balance":%s,"issues":[%s]}]}
        """
            .formatted(id, started, started, balance, issues));
  }

  private static void sql(String statement) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      Sql.run(duckdb, statement);
    }
  }

  private List<String> filled(String table) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(MartFormat.ddl());
      new Account(duckdb, workspace).fill();
      List<String> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery("from " + table)) {
        while (found.next()) {
          StringBuilder row = new StringBuilder(found.getString(1));
          for (int i = 2; i <= found.getMetaData().getColumnCount(); i++) {
            row.append(' ').append(found.getString(i));
          }
          rows.add(row.toString());
        }
      }
      return rows;
    }
  }

  @Test
  void coverageUnitesTheBatchesOfASourceAndCountsAccountsOnce() throws Exception {
    assertThat(filled("coverage"))
        .containsExactly(
            "slack slack 2027-01-01 2027-02-15 false 14 2 4 1 1 1 2027-02-16 10:00:00.0");
    assertThat(filled("event_count"))
        .containsExactlyInAnyOrder("slack Create false 12", "slack Create true 2");
  }

  @Test
  void theBalanceCountsAFileOnceHoweverOftenItWasRead() throws Exception {
    assertThat(filled("balance")).containsExactly("slack 1 10 7 0 1 1 1");
  }

  @Test
  void issuesOfExportsAndDirectoryHaveTextsInBothLanguages() throws Exception {
    assertThat(filled("issue"))
        .hasSize(3)
        .anyMatch(row -> row.startsWith("broken_json null 1 Een record is geen geldige JSON"))
        .anyMatch(row -> row.startsWith("manager_left null 2 Een leidinggevende is er niet"))
        .anyMatch(row -> row.startsWith("of_tomorrow null 1 Melding of tomorrow"))
        .noneMatch(row -> row.contains("“P"));
  }

  @Test
  void issuesAreThoseOfTheLastReadingOfAFile() throws Exception {
    run(
        "3",
        "2027-02-18T10:00:00Z",
        "{\"read\":10,\"new\":0,\"changed\":0,\"repeat\":10,\"non_event\":0,\"quarantined\":0}",
        "{\"id\":\"long_silence\",\"count\":3,\"message\":\"m\",\"advice\":\"a\"}");
    assertThat(filled("issue"))
        .noneMatch(row -> row.startsWith("broken_json"))
        .anyMatch(row -> row.startsWith("long_silence null 3 Binnen de periode"));
    assertThat(filled("balance")).containsExactly("slack 1 10 7 0 1 1 1");
  }

  @Test
  void anEmptyStoreFillsNothing() throws Exception {
    workspace = new Workspace(root.resolve("other"));
    assertThat(filled("coverage")).isEmpty();
    assertThat(Store.of(workspace).files()).isEmpty();
  }

  @Test
  void theFilesReadAreKnownByTheirContent() {
    assertThat(Store.of(workspace).files()).containsEntry("f1", "slack, 100 bytes").hasSize(2);
  }
}
