package nl.stip.ingest.source.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Sink;

/** Accounts and places met in items; of each what was said last. Grows with them only. */
public final class MetAccounts {

  private final String tool;
  private final Map<String, AccountDraft> accounts = new TreeMap<>();
  private final Map<String, CommunityDraft> places = new TreeMap<>();

  /** Those of a tool. */
  public MetAccounts(String tool) {
    this.tool = tool;
  }

  /**
   * An account was met.
   *
   * @param kind {@code person, bot} or {@code unknown}
   * @param name full name, or null
   */
  public void saw(String id, String kind, String name, Instant when) {
    AccountDraft draft =
        new AccountDraft(tool, id, when, kind, false, false, List.of(), name, null, null);
    accounts.merge(id, draft, (a, b) -> b.asOf().isAfter(a.asOf()) ? b : a);
  }

  /** A public place was met. */
  public void saw(String id, String name, Instant when) {
    CommunityDraft draft =
        new CommunityDraft(
            tool, id, when, ContextKind.CHANNEL, Audience.PUBLIC, name, false, null, null);
    places.merge(id, draft, (a, b) -> b.asOf().isAfter(a.asOf()) ? b : a);
  }

  /** Tells them; to be called once, at the end. */
  public void tell(Sink sink) {
    accounts.values().forEach(sink::account);
    places.values().forEach(sink::community);
  }
}
