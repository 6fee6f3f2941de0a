package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.analytics.log.Batches;
import nl.stip.analytics.log.EventLog;
import nl.stip.analytics.log.LogEvent;
import nl.stip.analytics.log.People;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.format.TableFormat;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts per week: made again where something changed, and equal to making all of them. */
class WeeksTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
  private static final LocalDate SECOND = FIRST.plusWeeks(1);
  private static final LocalDate THIRD = FIRST.plusWeeks(2);
  private static final Settings SETTINGS = Settings.defaults();

  /** Two weeks of which the facts were made; every test goes on from a copy. */
  @TempDir static Path made;

  private static Run first;

  @TempDir Path root;

  private StoreFixture store;
  private int runs;

  /** The weeks a run made, and every person's days after it. */
  private record Run(List<LocalDate> made, List<String> days) {}

  @BeforeAll
  static void twoWeeks() {
    StoreFixture store = new StoreFixture(made.resolve("w"));
    store.covers("slack", FIRST, THIRD, true);
    store.account("slack", 1, Map.of()).account("slack", 2, Map.of());
    store.act("slack", 1, "Create", FIRST, Map.of("id", StoreFixture.id(901)));
    store.act("slack", 2, "Create", FIRST, Map.of("id", StoreFixture.id(902)));
    store.act("slack", 1, "Create", SECOND, Map.of("id", StoreFixture.id(903)));
    first = run(store.write("b1"), new FactStore(made.resolve("facts")), "first", "as ever");
  }

  @BeforeEach
  void copied() throws IOException {
    try (Stream<Path> paths = Files.walk(made)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(made.relativize(path));
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
    store = new StoreFixture(root.resolve("w"));
  }

  @Test
  void aSecondRunMakesNothingAndKnowsTheSame() {
    Run second = run("facts", "as ever");
    assertThat(first.made).containsExactly(FIRST, SECOND);
    assertThat(second.made).isEmpty();
    assertThat(second.days).isEqualTo(first.days).hasSize(3);
  }

  @Test
  void aNewBatchRemakesTheWeeksItTouches() {
    store.covers("slack", FIRST, THIRD, true);
    store.act("slack", 2, "Create", SECOND, Map.of("id", StoreFixture.id(904), "batch", "b2"));
    store.write("b2");
    Run run = run("facts", "as ever");
    assertThat(run.made).containsExactly(SECOND);
    assertThat(run.days).hasSize(4).isEqualTo(run("from nothing", "as ever").days);
  }

  @Test
  void aRecordThatMovesRemakesTheWeekItLeavesToo() {
    store.covers("slack", FIRST, THIRD, true);
    Map<String, Object> moved =
        Map.of(
            "id",
            StoreFixture.id(902),
            "version",
            2L,
            "batch",
            "b2",
            "edited",
            Instant.parse("2026-02-20T00:00:00Z"));
    store.act("slack", 2, "Create", THIRD, moved).write("b2");
    Run run = run("facts", "as ever");
    assertThat(run.made).containsExactly(FIRST, THIRD);
    assertThat(run.days).hasSize(3).isEqualTo(run("from nothing", "as ever").days);
  }

  /** Who is answered stands in a file of another week, which may come later. */
  @Test
  void anAnswerIsMadeAnewWhenWhatItAnswersArrives() {
    store.covers("slack", FIRST, THIRD, true);
    Map<String, Object> answer = new HashMap<>(Map.of("batch", "b2"));
    answer.put("id", StoreFixture.id(910));
    answer.put("in_reply_to_id", StoreFixture.id(5000));
    store.act("slack", 1, "Create", THIRD, answer).write("b2");
    run("facts", "as ever");
    store.covers("slack", FIRST, THIRD, true);
    Map<String, Object> answered = new HashMap<>(Map.of("batch", "b3"));
    answered.put("id", StoreFixture.id(911));
    answered.put("object_id", StoreFixture.id(5000));
    store.act("slack", 2, "Create", FIRST, answered).write("b3");
    assertThat(run("facts", "as ever").made).containsExactly(FIRST, THIRD);
    assertThat(run("facts", "as ever").made).isEmpty();
  }

  /** The same record of the same version, in a batch that an ingest with other settings derived. */
  @Test
  void aBatchDerivedAgainRemakesItsWeeks() throws IOException {
    FactStore.delete(store.workspace().batches().resolve("b1"));
    store.covers("slack", FIRST, THIRD, true);
    store.account("slack", 1, Map.of()).account("slack", 2, Map.of());
    Map<String, Object> again = new HashMap<>(Map.of("batch", "b2", "automated", true));
    again.put("id", StoreFixture.id(901));
    store.act("slack", 1, "Create", FIRST, again);
    store.act("slack", 2, "Create", FIRST, Map.of("id", StoreFixture.id(902), "batch", "b2"));
    store.act("slack", 1, "Create", SECOND, Map.of("id", StoreFixture.id(903), "batch", "b2"));
    store.write("b2");
    Run run = run("facts", "as ever");
    assertThat(run.made).containsExactly(FIRST, SECOND);
    assertThat(run.days).as("without the act that is a machine's now").hasSize(2);
  }

  /** Nobody is somebody else, but noon in Amsterdam is early morning in New York. */
  @Test
  void anotherZoneOfAPersonRemakesAll() {
    directory(null).write("b2");
    run("facts", "as ever");
    directory("America/New_York").write("b3");
    Run run = run("facts", "as ever");
    assertThat(run.made).containsExactly(FIRST, SECOND);
    assertThat(run.days).isEqualTo(run("from nothing", "as ever").days);
  }

  private StoreFixture directory(String zone) {
    for (long person : new long[] {1, 2}) {
      Map<String, Object> row = new HashMap<>();
      row.put("person", person);
      row.put("valid_from", FIRST.minusYears(1));
      row.put("email_keys", List.of());
      row.put("leader", false);
      row.put("zone", zone);
      row.put("licences", List.of());
      row.put("licences_known", false);
      row.put("dimensions", Map.of());
      store.with(TableFormat.PERSON, row).identity(person, "slack", person);
    }
    return store;
  }

  @Test
  void anotherWayOfCountingRemakesAll() {
    assertThat(run("facts", "otherwise").made).containsExactly(FIRST, SECOND);
  }

  @Test
  void aWeekThatIsNotUsedAnyMoreIsRemoved() {
    run("facts", "otherwise");
    assertThat(root.resolve("facts").resolve("weeks").toFile().list()).hasSize(2);
  }

  private Run run(String name, String counted) {
    return run(store.workspace(), new FactStore(root.resolve(name)), "run" + runs++, counted);
  }

  private static Run run(Workspace workspace, FactStore facts, String name, String counted) {
    Path folder = facts.begin(name);
    Tables tables = Tables.apart(SparkExtension.session(), folder);
    EventLog.define(tables, Batches.list(workspace));
    EventLog.merge(tables);
    People.define(tables, workspace, SETTINGS);
    Weeks weeks = Weeks.of(tables, facts, SETTINGS, counted);
    List<LocalDate> made = weeks.stale();
    LogEvent.define(tables, SETTINGS);
    weeks.make(tables, Map.of("person_day", PersonDay.view(SETTINGS)));
    List<String> days =
        tables.get("person_day").collectAsList().stream().map(Row::toString).sorted().toList();
    facts.serve(folder);
    weeks.prune();
    return new Run(made, days);
  }
}
