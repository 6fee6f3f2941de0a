package nl.stip.ingest.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days a batch observes per tool: as the export states, else first to last event. */
final class Coverage {

  private record Span(LocalDate first, LocalDate last) {

    Span and(Span other) {
      return new Span(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  private final ZoneId zone;
  private final Map<String, Span> seen = new TreeMap<>();
  private final Map<String, Span> stated = new TreeMap<>();

  Coverage(ZoneId zone) {
    this.zone = zone;
  }

  void seen(String tool, Instant published) {
    LocalDate day = LocalDate.ofInstant(published, zone);
    Span span = seen.get(tool);
    if (span == null || day.isBefore(span.first()) || day.isAfter(span.last())) {
      seen.merge(tool, new Span(day, day), Span::and);
    }
  }

  void stated(String tool, LocalDate first, LocalDate last) {
    stated.merge(tool, new Span(first, last), Span::and);
  }

  List<Map<String, Object>> toJson() {
    Map<String, Span> spans = new TreeMap<>(seen);
    spans.putAll(stated);
    List<Map<String, Object>> json = new ArrayList<>();
    spans.forEach(
        (tool, span) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("tool", tool);
          row.put("first", span.first().toString());
          row.put("last", span.last().toString());
          row.put("stated", stated.containsKey(tool));
          json.add(row);
        });
    return json;
  }
}
