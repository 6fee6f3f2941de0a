package nl.stip.ingest.identity.matching;

import java.time.LocalDate;

/**
 * An account is somebody's: a row of {@code identity.tsv}.
 *
 * @param account pseudonym of the account
 * @param tool tool id
 * @param person pseudonym of the person
 * @param reason {@code email, account_map, name} or {@code account}
 * @param from first day, or null for always
 * @param to last day, or null until further notice
 */
public record Identity(
    long account, String tool, long person, String reason, LocalDate from, LocalDate to) {

  static Identity always(Account account, long person, String reason) {
    return new Identity(account.id(), account.tool(), person, reason, null, null);
  }

  /** Values in the order of {@code identity.tsv}. */
  public Object[] stored() {
    return new Object[] {account, tool, person, reason, from, to};
  }

  /** Reads values in the order of {@code identity.tsv}. */
  public static Identity of(Object[] row) {
    return new Identity(
        (Long) row[0],
        (String) row[1],
        (Long) row[2],
        (String) row[3],
        (LocalDate) row[4],
        (LocalDate) row[5]);
  }
}
