package nl.stip.ingest.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person as of some days: a row of {@code person.tsv}.
 *
 * @param person pseudonym
 * @param span days
 * @param state what holds
 */
record PersonRow(long person, Span span, State state) {

  /** What holds of a person; values as in {@code person.tsv}. */
  record State(
      List<Long> emails,
      Long manager,
      boolean leader,
      String zone,
      String country,
      List<String> licences,
      boolean licencesKnown,
      Map<String, String> dimensions,
      Long nameKey) {}

  PersonRow until(LocalDate last) {
    return new PersonRow(person, new Span(span.from(), last), state);
  }

  /** Without the manager, if it is one of these. */
  PersonRow withoutManager(Set<Long> persons) {
    if (state.manager == null || !persons.contains(state.manager)) {
      return this;
    }
    State without =
        new State(
            state.emails,
            null,
            state.leader,
            state.zone,
            state.country,
            state.licences,
            state.licencesKnown,
            state.dimensions,
            state.nameKey);
    return new PersonRow(person, span, without);
  }

  Object[] stored() {
    return new Object[] {
      person,
      span.from(),
      span.to(),
      state.emails,
      state.manager,
      state.leader,
      state.zone,
      state.country,
      state.licences,
      state.licencesKnown,
      state.dimensions,
      state.nameKey
    };
  }

  @SuppressWarnings("unchecked") // the columns have the types that person.tsv states
  static PersonRow of(Object[] row) {
    return new PersonRow(
        (Long) row[0],
        new Span((LocalDate) row[1], (LocalDate) row[2]),
        new State(
            List.copyOf((List<Long>) row[3]),
            (Long) row[4],
            (Boolean) row[5],
            (String) row[6],
            (String) row[7],
            List.copyOf((List<String>) row[8]),
            (Boolean) row[9],
            new java.util.TreeMap<>((Map<String, String>) row[10]),
            (Long) row[11]));
  }
}
