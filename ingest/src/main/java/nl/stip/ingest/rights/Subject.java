package nl.stip.ingest.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.identity.matching.Identity;

/**
 * Somebody as the store knows them, by pseudonyms only.
 *
 * @param persons in the directory
 * @param emails of all their addresses
 * @param accounts when which account is theirs; without an entry of its own it always is
 * @param zone zone in which days are cut
 */
record Subject(
    Set<Long> persons, Set<Long> emails, Map<Long, List<Identity>> accounts, ZoneId zone) {

  static Subject nobody(ZoneId zone) {
    return new Subject(new HashSet<>(), new HashSet<>(), new HashMap<>(), zone);
  }

  boolean isNobody() {
    return persons.isEmpty() && accounts.isEmpty();
  }

  void always(Collection<Long> more) {
    more.forEach(account -> accounts.put(account, List.of()));
  }

  /** Whether an account is theirs and was never anybody else's. */
  boolean hasWholly(long account) {
    List<Identity> days = accounts.get(account);
    return days != null && days.stream().allMatch(d -> d.from() == null && d.to() == null);
  }

  boolean has(long account, Instant at) {
    return has(account, LocalDate.ofInstant(at, zone));
  }

  boolean has(long account, LocalDate day) {
    return hasWholly(account)
        || accounts.getOrDefault(account, List.of()).stream()
            .anyMatch(
                d ->
                    (d.from() == null || !day.isBefore(d.from()))
                        && (d.to() == null || !day.isAfter(d.to())));
  }
}
