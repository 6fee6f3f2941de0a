package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.WorkspaceLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is forgotten, exported, erased and never read again; and that nothing is ever half done. */
class RightsOfPeopleTest {

  private static final String ANNA = TeamExport.person(0);
  private static final String MAIL = TeamExport.email(ANNA);
  private static final String PEOPLE =
      """
      key,email,manager,department
      1,%s,,Board
      2,%s,1,Sales
      3,%s,1,Sales
      4,%s,2,Sales
      """
          .formatted(
              MAIL,
              TeamExport.email(TeamExport.person(1)),
              TeamExport.email(TeamExport.person(2)),
              TeamExport.email(TeamExport.person(3)));

  @TempDir Path folder;
  private String said;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void erasedIsAsNeverSeen(long seed) throws Exception {
    TeamExport team = TeamExport.random(seed, 40).unliked();
    Fixture seen = fixture("seen");
    seen.ingest(zip("one", team.parts(id -> true, day -> day < 50)), people(PEOPLE));
    seen.ingest(zip("two", team.parts(id -> true, day -> day > 30)));
    assertThat(rights(seen, "erase", "--email", " " + MAIL.toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(ExitCode.OK);

    Fixture never = fixture("never");
    String others = PEOPLE.replaceFirst("1,.*\n", "").replace(",1,Sales", ",,Sales");
    never.ingest(zip("three", team.parts(id -> !id.equals(ANNA), day -> day < 50)), people(others));
    never.ingest(zip("four", team.parts(id -> !id.equals(ANNA), day -> day > 30)));
    assertThat(content(seen)).isEqualTo(content(never));
    assertThat(content(seen).get("event")).isNotEmpty();
    assertThat(counted(seen)).isEqualTo(content(seen).get("event").size());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void heldBackAtTheDoorIsAsErasedAndStaysSo(long seed) throws Exception {
    TeamExport team = TeamExport.random(seed, 40);
    Path export = zip("all", team.parts());
    Fixture erased = fixture("erased");
    erased.ingest(export, people(PEOPLE));
    rights(erased, "erase", "--email", MAIL);

    Fixture listed = fixture("listed");
    Files.createDirectories(listed.root.resolve("register"));
    Path list =
        Files.writeString(listed.root.resolve("register/optout.csv"), "email\n" + MAIL + "\n");
    listed.ingest(export, people(PEOPLE));
    assertThat(content(listed)).isEqualTo(content(erased));
    assertThat(content(listed).toString()).doesNotContain(String.valueOf(account(erased)));

    // a later export brings nobody back, nor does one that has forgotten the address
    Map<String, String> later = new TreeMap<>(TeamExport.random(seed + 100, 30).parts());
    later.put(
        "users.json", later.get("users.json").replace("\"email\":\"" + MAIL + "\"", "\"x\":1"));
    int before = content(listed).get("account").size();
    listed.ingest(zip("later", later), people(PEOPLE));
    assertThat(pseudonyms(listed)).doesNotContain(account(erased));
    assertThat(content(listed).get("account").size()).isEqualTo(before);

    Files.delete(list);
    listed.ingest(zip("last", TeamExport.random(seed + 200, 30).parts()), people(PEOPLE));
    assertThat(pseudonyms(listed)).contains(account(erased));
  }

  @Test
  void optOutTakesOutWhatIsThere() throws Exception {
    Path export = zip("all", TeamExport.random(7, 40).parts());
    Fixture fixture = fixture("there");
    fixture.ingest(export, people(PEOPLE));
    Fixture erased = fixture.copy(folder.resolve("erased"));
    rights(erased, "erase", "--email", MAIL);
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(fixture.root.resolve("register/optout.csv"), "key\n1\n");
    assertThat(rights(fixture, "optout")).isEqualTo(ExitCode.OK);
    assertThat(said).contains("1 on the opt-out list");
    assertThat(content(fixture)).isEqualTo(content(erased));
    Files.writeString(fixture.root.resolve("register/optout.csv"), "naam\n1\n");
    assertThat(rights(fixture, "optout")).isEqualTo(ExitCode.SETTINGS);
    assertThat(said).contains("register/optout.csv");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void forgottenIsAsIfTheDaysBeforeHadNotBeen(long seed) throws Exception {
    TeamExport team = TeamExport.random(seed, 60);
    Fixture fixture = fixture("all");
    fixture.ingest(zip("one", team.parts(id -> true, day -> day < 60)));
    fixture.ingest(zip("two", team.parts(id -> true, day -> day > 45)));
    Files.createDirectories(fixture.root.resolve("mart"));
    Files.createDirectories(fixture.root.resolve("store/facts/weeks"));
    assertThat(rights(fixture, "forget", "--before", "2026-02-20")).isEqualTo(ExitCode.OK);

    Fixture later = fixture("later");
    later.ingest(zip("three", team.parts(id -> true, day -> day >= 50)));
    assertThat(rows(fixture, TableFormat.EVENT)).isEqualTo(rows(later, TableFormat.EVENT));
    assertThat(fixture.root.resolve("mart")).doesNotExist();
    assertThat(fixture.root.resolve("store/facts")).doesNotExist();
    for (Path batch : fixture.batches()) {
      JsonNode covers = json(batch.resolve("batch.json")).path("covers");
      covers.forEach(
          c -> assertThat(c.path("first").asText()).isGreaterThanOrEqualTo("2026-02-20"));
    }

    // the same export again, and an earlier day, bring nothing back
    List<String> kept = rows(fixture, TableFormat.EVENT);
    fixture.ingest(zip("four", team.parts()));
    assertThat(rows(fixture, TableFormat.EVENT)).isEqualTo(kept);
    rights(fixture, "forget", "--before", "2026-01-02");
    fixture.ingest(zip("five", team.parts(id -> true, day -> day < 70)));
    assertThat(rows(fixture, TableFormat.EVENT)).isEqualTo(kept);
  }

  @Test
  void anExportHoldsWhatTheStoreHoldsAndTheAuditNoName() throws Exception {
    Fixture fixture = fixture("one");
    fixture.ingest(zip("all", TeamExport.random(5, 40).parts()), people(PEOPLE));
    Path to = folder.resolve("answer.json");
    assertThat(rights(fixture, "export", "--email", MAIL, "--to", to.toString()))
        .isEqualTo(ExitCode.OK);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(to)))
        .isEqualTo("rw-------");
    JsonNode answer = json(to);
    String account = String.valueOf(account(fixture));
    assertThat(answer.path("asked_for").asText()).isEqualTo(MAIL);
    assertThat(answer.path("person").findValuesAsText("dimensions"))
        .containsExactly("{department=Board}");
    assertThat(answer.path("account").findValuesAsText("account")).containsExactly(account);
    long own = fixture.query("select 'n', count(*) from event where account = " + account).get("n");
    long named =
        fixture
            .query(
                "select 'n', count(*) from event where account <> "
                    + account
                    + " and (list_contains(\"to\", "
                    + account
                    + ") or in_reply_to_account = "
                    + account
                    + ")")
            .get("n");
    assertThat(own).isPositive();
    assertThat(named).isPositive();
    List<JsonNode> events = new ArrayList<>();
    answer.path("event").forEach(events::add);
    assertThat(events).filteredOn(e -> e.has("account")).hasSize((int) own);
    assertThat(events).filteredOn(e -> !e.has("account")).hasSize((int) named);
    assertThat(events)
        .allSatisfy(e -> assertThat(e.path("community_name").asText()).isEqualTo("general"));

    rights(fixture, "erase", "--email", MAIL);
    assertThat(rights(fixture, "export", "--email", MAIL)).isEqualTo(ExitCode.INPUT);
    assertThat(said).contains("nobody in the store has this address").doesNotContain(MAIL);
    Path audit = fixture.root.resolve("logs/audit.log");
    assertThat(Files.readAllLines(audit)).hasSize(2);
    assertThat(Files.readString(audit))
        .contains("\"what\":\"subject exported\"", "\"what\":\"subject erased\"", "event rows gone")
        .doesNotContain(MAIL)
        .doesNotContain(account);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(audit)))
        .isEqualTo("rw-------");
  }

  @Test
  void licencesOfTheRegisterAreExportedAndErased() throws Exception {
    Fixture fixture = fixture("one");
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(
        fixture.root.resolve("register/licences.csv"),
        "tool,person,from,until\nslack," + MAIL + ",2026-01-01,\nslack,2,,2026-01-31\nslack,9,,\n");
    fixture.ingest(zip("all", TeamExport.random(5, 40).parts()), people(PEOPLE));
    assertThat(fixture.console())
        .contains("register/licences.csv, line 4: key “9” is nobody's")
        .doesNotContain(MAIL);
    assertThat(rows(fixture, TableFormat.LICENCE)).hasSize(2);
    Path to = folder.resolve("answer.json");
    rights(fixture, "export", "--email", MAIL, "--to", to.toString());
    assertThat(json(to).path("licence").findValuesAsText("valid_from"))
        .containsExactly("2026-01-01");
    rights(fixture, "erase", "--email", MAIL);
    assertThat(rows(fixture, TableFormat.LICENCE)).hasSize(1);
    rights(fixture, "forget", "--before", "2026-02-20");
    assertThat(rows(fixture, TableFormat.LICENCE)).isEmpty();
  }

  @Test
  void anAccountThatChangedHandsIsEachHoldersOnTheirDays() throws Exception {
    TeamExport team = TeamExport.random(9, 60).unliked();
    Path export = zip("all", team.parts());
    Path people =
        people(
            """
            key,email,valid_from,valid_to
            1,%1$s;anna@home.example,2025-01-01,2026-02-09
            2,%1$s;eva@home.example,2026-02-10,
            """
                .formatted(MAIL));
    Fixture fixture = fixture("hands");
    fixture.ingest(export, people);
    assertThat(rights(fixture, "erase", "--email", MAIL)).isEqualTo(ExitCode.USAGE);
    assertThat(said).contains("several people had this address").doesNotContain(MAIL);
    Files.createDirectories(fixture.root.resolve("register"));
    Path list =
        Files.writeString(fixture.root.resolve("register/optout.csv"), "email\n" + MAIL + "\n");
    assertThat(fixture.ingest(export)).isEqualTo(ExitCode.SETTINGS);
    Files.delete(list);

    String by = "from event where type = 'Create' and account = " + account(fixture);
    Map<String, Long> days =
        fixture.query("select strftime(published, '%Y-%m-%d'), count(*) " + by + " group by all");
    assertThat(days.keySet()).anyMatch(day -> day.compareTo("2026-02-10") < 0);
    assertThat(rights(fixture, "erase", "--email", "anna@home.example")).isEqualTo(ExitCode.OK);
    days.keySet().removeIf(day -> day.compareTo("2026-02-10") < 0);
    assertThat(days).isNotEmpty();
    assertThat(
            fixture.query(
                "select strftime(published, '%Y-%m-%d'), count(*) " + by + " group by all"))
        .isEqualTo(days);
    assertThat(fixture.rows(TableFormat.ACCOUNT)).hasSize(4);
    assertThat(rights(fixture, "export", "--email", "eva@home.example")).isEqualTo(ExitCode.OK);
  }

  @Test
  void namesOfTheErasedLeaveTheFileForReview() throws Exception {
    Fixture fixture = fixture("one");
    fixture.ingest(
        zip("all", TeamExport.random(5, 10).parts()), people("key,email\n9,x@y.example\n"));
    Path review = fixture.root.resolve("review/accounts.csv");
    assertThat(Files.readString(review)).contains(ANNA).contains(TeamExport.person(1));
    rights(fixture, "erase", "--email", MAIL);
    assertThat(Files.readString(review)).doesNotContain(ANNA).contains(TeamExport.person(1));
  }

  @Test
  void killedAtAnyMomentItIsAsBeforeOrAsAfter() throws Exception {
    TeamExport team = TeamExport.random(3, 60);
    Fixture start = fixture("start");
    start.ingest(zip("one", team.parts(id -> true, day -> day < 50)), people(PEOPLE));
    start.ingest(zip("two", team.parts(id -> true, day -> day > 30)));
    Fixture whole = start.copy(folder.resolve("whole"));
    long full = erase(whole, Long.MAX_VALUE);
    Map<String, List<String>> before = content(start);
    Map<String, List<String>> after = content(whole);
    assertThat(after).isNotEqualTo(before);
    Random random = new Random(20_261_126);
    int early = 0;
    for (int i = 0; i < 16; i++) {
      Fixture fixture = start.copy(folder.resolve("moment" + i));
      erase(fixture, full / 3 + (long) (random.nextDouble() * full * 2 / 3));
      WorkspaceLock.acquire(new Workspace(fixture.root), "test", Duration.ZERO).close();
      Map<String, List<String>> now = content(fixture);
      assertThat(now).as("moment %d", i).isIn(before, after);
      early += now.equals(before) ? 1 : 0;
      assertThat(rights(fixture, "erase", "--email", MAIL))
          .isEqualTo(now.equals(before) ? ExitCode.OK : ExitCode.INPUT);
      assertThat(content(fixture)).isEqualTo(after);
      assertThat(Files.readAllLines(fixture.root.resolve("logs/audit.log"))).hasSize(1);
      assertThat(Fixture.list(fixture.root.resolve("store")))
          .noneMatch(p -> p.getFileName().toString().startsWith("."));
    }
    assertThat(early).as("killed before it was decided").isBetween(1, 16);
  }

  private long erase(Fixture fixture, long nanos) throws Exception {
    return KilledProcess.run(
        Rights.class, nanos, "--workspace", fixture.root.toString(), "erase", "--email", MAIL);
  }

  private Fixture fixture(String name) throws IOException {
    Fixture fixture =
        Fixture.in(Files.createDirectory(folder.resolve(name)), "dimensions: [department]\n");
    // One key, so that pseudonyms can be compared.
    Path key = folder.resolve("key");
    if (!Files.exists(key)) {
      fixture.ingest(folder.resolve("nothing"));
      Files.copy(fixture.base().resolve("key"), key);
    }
    Files.deleteIfExists(fixture.base().resolve("key"));
    Files.copy(
        key, fixture.base().resolve("key"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    Files.setPosixFilePermissions(
        fixture.base().resolve("key"), PosixFilePermissions.fromString("rw-------"));
    return fixture;
  }

  private Path zip(String name, Map<String, String> parts) throws IOException {
    return Fixture.zip(folder.resolve(name + ".zip"), parts);
  }

  private Path people(String text) throws IOException {
    return Files.writeString(folder.resolve("people.csv"), text);
  }

  private ExitCode rights(Fixture fixture, String... request) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    List<String> args = new ArrayList<>(List.of("--debug", "--workspace", fixture.root.toString()));
    args.addAll(List.of(request));
    ExitCode code = Rights.run(new DiskStorage(), print, print, args.toArray(new String[0]));
    said = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** Batches and directory without batch ids, and without versions, which texts decide. */
  private static Map<String, List<String>> content(Fixture fixture) throws IOException {
    Map<String, List<String>> content = new TreeMap<>();
    for (TableFormat table : TableFormat.all()) {
      content.put(table.name(), rows(fixture, table));
    }
    // A community says how many members it had; that is about the others.
    content.replaceAll((table, rows) -> rows.stream().distinct().toList());
    content.put("community", List.of());
    return content;
  }

  private static List<String> rows(Fixture fixture, TableFormat table) throws IOException {
    List<String> rows = new ArrayList<>();
    List<Path> folders = new ArrayList<>(fixture.batches());
    List<Path> versions = Fixture.list(fixture.root.resolve("store/directory"));
    if (!versions.isEmpty()) {
      folders.add(versions.get(versions.size() - 1));
    }
    List<String> columns = table.columns().stream().map(Column::name).toList();
    for (Path each : folders) {
      Path file = each.resolve(table.file());
      if (Files.exists(file)) {
        TableReader.read(
            file,
            table,
            row -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < row.length; i++) {
                boolean skip = List.of("batch", "version").contains(columns.get(i));
                text.append(skip ? "" : row[i]).append('|');
              }
              rows.add(text.toString());
            });
      }
    }
    return rows.stream().sorted().distinct().toList();
  }

  private static long counted(Fixture fixture) throws IOException {
    long count = 0;
    for (Path batch : fixture.batches()) {
      for (JsonNode kind : json(batch.resolve("batch.json")).path("events")) {
        count += kind.path("count").asLong();
      }
    }
    return count;
  }

  private static List<Object> pseudonyms(Fixture fixture) throws IOException {
    List<Object> accounts = new ArrayList<>();
    int at = TableFormat.EVENT.columns().stream().map(Column::name).toList().indexOf("account");
    for (Path batch : fixture.batches()) {
      TableReader.read(
          batch.resolve("event.parquet"), TableFormat.EVENT, row -> accounts.add(row[at]));
    }
    return accounts;
  }

  /** Pseudonym of Anna's account under the key of a workspace. */
  private static Long account(Fixture fixture) {
    return new nl.stip.ingest.identity.Pseudonyms(
            nl.stip.ingest.identity.Key.open(
                new DiskStorage(), fixture.base().resolve("key"), fixture.root))
        .account("slack", ANNA);
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
