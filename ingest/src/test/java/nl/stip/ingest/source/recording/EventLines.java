package nl.stip.ingest.source.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.stip.ingest.source.EventDraft;

/** Writes a draft as one line of JSON, for the pairs original → events. */
public final class EventLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EventLines() {}

  /** The filled slots of a draft, in a fixed order. */
  public static String line(EventDraft e) {
    Map<String, Object> slots = new LinkedHashMap<>();
    slots.put("id", e.nativeId);
    slots.put("tool", e.tool);
    slots.put("published", Objects.toString(e.published));
    slots.put("account", e.account);
    slots.put("type", e.type.term());
    slots.put("object", e.object);
    slots.put("objectType", e.objectType == null ? null : e.objectType.term());
    slots.put("inReplyTo", e.inReplyTo);
    slots.put("inReplyToAccount", e.inReplyToAccount);
    slots.put("context", e.context);
    slots.put("contextKind", e.contextKind == null ? null : e.contextKind.term());
    slots.put("target", e.target);
    slots.put("audience", e.audience.term());
    slots.put("to", e.to.isEmpty() ? null : e.to);
    slots.put("client", e.client);
    slots.put("device", e.device);
    slots.put("reaction", e.reaction);
    slots.put("automated", e.automated ? true : null);
    slots.values().removeIf(Objects::isNull);
    try {
      return JSON.writeValueAsString(slots);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
