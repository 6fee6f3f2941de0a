package nl.stip.ingest.source.googleactivity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.Moment;

/**
 * One activity: an actor, a moment, and one or more events.
 *
 * @param data its fields
 */
record Activity(JsonNode data) {

  private static final String SYSTEM = "system";

  /** Time, qualifier and application; the three together are unique. */
  Optional<String> key() {
    JsonNode id = data.path("id");
    String key =
        String.join(
            " ", id.path("time").asText(""), id.path("uniqueQualifier").asText(""), application());
    boolean whole = id.hasNonNull("uniqueQualifier") && id.hasNonNull("applicationName");
    return whole ? Optional.of(key) : Optional.empty();
  }

  Optional<Instant> time() {
    return Moment.of(data.path("id").path("time").asText(""));
  }

  String application() {
    return data.path("id").path("applicationName").asText("");
  }

  /** Address, else profile id, else the system. */
  String actor() {
    String email = data.path("actor").path("email").asText("");
    String profile = data.path("actor").path("profileId").asText("");
    if (!email.isBlank()) {
      return email.strip().toLowerCase(Locale.ROOT);
    }
    return profile.isBlank() ? SYSTEM : profile.strip();
  }

  /** Whether it was done by a key, a service account or Google itself. */
  boolean automated() {
    String caller = data.path("actor").path("callerType").asText("USER");
    return !caller.equals("USER") || isService(actor());
  }

  static boolean isService(String account) {
    return account.equals(SYSTEM) || account.endsWith(".gserviceaccount.com");
  }

  /** Whether an account is one that can be told from others. */
  static boolean isAccount(String account) {
    return Accounts.isAddress(account);
  }

  List<GoogleEvent> events() {
    List<GoogleEvent> events = new ArrayList<>();
    data.path("events").forEach(e -> events.add(GoogleEvent.of(e)));
    return events;
  }
}
