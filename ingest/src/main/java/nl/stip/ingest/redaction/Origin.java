package nl.stip.ingest.redaction;

import java.util.HashMap;
import java.util.Map;
import nl.stip.event.EventId;
import nl.stip.ingest.identity.Pseudonyms;

/**
 * Where rows come from, and the pseudonyms of what they mention; those of accounts and communities
 * are remembered, of which there are few.
 *
 * <p>Ids are keyed over the vendor, which is the source's id up to its first hyphen: two exports of
 * one vendor speak of the same messages.
 */
final class Origin {

  private final Pseudonyms pseudonyms;
  private final String source;
  private final String batch;
  private final String vendor;
  private final Map<String, Map<String, Long>> accounts = new HashMap<>();
  private final Map<String, Map<String, Long>> communities = new HashMap<>();

  Origin(Pseudonyms pseudonyms, String source, String batch) {
    this.pseudonyms = pseudonyms;
    this.source = source;
    this.batch = batch;
    this.vendor = source.split("-", 2)[0];
  }

  Pseudonyms pseudonyms() {
    return pseudonyms;
  }

  String source() {
    return source;
  }

  String batch() {
    return batch;
  }

  String vendor() {
    return vendor;
  }

  EventId id(String kind, String nativeId) {
    return pseudonyms.id(vendor, kind, nativeId);
  }

  long fingerprint(String... content) {
    return pseudonyms.fingerprint(content);
  }

  Long account(String tool, String nativeId) {
    return accounts
        .computeIfAbsent(tool, t -> new HashMap<>())
        .computeIfAbsent(nativeId, id -> pseudonyms.account(tool, id));
  }

  Long community(String tool, String nativeId) {
    return communities
        .computeIfAbsent(tool, t -> new HashMap<>())
        .computeIfAbsent(nativeId, id -> pseudonyms.community(tool, id));
  }
}
