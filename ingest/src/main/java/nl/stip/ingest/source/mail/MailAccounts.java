package nl.stip.ingest.source.mail;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Sink;

/** The people and lists met. Grows with them only; the name written last is theirs. */
final class MailAccounts {

  private record Met(MailPerson person, Instant last) {}

  private record Seen(MailList list, Instant last) {}

  private final Map<String, Met> people = new TreeMap<>();
  private final Map<String, Seen> lists = new TreeMap<>();

  void saw(MailPerson person, Instant when) {
    people.merge(person.id(), new Met(person, when), MailAccounts::later);
  }

  private static Met later(Met a, Met b) {
    boolean bLast = b.last().isAfter(a.last());
    Met last = bLast ? b : a;
    Met first = bLast ? a : b;
    MailPerson person = last.person().name() == null ? first.person() : last.person();
    return new Met(person, last.last());
  }

  void saw(MailList list, Instant when) {
    lists.merge(list.id(), new Seen(list, when), (a, b) -> b.last().isAfter(a.last()) ? b : a);
  }

  void tell(Sink sink) {
    people.values().forEach(met -> sink.account(draft(met)));
    lists.values().forEach(seen -> sink.community(draft(seen)));
  }

  private static AccountDraft draft(Met met) {
    MailPerson person = met.person();
    return new AccountDraft(
        MailEvents.TOOL,
        person.id(),
        met.last(),
        person.isMachine() ? "service" : "person",
        false,
        false,
        person.emails(),
        person.name(),
        null,
        null);
  }

  private static CommunityDraft draft(Seen seen) {
    return new CommunityDraft(
        MailEvents.TOOL,
        seen.list().id(),
        seen.last(),
        ContextKind.CHANNEL,
        Audience.PUBLIC,
        seen.list().name(),
        false,
        null,
        null);
  }
}
