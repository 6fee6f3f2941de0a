package nl.stip.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stip.testing.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real exports and research data go through the real processes, and what they leave in the event
 * log and in the fact tables equals what others counted in the same files. A synthetic twin of all
 * of them, counted by hand, always runs.
 */
class RealFilesTest {

  private static final String ALL_CONTACTS =
      "zone: UTC\nties: {window: all, reciprocal: false, broadcast_limit: none}\n";

  @TempDir private Path folder;
  private StipProcess stip;
  private Path workspace;

  @BeforeEach
  void workspace() throws Exception {
    stip = new StipProcess(folder.resolve("config"));
    workspace = Files.createDirectory(folder.resolve("workspace"));
  }

  @Test
  void slackWorkspaces() throws Exception {
    Path contributors = Shared.data("slack-r-contributors");
    Path houston = Shared.data("slack-houston-datavis");
    settings("zone: UTC\n");
    run("run", contributors, houston);
    assertThat(SlackCounts.inLog(workspace, 1))
        .isEqualTo(SlackCounts.ofTruth("slack-r-contributors"));
    assertThat(SlackCounts.inLog(workspace, 2))
        .isEqualTo(SlackCounts.ofTruth("slack-houston-datavis"));
    everyFigureStandsOrSaysWhyNot();
  }

  @Test
  void auditLog() throws Exception {
    Path log = Shared.data("m365-unified-audit-log");
    settings("zone: UTC\n");
    run("ingest", log.resolve("SearchUnifiedAuditLog.csv"));
    // 4,769 = 3 + 1,652 + 3,114 and 3,114 = 248 events of their own + 2,866 known non-events
    assertThat(balance(1)).isEqualTo(boxes(4_769, 248, 0, 1_652, 2_866, 3));
    assertThat(auditEvents()).isEqualTo(Map.of("people", 247L, "services", 1L));
    run("ingest", log.resolve("ManagementActivityApi.ndjson"));
    assertThat(balance(1)).isEqualTo(boxes(3_114, 0, 0, 3_114, 0, 0));
    assertThat(auditEvents()).isEqualTo(Map.of("people", 247L, "services", 1L));
  }

  /** A query of 300 people over 23 weeks: counts without a single event, and no network. */
  @Test
  void vivaInsights() throws Exception {
    settings("zone: UTC\n");
    run("run", Shared.data("viva-insights"));
    assertThat(
            DuckDb.mart(workspace)
                .counts(
                    "select value.period, n from value join period on period.id = value.period"
                        + " where metric = 'enabled' and tool = 'all' and grp = 0"
                        + " and kind = 'month' and value is not null"))
        .containsEntry("2024-05", 300L)
        .containsEntry("2024-09", 300L);
    everyMissingFigureSaysWhy();
  }

  @Test
  void publishedNetworks() throws Exception {
    Path enron = Shared.data("enron-perry-wolfe");
    Path manufacturing = Shared.data("email-manufacturing").resolve("communication.csv");
    Path college = Shared.data("collegemsg").resolve("CollegeMsg.txt");
    settings(
        ALL_CONTACTS
            + """
            tables:
              - files: "communication.csv"
                tool: manufacturing
                columns: {sender: Sender, recipients: Recipient, time: EventDate}
              - files: "CollegeMsg.txt"
                tool: college
                separator: space
                header: false
                columns: {sender: 1, recipients: 2, time: 3}
                time: epoch_seconds
            """);
    Path people =
        directory(
            Map.of(
                "mail", cells(enron.resolve("employees.tsv"), "\t", 0),
                "manufacturing", cells(manufacturing, ";", 0, 1),
                "college", cells(college, " ", 0, 1)));
    run("run", enron, manufacturing, college, people);
    same(NetworkFigures.inFacts(workspace, "mail"), NetworkFigures.ofTruth("enron-perry-wolfe"));
    same(
        NetworkFigures.inFacts(workspace, "manufacturing"),
        NetworkFigures.ofTruth("email-manufacturing"));
    same(NetworkFigures.inFacts(workspace, "college"), NetworkFigures.ofTruth("collegemsg"));
    everyFigureStandsOrSaysWhyNot();
  }

  @Test
  void syntheticTwin() throws Exception {
    Path mail = Files.createDirectory(folder.resolve("mail"));
    copy(twin("messages.tsv"), mail);
    copy(twin("recipients.tsv"), mail);
    settings(ALL_CONTACTS + "k: 5\n");
    copy(twin("account_map.csv"), Files.createDirectory(workspace.resolve("register")));
    run("run", twin("slack"), twin("audit.csv"), mail, twin("people.csv"));

    // Nine entries; a joining and a bot's message are not people's. The last of 31 March in
    // California is of 1 April in UTC. The channel archief is in no list.
    assertThat(SlackCounts.inLog(workspace, 1))
        .isEqualTo(
            new SlackCounts(
                9,
                7,
                1,
                3,
                3,
                Map.of("2026-03", 5L, "2026-04", 2L),
                Map.of("2026-03", 4L, "2026-04", 2L)));
    // Seven rows: three acts, one setting, both Noor's act and the setting again, one cut short.
    assertThat(balance(2)).isEqualTo(boxes(7, 3, 0, 2, 1, 1));
    assertThat(auditEvents()).isEqualTo(Map.of("people", 2L, "services", 1L));
    // 1 writes to 2 (three times), 2 to 1 and 3, 3 to 1, 4 to 5 and itself, 6 to nobody: five arcs
    // between two people, of which two are answered; 1, 2 and 3 are a triangle.
    same(
        NetworkFigures.inFacts(workspace, "mail"),
        new NetworkFigures(6, 6, 1, 8, 4, 1, 3, 3, 2 / 5.0, 3 / 6.0, 1, 1));
    everyFigureStandsOrSaysWhyNot();

    run("ingest", twin("audit.ndjson"));
    assertThat(balance(1)).isEqualTo(boxes(4, 0, 0, 4, 0, 0));
    assertThat(auditEvents()).isEqualTo(Map.of("people", 2L, "services", 1L));
  }

  private void settings(String text) throws Exception {
    Files.writeString(workspace.resolve("stip.yaml"), text);
  }

  private void run(String command, Path... exports) throws Exception {
    String[] line =
        Stream.concat(
                Stream.of(command, "--workspace", workspace.toString()),
                Stream.of(exports).map(Path::toString))
            .toArray(String[]::new);
    stip.run(line).well();
  }

  /** How the records of an export of the last run ended. */
  private Map<String, Long> balance(int export) throws Exception {
    return DuckDb.files()
        .counts(
            ("select unnest(map_keys(b)), unnest(map_values(b)) from (select"
                    + " cast(to_json(exports[%d].balance) as map(varchar, bigint)) as b"
                    + " from '%s/store/runs/*.json' order by started desc limit 1)")
                .formatted(export, workspace));
  }

  private static Map<String, Long> boxes(
      long read, long fresh, long changed, long repeat, long nonEvent, long quarantined) {
    return Map.of(
        "read", read,
        "new", fresh,
        "changed", changed,
        "repeat", repeat,
        "non_event", nonEvent,
        "quarantined", quarantined);
  }

  private Map<String, Long> auditEvents() throws Exception {
    return DuckDb.files()
        .counts(
            ("select if(automated, 'services', 'people'), count(*)"
                    + " from '%s/store/batches/*/event.parquet'"
                    + " where source = 'm365-audit' group by all")
                .formatted(workspace));
  }

  private void everyMissingFigureSaysWhy() throws Exception {
    assertThat(
            DuckDb.mart(workspace)
                .number(
                    "select count(*) from value"
                        + " where value is null and bound is null and missing is null"))
        .isZero();
  }

  private void everyFigureStandsOrSaysWhyNot() throws Exception {
    everyMissingFigureSaysWhy();
    assertThat(
            DuckDb.mart(workspace)
                .counts(
                    "select family, count(value) from value join metric on metric = id group by all"))
        .hasEntrySatisfying("adoption", figures -> assertThat(figures).isPositive())
        .hasEntrySatisfying("connection", figures -> assertThat(figures).isPositive());
  }

  /** Whole numbers are equal, measures to twelve digits. */
  private static void same(NetworkFigures measured, NetworkFigures truth) {
    Comparator<Double> close = (a, b) -> Math.abs(a - b) <= 1e-12 * Math.abs(b) ? 0 : 1;
    assertThat(measured)
        .usingRecursiveComparison()
        .withComparatorForType(close, Double.class)
        .isEqualTo(truth);
  }

  /** A directory of people with one account each; published counts are of all who ever appear. */
  private Path directory(Map<String, Set<String>> accounts) throws Exception {
    StringBuilder people = new StringBuilder("key,licences\n");
    StringBuilder map = new StringBuilder("tool,account,person\n");
    accounts.forEach(
        (tool, ids) -> {
          for (String id : ids) {
            people.append(tool + "-" + id + "," + tool + "\n");
            map.append(tool + "," + id + "," + tool + "-" + id + "\n");
          }
        });
    Path register = Files.createDirectory(workspace.resolve("register"));
    Files.writeString(register.resolve("account_map.csv"), map);
    return Files.writeString(folder.resolve("people.csv"), people);
  }

  /** Numbers in some columns of a table. */
  private static Set<String> cells(Path table, String separator, int... columns) throws Exception {
    Set<String> cells = new TreeSet<>();
    for (String line : Files.readAllLines(table)) {
      for (int column : columns) {
        cells.add(line.split(separator, -1)[column].strip());
      }
    }
    cells.removeIf(cell -> !cell.matches("\\d+"));
    return cells;
  }

  private static Path twin(String name) throws Exception {
    return Path.of(RealFilesTest.class.getResource("twin/" + name).toURI());
  }

  private static void copy(Path file, Path folder) throws Exception {
    Files.copy(file, folder.resolve(file.getFileName()));
  }
}
