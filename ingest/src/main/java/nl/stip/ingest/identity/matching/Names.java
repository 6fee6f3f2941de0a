package nl.stip.ingest.identity.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who of the directory has which full name. */
final class Names {

  private final Map<Long, Set<Long>> people = new HashMap<>();
  private final boolean settle;

  private Names(boolean settle) {
    this.settle = settle;
  }

  static Names of(List<Holder> holders, boolean settle) {
    Names names = new Names(settle);
    for (Holder holder : holders) {
      if (holder.nameKey() != null) {
        names.people.computeIfAbsent(holder.nameKey(), n -> new HashSet<>()).add(holder.person());
      }
    }
    return names;
  }

  private Set<Long> of(Account account) {
    return account.nameKey() == null ? Set.of() : people.getOrDefault(account.nameKey(), Set.of());
  }

  /** Whose an account is by its name, or null. */
  Long person(Account account) {
    Set<Long> candidates = of(account);
    return settle && candidates.size() == 1 ? candidates.iterator().next() : null;
  }

  /** Why an account stays unmatched. */
  Why why(Account account) {
    return switch (of(account).size()) {
      case 0 -> account.emails().isEmpty() ? Why.BARE : Why.STRANGE;
      case 1 -> Why.NAMED;
      default -> Why.NAMESAKES;
    };
  }
}
