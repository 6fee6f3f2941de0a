package nl.stip.ingest.source.m365audit;

import java.util.List;
import nl.stip.event.ActivityType;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Sink;

/** Tells of teams and memberships where a record states them. */
final class AuditGroups {

  private AuditGroups() {}

  static void tell(AuditRecord record, List<EventDraft> events, Sink sink) {
    for (EventDraft event : events) {
      if (event.context == null) {
        continue;
      }
      if (event.type == ActivityType.ADD && event.contextKind == ContextKind.TEAM) {
        sink.membership(
            event.tool, event.context, event.target, event.published, event.published, null);
      } else if (event.type == ActivityType.LEAVE) {
        sink.membership(
            event.tool, event.context, event.account, event.published, null, event.published);
      } else if (event.objectType != null && event.objectType.term().equals("Group")) {
        made(record, event, sink);
      }
    }
  }

  // No name: the log does not say whether the community is open, and closed ones have none here.
  private static void made(AuditRecord record, EventDraft event, Sink sink) {
    sink.community(
        new CommunityDraft(
            event.tool,
            event.context,
            record.time(),
            event.contextKind,
            event.audience,
            null,
            false,
            event.published,
            null));
  }
}
