package nl.stip.ingest.source.calendar;

import java.util.List;
import java.util.Locale;

/**
 * Somebody at a meeting.
 *
 * @param id address in lower case, or what else a calendar names people by
 * @param name full name, or null
 * @param accepted whether they said they would come
 */
record Guest(String id, String name, boolean accepted) {

  /** A person by the address or URI of a property; null if it has neither. */
  static Guest of(String email, String uri, String name, boolean accepted) {
    String by = email == null || email.isBlank() ? uri : email;
    if (by == null || by.isBlank()) {
      return null;
    }
    String id = by.strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
    return new Guest(id, name == null || name.contains("@") ? null : name.strip(), accepted);
  }

  /** The address, if that is what they are named by. */
  List<String> emails() {
    return id.matches("[^\\s@:/]+@[^\\s@:/]+") ? List.of(id) : List.of();
  }
}
