package nl.stip.analytics.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.spark.Location;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * The facts of events, per ISO week ({@code counting.md} 24). A week is a folder named by its
 * Monday and by the fingerprint of what it was made from: the events in it with all their versions,
 * who is who and in which zone, and how they are counted. A week whose folder is there is not made
 * again; as the name says what is inside, a run that is stopped leaves no week that is wrong.
 */
public final class Weeks {

  private static final String WEEK = "week";

  private final FactStore store;
  private final SortedMap<LocalDate, String> names = new TreeMap<>();

  private Weeks(FactStore store) {
    this.store = store;
  }

  /**
   * Finds which weeks there are and which are to be made, and defines {@code fresh_event}: the
   * events of the latter.
   *
   * @param tables {@code stored_event, repeated_id, repeated_event, latest_event, answered, event,
   *     identity} and {@code person_history}
   * @param counted how facts are counted, in words that change when that does
   */
  public static Weeks of(Tables tables, FactStore store, Settings settings, String counted) {
    Weeks weeks = new Weeks(store);
    String zone = settings.zone().getId();
    String how = UUID.nameUUIDFromBytes(counted.getBytes(StandardCharsets.UTF_8)).toString();
    for (List<Object> row : Nearest.rows(tables, FINGERPRINT.formatted(zone, how), READ)) {
      LocalDate monday = LocalDate.parse((String) row.get(0));
      weeks.names.put(monday, monday + "-" + row.get(1));
    }
    Nearest.define(tables, "fresh_event", FRESH.formatted(weeks.condition(zone)), "event");
    return weeks;
  }

  /** A condition on {@code published}; a plain range first, which skips whole pieces of files. */
  private String condition(String zone) {
    List<LocalDate> stale = stale();
    if (stale.size() == names.size()) {
      return "true";
    } else if (stale.isEmpty()) {
      return "false";
    }
    return "published between timestamp'%s' and timestamp'%s' and cast(date_trunc('week', from_utc_timestamp(published, '%s')) as date) in (%s)"
        .formatted(
            stale.get(0).minusDays(2),
            stale.get(stale.size() - 1).plusDays(9),
            zone,
            stale.stream().map(w -> "date'" + w + "'").collect(Collectors.joining(", ")));
  }

  /** Mondays of the weeks to be made, in order. */
  List<LocalDate> stale() {
    return names.entrySet().stream()
        .filter(week -> !Files.isDirectory(store.weeks().resolve(week.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Makes the weeks that are not there and defines every fact over all weeks.
   *
   * @param facts queries by name, from {@code fresh_event}, each with a column {@code day}
   */
  public void make(Tables tables, Map<String, Tables.View> facts) {
    List<LocalDate> stale = stale();
    try {
      if (!stale.isEmpty()) {
        facts.forEach((name, fact) -> write(tables, name, fact));
        for (LocalDate week : stale) {
          adopt(week, facts.keySet());
        }
        FactStore.delete(store.aside());
      }
      facts.forEach((name, fact) -> tables.define(name, read(tables, name, fact)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Tables tables, String name, Tables.View fact) {
    String sql =
        "select *, cast(date_trunc('week', day) as date) as %s from (%s)"
            .formatted(WEEK, fact.sql());
    Nearest.write(
        tables, new Tables.View(sql, fact.reads()), name, WEEK, store.aside().resolve(name));
  }

  private void adopt(LocalDate week, Iterable<String> facts) throws IOException {
    Path whole = Files.createDirectories(store.aside().resolve(names.get(week)));
    for (String fact : facts) {
      Path part = store.aside().resolve(fact).resolve(WEEK + "=" + week);
      if (Files.isDirectory(part)) {
        Files.move(part, whole.resolve(fact));
      }
    }
    FactStore.flush(whole);
    Files.createDirectories(store.weeks());
    Files.move(whole, store.weeks().resolve(names.get(week)), StandardCopyOption.ATOMIC_MOVE);
  }

  private Dataset<Row> read(Tables tables, String name, Tables.View fact) {
    StructType schema = tables.session().sql(fact.sql()).schema();
    List<String> folders = new ArrayList<>();
    for (String week : names.values()) {
      Path folder = store.weeks().resolve(week).resolve(name);
      if (Files.isDirectory(folder)) {
        folders.add(Location.of(folder));
      }
    }
    return folders.isEmpty()
        ? tables.session().createDataFrame(List.of(), schema)
        : tables.session().read().schema(schema).parquet(folders.toArray(String[]::new));
  }

  /**
   * Removes the weeks that this run did not use. Each leaves its name first: a week that is half
   * deleted when the run is stopped must not be taken for a whole one later.
   */
  public void prune() {
    try {
      for (Path folder : FactStore.list(store.weeks())) {
        if (!names.containsValue(folder.getFileName().toString())) {
          Path unnamed = Files.createDirectories(store.aside()).resolve(folder.getFileName());
          FactStore.delete(Files.move(folder, unnamed, StandardCopyOption.ATOMIC_MOVE));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // a record that occurs more than once lies where its merged version does, with all its versions;
  // the batch tells a record from the same one derived again in another way; an answer changes when
  // a file of another week says who wrote what it answers
  private static final String FINGERPRINT =
      """
      with record as (
        select published, xxhash64(id, version, batch) as content, 1 as versions
        from stored_event anti join repeated_id using (id)
        union all
        select l.published, r.content, r.versions
        from latest_event l
        join (
          select id, bit_xor(xxhash64(id, version, batch)) as content, count(*) as versions
          from repeated_event group by id) r on r.id = l.id
        union all
        select published, xxhash64(id, in_reply_to_account), 0
        from event semi join answered using (id, in_reply_to_id)),
      week as (
        select cast(date_trunc('week', from_utc_timestamp(published, '%1$s')) as date) as week,
          sum(versions) as versions, bit_xor(content) as content
        from record group by 1),
      people as (
        select count(*) as accounts, bit_xor(xxhash64(account, person, valid_from, valid_to)) as who
        from identity),
      clock as (
        select count(*) as zones, bit_xor(xxhash64(person, valid_from, valid_to, zone)) as whose
        from person_history where zone is not null)
      select cast(week as string),
        left(sha2(concat_ws('/', week, versions, content, accounts, who, zones, whose, '%1$s',
          '%2$s'), 256), 16)
      from week cross join people cross join clock order by week
      """;

  private static final String[] READ = {
    "stored_event",
    "repeated_id",
    "repeated_event",
    "latest_event",
    "answered",
    "event",
    "identity",
    "person_history"
  };

  private static final String FRESH = "select * from event where %s";
}
