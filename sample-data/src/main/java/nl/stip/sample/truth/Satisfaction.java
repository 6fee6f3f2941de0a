package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.survey.Mood;
import nl.stip.sample.survey.Question;

/**
 * What people think: how many answer, how many are satisfied, and the two departments in which
 * something happens. The interval is four deviations of what chance makes of the hidden odds.
 */
final class Satisfaction {

  private static final int FAVOURABLE = 3;
  private static final double DEVIATIONS = 4;

  private final Known known;
  private final Mood mood;

  Satisfaction(Known known) {
    this.known = known;
    this.mood = new Mood(known.parameters(), known.company());
  }

  /** The truths, by quarter in which people are asked. */
  List<Truth> truths() {
    List<Truth> truths = new ArrayList<>();
    for (Span quarter : Span.quarters(known.company())) {
      Optional<Integer> wave =
          mood.waves().stream()
              .filter(day -> quarter.first() <= day && day <= quarter.last())
              .findFirst();
      wave.ifPresent(day -> truths.addAll(in(quarter, day)));
    }
    return truths;
  }

  private List<Truth> in(Span quarter, int day) {
    Membership employed = Membership.employed(known.company(), quarter);
    Membership.Group all = new Membership.Group(employed.people(), 0);
    List<Truth> truths = new ArrayList<>();
    truths.add(response(Figure.of("survey_response", "all", quarter.id()), all, day));
    truths.add(
        odds(
            Figure.of("survey_favourable", "all", quarter.id()),
            asked(all, day),
            person -> satisfied(person, day),
            0,
            "share of the own answers that is favourable, of whoever answers"));
    for (Question question : Question.values()) {
      truths.add(question("all", quarter, all, question, day));
    }
    truths.add(question("slack", quarter, all, Question.RECOMMEND_SLACK, day));
    Events events = known.parameters().events();
    employed
        .by(Dimension.DEPARTMENT)
        .forEach(
            (name, group) -> {
              if (events.initiatives().stream().anyMatch(i -> i.department().equals(name))) {
                truths.add(department(quarter, name, group, Question.FIND_WHO_KNOWS, day));
              }
              if (events.evenings().department().equals(name)) {
                truths.add(department(quarter, name, group, Question.TOO_MANY_MESSAGES, day));
              }
            });
    return truths;
  }

  private List<Integer> asked(Membership.Group group, int day) {
    return group.people().stream().filter(p -> !mood.asked(p, day).isEmpty()).toList();
  }

  private Truth response(Figure figure, Membership.Group group, int day) {
    List<Integer> asked = asked(group, day);
    double n = Math.max(1, asked.size());
    double mean = asked.stream().mapToDouble(mood::answers).sum() / n;
    double variance =
        asked.stream().mapToDouble(p -> mood.answers(p) * (1 - mood.answers(p))).sum();
    double either = DEVIATIONS * Math.sqrt(variance) / n + Rounding.PERCENT;
    return figure.within(
        mean - either, mean + either, "everybody employed is asked, each answers by own odds");
  }

  private double satisfied(int person, int day) {
    return mood.asked(person, day).stream()
        .mapToDouble(question -> mood.favourable(person, question, day))
        .average()
        .orElse(0);
  }

  private Truth question(
      String tool, Span quarter, Membership.Group group, Question question, int day) {
    return odds(
        Figure.of("survey_questions", tool, quarter.id()).on(question.id(), FAVOURABLE),
        of(group, question, day),
        person -> mood.favourable(person, question, day),
        0,
        "hidden odds of a favourable answer");
  }

  private Truth department(
      Span quarter, String name, Membership.Group group, Question question, int day) {
    List<Integer> asked = of(group, question, day);
    return odds(
        Figure.of("survey_questions", "all", quarter.id())
            .in(Dimension.DEPARTMENT.id(), name)
            .on(question.id(), FAVOURABLE),
        asked,
        person -> mood.favourable(person, question, day),
        group.movers() / (double) Math.max(1, asked.size()),
        "hidden odds of a favourable answer, which what happens to the department may move");
  }

  private List<Integer> of(Membership.Group group, Question question, int day) {
    return group.people().stream().filter(p -> mood.asked(p, day).contains(question)).toList();
  }

  /** Of those who answer, weighed by their odds to. */
  private Truth odds(
      Figure figure,
      List<Integer> people,
      ToDoubleFunction<Integer> favourable,
      double movers,
      String because) {
    double answers = 0;
    double sum = 0;
    double variance = 0;
    for (int person : people) {
      double odds = favourable.applyAsDouble(person);
      answers += mood.answers(person);
      sum += mood.answers(person) * odds;
      variance += mood.answers(person) * odds * (1 - odds);
    }
    double mean = sum / Math.max(1, answers);
    double either =
        DEVIATIONS * Math.sqrt(variance) / Math.max(1, answers) + movers + Rounding.PERCENT;
    return figure.within(Math.max(0, mean - either), Math.min(1, mean + either), because);
  }
}
