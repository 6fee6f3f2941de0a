package nl.stip.dashboard.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stip.dashboard.businesscase.BusinessCase;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.form.Moments.Moment;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Published;
import nl.stip.workspace.register.CostLine;

/**
 * What costs over time jump for: where a line of the register begins, or ends for good, and where a
 * price per person is paid for more than a tenth more or fewer people than in the period before.
 */
final class CostSteps {

  private static final double MANY = 0.1;

  private final BusinessCase business;
  private final Scope scope;
  private final Words words;

  CostSteps(BusinessCase business) {
    this.business = business;
    this.scope = business.scope();
    this.words = scope.words();
  }

  private record Step(LocalDate day, String text) {}

  /** Those after the first period that a figure over time shows, numbered by day. */
  List<Timeline.Noted> on(Answer answer) {
    if (answer.empty() || !answer.data().overTime()) {
      return List.of();
    }
    List<Timeline.Noted> noted = new ArrayList<>();
    for (Step step : steps()) {
      int tick = Timeline.tick(step.day(), answer.data(), scope);
      if (tick > 0) {
        noted.add(new Timeline.Noted(new Moment(tick, noted.size() + 1), step.text()));
      }
    }
    return noted;
  }

  private List<Step> steps() {
    return lines().stream()
        .flatMap(line -> Stream.concat(Stream.of(begin(line), end(line)), people(line)))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Step::day))
        .toList();
  }

  /** The lines that the cost of the tool looked at is made of. */
  private List<CostLine> lines() {
    String tool = scope.selection().tool();
    List<CostLine> uncounted = business.uncounted();
    return business.costs().lines().stream()
        .filter(line -> tool.equals(Selection.ALL_TOOLS) || tool.equals(line.tool()))
        .filter(line -> !uncounted.contains(line))
        .toList();
  }

  private Step begin(CostLine line) {
    String price = new CostTables(business).price(line);
    String day = words.dates().day(line.from());
    return new Step(line.from(), words.say("business.step.begin", line.what(), day, price));
  }

  /** Where many more or fewer people got access, so that more or less is paid. */
  private Stream<Step> people(CostLine line) {
    if (!line.per().person() || line.bought().isPresent()) {
      return Stream.of();
    }
    List<Published> run = business.run();
    return IntStream.range(1, run.size())
        .filter(i -> holds(line, run.get(i - 1)) && holds(line, run.get(i)))
        .mapToObj(i -> people(line, run.get(i - 1), run.get(i)))
        .flatMap(Optional::stream);
  }

  private static boolean holds(CostLine line, Published published) {
    return !line.from().isAfter(published.period().first())
        && !line.last().isBefore(published.period().last());
  }

  private Optional<Step> people(CostLine line, Published before, Published now) {
    return business
        .licences(line, before)
        .known()
        .flatMap(
            then ->
                business
                    .licences(line, now)
                    .known()
                    .filter(number -> Math.abs(number - then) > MANY * then)
                    .map(
                        number ->
                            new Step(
                                now.period().first(),
                                words.say(
                                    "business.step.people",
                                    line.what(),
                                    words.numbers().count(then),
                                    words.numbers().count(number)))));
  }

  /** Null where it goes on, under the same name or without an end. */
  private Step end(CostLine line) {
    if (line.last().equals(LocalDate.MAX)
        || lines().stream().anyMatch(next -> follows(next, line))) {
      return null;
    }
    String text = words.say("business.step.end", line.what(), words.dates().day(line.last()));
    return new Step(line.last().plusDays(1), text);
  }

  private static boolean follows(CostLine next, CostLine line) {
    return next.what().equals(line.what())
        && Objects.equals(next.tool(), line.tool())
        && next.from().equals(line.last().plusDays(1));
  }
}
