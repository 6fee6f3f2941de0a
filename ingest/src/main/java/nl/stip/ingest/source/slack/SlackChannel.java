package nl.stip.ingest.source.slack;

import java.util.List;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;

/**
 * A place where messages stand.
 *
 * @param id native id; the folder name where no list gives one
 * @param name name as written
 * @param kind channel or conversation
 * @param audience who can read there
 * @param members ids of members
 */
record SlackChannel(
    String id, String name, ContextKind kind, Audience audience, List<String> members) {

  /** A folder that no list of the export names. */
  static SlackChannel unlisted(String folder, boolean publicOnly) {
    if (folder.startsWith("mpdm-") || folder.matches("D[A-Z0-9]{7,}")) {
      return new SlackChannel(folder, folder, ContextKind.CONVERSATION, Audience.DIRECT, List.of());
    }
    Audience audience = publicOnly ? Audience.PUBLIC : Audience.PRIVATE;
    return new SlackChannel(folder, folder, ContextKind.CHANNEL, audience, List.of());
  }
}
