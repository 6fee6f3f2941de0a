package nl.stip.sample.parameters;

/**
 * What happens at Lumen Groep while the window lasts. Months are those of the window, counted from
 * 0, and an event is on the first of its month; in a window that ends before, it does not happen.
 *
 * @param exchange two sites that begin to find each other
 * @param board a board that begins to answer
 */
public record Events(Exchange exchange, Board board) {

  /**
   * An exchange programme between two sites that hardly knew each other.
   *
   * @param one a site
   * @param other another site
   * @param month when it begins
   * @param before how likely a tie between the two is until then, against two other sites
   * @param after how likely it is from then on
   */
  public record Exchange(String one, String other, int month, double before, double after) {

    /** Whether two sites, by name, are the two. */
    public boolean between(String site, String another) {
      return (site.equals(one) && another.equals(other))
          || (site.equals(other) && another.equals(one));
    }
  }

  /**
   * A board that only sends, and then begins to answer.
   *
   * @param month when it begins
   * @param before share of the replies asked of a leader that the leader gives until then
   * @param after that share from then on
   */
  public record Board(int month, double before, double after) {}

  /** Those of the demonstration. */
  static Events demonstration() {
    return new Events(
        new Exchange("Eindhoven", "Düsseldorf", 9, 0.1, 1.5), new Board(12, 0.02, 0.35));
  }
}
