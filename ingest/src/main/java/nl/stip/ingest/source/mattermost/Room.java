package nl.stip.ingest.source.mattermost;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A channel or conversation of a compliance export that says who is in it before who wrote. */
final class Room {

  /** Those of a conversation that are remembered; a group has eight at most. */
  private static final int MEMBERS = 100;

  // "direct - NAME - ID"; a name of a channel has no spaces.
  private static final Pattern ROOM_ID = Pattern.compile("([a-z]*) - (?:\\S* - )?(\\S{1,64})");

  private final String id;
  private final String shown;
  private final String type;
  private final TreeSet<String> members = new TreeSet<>();
  private PostPlace place;

  /**
   * A room, nobody in it yet.
   *
   * @param shown name as shown, or empty
   * @param type public, private, direct or group
   */
  Room(String id, String shown, String type) {
    this.id = id;
    this.shown = shown.isBlank() ? null : shown;
    this.type = type;
  }

  /** A room by the text of an element RoomID, or null if it is none. */
  static Room of(String roomId, String shown) {
    Matcher parts = ROOM_ID.matcher(roomId);
    return parts.matches() ? new Room(parts.group(2), shown, parts.group(1)) : null;
  }

  /** Somebody is in it. */
  void holds(Participant who) {
    boolean conversation = type.equals("direct") || type.equals("group");
    if (conversation && members.size() < MEMBERS && members.add(who.id())) {
      place = null;
    }
  }

  /** Where posts of it stand. */
  PostPlace place() {
    if (place == null) {
      place =
          switch (type) {
            case "direct", "group" -> PostPlace.direct(id, List.copyOf(members));
            default -> PostPlace.of(id, "", shown, type);
          };
    }
    return place;
  }
}
