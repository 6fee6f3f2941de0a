package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import nl.stip.sample.org.Company;
import nl.stip.sample.parameters.Events.Campaign;
import nl.stip.sample.parameters.Events.Medium;

/**
 * Whom the strategy reaches, and who takes part: by the hidden ear for the messages of each
 * campaign, and by how often people open or write something in the community of one.
 */
final class Strategy {

  private static final String REACH = "strategy_reach";
  private static final String PART = "strategy_part";
  private static final String SLACK = "slack";
  private static final String ENGAGE = "viva-engage";

  /** In a smaller group few people decide. */
  private static final int FEWEST = 40;

  /** Of as many truths as there are, none lies farther out by chance. */
  private static final double DEVIATIONS = 4;

  private static final String BECAUSE =
      "who heeds the messages by a hidden ear, and how often people open that community anyhow";

  private final Known known;
  private final Heard heard;

  Strategy(Known known) {
    this.known = known;
    heard = new Heard(known);
  }

  /**
   * A share that is known.
   *
   * @param figure metric, tool and period
   * @param span the period
   * @param chance how likely a person counts in it
   */
  private record Share(Figure figure, Span span, ToDoubleBiFunction<Integer, Span> chance) {}

  /** The truths. */
  List<Truth> truths() {
    List<Truth> truths = new ArrayList<>();
    for (Span month : Span.months(known.company())) {
      shares(month).forEach(share -> whole(share, truths));
    }
    for (Span quarter : Span.quarters(known.company())) {
      for (Share share : shares(quarter)) {
        whole(share, truths);
        groups(share, Dimension.WORKPLACE, truths);
        groups(share, Dimension.DEPARTMENT, truths);
      }
    }
    known.parameters().events().campaigns().forEach(campaign -> rise(campaign, truths));
    return truths;
  }

  private List<Share> shares(Span span) {
    List<Share> shares = new ArrayList<>();
    shares.add(new Share(Figure.of(REACH, ENGAGE, span.id()), span, heard::engage));
    shares.add(new Share(Figure.of(REACH, "all", span.id()), span, heard::anywhere));
    shares.add(new Share(Figure.of(PART, ENGAGE, span.id()), span, heard::writes));
    if (heard.told(Medium.SLACK, span)) {
      shares.add(new Share(Figure.of(PART, SLACK, span.id()), span, heard::slack));
    }
    return shares;
  }

  private void whole(Share share, List<Truth> truths) {
    List<Integer> people = members(share).people();
    if (people.size() >= FEWEST) {
      truths.add(truth(share.figure(), share, new Membership.Group(people, 0)));
    }
  }

  private void groups(Share share, Dimension dimension, List<Truth> truths) {
    members(share)
        .by(dimension)
        .forEach(
            (name, group) -> {
              if (group.people().size() >= FEWEST) {
                truths.add(truth(share.figure().in(dimension.id(), name), share, group));
              }
            });
  }

  private Membership members(Share share) {
    Company company = known.company();
    return share.figure().tool().equals(SLACK)
        ? Membership.licensed(company, share.span())
        : Membership.employed(company, share.span());
  }

  private static Truth truth(Figure figure, Share share, Membership.Group group) {
    double[] mean = mean(share, group.people());
    double either =
        DEVIATIONS * mean[1] + group.movers() / (double) group.people().size() + Rounding.PERCENT;
    return figure.within(Math.max(0, mean[0] - either), Math.min(1, mean[0] + either), BECAUSE);
  }

  /** What a campaign in a community changes for people without a desk, who have it at hand. */
  private void rise(Campaign campaign, List<Truth> truths) {
    int day = known.parameters().start(campaign.month());
    List<Span> quarters = Span.quarters(known.company());
    Optional<Span> before = Span.before(quarters, day);
    Optional<Span> after = Span.after(quarters, day);
    if (campaign.medium() != Medium.COMMUNITY || before.isEmpty() || after.isEmpty()) {
      return;
    }
    Share then =
        new Share(Figure.of(REACH, ENGAGE, before.get().id()), before.get(), heard::engage);
    Share now = new Share(Figure.of(REACH, ENGAGE, after.get().id()), after.get(), heard::engage);
    members(now)
        .by(Dimension.WORKPLACE)
        .forEach(
            (name, group) -> {
              Membership.Group earlier = members(then).by(Dimension.WORKPLACE).get(name);
              if (group.people().size() >= FEWEST && earlier != null) {
                double[] low = mean(then, earlier.people());
                double[] high = mean(now, group.people());
                double rise = high[0] - low[0];
                double either =
                    DEVIATIONS * StrictMath.hypot(low[1], high[1]) + 2 * Rounding.PERCENT;
                truths.add(
                    now.figure()
                        .since(before.get().id())
                        .in(Dimension.WORKPLACE.id(), name)
                        .within(rise - either, rise + either, BECAUSE));
              }
            });
  }

  /** Mean of the chances, and the deviation of the share that comes of them. */
  private static double[] mean(Share share, List<Integer> people) {
    double sum = 0;
    double variance = 0;
    for (int person : people) {
      double chance = share.chance().applyAsDouble(person, share.span());
      sum += chance;
      variance += chance * (1 - chance);
    }
    return new double[] {sum / people.size(), StrictMath.sqrt(variance) / people.size()};
  }
}
