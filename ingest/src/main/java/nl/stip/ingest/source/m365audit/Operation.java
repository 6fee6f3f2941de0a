package nl.stip.ingest.source.m365audit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.text.Shipped;

/**
 * What an operation of the audit log means: a line of {@code operations.tsv}. Whatever is not
 * listed there is a known non-event: administration, machinery, a side effect of a listed act.
 *
 * @param tool tool id
 * @param type what was done
 * @param object to what kind of thing
 * @param scene where it took place
 */
record Operation(String tool, ActivityType type, ObjectType object, Scene scene) {

  /** Where operations take place. */
  enum Scene {
    NONE,
    THREAD,
    CHANNEL,
    TEAM,
    SITE,
    MAILBOX,
    MEETING,
    COMMUNITY
  }

  private static final Map<String, Operation> ALL = load();

  /** The meaning of a record's operation, if it is somebody's act or sight. */
  static Optional<Operation> of(AuditRecord record) {
    return Optional.ofNullable(ALL.get(record.workload() + "/" + record.operation()));
  }

  static Map<String, Operation> all() {
    return ALL;
  }

  private static Map<String, Operation> load() {
    return Shipped.rows(Operation.class, "operations.tsv").stream()
        .skip(1)
        .collect(Collectors.toUnmodifiableMap(f -> f[0] + "/" + f[1], Operation::operation));
  }

  private static Operation operation(String[] field) {
    return new Operation(
        field[2],
        ActivityType.of(field[3]),
        ObjectType.of(field[4]),
        Scene.valueOf(field[5].toUpperCase(java.util.Locale.ROOT)));
  }
}
