package nl.stip.ingest.source;

import java.time.Instant;
import java.time.LocalDate;
import nl.stip.ingest.issue.Issue;

/**
 * Takes what a source reads. Behind it stands the door: it derives what is needed from text, drops
 * the text, and replaces every native id by a keyed pseudonym. Safe for one thread per source.
 */
public interface Sink {

  /** One input record; it ends as new, changed, repeat or known non-event. */
  void record(SourceRecord record);

  /**
   * One input record that could not be read: to quarantine.
   *
   * @param raw its bytes, or an empty array
   */
  void reject(Place place, Issue issue, byte[] raw);

  /** Something worth telling about the export as a whole; no record is lost by it. */
  void notice(Place place, Issue issue);

  /** An account as the export lists it. */
  void account(AccountDraft account);

  /** A community as the export lists it. */
  void community(CommunityDraft community);

  /**
   * A membership as the export lists it.
   *
   * @param joined when, or null
   * @param left when, or null
   */
  void membership(
      String tool, String community, String account, Instant asOf, Instant joined, Instant left);

  /** The span of days the export says it observes for a tool; without it, first to last event. */
  void covers(String tool, LocalDate first, LocalDate last);
}
