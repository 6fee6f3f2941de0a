package nl.stip.ingest.identity.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Accounts and whose they are: by address first, by the account map second, by full name third if
 * that is wanted and exactly one person of the directory has it, otherwise nobody's. Without a
 * directory each account is a person; accounts that share an address are one.
 *
 * @param identities matches, in order of account and first day
 * @param unmatched accounts that somebody should look at, and why
 */
public record Matching(List<Identity> identities, Map<Account, Why> unmatched) {

  private static final String EMAIL = "email";
  private static final String MAP = "account_map";
  private static final String NAME = "name";
  private static final String ITSELF = "account";

  /**
   * Matches with a directory.
   *
   * <p>An address that only ever was one person's is that person's for ever, also outside the days
   * of employment; one that passed from hand to hand is each holder's on the holder's days.
   *
   * @param byName whether a full name settles what addresses and the map do not
   */
  public static Matching of(
      List<Account> accounts, List<Holder> holders, AccountMap map, boolean byName) {
    Map<Long, List<Holder>> byEmail = new HashMap<>();
    holders.forEach(
        h -> h.emails().forEach(e -> byEmail.computeIfAbsent(e, k -> new ArrayList<>()).add(h)));
    List<Identity> identities = new ArrayList<>();
    Names names = Names.of(holders, byName);
    Map<Account, Why> unmatched = new HashMap<>();
    for (Account account : accounts) {
      if (account.mayBePerson()) {
        Why why = match(account, claims(account, byEmail), map, names, identities);
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
  private static Why match(
      Account account, List<Holder> claims, AccountMap map, Names names, List<Identity> to) {
    boolean one = claims.stream().mapToLong(Holder::person).distinct().count() == 1;
    if (one) {
      to.add(Identity.always(account, claims.get(0).person(), EMAIL));
    } else if (!claims.isEmpty() && !contested(claims)) {
      to.addAll(dated(account, claims));
    } else {
      Long stated = map.person(account);
      Long named = claims.isEmpty() ? names.person(account) : null;
      if (stated == null && named == null) {
        return claims.isEmpty() ? names.why(account) : Why.CONTESTED;
      }
      to.add(
          stated != null
              ? Identity.always(account, stated, MAP)
              : Identity.always(account, named, NAME));
    }
    return null;
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
