package nl.stip.ingest.source.m365audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Sink;

/**
 * Accounts seen in one reading. The log lists no accounts, so one exists from its first act on; its
 * address is its user principal name. Grows with accounts, not with records.
 */
final class AuditPeople {

  private final Map<String, Map<String, Seen>> seen = new HashMap<>();

  private record Seen(String tool, Actor actor, Instant last) {

    // One act of a person shows an account to be a person's, whatever a service did in its name.
    Seen with(Seen other) {
      return new Seen(
          tool,
          actor.automated() ? other.actor : actor,
          last.isAfter(other.last) ? last : other.last);
    }

    AccountDraft draft() {
      List<String> emails =
          Actor.isPrincipal(actor.account()) ? List.of(actor.account()) : List.of();
      return new AccountDraft(
          tool,
          actor.account(),
          last,
          actor.kind(),
          actor.external(),
          false,
          emails,
          null,
          null,
          null);
    }
  }

  void saw(String tool, Actor actor, Instant when) {
    seen.computeIfAbsent(tool, t -> new HashMap<>())
        .merge(actor.account(), new Seen(tool, actor, when), Seen::with);
  }

  void tell(Sink sink) {
    new TreeMap<>(seen)
        .values()
        .forEach(of -> new TreeMap<>(of).values().forEach(s -> sink.account(s.draft())));
  }
}
