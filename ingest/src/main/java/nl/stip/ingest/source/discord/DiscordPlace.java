package nl.stip.ingest.source.discord;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;

/**
 * Where messages stand.
 *
 * @param id native id; its name where no id is known
 * @param name name as written, or null
 * @param kind channel or conversation
 * @param audience who can see it; permissions of a channel are not exported
 */
record DiscordPlace(String id, String name, ContextKind kind, Audience audience) {

  // "Guild - Category - channel [123456789012345678] (2019-12-05 to 2020-01-09) [part 2].csv"
  private static final Pattern EXPORTED =
      Pattern.compile("(.*?)\\s*\\[(\\d{15,20})\\](?:\\s*\\([^)]*\\))?(?:\\s*\\[part \\d+\\])?");

  // Pages in a folder named after the channel, as scripts around the exporter keep them.
  private static final Pattern PAGE = Pattern.compile("\\d{1,20}|part(?:[ _-]?\\d+)?");

  /** The channel of a table, by where the file lies; nothing in it says so. */
  static DiscordPlace ofPath(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    Matcher exported = EXPORTED.matcher(stem);
    if (exported.matches()) {
      return channel(exported.group(2), last(exported.group(1)));
    }
    String folder = folder(path);
    return PAGE.matcher(stem).matches() && folder != null
        ? channel(folder, folder)
        : channel(last(stem), last(stem));
  }

  private static String folder(String path) {
    String[] names = path.split("/", -1);
    return names.length < 2 ? null : names[names.length - 2];
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(" - ") < 0 ? 0 : name.lastIndexOf(" - ") + 3);
  }

  private static DiscordPlace channel(String id, String name) {
    return new DiscordPlace(id, name, ContextKind.CHANNEL, Audience.PUBLIC);
  }

  /**
   * The channel that a JSON export describes.
   *
   * @param type its type as the exporter names it
   */
  static DiscordPlace ofType(String id, String name, String type) {
    if (type.startsWith("Direct")) {
      return new DiscordPlace(id, null, ContextKind.CONVERSATION, Audience.DIRECT);
    }
    boolean closed = type.contains("Private");
    return new DiscordPlace(
        id, name, ContextKind.CHANNEL, closed ? Audience.PRIVATE : Audience.PUBLIC);
  }
}
