package nl.stip.analytics.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.analytics.log.Covered;

/**
 * What the directory and the tools say about one person: where the person works, and from when
 * until when the person is enabled ({@code counting.md} 4, 5): on the days of the licences in the
 * register, for the tools it speaks of; else of those in the directory; where neither says
 * anything, from the account's first dated trace, or from the first observed day, start unknown,
 * when there is none.
 */
final class Career {

  /** A day that does not come. */
  static final int NEVER = (int) java.time.LocalDate.of(9999, 12, 31).toEpochDay();

  /**
   * A line of the directory's history.
   *
   * @param country empty if not known
   * @param licences tools, or null where the directory says nothing about them
   */
  record Entry(Membership.Entry place, String country, Set<String> licences) {}

  /**
   * What a tool knows of a person; days since 1970.
   *
   * @param first first dated trace, or null
   * @param last last act of an account that was switched off, or {@link #NEVER}
   */
  record Trace(String tool, Integer first, int last) {}

  private final String country;
  private final int leaves;
  private final Membership membership;
  private final Map<String, Enrolment> enrolments = new TreeMap<>();

  /**
   * A licence that the register states; days since 1970.
   *
   * @param first first day
   * @param last last day, or {@link #NEVER}
   */
  record Licence(String tool, int first, int last) {

    private Enrolment.Span within(Membership.Entry place) {
      return new Enrolment.Span(Math.max(first, place.from()), Math.min(last, place.to()), true);
    }
  }

  /**
   * What the register says of licences.
   *
   * @param own the person's
   * @param tools of which tools it says who has one: whoever is not named has none
   */
  record Register(List<Licence> own, Set<String> tools) {

    /** Nothing at all. */
    static final Register NONE = new Register(List.of(), Set.of());
  }

  /**
   * Puts together.
   *
   * @param history at least one line, in any order
   * @param register licences of the register
   * @param traces at most one per tool
   * @param device what the person works on
   * @param timetable the connected tools and what is observed of them
   */
  Career(
      List<Entry> history,
      Register register,
      List<Trace> traces,
      MainDevice device,
      Timetable timetable) {
    Entry latest =
        history.stream()
            .max(
                Comparator.comparingInt((Entry e) -> e.place.from())
                    .thenComparingInt(e -> e.place.to()))
            .orElseThrow();
    country = latest.country;
    Map<String, List<Enrolment.Span>> spans = spans(history, register, traces, timetable);
    spans.keySet().retainAll(timetable.tools());
    List<Enrolment.Span> all = spans.values().stream().flatMap(List::stream).toList();
    spans.put(Covered.ALL, all);
    spans.forEach(
        (tool, of) -> {
          if (of.stream().anyMatch(s -> s.first() <= s.last())) {
            enrolments.put(
                tool, new Enrolment(of.stream().filter(s -> s.first() <= s.last()).toList()));
          }
        });
    leaves = leaves(history, register);
    membership =
        new Membership(
            history.stream().map(Entry::place).toList(), leaves, device, timetable.deviceAt());
  }

  private static Map<String, List<Enrolment.Span>> spans(
      List<Entry> history, Register register, List<Trace> traces, Timetable timetable) {
    Map<String, List<Enrolment.Span>> spans = new TreeMap<>();
    for (Entry entry : history) {
      if (entry.licences != null) {
        Enrolment.Span span = new Enrolment.Span(entry.place.from(), entry.place.to(), true);
        entry.licences.forEach(tool -> add(spans, tool, span));
      } else {
        traces.forEach(
            trace -> add(spans, trace.tool, traced(trace, entry, timetable.observedFrom())));
      }
    }
    spans.keySet().removeAll(register.tools);
    for (Entry entry : history) {
      register.own.forEach(licence -> add(spans, licence.tool, licence.within(entry.place)));
    }
    return spans;
  }

  private static void add(
      Map<String, List<Enrolment.Span>> spans, String tool, Enrolment.Span span) {
    spans.computeIfAbsent(tool, t -> new ArrayList<>()).add(span);
  }

  private static Enrolment.Span traced(Trace trace, Entry entry, int observedFrom) {
    return new Enrolment.Span(
        Math.max(trace.first == null ? observedFrom : trace.first, entry.place.from()),
        Math.min(trace.last, entry.place.to()),
        trace.first != null);
  }

  // where nobody states licences, who has no account left has left
  private int leaves(List<Entry> history, Register register) {
    int last = history.stream().mapToInt(e -> e.place.to()).max().orElseThrow();
    boolean licensed =
        !register.tools.isEmpty() || history.stream().anyMatch(e -> e.licences != null);
    Enrolment all = enrolments.get(Covered.ALL);
    return licensed || all == null ? last : Math.min(last, all.ends());
  }

  /** Where the person works; empty if not known. */
  String country() {
    return country;
  }

  /** When the person was enabled, by tool and for {@code all}; only tools with a day. */
  Map<String, Enrolment> enrolments() {
    return enrolments;
  }

  /** Last day in the organisation. */
  int leaves() {
    return leaves;
  }

  /** Where the person belongs in the week that ends with a day. */
  Optional<Membership.Place> place(int day) {
    return membership.in(day - 6, day, day);
  }

  /** The person as one of a period's people, if enabled for the tool on at least one day. */
  Optional<Member> member(ToolPeriod period, Calendar calendar) {
    Enrolment enrolment = enrolments.get(period.tool());
    if (enrolment == null) {
      return Optional.empty();
    }
    int days = enrolment.sum(period.first(), period.last(), (from, to) -> to - from + 1);
    if (days == 0) {
      return Optional.empty();
    }
    return membership
        .in(period.first(), period.end(), period.last())
        .map(
            place ->
                new Member(
                    days * 2 >= Math.min(period.last(), leaves) - period.first() + 1,
                    leaves < period.last(),
                    place,
                    days,
                    enrolment.sum(
                        period.first(),
                        period.last(),
                        (from, to) -> calendar.workdays(country, from, to)),
                    (period.last() - enrolment.start().first()) / 7,
                    Math.floorDiv(period.first() - 1 - enrolment.start().first(), 7),
                    enrolment.start().startKnown()));
  }
}
