package nl.stip.sample.parameters;

import java.util.List;

/**
 * What happens at Lumen Groep while the window lasts. Months are those of the window, counted from
 * 0, and an event is on the first of its month; in a window that ends before, it does not happen.
 *
 * @param exchange two sites that begin to find each other
 * @param board a board that begins to answer
 * @param initiatives programmes to make people work in the open
 * @param evenings a department that begins to work late
 * @param closing a site that stops
 * @param campaigns themes of the strategy that the board has told
 */
public record Events(
    Exchange exchange,
    Board board,
    List<Initiative> initiatives,
    Evenings evenings,
    Closing closing,
    List<Campaign> campaigns) {

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
   * @param posts share of what it begins in channels that it posts to everybody
   * @param asked answers that such a post may expect from then on, against 0.7 until then
   */
  public record Board(int month, double before, double after, double posts, double asked) {}

  /**
   * A programme of a department, with a channel of its own.
   *
   * @param channel name of the channel
   * @param purpose what it is for
   * @param department department whose people are to work there
   * @param month when it starts
   * @param pull share of the conversations of the department's people that it draws
   */
  public record Initiative(
      String channel, String purpose, String department, int month, double pull) {}

  /**
   * A department that begins to work in the evening.
   *
   * @param department the department
   * @param month when it begins
   * @param share share of what its people with office hours do that is done after them
   */
  public record Evenings(String department, int month, double share) {}

  /**
   * A site that stops.
   *
   * @param site the site
   * @param refuge site that those who stay move to
   * @param month when it stops
   * @param leave share of its staff whose position ends with it
   */
  public record Closing(String site, String refuge, int month, double leave) {}

  /**
   * A theme of the strategy, told in a message every other week.
   *
   * @param theme id of the theme in the register
   * @param name its name
   * @param medium where it is told
   * @param mark hashtag of its messages, or the community of which every message is about it
   * @param month when the messages begin
   * @param desk how often the median person with a desk heeds a message on a day at work
   * @param field the same of those without
   */
  public record Campaign(
      String theme,
      String name,
      Medium medium,
      String mark,
      int month,
      double desk,
      double field) {}

  /** Where a campaign is told. */
  public enum Medium {
    /** To everybody on Slack; whoever heeds a message likes it. */
    SLACK,
    /** In a community; whoever heeds a message opens it. */
    COMMUNITY
  }

  /** Those of the demonstration. */
  static Events demonstration() {
    return new Events(
        new Exchange("Eindhoven", "Düsseldorf", 9, 0.1, 1.5),
        new Board(12, 0.05, 0.35, 0.5, 5),
        List.of(
            new Initiative("klant-centraal", "Klantvragen in het open", "Klantenservice", 10, 0.4),
            new Initiative(
                "verkoop-verbindt", "Verkoop denkt in het open mee", "Verkoop", 11, 0.01)),
        new Evenings("Financiën", 13, 0.25),
        new Closing("Gent", "Antwerpen", 14, 0.4),
        List.of(
            new Campaign("samen-lumen", "Samen Lumen", Medium.SLACK, "samenlumen", 7, 0.25, 0.08),
            new Campaign(
                "gezond-werken",
                "Gezond werken",
                Medium.COMMUNITY,
                "Sport en vitaliteit",
                11,
                0.05,
                0.2)));
  }
}
