package nl.stip.ingest.directory;

import java.util.Map;
import nl.stip.ingest.source.Place;

/**
 * What a file says of one person, as it is written.
 *
 * @param place file and line
 * @param values text by meaning; absent when nothing is said
 * @param dimensions text by dimension id
 * @param licences yes or no by tool, of columns of their own
 * @param licensed whether the file says anything about licences
 */
record Said(
    Place place,
    Map<String, String> values,
    Map<String, String> dimensions,
    Map<String, String> licences,
    boolean licensed) {

  String of(String meaning) {
    return values.getOrDefault(meaning, "").strip();
  }
}
