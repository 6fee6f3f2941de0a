package nl.stip.analytics.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.time.Period;

/** Which days are observed of which tool ({@code counting.md} 3). */
public final class Covered {

  /** The tool that stands for all tools together. */
  public static final String ALL = "all";

  private record Span(LocalDate first, LocalDate last) {}

  private final Map<String, List<Span>> spans = new TreeMap<>();
  private final Map<String, Boolean> reading = new TreeMap<>();

  /**
   * Unites what the batches observe.
   *
   * @param missing days that they lack nevertheless, by tool id
   */
  public Covered(List<Coverage> coverage, Map<String, Set<LocalDate>> missing) {
    coverage.stream()
        .sorted(Comparator.comparing(Coverage::tool).thenComparing(Coverage::first))
        .forEach(this::add);
    missing.forEach((tool, days) -> days.forEach(day -> cut(tool, day)));
    spans.values().removeIf(List::isEmpty);
  }

  private void add(Coverage coverage) {
    reading.merge(coverage.tool(), coverage.reading(), Boolean::logicalOr);
    List<Span> known = spans.computeIfAbsent(coverage.tool(), t -> new ArrayList<>());
    Span span = new Span(coverage.first(), coverage.last());
    Span before = known.isEmpty() ? null : known.get(known.size() - 1);
    if (before != null && !span.first().isAfter(before.last().plusDays(1))) {
      known.remove(known.size() - 1);
      span = new Span(before.first(), later(before.last(), span.last()));
    }
    known.add(span);
  }

  private void cut(String tool, LocalDate day) {
    spanAt(tool, day)
        .ifPresent(
            span -> {
              List<Span> known = spans.get(tool);
              int at = known.indexOf(span);
              known.remove(at);
              if (day.isBefore(span.last())) {
                known.add(at, new Span(day.plusDays(1), span.last()));
              }
              if (day.isAfter(span.first())) {
                known.add(at, new Span(span.first(), day.minusDays(1)));
              }
            });
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** The connected tools, by id. */
  public Set<String> tools() {
    return spans.keySet();
  }

  /** Whether a tool's source records reading; for all tools together, whether one does. */
  public boolean reading(String tool) {
    return tool.equals(ALL) ? reading.containsValue(true) : reading.getOrDefault(tool, false);
  }

  /** First day observed of any tool. */
  public LocalDate first() {
    return spans.values().stream().map(s -> s.get(0).first()).min(LocalDate::compareTo).get();
  }

  /** Last day observed of any tool. */
  public LocalDate last() {
    return spans.values().stream()
        .map(s -> s.get(s.size() - 1).last())
        .max(LocalDate::compareTo)
        .get();
  }

  /**
   * The last day of a period that is observed of a tool, from the period's start without a hole;
   * empty when the start is not observed. For all tools together, the earliest of theirs.
   */
  public Optional<LocalDate> observedUntil(String tool, Period period) {
    return spanAt(tool, period.first())
        .map(span -> span.last().isBefore(period.last()) ? span.last() : period.last());
  }

  /** First day of the unbroken observation that a day belongs to. */
  public Optional<LocalDate> observedSince(String tool, LocalDate day) {
    return spanAt(tool, day).map(Span::first);
  }

  private Optional<Span> spanAt(String tool, LocalDate day) {
    if (!tool.equals(ALL)) {
      return spans.getOrDefault(tool, List.of()).stream()
          .filter(s -> !day.isBefore(s.first()) && !day.isAfter(s.last()))
          .findFirst();
    }
    LocalDate first = LocalDate.MIN;
    LocalDate last = LocalDate.MAX;
    for (String each : spans.keySet()) {
      Optional<Span> span = spanAt(each, day);
      if (span.isEmpty()) {
        return Optional.empty();
      }
      first = later(first, span.get().first());
      last = last.isBefore(span.get().last()) ? last : span.get().last();
    }
    return Optional.of(new Span(first, last));
  }
}
