package nl.stip.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code stip.yaml} says, complete with defaults.
 *
 * @param organisation name shown on pages and reports
 * @param zone the organisation's zone, in which days and weeks are cut
 * @param language {@code nl} or {@code en}, the language pages open in
 * @param k smallest number of people a figure may be about; at least 5, may be raised, never
 *     lowered
 * @param key file with the pseudonymisation key, outside the workspace
 * @param dimensions at most eight, in order: id to shown name; all but {@link #DEVICE} are columns
 *     of the directory
 * @param pairs pairs of dimensions published for months and quarters
 * @param closed days on which the organisation is closed
 * @param missing days of which nothing is known of a tool, by tool id
 * @param ties what makes a tie
 * @param automated whether automated events count
 * @param directory how to read the directory file
 * @param tables how to read interaction tables
 * @param intake how exports are taken in
 * @param tools shown names of tools, by tool id
 * @param confidential names of private spaces declared confidential
 * @param privacy what was agreed about keeping, and whom to ask
 * @param seed seed of every permutation and simulation
 * @param cells largest number of cells a run may publish
 */
public record Settings(
    String organisation,
    ZoneId zone,
    String language,
    int k,
    Path key,
    Map<String, String> dimensions,
    List<List<String>> pairs,
    Set<LocalDate> closed,
    Map<String, Set<LocalDate>> missing,
    Ties ties,
    boolean automated,
    Directory directory,
    List<Table> tables,
    Intake intake,
    Map<String, String> tools,
    Set<String> confidential,
    Privacy privacy,
    long seed,
    long cells) {

  /** Default of {@link #k()}. */
  public static final int DEFAULT_K = 10;

  /** The lowest k that may be chosen. */
  public static final int SMALLEST_K = 5;

  /** The most dimensions there may be. */
  public static final int MOST_DIMENSIONS = 8;

  /** The dimension that no directory has: the class of device a person mostly works on. */
  public static final String DEVICE = "device";

  private static final long DEFAULT_CELLS = 40_000_000;
  private static final long DEFAULT_SEED = 20_261_101;

  /**
   * What makes two people tied ({@code counting.md} 17).
   *
   * @param windowDays days up to the period's last day; 0 is all history ({@code window: all})
   * @param reciprocal whether each must have addressed the other
   * @param broadcastLimit events with more addressees make no tie; 0 is none ({@code none})
   * @param signals reply, mention, direct, mail, reaction, stated
   */
  public record Ties(int windowDays, boolean reciprocal, int broadcastLimit, Set<String> signals) {

    /** Ties that a source states itself, such as those of Viva Insights. */
    public static final String STATED = "stated";

    /** All signals there are. */
    public static final Set<String> SIGNALS =
        Set.of("reply", "mention", "direct", "mail", "reaction", STATED);

    private static final Set<String> USUAL =
        Set.of("reply", "mention", "direct", "mail", "reaction");

    /** Two people who each addressed the other in 28 days, in events of at most 25 addressees. */
    public static Ties defaults() {
      return new Ties(28, true, 25, USUAL);
    }
  }

  /**
   * What was agreed about keeping, and whom to ask.
   *
   * @param contact who answers questions about it, as pages show; empty when nobody is named
   * @param months how many whole months are kept beside the running one; 0 is no term
   */
  public record Privacy(String contact, int months) {

    /** Nobody is named, and there is no term. */
    public static Privacy defaults() {
      return new Privacy("", 0);
    }

    /** The first day that is kept; empty without a term. */
    public Optional<LocalDate> first(LocalDate today) {
      return months == 0
          ? Optional.empty()
          : Optional.of(today.withDayOfMonth(1).minusMonths(months));
    }
  }

  /**
   * How to read the directory.
   *
   * @param columns meaning to column name in the file; meanings are {@code key, email, name,
   *     valid_from, valid_to, snapshot, manager, leader, zone, country, licences}; every dimension
   *     is looked up under its id
   * @param countries country code by value of the dimension {@code site}
   * @param zones zone by value of the dimension {@code site}
   */
  public record Directory(
      Map<String, String> columns, Map<String, String> countries, Map<String, String> zones) {

    /** Column names equal to their meanings. */
    public static Directory defaults() {
      return new Directory(Map.of(), Map.of(), Map.of());
    }
  }

  /**
   * How to read an interaction table.
   *
   * @param files glob over file names
   * @param tool tool id the rows belong to
   * @param columns meaning to column name or 1-based number; meanings are {@code sender,
   *     recipients, time, channel, type}
   * @param time {@code epoch_seconds}, {@code epoch_millis}, {@code iso} or a date-time pattern
   * @param zone zone of times that name none
   * @param separator field separator, or 0 to find it out
   * @param header whether the first line names the columns
   * @param audience {@code public, private} or {@code direct} where the row does not say
   * @param read false for a file that is to be left out
   */
  public record Table(
      String files,
      String tool,
      Map<String, String> columns,
      String time,
      ZoneId zone,
      char separator,
      boolean header,
      String audience,
      boolean read) {}

  /** Zone of times that name none, in the files of a source. */
  public ZoneId zoneOf(String source) {
    ZoneId known = intake.of(source).zone();
    return known == null ? zone : known;
  }

  /** Settings of an empty {@code stip.yaml}. */
  public static Settings defaults() {
    return new Settings(
        "Organisation",
        ZoneOffset.UTC,
        "nl",
        DEFAULT_K,
        Path.of(System.getProperty("user.home"), ".config", "stip", "key"),
        Map.of(),
        List.of(),
        Set.of(),
        Map.of(),
        Ties.defaults(),
        false,
        Directory.defaults(),
        List.of(),
        Intake.defaults(),
        Map.of(),
        Set.of(),
        Privacy.defaults(),
        DEFAULT_SEED,
        DEFAULT_CELLS);
  }
}
