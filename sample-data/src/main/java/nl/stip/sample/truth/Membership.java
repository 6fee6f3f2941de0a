package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Spell;

/**
 * Who counts in a period, and for which group: whoever is enabled on at least half of its days up
 * to leaving, for the group of most days.
 */
final class Membership {

  private final Company company;
  private final Span span;
  private final Predicate<Spell> enabled;

  private Membership(Company company, Span span, Predicate<Spell> enabled) {
    this.company = company;
    this.span = span;
    this.enabled = enabled;
  }

  /**
   * People of a group.
   *
   * @param people those who count for it
   * @param movers those who were in it and elsewhere, and may count for either
   */
  record Group(List<Integer> people, int movers) {}

  /** Everybody employed, for everybody has an office licence. */
  static Membership employed(Company company, Span span) {
    return new Membership(company, span, spell -> true);
  }

  /** Everybody with a licence for Slack. */
  static Membership licensed(Company company, Span span) {
    return new Membership(company, span, Spell::slack);
  }

  /** Everybody who counts. */
  List<Integer> people() {
    return IntStream.range(0, company.people().size())
        .filter(person -> counts(person, days(person, Dimension.DEPARTMENT)))
        .boxed()
        .toList();
  }

  /** The groups of a dimension, by value. */
  Map<String, Group> by(Dimension dimension) {
    Map<String, List<Integer>> people = new TreeMap<>();
    Map<String, Integer> movers = new HashMap<>();
    for (int person : people()) {
      Map<String, Integer> days = days(person, dimension);
      String most =
          days.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      people.computeIfAbsent(most, group -> new ArrayList<>()).add(person);
      if (days.size() > 1) {
        days.keySet().forEach(group -> movers.merge(group, 1, Integer::sum));
      }
    }
    Map<String, Group> groups = new TreeMap<>();
    people.forEach((g, own) -> groups.put(g, new Group(own, movers.getOrDefault(g, 0))));
    return groups;
  }

  /** Days of the period on which a person was enabled, by group. */
  private Map<String, Integer> days(int person, Dimension dimension) {
    Map<String, Integer> days = new TreeMap<>();
    for (Spell spell : company.spells().get(person)) {
      int from = Math.max(span.first(), spell.from());
      int to = Math.min(span.last(), spell.to());
      if (from <= to && enabled.test(spell)) {
        days.merge(dimension.of(spell), to - from + 1, Integer::sum);
      }
    }
    return days;
  }

  private boolean counts(int person, Map<String, Integer> days) {
    int end = Math.min(span.last(), company.leaves(person));
    int counted = days.values().stream().mapToInt(Integer::intValue).sum();
    return counted > 0 && counted * 2 >= end - span.first() + 1;
  }
}
