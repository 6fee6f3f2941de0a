package nl.stip.ingest.source.mattermost;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.stip.ingest.source.json.JsonTime;
import org.jsoup.nodes.Element;

/**
 * A line of a mail for Global Relay: somebody in the room, or something written.
 *
 * @param fields texts by the class of what they stand in
 */
record RelayRow(Map<String, String> fields) {

  static RelayRow of(Element line) {
    Map<String, String> fields = new HashMap<>();
    for (Element field : line.children()) {
      boolean words = field.className().equals("message");
      fields.putIfAbsent(field.className(), words ? field.wholeText() : field.text().strip());
    }
    return new RelayRow(fields);
  }

  /** A text; empty when there is none. */
  String text(String field) {
    return fields.getOrDefault(field, "");
  }

  /** A time, or null when there is none that can be. */
  Instant time(String field) {
    return JsonTime.iso(text(field));
  }

  /** Whose line it is; the address stands in brackets before what was written. */
  Participant who() {
    String email = text("email").replaceFirst("^\\((.*)\\):?$", "$1");
    return Participant.of(text("userid"), email, text("usertype"));
  }

  /** User name without its at sign. */
  String name() {
    return text("username").replaceFirst("^@", "");
  }

  /** Whether an integration wrote it under a name of its own. */
  boolean isOverridden() {
    String shown = text("postusername").replaceFirst("^@", "");
    return !shown.isEmpty() && !shown.equals(name());
  }

  /** Its texts, for quarantine. */
  byte[] raw() {
    return fields.toString().getBytes(StandardCharsets.UTF_8);
  }
}
