package nl.stip.ingest.source.seen;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Sink;

/** The places of one tool in which something happened, each under its latest name. */
public final class Places {

  private final String tool;
  private final Set<String> listed = new TreeSet<>();
  private final Map<String, CommunityDraft> places = new TreeMap<>();

  /** Of a tool. */
  public Places(String tool) {
    this.tool = tool;
  }

  /** A place as a list has it; what is met of it later changes nothing but the moment. */
  public void list(CommunityDraft place) {
    listed.add(place.nativeId());
    places.put(place.nativeId(), place);
  }

  /**
   * A place in which something happened.
   *
   * @param name name as written, or null
   */
  public void meet(String id, ContextKind kind, Audience audience, String name, Instant when) {
    CommunityDraft before = places.get(id);
    if (before == null) {
      places.put(id, new CommunityDraft(tool, id, when, kind, audience, name, false, null, null));
    } else if (when.isAfter(before.asOf())) {
      boolean keeps = listed.contains(id) || name == null;
      places.put(
          id,
          new CommunityDraft(
              tool,
              id,
              when,
              before.kind(),
              before.audience(),
              keeps ? before.name() : name,
              before.archived(),
              before.created(),
              before.members()));
    }
  }

  /** The place, or null when it was not seen. */
  public CommunityDraft of(String id) {
    return id == null ? null : places.get(id);
  }

  /** Tells them all; to be called once, at the end. */
  public void tell(Sink sink) {
    places.values().forEach(sink::community);
  }
}
