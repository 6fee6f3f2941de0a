package nl.stip.analytics.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * From when until when one person is enabled for one tool, or for any of several: disjoint spans of
 * days ({@code counting.md} 5).
 */
final class Enrolment {

  /**
   * A span of days since 1970, both inclusive.
   *
   * @param startKnown whether the first day is known to be the first
   */
  record Span(int first, int last, boolean startKnown) {}

  private final List<Span> spans = new ArrayList<>();

  /** Unites spans that touch or overlap, given in any order. */
  Enrolment(Collection<Span> given) {
    given.stream()
        .sorted(
            Comparator.comparingInt(Span::first)
                .thenComparingInt(Span::last)
                .thenComparing(Span::startKnown))
        .forEach(this::add);
  }

  private void add(Span span) {
    Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (before != null && span.first <= before.last + 1L) {
      int last = Math.max(before.last, span.last);
      spans.set(spans.size() - 1, new Span(before.first, last, before.startKnown));
    } else {
      spans.add(span);
    }
  }

  /** The spans in order. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  /** The last day, or one that never comes; there is a span. */
  int ends() {
    return spans.get(spans.size() - 1).last;
  }

  /** When it began; there is a span. */
  Span start() {
    return spans.get(0);
  }

  /**
   * Adds up what each part of a span of days has that is enabled.
   *
   * @param first first day
   * @param last last day, inclusive
   * @param count gives a number for a first and a last day
   */
  int sum(int first, int last, IntBinaryOperator count) {
    int sum = 0;
    for (Span span : spans) {
      if (span.first <= last && span.last >= first) {
        sum += count.applyAsInt(Math.max(span.first, first), Math.min(span.last, last));
      }
    }
    return sum;
  }
}
