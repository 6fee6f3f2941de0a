package nl.stip.ingest.directory;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A licence of a person for a tool: a row of {@code licence.tsv}.
 *
 * @param person pseudonym
 * @param tool tool id
 * @param span days of the licence
 */
record Licence(long person, String tool, Span span) {

  static final Comparator<Licence> ORDER =
      Comparator.comparingLong(Licence::person)
          .thenComparing(Licence::tool)
          .thenComparing(l -> l.span().from())
          .thenComparing(l -> l.span().to(), Comparator.nullsLast(Comparator.naturalOrder()));

  boolean endsBefore(LocalDate day) {
    return span.to() != null && span.to().isBefore(day);
  }

  Object[] stored() {
    return new Object[] {person, tool, span.from(), span.to()};
  }

  static Licence of(Object[] row) {
    return new Licence(
        (Long) row[0], (String) row[1], new Span((LocalDate) row[2], (LocalDate) row[3]));
  }
}
