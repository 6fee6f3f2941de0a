package nl.stip.ingest.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.ingest.issue.LongSilence;
import nl.stip.ingest.issue.Silence;

/**
 * The days a batch observes per tool: as the export states, else first to last event; and the long
 * silences among them.
 */
final class Coverage {

  private record Span(LocalDate first, LocalDate last) {

    Span and(Span other) {
      return new Span(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  private final ZoneId zone;
  private final Map<String, NavigableSet<LocalDate>> seen = new TreeMap<>();
  private final Map<String, Span> stated = new TreeMap<>();

  Coverage(ZoneId zone) {
    this.zone = zone;
  }

  void seen(String tool, Instant published) {
    seen(tool, LocalDate.ofInstant(published, zone));
  }

  void seen(String tool, LocalDate day) {
    seen.computeIfAbsent(tool, t -> new TreeSet<>()).add(day);
  }

  void stated(String tool, LocalDate first, LocalDate last) {
    stated.merge(tool, new Span(first, last), Span::and);
  }

  private Map<String, Span> spans() {
    Map<String, Span> spans = new TreeMap<>();
    seen.forEach((tool, days) -> spans.put(tool, new Span(days.first(), days.last())));
    spans.putAll(stated);
    return spans;
  }

  /**
   * Stretches of more than seven days without an event.
   *
   * @param closed days that do not count, since nothing was to be expected of them
   * @param missing days of a tool that do not count, since they are known to be missing
   */
  List<Silence> silences(Set<LocalDate> closed, Map<String, Set<LocalDate>> missing) {
    List<Silence> silences = new ArrayList<>();
    spans().forEach((tool, span) -> silences.addAll(between(tool, span)));
    silences.removeIf(
        silence -> {
          Set<LocalDate> excused = new TreeSet<>(closed);
          excused.addAll(missing.getOrDefault(silence.tool(), Set.of()));
          return !isLong(silence, excused);
        });
    return silences;
  }

  /** The stretches between the days with an event, and the ends of the span. */
  private List<Silence> between(String tool, Span span) {
    List<Silence> stretches = new ArrayList<>();
    LocalDate from = span.first();
    for (LocalDate day : seen.getOrDefault(tool, Collections.emptyNavigableSet())) {
      if (!day.isBefore(from) && !day.isAfter(span.last())) {
        stretches.add(new Silence(tool, from, day.minusDays(1)));
        from = day.plusDays(1);
      }
    }
    stretches.add(new Silence(tool, from, span.last()));
    return stretches;
  }

  private static boolean isLong(Silence silence, Set<LocalDate> excused) {
    long days =
        excused.stream()
            .filter(day -> !day.isBefore(silence.first()) && !day.isAfter(silence.last()))
            .count();
    return silence.days() - days > LongSilence.USUAL_DAYS;
  }

  List<Map<String, Object>> toJson() {
    List<Map<String, Object>> json = new ArrayList<>();
    spans()
        .forEach(
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
