package nl.stip.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way on a small sample organisation, through the real processes: exports, event log,
 * mart, pages and workbook. Runs when the jars of all modules are built.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndTest {

  /** Metrics of which the mart knows something of the whole organisation in the latest month. */
  private static final String KNOWN_LATELY =
      """
      with latest as (select id from period where kind = 'month' and complete
                      order by last_day desc limit 1),
      known as (
        select metric, period from value where grp = 0 and tool = 'all' and value is not null
        union all
        select metric, period from bin where grp = 0 and tool = 'all' and value is not null
        union all
        select metric, period from curve where grp = 0 and tool = 'all' and value is not null
        union all
        select metric, period from matrix where tool = 'all' and ratio is not null)
      select distinct metric from known where period in (from latest) order by metric
      """;

  @TempDir private static Path folder;

  private StipProcess stip;
  private Path workspace;
  private StipProcess.Ended demo;

  @BeforeAll
  void demo() throws Exception {
    stip = new StipProcess(folder.resolve("config"));
    workspace = folder.resolve("a workspace [1] with spaces");
    demo =
        stip.run(
            "demo",
            "--no-serve",
            "--workspace",
            workspace.toString(),
            "--people",
            "150",
            "--months",
            "4");
  }

  @Test
  void theDemoLeavesAnEventLogAndAMart() throws Exception {
    demo.well();
    assertThat(batches(workspace)).isNotEmpty();
    assertThat(number("select count(*) from value where value is not null")).isPositive();
    assertThat(number("select count(*) from metric")).isGreaterThanOrEqualTo(12);
    assertThat(number("select count(*) from setting where key = 'major_version' and value = '3'"))
        .isEqualTo(1);
  }

  @Test
  void everyRecordReadEndsInOneBox() throws Exception {
    assertThat(number("select sum(read) from balance")).isPositive();
    assertThat(
            number(
                "select count(*) from balance"
                    + " where read <> new + changed + repeat + non_event + quarantined"))
        .isZero();
  }

  @Test
  void noPublishedFigureIsAboutFewerThanK() throws Exception {
    assertThat(number("select cast(value as bigint) from setting where key = 'k'"))
        .isGreaterThanOrEqualTo(5);
    for (String table : List.of("value", "bin", "curve")) {
      assertThat(
              number(
                  "select count(*) from "
                      + table
                      + " where value is not null and n <"
                      + " (select cast(value as integer) from setting where key = 'k')"))
          .as(table)
          .isZero();
    }
  }

  @Test
  void theAttackerSolvesNoPeriodOfTheSample() throws Exception {
    MartAttack.Told told = MartAttack.on(workspace);
    assertThat(told.attacked()).isGreaterThan(20);
    assertThat(told.withheld()).isGreaterThan(told.attacked());
    assertThat(told.broken()).isEmpty();
    assertThat(MartAttack.notices(workspace)).as("one withheld cell each").isTrue();
  }

  @Test
  void noShareTellsHowFewAreInWithheldBins() throws Exception {
    SumAttack.Told told = SumAttack.on(workspace);
    assertThat(told.tried()).isGreaterThan(100);
    assertThat(told.broken()).isZero();
  }

  @Test
  void whatTheSamplePlantsIsFound() throws Exception {
    Truths truths = Truths.in(workspace.resolve("exports"), workspace);
    assertThat(truths.wrong()).isEmpty();
    assertThat(truths.found()).hasSizeGreaterThan(20);
    assertThat(truths.withheld()).hasSizeLessThan(truths.found().size());
  }

  @Test
  void aSecondDemoReusesWhatIsThere() throws Exception {
    String before = mart().toString();
    StipProcess.Ended second =
        stip.run(
                "demo",
                "--no-serve",
                "--workspace",
                workspace.toString(),
                "--people",
                "150",
                "--months",
                "4")
            .well();
    assertThat(second.said().split("reusing what is there", -1)).hasSize(4);
    assertThat(mart()).hasToString(before);
  }

  @Test
  void theSameExportsAgainAddNothing() throws Exception {
    Path again = folder.resolve("again");
    copy(workspace, again);
    Files.writeString(
        again.resolve("stip.yaml"), "\nkey: '" + key() + "'\n", StandardOpenOption.APPEND);
    List<String> before = batches(again);
    List<String> line = new ArrayList<>(List.of("ingest", "--workspace", again.toString()));
    try (Stream<Path> exports = Files.list(workspace.resolve("exports"))) {
      exports
          .filter(e -> e.toString().matches(".*\\.(zip|csv)"))
          .map(Path::toString)
          .forEach(line::add);
    }
    assertThat(line).hasSizeGreaterThan(3);
    stip.run(line.toArray(String[]::new)).well();
    assertThat(batches(again)).isEqualTo(before);
  }

  @Test
  void theReportIsAWorkbook() throws Exception {
    Path out = folder.resolve("report.xlsx");
    stip.run("report", "--workspace", workspace.toString(), "--language", "en", "--out", "" + out)
        .well();
    assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
  }

  @Test
  void pagesAnswerUntilTheLauncherDies() throws Exception {
    int port = freePort();
    Process launcher =
        stip.start("serve", "--workspace", workspace.toString(), "--port", Integer.toString(port));
    try {
      assertThat(launcher.inputReader().lines().anyMatch(isAt(port))).as("tells where").isTrue();
      List<ProcessHandle> stages = launcher.children().toList();
      assertThat(stages).hasSize(1);
      URI page = URI.create("http://127.0.0.1:" + port + "/");
      HttpURLConnection answer = (HttpURLConnection) page.toURL().openConnection();
      assertThat(answer.getResponseCode()).isEqualTo(200);
      try (InputStream data = page.resolve("/data").toURL().openStream()) {
        assertThat(new String(data.readAllBytes(), StandardCharsets.UTF_8))
            .as("every number of the lineage has a name that people read")
            .contains("id=\"lineage\"")
            .doesNotContain("facts.", "rows.");
      }
      for (List<Object> known : DuckDb.mart(workspace).rows(KNOWN_LATELY)) {
        Object metric = known.get(0);
        try (InputStream told =
            page.resolve("/metric/" + metric + "?lang=en").toURL().openStream()) {
          assertThat(new String(told.readAllBytes(), StandardCharsets.UTF_8))
              .as("what is known of %s is on its page", metric)
              .doesNotContain("Nothing happened that this could be computed from.");
        }
      }
      launcher.destroyForcibly();
      stages.get(0).onExit().get(1, TimeUnit.MINUTES);
      assertThat(stages.get(0).isAlive()).isFalse();
    } finally {
      launcher.destroyForcibly();
    }
  }

  @Test
  void aStoppedRunEndsItsStageAndLeavesTheWorkspaceUsable() throws Exception {
    Path stopped = folder.resolve("stopped");
    Process launcher = stip.start("demo", "--no-serve", "--workspace", stopped.toString());
    ProcessHandle stage = firstChild(launcher);
    launcher.destroy();
    assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
    stage.onExit().get(1, TimeUnit.MINUTES);
    assertThat(stopped.resolve("exports")).doesNotExist();
    stip.run("doctor", "--workspace", stopped.toString()).well();
  }

  @Test
  void sourcesAreListed() throws Exception {
    assertThat(stip.run("sources").well().said()).containsIgnoringCase("slack");
  }

  private static Predicate<String> isAt(int port) {
    return line -> line.startsWith("Stip is at") && line.contains(":" + port + "/");
  }

  /** The key of the demo's workspace; a copy of the workspace has another place for its key. */
  private Path key() throws IOException {
    try (Stream<Path> keys = Files.list(folder.resolve("config").resolve("stip"))) {
      return keys.filter(key -> key.toString().contains("a_workspace")).findFirst().orElseThrow();
    }
  }

  private static ProcessHandle firstChild(Process launcher) {
    while (launcher.isAlive()) {
      var child = launcher.children().findFirst();
      if (child.isPresent()) {
        return child.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("the launcher ended before it started a stage");
  }

  private Path mart() throws IOException {
    return DuckDb.martFile(workspace);
  }

  /** What the event log of a workspace consists of: reading exports only adds batches. */
  private static List<String> batches(Path workspace) throws IOException {
    try (Stream<Path> batches = Files.list(workspace.resolve("store").resolve("batches"))) {
      return batches.map(batch -> batch.getFileName().toString()).sorted().toList();
    }
  }

  private long number(String sql) throws IOException, SQLException {
    return DuckDb.mart(workspace).number(sql);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
