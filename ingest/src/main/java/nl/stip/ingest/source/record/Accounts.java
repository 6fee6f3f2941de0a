package nl.stip.ingest.source.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Sink;

/**
 * Accounts met in one reading, told once each at its end: with the latest moment they were met and
 * whatever address and name was met. Grows with accounts, not with records.
 */
public final class Accounts {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@|]{1,128}@[^\\s@|]{1,253}");

  private final Map<String, AccountDraft> met = new TreeMap<>();

  /** Whether a text is an address. */
  public static boolean isAddress(String text) {
    return text != null && ADDRESS.matcher(text).matches();
  }

  /**
   * An account was met.
   *
   * @param email address, or anything else, which is then passed over
   * @param name full name, or null
   */
  public void met(
      String tool,
      String id,
      String kind,
      boolean external,
      String email,
      String name,
      Instant when) {
    List<String> emails = isAddress(email) ? List.of(email.toLowerCase(Locale.ROOT)) : List.of();
    met(new AccountDraft(tool, id, when, kind, external, false, emails, name, null, null));
  }

  /** An account was met. */
  public void met(AccountDraft account) {
    met.merge(account.tool() + " " + account.nativeId(), account, Accounts::both);
  }

  private static AccountDraft both(AccountDraft a, AccountDraft b) {
    boolean turned = b.asOf().isBefore(a.asOf());
    AccountDraft late = turned ? a : b;
    AccountDraft early = turned ? b : a;
    return new AccountDraft(
        late.tool(),
        late.nativeId(),
        late.asOf(),
        late.kind().equals("unknown") ? early.kind() : late.kind(),
        late.external(),
        late.deactivated(),
        late.emails().isEmpty() ? early.emails() : late.emails(),
        late.name() == null ? early.name() : late.name(),
        late.zone() == null ? early.zone() : late.zone(),
        late.created() == null ? early.created() : late.created());
  }

  /** Tells them all. */
  public void tell(Sink sink) {
    met.values().forEach(sink::account);
  }
}
