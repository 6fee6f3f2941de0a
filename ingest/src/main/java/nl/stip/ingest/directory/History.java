package nl.stip.ingest.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * People through time.
 *
 * <p>Lines with validity replace what was known of their people. A snapshot says who was there on
 * its day and until the next one; whoever is not in it was not there. Snapshots give the same
 * history in whatever order they come.
 *
 * @param rows rows, in order of person and first day, of which no two of a person overlap
 * @param snapshots days of the snapshots they are made from
 */
record History(List<PersonRow> rows, Set<LocalDate> snapshots) {

  private static final Comparator<PersonRow> ORDER =
      Comparator.comparingLong(PersonRow::person).thenComparing(r -> r.span().from());

  static History empty() {
    return new History(List.of(), Set.of());
  }

  /** With the history of some people told anew; others stay as they are. */
  History withDated(Collection<PersonRow> told) {
    if (told.isEmpty()) {
      return this;
    }
    Set<Long> people = new HashSet<>();
    told.forEach(r -> people.add(r.person()));
    List<PersonRow> all = new ArrayList<>(told);
    rows.stream().filter(r -> !people.contains(r.person())).forEach(all::add);
    return new History(joined(all), Set.of());
  }

  /** With snapshots, each the rows of one day. */
  History withSnapshots(Collection<PersonRow> told) {
    TreeMap<LocalDate, Map<Long, PersonRow.State>> days = new TreeMap<>();
    snapshots.forEach(day -> days.put(day, at(day)));
    Set<LocalDate> fresh = new HashSet<>();
    for (PersonRow row : told) {
      LocalDate day = row.span().from();
      if (fresh.add(day)) {
        days.put(day, new HashMap<>());
      }
      days.get(day).put(row.person(), row.state());
    }
    return days.isEmpty() ? this : new History(joined(spread(days)), new TreeSet<>(days.keySet()));
  }

  private Map<Long, PersonRow.State> at(LocalDate day) {
    Map<Long, PersonRow.State> states = new HashMap<>();
    rows.stream().filter(r -> r.span().covers(day)).forEach(r -> states.put(r.person(), r.state()));
    return states;
  }

  // What was known of the time before the first snapshot stays.
  private List<PersonRow> spread(TreeMap<LocalDate, Map<Long, PersonRow.State>> days) {
    LocalDate first = days.firstKey();
    List<PersonRow> all = new ArrayList<>();
    for (PersonRow row : rows) {
      if (row.span().from().isBefore(first)) {
        boolean longer = row.span().to() == null || !row.span().to().isBefore(first);
        all.add(longer ? row.until(first.minusDays(1)) : row);
      }
    }
    days.forEach(
        (day, states) -> {
          LocalDate next = days.higherKey(day);
          Span span = new Span(day, next == null ? null : next.minusDays(1));
          states.forEach((person, state) -> all.add(new PersonRow(person, span, state)));
        });
    return all;
  }

  /** Rows that say the same and follow each other, as one. */
  static List<PersonRow> joined(List<PersonRow> rows) {
    List<PersonRow> joined = new ArrayList<>();
    for (PersonRow row : rows.stream().sorted(ORDER).toList()) {
      PersonRow last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && continues(last, row)) {
        joined.set(joined.size() - 1, last.until(row.span().to()));
      } else {
        joined.add(row);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean continues(PersonRow last, PersonRow row) {
    return last.person() == row.person()
        && last.state().equals(row.state())
        && last.span().to() != null
        && last.span().to().plusDays(1).equals(row.span().from());
  }
}
