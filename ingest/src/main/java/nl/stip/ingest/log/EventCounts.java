package nl.stip.ingest.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;

/** Events a batch adds, by tool, type and whether a person did them. */
public final class EventCounts {

  private static final int TOOL = column("tool");
  private static final int TYPE = column("type");
  private static final int AUTOMATED = column("automated");
  private static final int PUBLISHED = column("published");

  private record Kind(String tool, String type, boolean automated) {}

  private final Map<Kind, Long> counts = new HashMap<>();

  private static int column(String name) {
    return TableFormat.EVENT.columns().stream().map(Column::name).toList().indexOf(name);
  }

  static String tool(Object[] event) {
    return (String) event[TOOL];
  }

  static Instant published(Object[] event) {
    return (Instant) event[PUBLISHED];
  }

  void add(Object[] event) {
    Kind kind = new Kind(tool(event), (String) event[TYPE], (Boolean) event[AUTOMATED]);
    counts.merge(kind, 1L, Long::sum);
  }

  /** All events. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The form in which batches and runs state them. */
  public List<Map<String, Object>> toJson() {
    List<Map<String, Object>> json = new ArrayList<>();
    counts.keySet().stream()
        .sorted(
            Comparator.comparing(Kind::tool)
                .thenComparing(Kind::type)
                .thenComparing(Kind::automated))
        .forEach(
            kind -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("tool", kind.tool());
              row.put("type", kind.type());
              row.put("automated", kind.automated());
              row.put("count", counts.get(kind));
              json.add(row);
            });
    return json;
  }
}
