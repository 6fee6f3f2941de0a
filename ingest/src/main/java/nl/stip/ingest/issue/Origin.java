package nl.stip.ingest.issue;

import java.util.Map;

/**
 * Where a record in quarantine came from, so that it can be read again.
 *
 * @param source id of the source that read it; empty when nobody claimed it
 * @param export path of the file or folder it lies in
 * @param files SHA-256 of the file that holds each part, by name of the part
 */
public record Origin(String source, String export, Map<String, String> files) {

  /** Copies the map. */
  public Origin {
    files = Map.copyOf(files);
  }

  String file(String part) {
    return files.getOrDefault(part, "");
  }
}
