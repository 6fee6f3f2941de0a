package nl.stip.ingest.identity.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Accounts and whose they are: by address first, by the account map second, otherwise nobody's.
 * Without a directory each account is a person; accounts that share an address are one.
 *
 * @param identities matches, in order of account and first day
 * @param unmatched accounts that somebody should look at, and why
 */
public record Matching(List<Identity> identities, Map<Account, String> unmatched) {

  private static final String EMAIL = "email";
  private static final String MAP = "account_map";
  private static final String ITSELF = "account";

  /**
   * Matches with a directory.
   *
   * <p>An address that only ever was one person's is that person's for ever, also outside the days
   * of employment; one that passed from hand to hand is each holder's on the holder's days.
   */
  public static Matching of(List<Account> accounts, List<Holder> holders, AccountMap map) {
    Map<Long, List<Holder>> byEmail = new HashMap<>();
    holders.forEach(
        h -> h.emails().forEach(e -> byEmail.computeIfAbsent(e, k -> new ArrayList<>()).add(h)));
    List<Identity> identities = new ArrayList<>();
    Map<Account, String> unmatched = new HashMap<>();
    for (Account account : accounts) {
      if (account.mayBePerson()) {
        String why = match(account, claims(account, byEmail), map, identities);
        if (why != null) {
          unmatched.put(account, why);
        }
      }
    }
    return new Matching(List.copyOf(identities), unmatched);
  }

  private static List<Holder> claims(Account account, Map<Long, List<Holder>> byEmail) {
    return account.emails().stream()
        .flatMap(e -> byEmail.getOrDefault(e, List.of()).stream())
        .distinct()
        .sorted(Comparator.comparing(Holder::from).thenComparingLong(Holder::person))
        .toList();
  }

  /** Adds matches, or says why there are none. */
  private static String match(
      Account account, List<Holder> claims, AccountMap map, List<Identity> to) {
    boolean one = claims.stream().mapToLong(Holder::person).distinct().count() == 1;
    if (one) {
      to.add(Identity.always(account, claims.get(0).person(), EMAIL));
    } else if (!claims.isEmpty() && !contested(claims)) {
      to.addAll(dated(account, claims));
    } else {
      Long person = map.person(account);
      if (person == null) {
        return why(account, claims);
      }
      to.add(Identity.always(account, person, MAP));
    }
    return null;
  }

  private static String why(Account account, List<Holder> claims) {
    if (!claims.isEmpty()) {
      return "several people hold its addresses at the same time";
    }
    return account.emails().isEmpty()
        ? "the export gives no address"
        : "nobody in the directory has its address";
  }

  private static boolean contested(List<Holder> claims) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Holder a = claims.get(i);
        Holder b = claims.get(j);
        if (a.person() != b.person() && a.overlaps(b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Identity> dated(Account account, List<Holder> claims) {
    List<Identity> dated = new ArrayList<>();
    for (Holder claim : claims) {
      Identity last = dated.isEmpty() ? null : dated.get(dated.size() - 1);
      boolean same = last != null && last.person() == claim.person();
      if (same) {
        dated.remove(dated.size() - 1);
      }
      dated.add(
          new Identity(
              account.id(),
              account.tool(),
              claim.person(),
              EMAIL,
              same ? last.from() : claim.from(),
              claim.to()));
    }
    return dated;
  }

  /** Matches without a directory. */
  public static Matching ofAccounts(List<Account> accounts, AccountMap map) {
    List<Account> people = accounts.stream().filter(Account::mayBePerson).toList();
    SharedAddresses shared = new SharedAddresses(people);
    Stream<Identity> identities =
        people.stream()
            .map(
                account -> {
                  Long stated = map.person(account);
                  return stated != null
                      ? Identity.always(account, stated, MAP)
                      : Identity.always(
                          account,
                          shared.person(account),
                          shared.isShared(account) ? EMAIL : ITSELF);
                });
    return new Matching(identities.toList(), Map.of());
  }
}
