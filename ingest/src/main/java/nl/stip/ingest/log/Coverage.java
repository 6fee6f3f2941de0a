package nl.stip.ingest.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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

  private static final NavigableSet<LocalDate> NO_DAY = Collections.emptyNavigableSet();
  private static final long LONGEST_COUNT = 400;

  private record Span(LocalDate first, LocalDate last) {

    Span and(Span other) {
      return new Span(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  private final ZoneId zone;
  private final Map<String, NavigableSet<LocalDate>> seen = new TreeMap<>();
  private final Map<String, Set<Span>> known = new TreeMap<>();
  private final Map<String, NavigableSet<LocalDate>> counted = new TreeMap<>();
  private final Map<String, Span> stated = new TreeMap<>();

  // seen last, since neighbours mostly share it
  private String lastTool;
  private LocalDate lastDay;

  Coverage(ZoneId zone) {
    this.zone = zone;
  }

  void seen(String tool, Instant published) {
    LocalDate day = LocalDate.ofInstant(published, zone);
    if (!day.equals(lastDay) || !tool.equals(lastTool)) {
      seen.computeIfAbsent(tool, t -> new TreeSet<>()).add(day);
      lastTool = tool;
      lastDay = day;
    }
  }

  /**
   * Days for which the source counted itself. They are no silence; that they are observed is for
   * the source to state, since a count over ninety days says little of each.
   */
  void counted(String tool, LocalDate first, LocalDate last) {
    if (known.computeIfAbsent(tool, t -> new HashSet<>()).add(new Span(first, last))) {
      NavigableSet<LocalDate> days = counted.computeIfAbsent(tool, t -> new TreeSet<>());
      first.datesUntil(last.plusDays(1)).limit(LONGEST_COUNT).forEach(days::add);
    }
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

  /** The stretches between the days with an event or a count, and the ends of the span. */
  private List<Silence> between(String tool, Span span) {
    List<Silence> stretches = new ArrayList<>();
    LocalDate from = span.first();
    NavigableSet<LocalDate> days = new TreeSet<>(seen.getOrDefault(tool, NO_DAY));
    days.addAll(counted.getOrDefault(tool, NO_DAY));
    for (LocalDate day : days) {
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
