package nl.stip.ingest.identity.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts that share an address, directly or through others, are one person's (union-find by
 * smallest address; Tarjan 1975). The person's pseudonym is then the smallest address's.
 */
final class SharedAddresses {

  private final Map<Long, Long> parent = new HashMap<>();
  private final Map<Long, Integer> accounts = new HashMap<>();

  SharedAddresses(List<Account> people) {
    for (Account account : people) {
      account.emails().forEach(e -> join(account.emails().get(0), e));
    }
    for (Account account : people) {
      if (!account.emails().isEmpty()) {
        accounts.merge(top(account.emails().get(0)), 1, Integer::sum);
      }
    }
  }

  private void join(long a, long b) {
    long one = top(a);
    long other = top(b);
    parent.put(Math.max(one, other), Math.min(one, other));
  }

  private long top(long email) {
    long top = email;
    while (parent.getOrDefault(top, top) != top) {
      top = parent.get(top);
    }
    parent.put(email, top);
    return top;
  }

  long person(Account account) {
    return account.emails().isEmpty() ? account.id() : top(account.emails().get(0));
  }

  boolean isShared(Account account) {
    return !account.emails().isEmpty() && accounts.get(top(account.emails().get(0))) > 1;
  }
}
