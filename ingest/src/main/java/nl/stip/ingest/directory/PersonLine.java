package nl.stip.ingest.directory;

import java.util.List;
import java.util.Map;
import nl.stip.ingest.source.Place;

/**
 * A line of the file that says something of a person, before the door.
 *
 * @param place file and line
 * @param key directory key
 * @param span days on which it holds; one day for a snapshot
 * @param facts what it says
 */
record PersonLine(Place place, String key, Span span, Facts facts) {

  /**
   * What a line says.
   *
   * @param emails addresses
   * @param name full name, or null
   * @param manager directory key of the manager, or null
   * @param leader member of the board
   * @param zone IANA zone, or null
   * @param country ISO 3166 code, or null
   * @param licences tool ids, or null when the file says nothing about licences
   * @param dimensions values by dimension id
   */
  record Facts(
      List<String> emails,
      String name,
      String manager,
      boolean leader,
      String zone,
      String country,
      List<String> licences,
      Map<String, String> dimensions) {}

  PersonLine withSpan(Span other) {
    return new PersonLine(place, key, other, facts);
  }

  PersonLine withoutManager() {
    Facts f = facts;
    return new PersonLine(
        place,
        key,
        span,
        new Facts(f.emails, f.name, null, f.leader, f.zone, f.country, f.licences, f.dimensions));
  }
}
