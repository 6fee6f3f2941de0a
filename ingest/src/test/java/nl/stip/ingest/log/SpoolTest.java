package nl.stip.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.stip.event.EventId;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.storage.DiskStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  private final Random random = new Random(1);

  @Test
  void whatWaitsComesBackInOrderWhateverItsTexts(@TempDir Path folder) throws Exception {
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    Spool spool = new Spool(new DiskStorage(), scratch);
    List<List<Entry>> months = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < 6_000; i++) {
      int month = i % 2;
      Entry entry = entry("2026-0" + (month + 1), i);
      months.get(month).add(entry);
      spool.add(entry);
    }

    assertThat(spool.close()).containsExactly("2026-01", "2026-02");
    for (int month = 0; month < 2; month++) {
      List<Entry> back = new ArrayList<>();
      try (Spool.Reader reader = spool.read("2026-0" + (month + 1))) {
        for (List<Entry> some = reader.next(999); !some.isEmpty(); some = reader.next(999)) {
          back.addAll(some);
        }
      }
      assertThat(back.stream().map(SpoolTest::told))
          .containsExactlyElementsOf(months.get(month).stream().map(SpoolTest::told).toList());
    }
  }

  /** Every third is no record, every fifth no event, every seventh has a text that is long. */
  private Entry entry(String month, int i) {
    RowKey record = i % 3 == 0 ? null : key();
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < i % 4; row++) {
      rows.add(new Row(TableFormat.EVENT, key(), values(i % 7 == 0 ? "x".repeat(7_000) : "é" + i)));
    }
    return new Entry(month, record, i % 5 == 0, rows);
  }

  private RowKey key() {
    return new RowKey(new EventId(random.nextLong(), random.nextLong()), random.nextLong());
  }

  private Object[] values(String text) {
    return TableFormat.EVENT.columns().stream().map(column -> value(column, text)).toArray();
  }

  private Object value(Column column, String text) {
    return switch (column.type()) {
      case ID128 -> random.nextBoolean() ? key().id() : null;
      case LONG -> random.nextLong();
      case INT -> random.nextInt();
      case BOOLEAN -> random.nextBoolean();
      case TIMESTAMP -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
      case STRING -> column.name().equals("client") ? text : column.name();
      case LIST_LONG -> random.longs(random.nextInt(3)).boxed().toList();
      case LIST_STRING -> List.of(text.substring(0, 1), "b").subList(0, random.nextInt(3));
      default -> throw new IllegalStateException("no such column in an event");
    };
  }

  private static String told(Entry entry) {
    StringBuilder told = new StringBuilder();
    told.append(entry.month()).append(entry.record()).append(entry.nonEvent());
    entry.rows().forEach(r -> told.append(r.table().name()).append(r.key()).append(text(r)));
    return told.toString();
  }

  private static String text(Row row) {
    return Arrays.toString(row.values());
  }
}
