package nl.stip.ingest.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds contradictions between lines, tells each, and leaves the lines without them. */
final class PeopleChecks {

  private final Predicate<String> known;
  private final List<DirectoryIssue> issues;

  /**
   * Checks that tell what they find.
   *
   * @param known whether a key is a person's in an earlier version
   */
  PeopleChecks(Predicate<String> known, List<DirectoryIssue> issues) {
    this.known = known;
    this.issues = issues;
  }

  /** Lines in order of start and key, without contradictions. */
  List<PersonLine> clean(List<PersonLine> lines) {
    Map<String, List<PersonLine>> people = new LinkedHashMap<>();
    lines.stream()
        .sorted(
            Comparator.comparing((PersonLine l) -> l.span().from()).thenComparing(PersonLine::key))
        .forEach(l -> people.computeIfAbsent(l.key(), k -> new ArrayList<>()).add(l));
    people.replaceAll((key, own) -> apart(own));
    people.replaceAll((key, own) -> own.stream().map(l -> managed(l, people)).toList());
    return acyclic(people);
  }

  private List<PersonLine> apart(List<PersonLine> lines) {
    List<PersonLine> apart = new ArrayList<>();
    for (PersonLine line : lines) {
      PersonLine before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (before == null) {
        apart.add(line);
      } else if (before.span().from().equals(line.span().from())) {
        issues.add(DirectoryIssue.duplicate(line.place(), before));
      } else {
        apart.set(apart.size() - 1, joined(before, line));
        apart.add(line);
      }
    }
    return apart;
  }

  // Two days of a snapshot are no gap: what lies between is filled when snapshots are merged.
  private PersonLine joined(PersonLine before, PersonLine line) {
    Span span = before.span();
    LocalDate eve = line.span().from().minusDays(1);
    if (span.to() == null || span.to().isAfter(eve)) {
      issues.add(DirectoryIssue.overlap(before, line));
      return before.withSpan(new Span(span.from(), eve));
    }
    boolean snapshots = span.from().equals(span.to());
    if (span.to().isBefore(eve) && !snapshots) {
      issues.add(DirectoryIssue.gap(before, line));
    }
    return before;
  }

  private PersonLine managed(PersonLine line, Map<String, List<PersonLine>> people) {
    String manager = line.facts().manager();
    if (manager == null) {
      return line;
    }
    List<PersonLine> own = people.get(manager);
    if (own == null) {
      if (known.test(manager)) {
        return line;
      }
      issues.add(DirectoryIssue.unknownManager(line));
      return line.withoutManager();
    }
    Span last = own.get(own.size() - 1).span();
    if (at(own, line.span().from()) == null || last.endsBefore(line.span())) {
      issues.add(DirectoryIssue.managerLeft(line));
    }
    return line;
  }

  private static PersonLine at(List<PersonLine> lines, LocalDate day) {
    return lines == null
        ? null
        : lines.stream().filter(l -> l.span().covers(day)).findFirst().orElse(null);
  }

  // A circle can close only on a day on which one of its lines starts, so those days suffice.
  private List<PersonLine> acyclic(Map<String, List<PersonLine>> people) {
    Map<String, List<PersonLine>> open = new HashMap<>();
    people.forEach((key, own) -> open.put(key, new ArrayList<>(own)));
    List<PersonLine> starts =
        people.values().stream()
            .flatMap(List::stream)
            .sorted(
                Comparator.comparing((PersonLine l) -> l.span().from())
                    .thenComparing(PersonLine::key))
            .toList();
    for (PersonLine line : starts) {
      Set<PersonLine> chain = circle(line, open);
      if (!chain.isEmpty()) {
        issues.add(DirectoryIssue.cycle(line, positions(chain)));
        open.get(line.key()).replaceAll(l -> l.equals(line) ? line.withoutManager() : l);
      }
    }
    return people.keySet().stream().flatMap(key -> open.get(key).stream()).toList();
  }

  private static String positions(Set<PersonLine> chain) {
    return chain.stream()
        .map(l -> String.valueOf(l.place().position()))
        .collect(Collectors.joining(", "));
  }

  /** The lines from one up to its top if that leads back to it, else nothing. */
  private static Set<PersonLine> circle(PersonLine start, Map<String, List<PersonLine>> people) {
    Set<PersonLine> chain = new LinkedHashSet<>();
    PersonLine line = start;
    while (line != null && line.facts().manager() != null && chain.add(line)) {
      line = at(people.get(line.facts().manager()), start.span().from());
    }
    return line != null && line.key().equals(start.key()) && !chain.isEmpty() ? chain : Set.of();
  }
}
