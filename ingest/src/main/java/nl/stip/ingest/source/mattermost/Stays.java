package nl.stip.ingest.source.mattermost;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Who left a room of an Actiance file. The format closes every stay at the end of the room's
 * period, which stands behind: only then it is known whether the last leaving of somebody was one.
 */
final class Stays {

  private final Map<String, ActianceElement> last = new LinkedHashMap<>();

  /** What an element ParticipantLeft turns out to say. */
  enum Ending {
    /** Somebody left. */
    LEFT,
    /** Somebody was still there when the period ended. */
    PERIOD_ENDED,
    /** Either; the file breaks off before it says when the period ended. */
    UNKNOWN
  }

  private final BiConsumer<ActianceElement, Ending> taker;

  Stays(BiConsumer<ActianceElement, Ending> taker) {
    this.taker = taker;
  }

  /** An element ParticipantLeft of somebody; they come in the order of their times. */
  void left(Participant who, ActianceElement element) {
    ActianceElement before = last.put(who.id(), element);
    if (before != null) {
      taker.accept(before, Ending.LEFT);
    }
  }

  /**
   * The period ended.
   *
   * @param end text of the element EndTimeUTC; null if there is none
   */
  void end(String end) {
    last.values().forEach(element -> taker.accept(element, ending(element, end)));
    last.clear();
  }

  private static Ending ending(ActianceElement element, String end) {
    if (end == null) {
      return Ending.UNKNOWN;
    }
    return element.text("DateTimeUTC").equals(end) ? Ending.PERIOD_ENDED : Ending.LEFT;
  }
}
