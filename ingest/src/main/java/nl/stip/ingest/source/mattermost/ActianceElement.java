package nl.stip.ingest.source.mattermost;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.stip.ingest.source.json.JsonTime;

/**
 * An element of an Actiance file with the texts of those in it.
 *
 * @param name its name
 * @param line where it begins
 * @param fields texts by name of element or attribute; its own under its own name
 */
record ActianceElement(String name, long line, Map<String, String> fields) {

  /** A text; empty when there is none. */
  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /** Its own text. */
  String text() {
    return text(name);
  }

  /** A time, or null when there is none that can be. */
  Instant time(String field) {
    return JsonTime.millis(TextNode.valueOf(text(field)));
  }

  /** Its texts, for quarantine. */
  byte[] raw() {
    return fields.toString().getBytes(StandardCharsets.UTF_8);
  }
}
