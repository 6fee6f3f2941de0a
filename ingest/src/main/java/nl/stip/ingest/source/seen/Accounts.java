package nl.stip.ingest.source.seen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Sink;

/**
 * The accounts of one tool that a reading lists or meets. What a list says stands; of those met,
 * the latest name does.
 */
public final class Accounts {

  private final String tool;
  private final Map<String, AccountDraft> listed = new TreeMap<>();
  private final Map<String, AccountDraft> met = new TreeMap<>();
  private Instant last = Instant.EPOCH;

  /** Of a tool. */
  public Accounts(String tool) {
    this.tool = tool;
  }

  /**
   * An account as a list has it; told as of the latest act of anybody.
   *
   * @param account its {@code asOf} does not matter
   */
  public void list(AccountDraft account) {
    listed.put(account.nativeId(), account);
  }

  /**
   * An account that acts or is addressed.
   *
   * @param name full name, or null
   * @param bot whether it is known not to be a person
   */
  public void meet(String id, String name, boolean bot, Instant when) {
    last = when.isAfter(last) ? when : last;
    AccountDraft before = met.get(id);
    if (before == null || (when.isAfter(before.asOf()) && name != null)) {
      String kind = bot ? "bot" : "person";
      met.put(
          id, new AccountDraft(tool, id, when, kind, false, false, List.of(), name, null, null));
    }
  }

  /** Whether a list says that an account is not a person's. */
  public boolean isBot(String id) {
    AccountDraft account = listed.get(id);
    return account != null && !account.kind().equals("person");
  }

  /** Whether a list has it. */
  public boolean isListed(String id) {
    return listed.containsKey(id);
  }

  /** Moment of the latest act. */
  public Instant last() {
    return last;
  }

  /** Tells them all; to be called once, at the end. */
  public void tell(Sink sink) {
    listed.values().forEach(a -> sink.account(asOf(a, last)));
    met.values().stream().filter(a -> !isListed(a.nativeId())).forEach(sink::account);
  }

  private static AccountDraft asOf(AccountDraft a, Instant when) {
    return new AccountDraft(
        a.tool(),
        a.nativeId(),
        when,
        a.kind(),
        a.external(),
        a.deactivated(),
        a.emails(),
        a.name(),
        a.zone(),
        a.created());
  }
}
