package nl.stip.ingest.source.slackaudit;

import java.util.Map;
import java.util.Optional;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;

/**
 * What an action of the log means; what is not listed is administration.
 *
 * @param type what was done
 * @param object to what kind of thing
 */
record SlackAction(ActivityType type, ObjectType object) {

  private static final SlackAction LOGIN =
      new SlackAction(ActivityType.VIEW, ObjectType.APPLICATION);
  private static final SlackAction OPENED = new SlackAction(ActivityType.VIEW, ObjectType.DOCUMENT);
  private static final SlackAction MADE = new SlackAction(ActivityType.CREATE, ObjectType.GROUP);
  private static final SlackAction JOINED = new SlackAction(ActivityType.JOIN, ObjectType.GROUP);
  private static final SlackAction LEFT = new SlackAction(ActivityType.LEAVE, ObjectType.GROUP);

  private static final Map<String, SlackAction> ALL =
      Map.of(
          "user_login", LOGIN,
          "file_downloaded", OPENED,
          "file_uploaded", new SlackAction(ActivityType.CREATE, ObjectType.DOCUMENT),
          "file_shared", new SlackAction(ActivityType.ANNOUNCE, ObjectType.DOCUMENT),
          "public_channel_created", MADE,
          "private_channel_created", MADE,
          "user_channel_join", JOINED,
          "user_channel_leave", LEFT);

  private static final SlackAction HUDDLE = new SlackAction(ActivityType.VIEW, ObjectType.EVENT);

  /** The meaning of an action on a kind of entity. */
  static Optional<SlackAction> of(String action, String entity) {
    return entity.equals("huddle") ? Optional.of(HUDDLE) : Optional.ofNullable(ALL.get(action));
  }
}
