package nl.stip.ingest.source.googleactivity;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.text.Shipped;

/**
 * What an event of an application means: a line of {@code operations.tsv}. Whatever is not listed
 * there is a known non-event.
 *
 * @param tool tool id
 * @param type what was done
 * @param object to what kind of thing
 */
record GoogleOperation(String tool, ActivityType type, ObjectType object) {

  private static final Map<String, GoogleOperation> ALL = load();

  static Optional<GoogleOperation> of(String application, String event) {
    return Optional.ofNullable(ALL.get(application + "/" + event));
  }

  private static Map<String, GoogleOperation> load() {
    return Shipped.rows(GoogleOperation.class, "operations.tsv").stream()
        .skip(1)
        .collect(Collectors.toUnmodifiableMap(f -> f[0] + "/" + f[1], GoogleOperation::operation));
  }

  private static GoogleOperation operation(String[] field) {
    return new GoogleOperation(field[2], ActivityType.of(field[3]), ObjectType.of(field[4]));
  }
}
