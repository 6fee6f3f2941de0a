package nl.stip.ingest.identity.matching;

import java.util.List;
import java.util.Set;

/**
 * An account as the store lists it.
 *
 * @param id pseudonym
 * @param tool tool id
 * @param kind person, bot, service, shared or unknown
 * @param external guest or partner
 * @param emails pseudonyms of its addresses
 * @param nativeKey pseudonym of its native id within the vendor, or null
 * @param nameKey pseudonym of the full name, or null
 */
public record Account(
    long id,
    String tool,
    String kind,
    boolean external,
    List<Long> emails,
    Long nativeKey,
    Long nameKey) {

  private static final Set<String> MACHINES = Set.of("bot", "service");

  /** The same account with a name. */
  Account named(Long name) {
    return new Account(id, tool, kind, external, emails, nativeKey, name);
  }

  /** Whether somebody of the organisation may stand behind it. */
  public boolean mayBePerson() {
    return !external && !MACHINES.contains(kind);
  }
}
