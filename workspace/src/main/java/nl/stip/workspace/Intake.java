package nl.stip.workspace;

import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * How exports are taken in, where they do not say it themselves.
 *
 * @param sources what is known of a source's files, by source id
 * @param matchNames whether an account without a known address is matched by its full name, where
 *     exactly one person of the directory has it
 */
public record Intake(Map<String, Files> sources, boolean matchNames) {

  /** Copies the map. */
  public Intake {
    sources = Map.copyOf(sources);
  }

  /** Order of day and month in dates of digits only. */
  public enum DateOrder {
    /** 31/12/2026. */
    DAY_FIRST,
    /** 12/31/2026. */
    MONTH_FIRST
  }

  /**
   * What is known of the files of a source.
   *
   * @param zone zone of times that name none, or null for the organisation's
   * @param dates order of day and month, or null to find it out
   * @param columns what a column is called in English, by its name in the file
   */
  public record Files(ZoneId zone, DateOrder dates, Map<String, String> columns) {

    /** Copies the map. */
    public Files {
      columns = new TreeMap<>(columns);
    }
  }

  /** Nothing is known, and names match nobody. */
  public static Intake defaults() {
    return new Intake(Map.of(), false);
  }

  /** What is known of the files of a source; nothing if it is not named. */
  public Files of(String source) {
    return sources.getOrDefault(source, new Files(null, null, Map.of()));
  }
}
