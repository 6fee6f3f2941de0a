package nl.stip.dashboard.mart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The account of the runs behind a mart: what was read, what is missing, what is withheld.
 *
 * @param coverage what is observed, per tool and source
 * @param balance the records of each source
 * @param events events by tool and type, most first
 * @param issues issues with advice, most frequent first
 * @param withheld how many cells are withheld, by population and kind of period
 * @param lineage where the figures come from: run, versions, inputs, counts
 * @param settings settings as used
 */
public record Account(
    List<Coverage> coverage,
    List<Balance> balance,
    List<EventCount> events,
    List<Issue> issues,
    List<Withheld> withheld,
    Map<String, String> lineage,
    Map<String, String> settings) {

  /** What one source of one tool observes; counts are of events and accounts. */
  public record Coverage(
      String tool,
      String source,
      LocalDate first,
      LocalDate last,
      boolean reading,
      long events,
      long automated,
      long accounts,
      long matched,
      long unmatched,
      long external,
      LocalDateTime ingested) {

    /** Accounts that are no human's. */
    public long machines() {
      return accounts - matched - unmatched - external;
    }
  }

  /** Records of one source, each in exactly one box. */
  public record Balance(
      String source,
      long files,
      long read,
      long fresh,
      long changed,
      long repeat,
      long nonEvent,
      long quarantined) {

    /** Whether the boxes add up to what was read. */
    public boolean closes() {
      return read == fresh + changed + repeat + nonEvent + quarantined;
    }
  }

  /** Events of one type. */
  public record EventCount(String tool, String type, boolean automated, long events) {}

  /** Something that went wrong or is missing, with advice in both languages. */
  public record Issue(String kind, String tool, long count, String nl, String en) {}

  /** Withheld cells of one population in one kind of period. */
  public record Withheld(String population, String kind, long cells) {}
}
