package nl.stip.sample.truth;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stip.sample.latent.Campaigns;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.office.OfficeDay;
import nl.stip.sample.parameters.Events.Medium;

/** How likely somebody meets the strategy in a period: certainly, by their ear, or by habit. */
final class Heard {

  private final Known known;
  private final Campaigns campaigns;

  Heard(Known known) {
    this.known = known;
    campaigns =
        new Campaigns(known.parameters(), known.company(), known.habits(), known.presence());
  }

  /** Whether there is a message in a medium. */
  boolean told(Medium medium, Span span) {
    return messages(medium, span).findAny().isPresent();
  }

  /** Who writes or likes a message on Slack. */
  double slack(int person, Span span) {
    return reached(Medium.SLACK, person, span) ? 1 : 0;
  }

  /** Who opens or writes something in the community of a campaign. */
  double engage(int person, Span span) {
    Habit habit = known.habits().get(person);
    return reached(Medium.COMMUNITY, person, span)
        ? 1
        : once(days(person, span) * OfficeDay.meets(habit));
  }

  /** Either. */
  double anywhere(int person, Span span) {
    return Math.max(slack(person, span), engage(person, span));
  }

  /** Who writes something in the community of a campaign. */
  double writes(int person, Span span) {
    Habit habit = known.habits().get(person);
    return messages(Medium.COMMUNITY, span).anyMatch(message -> message.author() == person)
        ? 1
        : once(days(person, span) * OfficeDay.writes(habit));
  }

  /** How likely something happens at least once that happens so often on average. */
  private static double once(double mean) {
    return 1 - StrictMath.exp(-mean);
  }

  private boolean reached(Medium medium, int person, Span span) {
    return messages(medium, span).anyMatch(message -> campaigns.reaches(message, person));
  }

  private Stream<Campaigns.Message> messages(Medium medium, Span span) {
    return campaigns.messages().stream()
        .filter(message -> message.campaign().medium() == medium)
        .filter(message -> span.first() <= message.day() && message.day() <= span.last());
  }

  private long days(int person, Span span) {
    return IntStream.rangeClosed(span.first(), span.last())
        .filter(day -> known.presence().works(person, day))
        .count();
  }
}
