package nl.stip.ingest.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.event.EventId;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.entry.Screen;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.parquet.TableWriter;
import nl.stip.ingest.storage.Storage;

/**
 * Writes batches anew without what a screen holds back, into a change. A batch that keeps its rows
 * is left as it is; of one that loses rows the keys go as well, so that they could come again.
 */
public final class Rewriting {

  /** The key of a row of a list, which the row does not hold. */
  public interface Keys {

    /** The key of a row that a source brought. */
    RowKey of(String source, TableFormat table, Object[] row);
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<TableFormat> KEYED =
      Set.of(
          TableFormat.EVENT,
          TableFormat.SUMMARY,
          TableFormat.STATED_TIE,
          TableFormat.GROUP_TIE,
          TableFormat.SURVEY_ANSWER);

  private final Store store;
  private final Change change;
  private final Screen screen;
  private final Keys keys;
  private final LocalDate since;
  private final Map<String, Long> gone = new TreeMap<>();
  private final Map<String, Long> cut = new TreeMap<>();
  private int batches;

  /**
   * Writes into a change.
   *
   * @param keys keys of rows of lists
   * @param since first day that stays observed, or null if the days stay
   */
  public Rewriting(Store store, Change change, Screen screen, Keys keys, LocalDate since) {
    this.store = store;
    this.change = change;
    this.screen = screen;
    this.keys = keys;
    this.since = since;
  }

  /** Rows that go, by table. */
  public Map<String, Long> gone() {
    return gone;
  }

  /** Rows that stay but lose a mention, by table. */
  public Map<String, Long> cut() {
    return cut;
  }

  /** Batches that change. */
  public int batches() {
    return batches;
  }

  /** Rewrites a batch, if it holds anything that may not stay. */
  public void batch(Path batch) {
    try {
      ObjectNode manifest = (ObjectNode) JSON.readTree(batch.resolve(Store.MANIFEST).toFile());
      Path place = change.place();
      store.storage().createDirectories(place.resolve(Store.IDS));
      EventCounts events = new EventCounts();
      Set<RowKey> lost = new HashSet<>();
      long[] count = new long[2];
      for (TableFormat table : Tables.TABLES) {
        if (Files.exists(batch.resolve(table.file()))) {
          table(batch, place, table, manifest.path("source").asText(), events, lost, count);
        }
      }
      boolean covers = clip(manifest);
      if (count[0] == 0 && !covers) {
        store.storage().delete(place);
        return;
      }
      batches++;
      if (count[1] == 0 && manifest.path("covers").isEmpty()) {
        store.storage().delete(place);
        change.delete(batch);
        return;
      }
      ids(batch, place, lost);
      manifest.set("events", JSON.valueToTree(events.toJson()));
      store.json(place.resolve(Store.MANIFEST), manifest);
      change.replace(batch, place);
    } catch (IOException e) {
      throw Storage.fault(batch, e);
    }
  }

  private void table(
      Path batch,
      Path place,
      TableFormat table,
      String source,
      EventCounts events,
      Set<RowKey> lost,
      long[] count)
      throws IOException {
    try (TableWriter writer =
        TableWriter.create(store.storage(), place.resolve(table.file()), table)) {
      TableReader.read(
          batch.resolve(table.file()),
          table,
          row -> {
            Object[] kept = screen.pass(table, row);
            count[0] += kept == row ? 0 : 1;
            if (kept == null) {
              gone.merge(table.name(), 1L, Long::sum);
              if (isLater(table, row)) {
                lost.add(key(source, table, row));
              }
              return;
            }
            if (kept != row) {
              cut.merge(table.name(), 1L, Long::sum);
            }
            count[1]++;
            writer.write(kept);
            if (table.equals(TableFormat.EVENT)) {
              events.add(kept);
            }
          });
    }
  }

  private RowKey key(String source, TableFormat table, Object[] row) {
    return KEYED.contains(table)
        ? new RowKey((EventId) row[0], (Long) row[1])
        : keys.of(source, table, row);
  }

  /** Whether its key is not in the files of the months that go as a whole. */
  private boolean isLater(TableFormat table, Object[] row) {
    if (since == null || !table.equals(TableFormat.EVENT)) {
      return true;
    }
    Instant published = EventCounts.published(row);
    return month(LocalDate.ofInstant(published, ZoneOffset.UTC)).compareTo(month(since)) >= 0;
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, day.toString().length() - 3);
  }

  private void ids(Path batch, Path place, Set<RowKey> lost) {
    for (Path file : Store.list(batch.resolve(Store.IDS))) {
      String name = file.getFileName().toString();
      boolean past =
          since != null
              && Character.isDigit(name.charAt(0))
              && name.substring(0, 7).compareTo(month(since)) < 0;
      if (!past) {
        List<RowKey> kept = new ArrayList<>();
        try (IdFile ids = IdFile.open(file)) {
          while (ids.next()) {
            RowKey key = ids.key();
            if (!lost.contains(key)) {
              kept.add(key);
            }
          }
        }
        IdFile.write(store.storage(), place.resolve(Store.IDS).resolve(name), kept);
      }
    }
  }

  /** Takes the days before out of what the batch observes; whether there were any. */
  private boolean clip(ObjectNode manifest) {
    if (since == null) {
      return false;
    }
    boolean clipped = false;
    ArrayNode covers = JSON.createArrayNode();
    for (var span : manifest.path("covers")) {
      ObjectNode own = span.deepCopy();
      if (LocalDate.parse(own.path("first").asText()).isBefore(since)) {
        clipped = true;
        own.put("first", since.toString());
      }
      if (!LocalDate.parse(own.path("last").asText()).isBefore(since)) {
        covers.add(own);
      }
    }
    manifest.set("covers", covers);
    return clipped;
  }
}
