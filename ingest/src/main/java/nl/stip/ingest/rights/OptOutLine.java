package nl.stip.ingest.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of somebody on the opt-out list, as pseudonyms.
 *
 * @param emails of addresses
 * @param persons in the directory
 * @param accounts that were never anybody else's
 */
record OptOutLine(Set<Long> emails, Set<Long> persons, Set<Long> accounts) {

  static OptOutLine of(JsonNode json) {
    return new OptOutLine(
        longs(json.path("emails")), longs(json.path("persons")), longs(json.path("accounts")));
  }

  static OptOutLine of(Subject subject) {
    Set<Long> accounts = new TreeSet<>(subject.accounts().keySet());
    accounts.removeIf(account -> !subject.hasWholly(account));
    return new OptOutLine(
        new TreeSet<>(subject.emails()), new TreeSet<>(subject.persons()), accounts);
  }

  private static Set<Long> longs(JsonNode list) {
    Set<Long> longs = new TreeSet<>();
    list.forEach(value -> longs.add(value.asLong()));
    return longs;
  }

  OptOutLine and(OptOutLine other) {
    return other == null
        ? this
        : new OptOutLine(
            both(emails, other.emails),
            both(persons, other.persons),
            both(accounts, other.accounts));
  }

  /** With the accounts that one of the addresses told of. */
  OptOutLine with(Map<Long, List<Long>> told) {
    Set<Long> more = new TreeSet<>(accounts);
    told.forEach(
        (account, by) -> {
          if (by.stream().anyMatch(emails::contains)) {
            more.add(account);
          }
        });
    return new OptOutLine(emails, persons, more);
  }

  private static Set<Long> both(Set<Long> some, Set<Long> others) {
    Set<Long> both = new TreeSet<>(some);
    both.addAll(others);
    return both;
  }

  void addTo(Subject subject) {
    subject.emails().addAll(emails);
    subject.persons().addAll(persons);
    subject.always(accounts);
  }

  Map<String, List<Long>> toJson() {
    return Map.of(
        "emails", List.copyOf(emails),
        "persons", List.copyOf(persons),
        "accounts", List.copyOf(accounts));
  }
}
