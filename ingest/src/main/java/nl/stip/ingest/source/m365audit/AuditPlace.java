package nl.stip.ingest.source.m365audit;

import java.util.Locale;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;

/**
 * Where a record took place. The log does not say whether a team or site is open, so it is taken as
 * closed; a community of Viva Engage is open unless made otherwise.
 *
 * @param id native id, or null
 * @param kind kind of place, or null
 * @param audience who could see it
 */
record AuditPlace(String id, ContextKind kind, Audience audience) {

  static AuditPlace of(AuditRecord record, Operation.Scene scene) {
    return switch (scene) {
      case NONE -> new AuditPlace(null, null, Audience.PRIVATE);
      case THREAD -> thread(record);
      case CHANNEL -> channel(record);
      case TEAM -> new AuditPlace(team(record), ContextKind.TEAM, Audience.PRIVATE);
      case SITE ->
          new AuditPlace(record.text("Site", "SiteUrl"), ContextKind.SITE, Audience.PRIVATE);
      case MAILBOX ->
          new AuditPlace(
              lower(record.text("MailboxGuid", "MailboxOwnerUPN")),
              ContextKind.MAILBOX,
              Audience.DIRECT);
      case MEETING ->
          new AuditPlace(
              record.text("MeetingDetailId", "MeetingId", "ChatThreadId"),
              ContextKind.MEETING,
              Audience.DIRECT);
      case COMMUNITY -> community(record);
    };
  }

  // CommunicationType: Channel, Team, OneOnOne, GroupChat, Meeting.
  private static AuditPlace thread(AuditRecord record) {
    String type = record.text("CommunicationType");
    boolean channel =
        type == null
            ? record.text("ChannelGuid", "ChannelName", "TeamGuid") != null
            : type.equals("Channel") || type.equals("Team");
    return channel
        ? channel(record)
        : new AuditPlace(
            record.text("ChatThreadId", "ItemName"), ContextKind.CONVERSATION, Audience.DIRECT);
  }

  private static AuditPlace channel(AuditRecord record) {
    String id = record.text("ChannelGuid", "ChatThreadId");
    return id == null
        ? new AuditPlace(team(record), ContextKind.TEAM, Audience.PRIVATE)
        : new AuditPlace(id, ContextKind.CHANNEL, Audience.PRIVATE);
  }

  private static String team(AuditRecord record) {
    return record.text("TeamGuid", "AADGroupId");
  }

  private static AuditPlace community(AuditRecord record) {
    String id = record.text("GroupId", "YammerGroupId", "GroupName");
    return id == null
        ? new AuditPlace(null, null, Audience.DIRECT)
        : new AuditPlace(id, ContextKind.CHANNEL, Audience.PUBLIC);
  }

  private static String lower(String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
